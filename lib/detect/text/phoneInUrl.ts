/** Digits in a web address are no phone, whatever they look like. */

const afterUrl = /[\s<>"']/g;
const colon = 58;
const smallW = 119;

/** Whether a URL began in the word that goes on here. What lies before `lookedTo` was looked through for the number before this one. */
export function isInUrl(text: string, lookedTo: number, at: number): boolean {
  let wordStart = at;
  let mayBeUrl = false;
  while (wordStart > lookedTo) {
    const code = text.charCodeAt(wordStart - 1);
    if (code <= 32) break;
    if (code === colon || code === smallW) mayBeUrl = true;
    wordStart -= 1;
  }
  if (!mayBeUrl || at - wordStart < 4) return false;
  const word = text.slice(wordStart, at);
  const start = Math.max(word.lastIndexOf('://'), word.lastIndexOf('www.'));
  return start >= 0 && !/[<>"']/.test(word.slice(start));
}

/** Where the URL ends that goes on at `at`. */
export function urlEnd(text: string, at: number): number {
  afterUrl.lastIndex = at;
  return afterUrl.exec(text)?.index ?? text.length;
}
