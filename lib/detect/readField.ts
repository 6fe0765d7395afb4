/** The candidates in what a form field holds. */
import { findInText } from './findInText.ts';
import type { Draft, Scope } from './readBlock.ts';
import { textOf } from './textOf.ts';

const readable = new Set(['', 'email', 'tel', 'text', 'search', 'url']);
/** HTML section 4.10.18.7.1: never a card, a password or a one-time code. */
const secret = /(?:^|\s)(?:cc-[a-z-]+|current-password|new-password|one-time-code)(?:\s|$)/i;
const maxSnippetLength = 120;
const maxLabelLength = 60;

/** The drafts of an `<input>` or `<textarea>`; none for fields that are hidden by type or hold a secret. */
export function readField(field: Element, { dom, visibility, inSight }: Scope): Draft[] {
  const type = dom.tag(field) === 'textarea' ? '' : (dom.attribute(field, 'type') ?? '').trim().toLowerCase();
  if (!readable.has(type) || secret.test(dom.attribute(field, 'autocomplete') ?? '')) return [];
  const value = dom.property(field, 'value');
  if (typeof value !== 'string') return [];
  const found = findInText(value).filter(({ text }) => text.length <= 254);
  if (found.length === 0) return [];
  const visible = inSight && visibility.boxInSight(field);
  return found.map(({ kind, text }) => ({
    kind,
    text,
    place: 'field',
    visible,
    disagrees: false,
    snippet: `${labelOf(field, dom)} ${text}`.trim().slice(0, maxSnippetLength),
  }));
}

function labelOf(field: Element, dom: Scope['dom']): string {
  const labels = dom.property(field, 'labels') as NodeListOf<Element> | null | undefined;
  const label = labels?.[0];
  const written = dom.attribute(field, 'aria-label') ?? dom.attribute(field, 'placeholder') ?? '';
  return label ? textOf(dom, label, maxLabelLength) : written.trim().slice(0, maxLabelLength);
}
