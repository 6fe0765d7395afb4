/** What each character can be in an address: the ranges of the source are those of Unicode. */
import { expect, it } from 'vitest';
import { direction, invisible, kindAt } from '../../../../lib/detect/text/emailCharKind.ts';

const bidiControl = /\p{Bidi_Control}/u;
const ignorable = /\p{Default_Ignorable_Code_Point}/u;

it('knows every character that turns the direction, and every one that cannot be seen', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCodePoint(code);
    const kind = kindAt(char, 0);
    const isDirection = bidiControl.test(char);
    const isInvisible = !isDirection && ignorable.test(char);
    if ((kind === direction) !== isDirection || (kind === invisible) !== isInvisible)
      wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
