/** Numbers that go on in the next line, as they do in a narrow column. Reads folded text (`foldPhoneText`). */
import { digitsEnd, gapEnd, isDash, isOpening, maxPhoneDigits, wholeDigits } from './digitGroups.ts';

/** What of a run stands before a line break. */
export interface SoFar {
  readonly groups: number;
  readonly digits: number;
  readonly isWhole: boolean;
  readonly isInternational: boolean;
  readonly isLabelled: boolean;
}

/** What follows in the next line is no number of its own. */
const maxDigitsOfRest = 8;

/**
 * In a narrow column a number breaks where it is sure to go on: after a plus, a trunk zero, an area code in parentheses, a dash;
 * or after a label; and what follows is too short for a number of its own, or what stands before is, and together they are none too long.
 */
export function continuesOverLine(
  text: string,
  start: number,
  end: number,
  next: number,
  before: SoFar,
): boolean {
  const sign = text.charCodeAt(start - 1);
  const begins =
    sign === plus || isOpening(sign) || text.charCodeAt(start) === zero || isDash(text.charCodeAt(end));
  if (!(begins || before.isLabelled) || digitsEnd(text, next) - next < 2) return false;
  if (before.isWhole) return (before.isLabelled || before.groups > 1) && isLastPiece(text, end);
  let digits = 0;
  let restEnd = next;
  for (let at = next; at >= 0; ) {
    restEnd = digitsEnd(text, at);
    digits += restEnd - at;
    at = gapEnd(text, restEnd);
    if (at >= 0 && text.slice(restEnd, at).includes('\n')) break;
  }
  // After a label alone the next line may as well be an address: `Tel. 12345` over `67890 Town`.
  if (!begins && !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(restEnd, restEnd + 3))) return false;
  const isPiece = (before.isLabelled || before.isInternational) && before.digits < wholeDigits;
  return digits <= maxDigitsOfRest || (isPiece && before.digits + digits <= maxPhoneDigits);
}

/**
 * Whether a few digits stand by themselves in the line below, and under them no others, as in a column: `Mobil: 0172/41 89` over `193`.
 * Whether the number was whole before is for the judge (`phonesIn`).
 */
export function isLastPiece(text: string, end: number): boolean {
  lastPiece.lastIndex = end;
  return lastPiece.test(text);
}

const lastPiece = /[ \t-]{0,3}\r?\n {0,12}\d{2,4}[ \t]*(?:\r?\n(?!\s*[\d+(])|$)/y;

const plus = 43;
const zero = 48;
