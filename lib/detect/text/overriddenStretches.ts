/** Where a text is shown in another order than it is written: what stands there is not what a person reads (docs/security.md T6). */

/** A stretch of text, end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Without those that are shown in another order than they are written. They are in order. */
export function asRead<Found extends Stretch>(found: Found[], text: string): Found[] {
  const overridden = overriddenStretches(text);
  if (overridden.length === 0) return found;
  let next = 0;
  return found.filter(({ start, end }) => {
    while ((overridden[next]?.end ?? end) <= start) next += 1;
    return end <= (overridden[next]?.start ?? end);
  });
}

const override = /[\u202d\u202e]/;
const control = /[\u202a-\u202e\n\r\u0085\u2029]/g;

/** The stretches under an LRO or RLO, in order: up to its PDF, or to the end of the paragraph (UAX 9, rules X1 to X8). */
export function overriddenStretches(text: string): Stretch[] {
  if (!text.includes('\u202e') && !text.includes('\u202d')) return [];
  const stretches: Stretch[] = [];
  let start = -1;
  // Embeddings that opened within the override; each needs a PDF of its own.
  let depth = 0;
  for (const { 0: char, index } of text.matchAll(control)) {
    if (start < 0) {
      if (override.test(char)) {
        start = index;
        depth = 1;
      }
      continue;
    }
    if (char === '\u202c') depth -= 1;
    else if (char >= '\u202a' && char <= '\u202e') depth += 1;
    else depth = 0;
    if (depth > 0) continue;
    stretches.push({ start, end: index });
    start = -1;
  }
  return start < 0 ? stretches : [...stretches, { start, end: text.length }];
}
