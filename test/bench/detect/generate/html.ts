/** HTML put together with a count of the nodes that a browser will make of it. */

export interface Html {
  readonly html: string;
  /** Elements and texts. */
  readonly nodes: number;
}

/** `attributes` as they stand in the tag: `class="row" href="/x"`. Texts side by side become one node, as a browser joins them. */
export function element(tag: string, attributes: string, ...children: readonly (Html | string)[]): Html {
  const space = attributes === '' ? '' : ' ';
  const inside = children
    .map((child) => (typeof child === 'string' ? escapeText(child) : child.html))
    .join('');
  const end = /^(?:wbr|br|img|input)$/.test(tag) ? '' : `</${tag}>`;
  return {
    html: `<${tag}${space}${attributes}>${inside}${end}`,
    nodes: children.reduce((sum, child, at) => {
      if (typeof child !== 'string') return sum + child.nodes;
      return typeof children[at - 1] === 'string' ? sum : sum + 1;
    }, 1),
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
