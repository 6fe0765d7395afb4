/** A number that is spread over several texts: `06<b>1234</b>5678`. */
import { isPhoneLike } from './spotsIn.ts';

/**
 * The end of a text, in which a number may have begun that goes on in the next one, with what stands right before it; `begun` is that
 * of the text before.
 */
export function numberAtEnd(begun: string, text: string): string {
  const floor = Math.max(0, text.length - maxGap);
  let start = -1;
  for (let at = text.length - 1; at >= floor; at -= 1) {
    const part = partOfNumber(text.charCodeAt(at));
    if (part === isDigit) start = at;
    // Most texts end in a letter, or in one and a full stop, so this is soon over.
    else if (part !== isBetween) return start < 0 ? '' : text.slice(Math.max(0, start - maxMoney));
  }
  return begun || start >= 0 ? (begun + text.slice(floor)).slice(-maxGap) : '';
}

const [isBetween, isDigit] = [1, 2];
const maxGap = 24;
/** A sign of money, a space and a minus. */
const maxMoney = 3;
const beyondAscii = 128;
const asciiParts = Uint8Array.from({ length: beyondAscii }, (_, code) => partOf(String.fromCharCode(code)));

function partOfNumber(code: number): number {
  return asciiParts[code] ?? partOf(String.fromCharCode(code));
}

/** Half of a character may be half of a digit. */
function partOf(char: string): number {
  if (/[\p{Nd}\p{Cs}]/u.test(char)) return isDigit;
  return /[\p{Pd}\p{Ps}\p{Pe}\p{Cf}\s./⁄]/u.test(char) ? isBetween : 0;
}

/** Whether a number that has begun in the text before goes on here, and may be a phone: `€ 450` that goes on as `.99` is a price. */
export function goesOn(begun: string, text: string): boolean {
  return beginsWithDigits.test(text) && isPhoneLike(begun + text.slice(0, maxGap));
}
const beginsWithDigits = /^[\p{Pd}\p{Ps}\p{Pe}\p{Cf}\s./⁄]*\p{Nd}/u;
