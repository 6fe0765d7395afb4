/** Whom a page keeps a card of and whose messages it shows: a message to them is one of ours, and does not make its sender the lead. */
import { firstFrom } from './firstFrom.ts';
import type { Reason } from './rankSignals.ts';
import type { Standing } from './standingsOf.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const maxClimb = 4;
/** More than people have numbers and mailboxes. */
const maxHeld = 8;

/**
 * The same standings. Who stands with a telephone of their own before the first message of the page, and is whom one of them goes to, is
 * whom the page is about; its sender is in the history. What a message itself says cannot do that (docs/security.md T4): it comes after
 * its sender.
 */
export function withWrittenTo(standings: readonly Standing[], skeleton: Skeleton): readonly Standing[] {
  const first = standings.findIndex(({ reasons }) => reasons.includes('sender'));
  const messages = standings.slice(first);
  if (first < 1 || !messages.some(({ role }) => role.label === 'to')) return standings;
  const isRecipient = new Set(
    messages
      .filter(({ role }) => role.label === 'to' && !role.isQuoted)
      .map(({ candidate }) => addressOf(candidate)),
  );
  const cards = standings
    .slice(0, first)
    .filter((one) => isOfRecord(one) && isRecipient.has(addressOf(one.candidate)))
    .flatMap((one) => cardOf(one, standings, skeleton) ?? []);
  const people = new Set(cards.map(({ value }) => value));
  if (people.size !== 1) return standings;
  return standings.map((standing, index) => {
    const { candidate, reasons } = standing;
    if (index >= first)
      return reasons.includes('sender') && !people.has(addressOf(candidate))
        ? { ...standing, reasons: historyOf(reasons) }
        : standing;
    const isOfCard = cards.some(({ around }) => isWithin(skeleton, candidate.at, around));
    return isOfCard && !reasons.includes('customer')
      ? { ...standing, reasons: [...reasons, 'customer'] }
      : standing;
  });
}

function addressOf({ text }: Standing['candidate']): string {
  return text.toLowerCase();
}

/** Shown by itself, and not where a page shows who is signed in, many people, or a message. */
function isOfRecord({ candidate, role, around, isListed }: Standing): boolean {
  return (
    candidate.kind === 'email' &&
    candidate.visible &&
    candidate.headed !== true &&
    (role.label === null || role.label === 'email') &&
    !role.isQuoted &&
    !role.isSignature &&
    !isListed &&
    !around.isAccount &&
    !around.isCompose &&
    around.partOfPage !== 'menu'
  );
}

/** The nearest element around an e-mail that holds a telephone and no other e-mail. */
function cardOf(
  { candidate }: Standing,
  standings: readonly Standing[],
  { elements, last }: Skeleton,
): { value: string; around: number } | null {
  const value = addressOf(candidate);
  let around = candidate.at;
  for (let climb = 0; climb < maxClimb; climb += 1) {
    around = elements[around]?.parent ?? -1;
    if (around < 0 || /^(?:body|main)$/.test(elements[around]?.tag ?? '')) return null;
    const from = firstFrom(around, standings.length, (index) => standings[index]?.candidate.at);
    const held = standings
      .slice(from, from + maxHeld)
      .filter((one) => one.candidate.at <= (last[around] ?? -1));
    if (held.some((one) => one.candidate.kind === 'email' && addressOf(one.candidate) !== value)) return null;
    if (held.some((one) => one.candidate.kind === 'phone' && one.candidate.visible)) return { value, around };
  }
  return null;
}

const ofMessages: ReadonlySet<Reason> = new Set(['sender', 'headed', 'formSender']);

function historyOf(reasons: readonly Reason[]): Reason[] {
  return [...new Set<Reason>([...reasons.filter((reason) => !ofMessages.has(reason)), 'timeline'])];
}
