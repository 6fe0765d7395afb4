/** Reads and judges a page that a test writes out, in the test's own document (happy-dom): markup only, for there is no layout. */
import type { Contact, FoundContacts } from '../../lib/detect/contact.ts';
import { type JudgeOptions, judge } from '../../lib/detect/judge.ts';
import { readPage } from '../../lib/detect/page/readPage.ts';
import type { Box } from '../../lib/detect/pageReading.ts';

interface HtmlPage extends JudgeOptions {
  readonly title?: string;
  readonly language?: string;
  readonly host?: string;
  /** Selects the element that the person points at. */
  readonly pointed?: string;
}

/** Phones are Dutch unless told otherwise. */
export async function judgeHtml(
  body: string,
  { title = '', language = '', host, pointed, ...options }: HtmlPage = {},
): Promise<FoundContacts> {
  document.title = title;
  document.documentElement.lang = language;
  document.body.innerHTML = body;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  const target = pointed === undefined ? null : document.querySelector(pointed);
  if (target) selection?.selectAllChildren(target);
  const reading = await readPage(document, () => undefined);
  return judge({ ...reading, ...(host !== undefined && { host }) }, { region: 'NL', ...options });
}

/** The same, as if it were on screen: boxes by id, each with a ground of its own. */
export async function judgeLaidOut(
  body: string,
  boxes: Readonly<Record<string, Box>>,
): Promise<FoundContacts> {
  document.body.innerHTML = body;
  const reading = await readPage(document, () => undefined);
  const boxOf = (id = '') => (boxes[id] ? { box: boxes[id] } : {});
  const elements = reading.elements.map((one, index) => ({
    ...one,
    ...(boxes[one.attributes.id ?? ''] && { style: { backgroundColor: 'rgb(240, 240, 240)' } }),
    ...boxOf(one.attributes.id),
    ...(index === 0 && { box: [0, 0, 1_000, 800] as const, view: [1_000, 800] as const }),
  }));
  const sightings = reading.sightings.map((one) => ({ ...one, ...boxOf(elements[one.at]?.attributes.id) }));
  return judge({ ...reading, elements, sightings }, { region: 'NL' });
}

/** The list as a person reads it: normal forms, best first. */
export function valuesOf({ contacts }: FoundContacts): string[] {
  return contacts.map(({ identifier }) => identifier.value);
}

/** What is known of one of them. */
export function contactIn({ contacts }: FoundContacts, value: string): Contact | undefined {
  return contacts.find(({ identifier }) => identifier.value === value);
}
