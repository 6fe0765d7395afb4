/** What no popup shows at first, or only one without a key, or in practice. */
import { later } from './later.ts';

export const { read: readParts, readSoon: readPartsSoon, part } = later(() => import('./ShownLater.ts'));

export const BeganBefore = part((file) => file.BeganBefore);
export const LeadChoice = part((file) => file.LeadChoice);
export const MarkAnother = part((file) => file.MarkAnother);
export const Marked = part((file) => file.Marked);
export const MarkOnItsWay = part((file) => file.MarkOnItsWay);
export const NoKey = part((file) => file.NoKey);
export const PracticeNote = part((file) => file.PracticeNote);
export const Waiting = part((file) => file.Waiting);
