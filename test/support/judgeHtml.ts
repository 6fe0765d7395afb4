/** Reads and judges a page that a test writes out, in the test's own document (happy-dom): markup only, for there is no layout. */
import type { FoundContacts } from '../../lib/detect/contact.ts';
import { type JudgeOptions, judge } from '../../lib/detect/judge.ts';
import { readPage } from '../../lib/detect/page/readPage.ts';

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

/** The list as a person reads it: normal forms, best first. */
export function valuesOf({ contacts }: FoundContacts): string[] {
  return contacts.map(({ identifier }) => identifier.value);
}
