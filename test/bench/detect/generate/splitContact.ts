/** A contact cut into pieces by inline elements, as pages do it; a person sees it whole. */
import type { Random } from './createRandom.ts';
import { element, type Html } from './html.ts';

type Split = (written: string, random: Random) => readonly (Html | string)[];

const middle = (written: string, random: Random) => 1 + random.whole(written.length - 1);

/** Cut somewhere, the second part in an element. */
const halves =
  (tag: string, attributes = ''): Split =>
  (written, random) => {
    const cut = middle(written, random);
    return [written.slice(0, cut), element(tag, attributes, written.slice(cut))];
  };

/** Each by what a page does it for. */
export const splits = {
  'bold second half': halves('b'),
  'second half in a span': halves('span', 'class="domain"'),
  'second half in a custom element': halves('x-part'),
  'first half linked': (written, random) => {
    const cut = middle(written, random);
    return [element('a', 'href="/search"', written.slice(0, cut)), written.slice(cut)];
  },
  'a search hit marked': (written, random) => {
    const start = middle(written.slice(0, -2), random);
    return [
      written.slice(0, start),
      element('mark', '', written.slice(start, start + 2)),
      written.slice(start + 2),
    ];
  },
  'a place to break the line': (written, random) => {
    const cut = middle(written, random);
    return [written.slice(0, cut), element('wbr', ''), written.slice(cut)];
  },
  'an empty element': (written, random) => {
    const cut = middle(written, random);
    return [written.slice(0, cut), element('i', 'class="icon"'), written.slice(cut)];
  },
  'every character in an element': (written) => [...written].map((one) => element('span', '', one)),
  'elements in elements': (written, random) => {
    const cut = middle(written, random);
    return [
      element('span', '', element('b', '', element('i', '', written.slice(0, cut)))),
      element('em', '', element('span', '', written.slice(cut))),
    ];
  },
  'three colours': (written) => {
    const third = Math.ceil(written.length / 3);
    return [0, 1, 2].map((part) =>
      element('font', 'color="#333"', written.slice(part * third, (part + 1) * third)),
    );
  },
} satisfies Record<string, Split>;

export type SplitName = keyof typeof splits;
export const splitNames = Object.keys(splits) as SplitName[];
