/** Whose name stands right before an address. */
import { displayName } from './displayName.ts';
import { personName } from './personName.ts';

const maxLead = 120;

/** The name that ends right before an address: `Jan Jansen <`, `"Jan Jansen" (`, `Jan Jansen, `. Null without one. */
export function nameBefore(text: string): string | null {
  const lead = text.slice(-maxLead);
  const displayed = /<\s?$/.test(lead) ? displayName(lead.replace(/<\s?$/, '')) : null;
  if (displayed !== null) return displayed;
  const bare = lead.replace(/[\s"“”„':|,;–—(<[-]{1,6}$/u, '');
  // Right before a bracket a name may follow other words (`On Monday Jan Jansen <`); elsewhere it is all there is.
  if (!/[<([]\s?$/.test(lead)) return personName(bare.split(/[^\p{L}\p{M}'’. -]/u).at(-1));
  const words =
    bare
      .split(/["“”„:;<>|()\n]/)
      .at(-1)
      ?.trim()
      .split(/\s+/) ?? [];
  for (let count = Math.min(5, words.length); count >= 2; count -= 1) {
    const name = personName(words.slice(-count).join(' '));
    if (name) return name;
  }
  return null;
}
