/** The language that a page declares. */
import { maxLanguageLength } from '../pageReading.ts';
import { attribute, read } from './dom.ts';

export function languageOf(document: Document): string | undefined {
  const root = read(document, 'documentElement');
  return (root && attribute(root, 'lang'))?.trim().slice(0, maxLanguageLength);
}
