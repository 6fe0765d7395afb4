/** How opaque the colours are that a computed style names (CSS Color 4 section 15). */
import { numberOf } from './numberOf.ts';

const colours = /\b(?:rgba?|color|(?:ok)?l(?:ab|ch))\(([^()]*)\)/g;
/** After a slash, or the fourth of the old form. */
const written = /(?:\/|(?:,[^,]*){2},) ?([\w.%]+)$/;

export function alphasIn(style: string): number[] {
  return [...style.matchAll(colours)].map(([, body = '']) => {
    const alpha = written.exec(body)?.[1] ?? '1';
    return (numberOf(alpha) || 0) / (alpha.endsWith('%') ? 100 : 1);
  });
}
