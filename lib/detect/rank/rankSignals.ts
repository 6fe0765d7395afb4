/** What speaks for and against a contact being the lead, and how much. Data, to be read from top to bottom. */

/**
 * The weight of each signal. They add up; what stands first is the lead, and two sums closer than `nearTie` are a tie.
 * The steps between them matter, not the numbers: whom the open message is from (42) leads although the mailbox is shared (-14)
 * and the record beside it has a field (18), but not when it is the salesperson's own address (-120).
 */
export const signals = {
  /** The person points at it: the selection begins there, or the pointer rests on it. */
  pointedAt: 90,
  nearPointed: 30,

  /** Messages. */
  formField: 66,
  forwarded: 62,
  replyTo: 48,
  sender: 42,
  headed: 16,
  /** Whom a message that is being written here goes to. */
  writtenTo: 46,
  recipient: -22,
  copied: -30,
  quoted: -60,
  formSender: -60,
  forwarder: -30,
  collapsed: -14,
  /** In a message that is being written here, or that we have written. */
  fromUs: -24,
  unsubscribe: -70,

  /** Records, lists. */
  namedByPage: 24,
  recordField: 18,
  /** Under `Customer`, `Bill to`, `Requester`. */
  customer: 26,
  /** Called the primary contact, of several. */
  primary: 16,
  selectedRow: 36,
  listed: -13,
  owner: -60,
  /** Who made the invoice or quote. */
  letterhead: -60,
  timeline: -44,
  related: -26,

  /** An adapter for this site knows the attribute or the element. */
  vouched: 10,

  /** Where it stands. */
  main: 6,
  aside: -24,
  menu: -44,
  signature: -3,
  prose: -8,
  /** In a sentence that asks to be called there: more than a labelled number of the signature. */
  toCall: 20,
  attribute: -12,
  data: -34,

  /** What it is. */
  named: 6,
  linked: 2,
  /** A picture, or what a style draws: nobody can tell what it shows. */
  wordless: -3,
  /** Its end is cut off or covered, or it has the colour of what may lie behind it: below whatever is seen whole. */
  partlySeen: -8,
  /** In the path or the query of a web address: it may be anybody's. */
  inWebAddress: -200,
  email: 12,
  shared: -14,
  /** A shared mailbox, and what is grouped with it, beside the one person of its company whom the page shows. */
  teamOfPerson: -50,
  nobody: -62,
  bareDigits: -4,
  /** Less than any other phone of the same person, wherever it stands. */
  fax: -44,
  /** Where a company answers: less than a person's own line, in a signature or in what they write. */
  switchboard: -20,
  /** By which a meeting is joined: of nobody. */
  dialIn: -60,

  /** Whose it is. */
  own: -120,
  account: -120,
  learnt: -70,
  colleague: -70,
} as const satisfies Record<string, number>;

/** Why a contact stands where it stands. */
export type Reason = keyof typeof signals;

/** Leaders whose sums differ by less are a tie, which the person decides. */
export const nearTie = 12;

/** What is doubted more than this is nobody's first guess. */
export const leastOfBest = -20;

export function weightOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + signals[reason], 0);
}

/** The strongest first, whether it speaks for or against. */
export function byStrength(a: Reason, b: Reason): number {
  return Math.abs(signals[b]) - Math.abs(signals[a]);
}
