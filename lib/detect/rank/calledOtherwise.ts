/** Addresses that bear another one in the place of a name, or whose element says that it is another's (docs/security.md T5). */
import type { Candidate } from '../contact.ts';
import { parseWrittenEmail } from '../text/foldEmail.ts';
import { itemsOfStep, type Steps } from './inSteps.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

/** What says whose an element is, as inboxes have it. Others tell of its owner, of who wrote it, of whatever. */
const saysWhose = /^(?:email|data-e-?mail|data-hovercard-id)$/;
/** `"eline@kuiper.example" <`, `eline@kuiper.example (Eline Kuiper) <` */
const beforeBracket = /\s*(?:\([^()<>]{0,60}\)\s*)?<\s*$/;
/** Others hold more than a name. */
const inline = /^(?:span|a|b|i|em|strong|bdi|cite)$/;
const few = 4;
const quotes = /["'“”‘’«»\s]+/gu;

/**
 * The same, and of two that are meant to be one both disagree: `eline@kuiper.example <billing@else.example>`, where a mail program shows the
 * name that a sender gave themself, also where the real address is only in the attribute that keeps it. Neither is sure to be the person's.
 */
export function* withCalledOtherwise(
  candidates: readonly Candidate[],
  skeleton: Skeleton,
): Steps<Candidate[]> {
  const disagreeing = new Set<Candidate>();
  let last: Candidate | undefined;
  for (const [index, one] of candidates.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    if (one.kind !== 'email') continue;
    if (one.place === 'attribute') {
      const named = nameIn(one, candidates, index, skeleton);
      if (named) disagreeing.add(one).add(named);
      continue;
    }
    if (last && isInItsBrackets(one, last) && !isSame(one, last)) disagreeing.add(one).add(last);
    last = one;
  }
  return candidates.map((one) => (disagreeing.has(one) ? { ...one, disagrees: true } : one));
}

function isInItsBrackets({ before, after }: Candidate, name: Candidate): boolean {
  if (!beforeBracket.test(before) || !/^\s*>/.test(after)) return false;
  const said = before.replace(beforeBracket, '').replace(quotes, ' ').trim();
  // In a line of its own the name may stand in another block.
  return said === '' ? name.after.trim() === '' : said.toLowerCase().endsWith(name.text.toLowerCase());
}

/** The address that the element shows, when it is one and another than its attribute says. */
function nameIn(
  { at, text, label, before, after }: Candidate,
  candidates: readonly Candidate[],
  index: number,
  skeleton: Skeleton,
): Candidate | undefined {
  const isOfElement =
    saysWhose.test(label) &&
    `${before}${after}`.trim() === '' &&
    inline.test(skeleton.elements[at]?.tag ?? '');
  const inside: Candidate[] = [];
  for (let next = index + 1; isOfElement && inside.length < few; next += 1) {
    const one = candidates[next];
    if (!one || !isWithin(skeleton, one.at, at)) break;
    if (one.kind === 'email' && one.place !== 'attribute' && one.visible) inside.push(one);
  }
  const [named] = inside;
  return named && inside.every((one) => isSame(one, named)) && !isSame(named, { text }) ? named : undefined;
}

function isSame(a: Pick<Candidate, 'text'>, b: Pick<Candidate, 'text'>): boolean {
  return parseWrittenEmail(a.text) === parseWrittenEmail(b.text);
}
