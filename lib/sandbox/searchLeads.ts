/** `?search=`: "across name, email, phone" is all the documentation says, so the rest is switches (open questions 1 and 2). */
import type { SandboxLead } from './sandboxLead.ts';
import type { SandboxSettings } from './settings.ts';

/** Whether the lead is found by this search. An empty search finds every lead. */
export function isFoundBy(lead: SandboxLead, search: string, settings: SandboxSettings): boolean {
  const query = settings.searchTrim ? search.trim() : search;
  if (query === '') return true;
  const { name, email, phone } = lead;
  if (settings.searchPhone === 'digits' && phone !== null && digitsFound(phone, query, settings)) return true;
  return [name, email, phone].some((field) => field !== null && textFound(field, query, settings));
}

function textFound(field: string, query: string, { searchMode, searchCase }: SandboxSettings): boolean {
  const fold = (text: string) => (searchCase === 'ignored' ? text.toLowerCase() : text);
  if (searchMode === 'word') {
    const words = toWords(fold(field));
    return toWords(fold(query)).every((word) => words.includes(word));
  }
  return searchMode === 'prefix' ? fold(field).startsWith(fold(query)) : fold(field).includes(fold(query));
}

/** The whole text is a word too, so that a complete e-mail or phone finds its lead. */
function toWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Fewer digits would find half the organization. */
const minDigits = 4;

function digitsFound(phone: string, query: string, { searchMode }: SandboxSettings): boolean {
  if (!/^[\d\s()+./-]+$/.test(query)) return false;
  const [stored, wanted] = [phone, query].map((text) => text.replace(/\D/g, ''));
  if (stored === undefined || wanted === undefined || wanted.length < minDigits) return false;
  if (searchMode === 'word') return stored === wanted;
  return searchMode === 'prefix' ? stored.startsWith(wanted) : stored.includes(wanted);
}
