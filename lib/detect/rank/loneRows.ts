/** A search shows what it found in several tables: who is alone in one of them is one of many, too. */
import type { Reason } from './rankSignals.ts';
import type { Standing } from './standingsOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

/** These tell somebody from the others, or are what messages and records say of people. */
const telling: ReadonlySet<Reason> = new Set([
  'sender',
  'replyTo',
  'formField',
  'forwarded',
  'writtenTo',
  'recipient',
  'copied',
  'owner',
  'recordField',
  'customer',
  'namedByPage',
  'selectedRow',
  'pointedAt',
  'nearPointed',
  'vouched',
  'signature',
  'prose',
]);
const elsewhere: ReadonlySet<Reason> = new Set(['timeline', 'related', 'aside', 'menu', 'quoted']);

/** The same standings: a person's row of a table is of a list where another table lists people in view. */
export function withLoneRows(
  standings: readonly Standing[],
  { elements }: Pick<Skeleton, 'elements'>,
): readonly Standing[] {
  const isInTable = ({ around }: Standing) => {
    const { tag = '', attributes = {} } = elements[around.row] ?? {};
    return (attributes.role ?? tag) === 'tr' || attributes.role === 'row';
  };
  const isOneOf = (one: Standing) =>
    one.candidate.visible &&
    one.isListed &&
    isInTable(one) &&
    !one.reasons.some((reason) => elsewhere.has(reason));
  if (!standings.some(isOneOf)) return standings;
  return standings.map((one) => {
    const isLone = !one.isListed && one.name !== null && isInTable(one);
    return isLone && !one.reasons.some((reason) => telling.has(reason))
      ? { ...one, isListed: true, reasons: [...one.reasons, 'listed'] }
      : one;
  });
}
