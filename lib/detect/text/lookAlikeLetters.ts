/**
 * Letters that look like a letter or digit of ASCII. Source: confusables.txt of UTS 39 (Unicode 16), of it the letters with one ASCII
 * character as their prototype, in scripts that addresses are written in and in Latin itself (phonetic letters, small capitals).
 */

/** The letters of one or more scripts, and in the same order what each looks like. */
type Likeness = readonly [letters: string, ascii: string];

const exact: readonly Likeness[] = [
  // Cyrillic
  ['ЗӠбаАЬВсСԁеҽЕԌһНіꙇӏјЈКІӀМоОрРԛгѕЅТѵѴѡԝԜхХуүУҮ', '336aabbccdeeeghhiiijjkllmooppqrsstvvwwwxxyyyy'],
  // Greek
  ['αΑΒΕϜΗιϳͿΚΙΜΝοσΟρΡΤυνΧγΥΖ', 'aabefhijjklmnooopptuvxyyz'],
  // Armenian
  ['քցհոռօՕգզՏսՍա', 'fghnnooqqsuuw'],
  // Latin; not the dotless i, which Turkish needs
  [
    'ꝚƧꞫȜƷꝪƼȣȢꝮɑƄꞴᴄꬲꬵꞙẝꞘɡᶃƍɪɩꞲƖǀᴏᴑꬽꭇꭈƦꜱƽꞟᴜꭎꭒʋᴠɯᴡꞳɣᶌʏỿꭚᴢ',
    '2233335889abbceffffgggiijllooorrrssuuuuuvwwxyyyyyz',
  ],
  // Hebrew, Arabic
  ['וןסטاهھہە', 'llovloooo'],
  // Georgian, Ethiopic, Oriya, Malayalam, Myanmar
  ['ჿყዐሀଠഠဝ', 'oyouooo'],
];
/** Look like small capitals, so they deceive only beside letters that deceive better: `асме` does, `москва` does not. */
const near: readonly Likeness[] = [['квмнптκτωεηχβ', 'kbmhntktwenxb']];

const exactLetters = mapOf(exact);
const nearLetters = mapOf(near);

/** The ASCII character that the letter cannot be told from, or undefined. */
export function lookAlikeOf(letter: string): string | undefined {
  return exactLetters.get(letter);
}

/** The ASCII character that the letter passes for in a word of look-alikes, or undefined. */
export function nearlyLooksLike(letter: string): string | undefined {
  return nearLetters.get(letter);
}

function mapOf(likenesses: readonly Likeness[]): ReadonlyMap<string, string> {
  return new Map(
    likenesses.flatMap(([letters, ascii]) =>
      [...letters].map((letter, index): [string, string] => [letter, ascii[index] ?? '']),
    ),
  );
}
