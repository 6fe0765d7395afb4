/** The sightings in what a form field holds. */
import { attribute, attributeFits, read, tagFits } from './dom.ts';
import { keep, type PageMemory } from './pageMemory.ts';
import { maxLabelLength } from './pageReading.ts';
import { contactLike, cutOut, spotsIn } from './spotsIn.ts';
import { textInside } from './textInside.ts';

const readable = /^\s*(?:|email|tel|text|search|url)\s*$/i;
/** HTML section 4.10.18.7.1: never a card, a password or a one-time code. */
const secret = /\b(?:cc-|(?:current|new)-password|one-time-code)/i;

/** Keeps those of an `<input>` or `<textarea>`; none of fields that are hidden by type or hold a secret. */
export function sightField(field: Element, order: number, inSight: boolean, memory: PageMemory): void {
  const value = read(field, 'value');
  // A text area has no type; what it says there means nothing.
  if (tagFits(field, /^input$/) && !attributeFits(field, 'type', readable)) return;
  if (attributeFits(field, 'autocomplete', secret)) return;
  if (typeof value !== 'string' || !contactLike.test(value)) return;
  const isSeen = () => inSight && memory.visibility.boxInSight(field);
  for (const spot of spotsIn(value))
    keep(memory, {
      ...cutOut(value, spot),
      place: 'field',
      label: labelOf(field),
      element: field,
      order,
      isSeen,
    });
}

function labelOf(field: Element): string {
  const label = read(field, 'labels')?.[0];
  if (label) return textInside(label, maxLabelLength);
  const written = attribute(field, 'aria-label') ?? attribute(field, 'placeholder') ?? '';
  return written.trim().slice(0, maxLabelLength);
}
