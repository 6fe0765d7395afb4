/**
 * What no popup shows at first, or only one without a key: in one file of its own, which is read when the first of it is needed. Several
 * small files would cost the popup more than they spare it.
 */
export { BeganBefore } from './BeganBefore.tsx';
export { LeadChoice } from './LeadChoice.tsx';
export { MarkAnother } from './MarkAnother.tsx';
export { Marked } from './Marked.tsx';
export { MarkOnItsWay } from './MarkOnItsWay.tsx';
export { NoKey } from './NoKey.tsx';
export { PracticeNote } from './PracticeNote.tsx';
export { Waiting } from './Waiting.tsx';
