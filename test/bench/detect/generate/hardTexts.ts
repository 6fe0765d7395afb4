/** Texts made to slow a detector down: whatever a pattern could try again and again from every place. */
import { createRandom } from './createRandom.ts';

export interface HardText {
  readonly name: string;
  /** Exactly so many characters of it. */
  create(length: number): string;
}

/** What each repeats, without end. */
const repeated: Record<string, string> = {
  'at signs': '@',
  'letters and at signs': 'a@',
  'addresses without an end': 'a@a.',
  'one word without a space': 'a',
  'words joined by dots': 'a.',
  'words joined by plus signs': 'abc+',
  'quotation marks that open': '"a ',
  'angle brackets that open': 'Jo <a',
  'addresses in brackets': '[a@b.co]',
  'spelled-out at and dot': 'a [at] b (dot) ',
  'links with a name and a password': 'http://a:b@c.',
  'message ids': 'Message-ID: <1.2@a.b> ',
  'one number without an end': '1',
  'digits and spaces': '1 ',
  'digits and hyphens': '1-',
  'digits and line breaks': '12\n',
  'digits and brackets that open': '(1',
  'brackets that open': '(',
  'plus signs': '+',
  'country codes': '+31 (0)',
  dates: '1/2/2026 ',
  'groups of an account number': '0044 ',
  'numbers with an extension word': '5 ext. ',
  'letters and zero-width spaces': 'a\u200b',
  'digits and soft hyphens': '1\u00ad',
  'full-width digits': '１２ ',
  blanks: ' ',
  'phones side by side': '2125550123 ',
};

export const hardTexts: readonly HardText[] = [
  ...Object.entries(repeated).map(([name, unit]) => ({
    name,
    create: (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  })),
  { name: 'noise of all that means something', create: createNoise },
];

function createNoise(length: number): string {
  const random = createRandom(7);
  const signs = [...'@.+-()[]<>"/:;, \n\u200b\u00ad0123456789aé中'];
  return Array.from({ length }, () => random.pick(signs)).join('');
}
