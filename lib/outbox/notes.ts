/** Notes as text: whether one is in another. */

/** How often `note` stands in `text` as whole lines: "called" is not in "called back". */
export function countNote(text: string | null | undefined, note: string): number {
  const lines = `\n${linesOf(text ?? '')}\n`;
  const wanted = `\n${linesOf(note)}\n`;
  let count = 0;
  // Two in a row share the line break between them.
  for (let at = lines.indexOf(wanted); at >= 0; at = lines.indexOf(wanted, at + wanted.length - 1)) count++;
  return count;
}

/** A server may keep other line breaks and spaces at the ends than it was sent. */
function linesOf(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
