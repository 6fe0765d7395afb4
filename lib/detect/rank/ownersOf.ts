/** Who keeps a record, and what stands there of them and their colleagues: their mail in its history, their card beside it. */
import type { Called } from '../names/calledIn.ts';
import { domainOf, isFreeMail } from '../names/freeMail.ts';
import type { PageReading } from '../pageReading.ts';
import type { Reason } from './rankSignals.ts';
import type { Standing } from './standingsOf.ts';

const ofSenders: ReadonlySet<Reason> = new Set(['sender', 'headed', 'namedByPage', 'recordField']);
const ours: ReadonlySet<Reason> = new Set(['owner', 'account', 'menu', 'quoted']);

/**
 * The same standings; whom a label before the first message calls the owner is that wherever they stand, and who has their e-mail at the same
 * company is a colleague, if somebody else is left. What a message itself says cannot do that (docs/security.md T4): it comes after its
 * sender. `called`: of each text whose name it is.
 */
export function withOwners(
  standings: readonly Standing[],
  { texts }: Pick<PageReading, 'texts'>,
  called: readonly (Called | null)[],
): readonly Standing[] {
  const first = standings.find(({ reasons }) => reasons.includes('sender'));
  const end = first?.candidate.sighting ?? Number.POSITIVE_INFINITY;
  const owners = new Set(
    called
      .filter((one, index) => one?.of === 'owner' && (texts[index]?.after ?? 0) <= end)
      .map((one) => one?.name),
  );
  if (owners.size === 0) return standings;
  const isOwner = ({ name, role }: Standing) => name !== null && owners.has(name) && !role.isQuoted;
  const domains = new Set(standings.filter((one) => isOwner(one)).flatMap((one) => domainsOf(one)));
  const isOther = (one: Standing) =>
    one.candidate.kind === 'email' &&
    one.candidate.visible &&
    !isOwner(one) &&
    !domainsOf(one).some((domain) => domains.has(domain)) &&
    !one.reasons.some((reason) => ours.has(reason));
  const isOneLeft = standings.some(isOther);
  return standings.map((standing) => {
    const { reasons } = standing;
    if (isOwner(standing) && (isOneLeft || reasons.includes('sender')))
      return {
        ...standing,
        reasons: [...new Set<Reason>([...reasons.filter((reason) => !ofSenders.has(reason)), 'owner'])],
      };
    const isColleague = isOneLeft && domainsOf(standing).some((domain) => domains.has(domain));
    return isColleague && !reasons.includes('owner')
      ? { ...standing, reasons: [...reasons, 'colleague'] }
      : standing;
  });
}

/** Of an e-mail, the domain of the company; none of a provider that anybody has a mailbox at. */
function domainsOf({ candidate: { kind, text } }: Standing): string[] {
  const domain = kind === 'email' ? domainOf(text.toLowerCase()) : '';
  return domain === '' || isFreeMail(domain) ? [] : [domain];
}
