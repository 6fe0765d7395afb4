/** What the lines above a number say it is: the head of its column, or a label on a line of its own. */
import type { NumberLabel } from './labelReading.ts';
import { numberLabel } from './numberLabel.ts';

const maxLines = 8;
const maxLineLength = 240;
const maxLabelLength = 48;

/** What stands above offset `at`, as far as the lines between hold other numbers of the same column; null when nothing does. */
export function columnLabel(text: string, at: number, floor = 0): NumberLabel {
  if (!startsCell(text, at)) return null;
  let lineStart = startOfLine(text, at, floor);
  const column = at - lineStart;
  for (let line = 0; line < maxLines && lineStart > floor; line += 1) {
    const lineEnd = lineStart - 1;
    lineStart = startOfLine(text, lineEnd, floor);
    if (lineStart < 0) return null;
    const cell = cellAt(text.slice(lineStart, lineEnd), column);
    if (cell === null) return null;
    if (/[A-Za-z#\u00c0-\uffff]/.test(cell.text)) {
      const end = lineStart + cell.end;
      return /\d{3}/.test(cell.text) || cell.text.length > maxLabelLength
        ? null
        : numberLabel(text, end, end - cell.text.length);
    }
    if (!/\d/.test(cell.text)) return null;
  }
  return null;
}

/** A number after a single space stands among words, not in a column. */
function startsCell(text: string, at: number): boolean {
  const sign = text.charCodeAt(at - 1);
  const start = sign === 40 || sign === 43 ? at - 1 : at;
  // Most numbers that stand in a column stand at the beginning of a line or after a label's space.
  const before = text.charCodeAt(start - 1);
  if (start < 1 || before === 10) return true;
  return !/[^\s|;] $|[^\s|;]$/.test(text.slice(Math.max(0, start - 2), start));
}

/** -1 when the line is too long for a table's. */
export function startOfLine(text: string, end: number, floor = 0): number {
  const limit = Math.max(floor, end - maxLineLength);
  const start = limit + text.slice(limit, end).lastIndexOf('\n') + 1;
  return start > floor && start === limit ? -1 : start;
}

const cell = /[^\s|]+(?: [^\s|]+)*/g;

/** What stands over the column between gaps of two spaces, tabs or bars; `end` is its offset in the line. */
function cellAt(line: string, column: number): { readonly text: string; readonly end: number } | null {
  const near = column - 2;
  // The cells further left are of no interest.
  const gapBefore =
    near <= 0
      ? -1
      : Math.max(line.lastIndexOf('  ', near), line.lastIndexOf('\t', near), line.lastIndexOf('|', near));
  cell.lastIndex = gapBefore + 1;
  for (let match = cell.exec(line); match; match = cell.exec(line)) {
    if (cell.lastIndex <= near) continue;
    return match.index <= column + 6 ? { text: match[0], end: cell.lastIndex } : null;
  }
  return null;
}
