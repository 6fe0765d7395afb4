/** The name in front of `<jane@acme.com>`, where mail programs put the name and nothing else (RFC 5322 section 3.4, display-name). */
import { isNoName, personName } from './personName.ts';

const maxLength = 80;
/** What comes after the name: the company, the job, the service that sent it. */
const tail = /\s*[|/·•([].*$|\s+[-–—]\s.*$|\s+(?:via|at|from|bei|chez)\s.*$/su;
/** One given name, which by itself would be any word with a capital. */
const givenName = /^\p{Lu}[\p{Ll}\p{M}'’]{1,15}(?:-\p{Lu}[\p{Ll}\p{M}]{1,15})?$/u;
/** Scripts without capitals. Two to four words of one, which elsewhere could be any. */
const uncasedScripts = ['Arabic', 'Hebrew', 'Thai', 'Devanagari', 'Bengali', 'Tamil', 'Georgian', 'Hangul'];
const uncasedNames = uncasedScripts.map(
  (script) =>
    new RegExp(`^[\\p{Script=${script}}\\p{M}]{1,20}(?:\\s[\\p{Script=${script}}\\p{M}]{1,20}){1,3}$`, 'u'),
);

/** The name at the end of a text that the address in angle brackets follows, or null. */
export function displayName(text: string): string | null {
  const lead = text.slice(-maxLength).trimEnd();
  const quoted = /(?:^|[\s,;:])["“„]([^"“”„<>]{2,60})["”“]$/u.exec(lead)?.[1];
  const unquoted = lead.split(/[\n<>:;"“”„]/).at(-1) ?? '';
  // A comma may turn a name round, and it separates addresses.
  const parts = quoted === undefined ? [unquoted, unquoted.split(',').at(-1) ?? ''] : [quoted];
  for (const part of parts) {
    const bare = part.replace(tail, '').trim();
    const name = personName(bare) ?? nameByPlace(bare);
    if (name !== null) return name;
  }
  return null;
}

/** A name only because of where it stands. */
function nameByPlace(text: string): string | null {
  return (givenName.test(text) && !isNoName(text)) || uncasedNames.some((form) => form.test(text))
    ? text
    : null;
}
