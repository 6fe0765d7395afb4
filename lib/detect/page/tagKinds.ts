/** What a tag means for the text in and around it, in bits, since it is asked for every element of a page. */

import { inlineTags, unrenderedTags } from './inlineTags.ts';

/** The text inside goes on with the text around it. Everything else begins and ends a block: texts set apart are never joined. */
export const isInline = 1;
/** What is inside is not rendered as plain text: a script, a picture, a control. */
export const isClosed = 2;
/** It may hold an address elsewhere than in text: a link, a field, a frame, data. */
export const mayHold = 8;
/** What names the part of the page that follows. */
export const isHeading = 4;
/** Another document is shown in it. */
export const holdsDocument = 16;
/** A page can hang a shadow tree on it (DOM, "valid shadow host name"). */
export const mayHost = 32;
/** Named by the page; it may have a shadow tree that is closed. */
export const isCustom = 64;

const tags: readonly (readonly [kind: number, names: string])[] = [
  [isInline, inlineTags],
  [isInline | isClosed, unrenderedTags],
  // A picture or a control that stands between two texts.
  [isClosed, 'title option select object audio video canvas textarea iframe'],
  // What an `<svg>` keeps to draw with, and to tell of itself (SVG 2 section 5).
  [isClosed, 'defs symbol pattern marker mask clipPath desc metadata'],
  [mayHold, 'a area input textarea select script meta'],
  [isHeading, 'h1 h2 h3 h4 h5 h6 legend caption figcaption'],
  [holdsDocument, 'iframe frame'],
  // The most frequent blocks beside those, since to find that a tag is not here takes longer.
  [0, 'button dd dl dt img label li ol table tbody td tr ul'],
  [mayHost, 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'],
];

function bitsByTag(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [kind, names] of tags) {
    for (const name of names.split(' ')) bits.set(name, (bits.get(name) ?? 0) | kind);
  }
  return bits;
}
/** Left out of a script in which nobody asks. */
const kinds = /* @__PURE__ */ bitsByTag();

/** The bits of a tag. A custom element is inline, any other tag that is not known is a block. */
export function kindOfTag(name: string): number {
  return kinds.get(name) ?? (name.includes('-') ? isInline | mayHost | isCustom : 0);
}
