/** A page whose contacts are all cut into pieces, among pieces that are none and must not be joined. */
import { createPerson, type KnownContact } from './createPerson.ts';
import { createRandom, type Random } from './createRandom.ts';
import { createSentence } from './createSentence.ts';
import { element, type Html } from './html.ts';
import { type SplitName, splitNames, splits } from './splitContact.ts';

export interface SplitContact extends KnownContact {
  readonly split: SplitName;
}

export interface SplitPage {
  readonly body: string;
  readonly contacts: readonly SplitContact[];
}

/** So many contacts, none of them twice, as many e-mails as phones. */
export function createSplitPage({ contacts: count, seed }: { contacts: number; seed: number }): SplitPage {
  const random = createRandom(seed);
  const known = new Map<string, SplitContact>();
  const blocks: Html[] = [];
  while (known.size < count) {
    const { email, phone } = createPerson(random);
    const contact = known.size % 2 === 0 ? email : phone;
    if (known.has(contact.value)) continue;
    const split = splitNames[Math.floor(known.size / 2) % splitNames.length] as SplitName;
    known.set(contact.value, { ...contact, split });
    blocks.push(
      element(
        'p',
        '',
        element('span', '', `${createSentence(random)} ${contact.kind === 'email' ? 'Mail' : 'Call'} `),
        ...splits[split](contact.written, random),
        element('span', '', ` or write. ${createSentence(random)}`),
      ),
      random.pick(decoys)(random),
    );
  }
  return { body: blocks.map(({ html }) => html).join('\n'), contacts: [...known.values()] };
}

/** Pieces that would make a contact if the borders between them were not seen, and numbers in pieces that are none. */
const decoys: readonly ((random: Random) => Html)[] = [
  (random) =>
    element(
      'table',
      '',
      element(
        'tbody',
        '',
        element('tr', '', ...['212', '555', `01${random.digits(2)}`].map((cell) => element('td', '', cell))),
      ),
    ),
  (random) =>
    element(
      'div',
      '',
      element('div', '', `${random.pick(['jo', 'info'])}@acme`),
      element('div', '', '.example'),
    ),
  (random) =>
    element(
      'p',
      '',
      'Order ',
      element('b', '', random.digits(5)),
      element('span', '', `-${random.digits(6)}`),
    ),
  (random) =>
    element('p', '', 'Total ', element('span', '', `1,${random.digits(3)}`), element('sup', '', '.99 EUR')),
  (random) => element('ul', '', ...[1, 2, 3].map(() => element('li', '', random.digits(4)))),
  (random) =>
    element('p', '', 'Paid on 2026-', element('b', '', '03'), element('i', '', `-1${random.whole(10)}`)),
];
