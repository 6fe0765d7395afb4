/** Text as it is pasted and mailed: messages with signatures, invoices, logs, prose, contact lists; with all its contacts known. */
import { createPerson, type KnownContact } from './createPerson.ts';
import { createRandom, type Random } from './createRandom.ts';
import { createFigure, createSentence } from './createSentence.ts';

export interface TextOptions {
  /** Characters, exactly. */
  readonly length: number;
  /** `ordinary`: a contact in about 600 characters, as in mail; `dense`: one in about 50, as in an exported list. */
  readonly density: Density;
  readonly seed: number;
}

export type Density = 'ordinary' | 'dense';

/** Where a contact stands in the text, end not included. */
export interface PlacedContact extends KnownContact {
  readonly start: number;
  readonly end: number;
}

export interface KnownText {
  readonly text: string;
  /** All of them, in order. */
  readonly contacts: readonly PlacedContact[];
}

/** A document is written piece by piece, so that the place of each contact is known. */
type Piece = string | KnownContact;
type Kind = (random: Random) => Piece[];

const kinds: Record<Density, readonly Kind[]> = {
  // By characters: half mail, a third prose, the rest invoices and logs, as in what people paste.
  ordinary: [...Array(6).fill(createMail), ...Array(6).fill(createProse), createInvoice, createLog],
  dense: [createList],
};

export function createText({ length, density, seed }: TextOptions): KnownText {
  const random = createRandom(seed);
  const parts: string[] = [];
  const contacts: PlacedContact[] = [];
  let end = 0;
  while (end < length) {
    for (const piece of random.pick(kinds[density])(random)) {
      const written = typeof piece === 'string' ? piece : piece.written;
      if (typeof piece !== 'string') contacts.push({ ...piece, start: end, end: end + written.length });
      parts.push(written);
      end += written.length;
    }
  }
  return { text: parts.join('').slice(0, length), contacts: contacts.filter((one) => one.end <= length) };
}

function createMail(random: Random): Piece[] {
  const [sender, receiver] = [createPerson(random), createPerson(random)];
  return [
    `From: ${sender.name} <`,
    sender.email,
    `>\nTo: ${receiver.name} <`,
    receiver.email,
    `>\nDate: Tue, ${1 + random.whole(28)} Mar 2026 ${10 + random.whole(10)}:${10 + random.whole(50)}:05 +0100\n`,
    `Message-ID: <${random.digits(14)}.${random.digits(6)}@mail.example.com>\nSubject: Re: ${createSentence(random)}\n\n`,
    `Dear ${receiver.name},\n\n${createParagraph(random, 10)}\n\n${createParagraph(random, 6)}\n\n`,
    `Best regards,\n${sender.name}\n${sender.company}\nTel. `,
    sender.phone,
    `\n${random.digits(3)} Main Street, ${random.digits(5)} Springfield\n\n`,
  ];
}

function createProse(random: Random): Piece[] {
  const piece: Piece[] = [createParagraph(random, 8), '\n\n'];
  if (random.whole(3) > 0) return piece;
  return [
    ...piece,
    'You can reach us at ',
    createPerson(random).email,
    '. ',
    createParagraph(random, 4),
    '\n\n',
  ];
}

function createInvoice(random: Random): Piece[] {
  const { company, email, phone } = createPerson(random);
  const rows = Array.from({ length: 6 + random.whole(8) }, () => {
    const [count, price] = [1 + random.whole(20), 1 + random.whole(400)];
    const article = `${random.digits(4)}-${random.digits(5)}`;
    return `${article}  ${random.pick(['Desk', 'Lamp', 'Service hours', 'Licence'])}    ${count} x ${price},00   ${count * price},00 EUR\n`;
  });
  return [
    `${company} GmbH\nInvoice no. 2026${random.digits(6)}    Date ${1 + random.whole(28)}.0${1 + random.whole(9)}.2026\n`,
    `Customer ${random.digits(7)}   Order ${random.digits(10)}   VAT DE${random.digits(9)}\n\n`,
    ...rows,
    `Total ${random.digits(4)},${random.digits(2)} EUR\nIBAN DE${random.digits(2)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(4)} ${random.digits(2)}   BIC NOLADE21XXX\n`,
    'Questions? Phone ',
    phone,
    ' or ',
    email,
    '\n\n',
  ];
}

function createLog(random: Random): Piece[] {
  return Array.from({ length: 8 }, (_, second) => {
    const ip = `10.${random.whole(256)}.${random.whole(256)}.${random.whole(256)}`;
    const line = `2026-03-12T08:14:${10 + second}.${random.digits(3)}Z ${random.pick(['INFO', 'WARN'])} ${ip} GET /api/orders/${random.digits(8)} 200 ${random.digits(3)}ms id=${random.digits(8)}-${random.digits(4)}-4${random.digits(3)}-a${random.digits(3)}-${random.digits(12)}`;
    return random.whole(10) > 0 ? [`${line}\n`] : [`${line} user=`, createPerson(random).email, '\n'];
  }).flat();
}

function createList(random: Random): Piece[] {
  const { name, company, email, phone } = createPerson(random);
  return [`${createFigure(random)}; ${name}; ${company}; `, email, '; ', phone, '\n'];
}

function createParagraph(random: Random, sentences: number): string {
  return Array.from({ length: 1 + random.whole(sentences) }, () => createSentence(random)).join(' ');
}
