/** What every time is told as a multiple of: the least that anybody who looks for contacts has to do. */

/** One pass that looks for @ and one that looks for ASCII digits. Gives how many there are, so that no engine leaves the work out. */
export function textFloor(text: string): number {
  let count = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) count += 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

/** A bare walk over the text of a page: no more than a TreeWalker in a loop. Gives how many characters there are. */
export function pageFloor(document: Document): number {
  let count = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) count += node.nodeValue?.length ?? 0;
  return count;
}
