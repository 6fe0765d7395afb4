// @vitest-environment happy-dom
/**
 * What the reader sees in a page. There is no layout here, nor can a page put names over its document: what needs either is tested in
 * test/e2e/hidden.e2e.ts.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { judge } from '../../../../lib/detect/judge.ts';
import { findInPage, tellFound } from '../../../../lib/detect/page/findInPage.ts';
import { lookAtPage } from '../../../../lib/detect/page/lookAtPage.ts';
import { readPage } from '../../../../lib/detect/page/readPage.ts';
import { pageReadingSchema } from '../../../../lib/detect/pageReadingSchema.ts';
import { candidatesOf } from '../../../../lib/detect/rank/candidatesOf.ts';

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
  document.body.innerHTML = '';
});

/** The sightings, and what the finders outside the page make of them. */
async function readDocument() {
  const reading = await readPage(document, () => undefined);
  return { ...reading, candidates: candidatesOf(reading) };
}
function read(html: string) {
  document.body.innerHTML = html;
  return readDocument();
}
const texts = async (html: string) => (await read(html)).candidates.map(({ text }) => text);
const only = async (html: string) => {
  const { candidates } = await read(html);
  expect(candidates).toHaveLength(1);
  return candidates[0];
};

describe('text is joined as it is rendered', () => {
  it.each([
    ['over inline elements', 'john@<b>acme</b>.com', ['john@acme.com']],
    ['over a link', 'john@<a href="/x">acme.com</a>', ['john@acme.com']],
    ['over a possible line break', 'john@<wbr>acme.com', ['john@acme.com']],
    ['over a comment and an empty element', 'john<!-- x -->@<span></span>acme.com', ['john@acme.com']],
    ['over a script', 'john@<script>var x = "a@b.com"</script>acme.com', ['john@acme.com']],
    ['over a custom element', 'john@<x-y>acme</x-y>.com', ['john@acme.com']],
    ['in a phone', '+31 <span>6</span> <b>1234</b>\n      5678', ['+31 6 1234 5678']],
    ['around a hidden piece', 'john@<i style="display:none">nospam.</i>acme.com', ['john@acme.com']],
    ['not over blocks', '<div>john@acme</div><div>.com</div>', []],
    ['not over a line break', 'jo@x.com<br>jane@y.com', ['jo@x.com', 'jane@y.com']],
    ['not over a picture', 'Jo<img>jane@y.com', ['jane@y.com']],
    [
      'not over cells',
      '<table><tr><td>jo@x.com</td><td>0612345678</td></tr></table>',
      ['jo@x.com', '0612345678'],
    ],
    [
      'not over spans that are blocks',
      '<span style="display:block">Jo</span><span style="display:block">a@x.com</span>',
      ['a@x.com'],
    ],
    ['not over padding', '<span style="padding-right: 8px">Jo</span><span>a@x.com</span>', ['a@x.com']],
    [
      'line by line in preformatted text',
      '<p style="white-space: pre-line">12\n0612345678</p>',
      ['0612345678'],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await texts(html)).toEqual(expected);
  });
});

describe('what is not text is not read', () => {
  it.each([
    ['script', '<script>"a@x.com"</script>'],
    ['style', '<style>/* a@x.com */</style>'],
    ['template', '<template>a@x.com</template>'],
    ['noscript', '<noscript>a@x.com</noscript>'],
    ['comment', '<!-- a@x.com -->'],
    ['attribute', '<p class="a@x.com" data-src="a@x.com">Hi</p>'],
    ['choices not made', '<select><option>Jo</option><option>a@x.com</option></select>'],
    ['data of programs', '<script type="application/json">{"email":"a@x.com"}</script>'],
    ['what a drawing keeps to draw with', '<svg><defs><text>a@x.com</text></defs></svg>'],
    ['what a drawing tells of itself', '<svg><title>a@x.com</title></svg>'],
  ])('%s', async (_, html) => {
    expect(await texts(html)).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    ['<a href="mailto:jan@acme.com">Write to me</a>', ['jan@acme.com']],
    ['<a href="mailto:jan@acme.com">jan@acme.com</a>', ['jan@acme.com']],
    ['<a href="tel:+31612345678">06 12345678</a>', ['+31612345678']],
    ['<a href="tel:+74951234567">8 (495) 123-45-67</a>', ['+74951234567']],
    ['<a href="https://wa.me/31612345678">+31 6 1234 5678</a>', ['+31612345678']],
    ['a@x.com <a href="mailto:b@x.com">b</a> c@x.com', ['a@x.com', 'b@x.com', 'c@x.com']],
    ['<a href="mailto:jan@acme.com"><div>Jan</div></a>', ['jan@acme.com']],
    ['<a href="https://acme.com">jan@acme.com</a>', ['jan@acme.com']],
  ])('%s', async (html, expected) => {
    const { candidates } = await read(html);
    expect(candidates.map(({ text }) => text)).toEqual(expected);
    expect(candidates.map(({ disagrees }) => disagrees)).not.toContain(true);
  });

  it.each([
    ['another e-mail', '<a href="mailto:evil@x.com">good@y.com</a>', ['evil@x.com', 'good@y.com']],
    ['another phone', '<a href="tel:+19005552671">415-555-2671</a>', ['+19005552671', '415-555-2671']],
    [
      'another e-mail in a block',
      '<a href="mailto:evil@x.com"><div>Hi</div><div>good@y.com</div></a>',
      ['evil@x.com', 'good@y.com'],
    ],
  ])('that show %s disagree, both of them', async (_, html, expected) => {
    expect(
      (await read(html)).candidates.map(({ text, place, disagrees }) => ({ text, place, disagrees })),
    ).toEqual(expected.map((text) => ({ text, place: 'link', disagrees: true })));
  });

  it('do not disagree with what is hidden in them', async () => {
    const html = '<a href="mailto:a@x.com">a@x.com <i style="display:none">b@x.com</i></a>';
    expect(
      (await read(html)).candidates.map(({ text, visible, disagrees }) => [text, visible, disagrees]),
    ).toEqual([
      ['a@x.com', true, false],
      ['b@x.com', false, true],
    ]);
  });

  it('may hold a phone beside the e-mail they open', async () => {
    expect(
      (await read('<a href="mailto:a@x.com">+31 6 12345678</a>')).candidates.map(
        ({ disagrees }) => disagrees,
      ),
    ).toEqual([false, false]);
  });
});

describe('fields', () => {
  it.each([
    ['<input value="a@x.com">', ['a@x.com']],
    ['<input type="email" value="a@x.com">', ['a@x.com']],
    ['<input type="TEL" value="4155552671">', ['4155552671']],
    ['<input type="search" value="Jan <a@x.com>">', ['a@x.com']],
    ['<textarea>a@x.com, b@x.com</textarea>', ['a@x.com', 'b@x.com']],
    ['<div contenteditable="plaintext-only">a@x.com</div>', ['a@x.com']],
    ['<div contenteditable="true"><p>a@x.com</p></div>', ['a@x.com']],
  ])('%s', async (html, expected) => {
    const { candidates } = await read(html);
    expect(candidates.map(({ text }) => text)).toEqual(expected);
    expect(new Set(candidates.map(({ place }) => place))).toEqual(new Set(['field']));
  });

  it('are read as chosen in a list', async () => {
    const html = '<select><option>Jo</option><option selected>Jane &lt;a@x.com&gt;</option></select>';
    expect(await texts(html)).toEqual(['a@x.com']);
  });

  it.each([
    '<input type="password" value="a@x.com">',
    '<input type="hidden" value="a@x.com">',
    '<input type="checkbox" value="a@x.com">',
    '<input autocomplete="cc-number" value="+31612345678">',
    '<input autocomplete="section-a current-password" value="a@x.com">',
    '<input placeholder="a@x.com">',
  ])('never %s', async (html) => {
    expect(await texts(html)).toEqual([]);
  });

  it('are read as they are now, with their label', async () => {
    document.body.innerHTML = '<label for="e">E-mail</label><input id="e" value="old@x.com">';
    (document.getElementById('e') as HTMLInputElement).value = 'new@x.com';
    expect((await readDocument()).candidates).toEqual([
      expect.objectContaining({ text: 'new@x.com', snippet: 'E-mail new@x.com' }),
    ]);
  });
});

describe('what is not on the screen is told apart', () => {
  it.each([
    ['attribute', '<p aria-label="Jo, a@x.com">Jo</p>'],
    ['attribute', '<img alt="a@x.com">'],
    ['attribute', '<span email="a@x.com" name="Jo">Jo</span>'],
    ['attribute', '<span data-hovercard-id="a@x.com">Jo</span>'],
    ['attribute', '<div data-contact-phone="+31 6 12345678">Jo</div>'],
    ['data', '<div itemscope><meta itemprop="email" content="a@x.com"></div>'],
    ['data', '<script type="application/ld+json">{"@type":"Person","email":"a@x.com"}</script>'],
  ])('%s: %s', async (place, html) => {
    expect(await only(html)).toMatchObject({ place, visible: false });
  });
});

describe('trees within the tree', () => {
  it('open shadow roots are read before what hangs in their slots', async () => {
    document.body.innerHTML = '<p>1@x.com</p><div id="host"><p>3@x.com</p></div><p>4@x.com</p>';
    const host = document.getElementById('host');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<p>2@x.com</p><slot></slot>';
    expect((await readDocument()).candidates.map(({ text }) => text)).toEqual([
      '1@x.com',
      '2@x.com',
      '3@x.com',
      '4@x.com',
    ]);
  });

  it('closed shadow roots are not', async () => {
    document.body.innerHTML = '<div id="host"></div>';
    const host = document.getElementById('host');
    if (host) host.attachShadow({ mode: 'closed' }).innerHTML = '<p>a@x.com</p>';
    expect((await readDocument()).candidates).toEqual([]);
  });

  describe('frames', () => {
    const prototype = Object.getPrototypeOf(document.createElement('iframe'));
    const original = Object.getOwnPropertyDescriptor(prototype, 'contentDocument');
    let frameGives: () => Document | null;
    beforeAll(() => {
      Object.defineProperty(prototype, 'contentDocument', { configurable: true, get: () => frameGives() });
    });
    afterAll(() => {
      if (original) Object.defineProperty(prototype, 'contentDocument', original);
    });

    it('of the same origin are read in place', async () => {
      const inner = document.implementation.createHTMLDocument();
      inner.body.innerHTML = '<p>2@x.com</p>';
      frameGives = () => inner;
      expect(await texts('<p>1@x.com</p><iframe></iframe><p>3@x.com</p>')).toEqual([
        '1@x.com',
        '2@x.com',
        '3@x.com',
      ]);
    });

    it('that hold themselves are left after fifty', async () => {
      const inner = document.implementation.createHTMLDocument();
      inner.body.innerHTML = '<p>2@x.com</p><iframe></iframe>';
      frameGives = () => inner;
      const { candidates, cutShort } = await read('<iframe></iframe><p>3@x.com</p>');
      expect(cutShort).toBe(true);
      expect(candidates).toHaveLength(51);
    });

    it('of another origin are passed by', async () => {
      frameGives = () => null;
      expect(await texts('<iframe></iframe><p>a@x.com</p>')).toEqual(['a@x.com']);
    });
  });
});

describe('without layout, style alone hides', () => {
  it.each([
    ['display: none', false],
    ['visibility: hidden', false],
    ['opacity: 0', false],
    ['font-size: 0', false],
    ['clip-path: circle(0)', false],
    ['filter: opacity(0)', false],
    ['opacity: 0.9', true],
    ['font-size: 12px', true],
    ['', true],
  ])('%s: visible is %s', async (style, visible) => {
    expect((await only(`<div><p style="${style}">a@x.com</p></div>`))?.visible).toBe(visible);
  });

  it.each([
    ['<details><summary>More</summary><p>a@x.com</p></details>', false],
    ['<details open><summary>More</summary><p>a@x.com</p></details>', true],
    ['<details><summary>a@x.com</summary></details>', true],
    ['<p aria-hidden="true">a@x.com</p>', true],
  ])('%s: visible is %s', async (html, visible) => {
    expect((await only(html))?.visible).toBe(visible);
  });
});

describe('the skeleton', () => {
  const html = `<h1>Deals 2024</h1><main><p>Far</p></main>
    <ul role="list"><li class="row" data-secret="x"><b>Jan Jansen</b><p>a@x.com</p><p>Utrecht</p></li></ul>`;

  it('tells two texts apart that only a style sets apart', async () => {
    const { texts } = await read(
      '<ul><li><b>Sanne de Jong</b><span class="below">Bakkerij De Jong</span></li><li>s@x.com</li></ul>',
    );
    expect(texts.map(({ text }) => text)).toEqual(['Sanne de Jong', 'Bakkerij De Jong']);
  });

  it('holds what was sighted, texts around it and every heading, each inside what is around it', async () => {
    const { sightings, texts, elements } = await read(html);
    const path = (at: number): string => {
      const { parent = -1, tag = '' } = elements[at] ?? {};
      return parent < 0 ? tag : `${path(parent)} ${tag}`;
    };
    expect(sightings.map(({ at }) => path(at))).toEqual(['html body ul li p']);
    expect(texts.map(({ text, at, after }) => [text, path(at), after])).toEqual([
      ['Deals 2024', 'html body h1', 0],
      ['Far', 'html body main p', 0],
      ['Jan Jansen', 'html body ul li b', 0],
      ['Utrecht', 'html body ul li p', 1],
    ]);
  });

  it('tells the attributes that mean something, and no others', async () => {
    const { elements } = await read(html);
    expect(elements.find(({ tag }) => tag === 'ul')?.attributes).toEqual({ role: 'list' });
    expect(elements.find(({ tag }) => tag === 'li')?.attributes).toEqual({ class: 'row' });
  });

  it('is not told of what is far from any sighting', async () => {
    const { elements, texts } = await read('<div><p>Hello</p></div>'.repeat(20));
    expect([elements, texts]).toEqual([[], []]);
  });

  it('marks where the selection begins', async () => {
    document.body.innerHTML = '<table><tr><td id="here">Jan</td></tr></table><p>a@x.com</p>';
    document.getSelection()?.selectAllChildren(document.getElementById('here') as Element);
    const { elements, pointed = -1 } = await readDocument();
    document.getSelection()?.removeAllRanges();
    expect(elements[pointed]?.attributes).toEqual({ id: 'here' });
    expect(elements.at(-1)?.tag).toBe('p');
  });
});

it.each([
  [
    'throws',
    () => {
      throw new Error('no');
    },
  ],
  ['lies', () => ({ rangeCount: 1, isCollapsed: false, getRangeAt: () => ({ startContainer: {} }) })],
])('a page whose getSelection %s is read all the same', async (_, getSelection) => {
  const spy = vi.spyOn(Document.prototype, 'getSelection').mockImplementation(getSelection as never);
  try {
    expect(await texts('<p>a@x.com</p>')).toEqual(['a@x.com']);
  } finally {
    spy.mockRestore();
  }
});

it('gives the words around, at most 120 characters', async () => {
  const snippet = (await only(`<p>${'before '.repeat(50)}a@x.com${' after'.repeat(50)}</p>`))?.snippet;
  expect(snippet).toContain('before a@x.com after');
  expect(snippet?.length).toBeLessThanOrEqual(120);
});

it('tells the language', async () => {
  document.documentElement.lang = 'de-CH';
  expect((await read('')).language).toBe('de-CH');
});

describe('names that a page puts over the DOM', () => {
  const names =
    'nodeType firstChild nextSibling parentNode childNodes nodeValue localName getAttribute shadowRoot attributes'
      .concat(
        ' children textContent checkVisibility getBoundingClientRect id tagName style isConnected host value',
      )
      .split(' ');

  it.each(names)('%s in a form changes nothing', async (name) => {
    expect(
      await texts(`<form><input name="${name}" value="a@x.com"><p>b@x.com</p></form><p>c@x.com</p>`),
    ).toEqual(['a@x.com', 'b@x.com', 'c@x.com']);
  });
});

describe('a page that is too large is cut short, and says so', () => {
  it('by contacts', async () => {
    const reading = await read(Array.from({ length: 5_100 }, (_, at) => `<p>a${at}@x.com</p>`).join(''));
    const { contacts, cutShort } = judge(reading, { region: undefined });
    expect(cutShort).toBe(true);
    expect(contacts).toHaveLength(5_000);
    expect(contacts.at(-1)?.text).toBe('a4999@x.com');
  });

  it('by contacts in one block', async () => {
    const reading = await read(
      `<p>${Array.from({ length: 20_000 }, (_, at) => `a${at}@x.com`).join(' ')}</p>`,
    );
    const { contacts, cutShort } = judge(reading, { region: undefined });
    expect(cutShort).toBe(true);
    expect(contacts.at(-1)?.text).toBe('a4999@x.com');
  });

  it('by digits, which leave room for the addresses after them', async () => {
    const { candidates, cutShort } = await read(
      `${'<p>+31 6 12345678</p>'.repeat(8_000)}<p>b@x.com</p><a href="mailto:c@x.com">c</a>`,
    );
    expect(cutShort).toBe(true);
    expect(candidates.slice(-2).map(({ text }) => text)).toEqual(['b@x.com', 'c@x.com']);
  });

  it('by the size of its report', async () => {
    const { sightings, cutShort } = await read(`<p>${'word '.repeat(50)}a@x.com</p>`.repeat(10_500));
    expect(cutShort).toBe(true);
    expect(JSON.stringify(sightings).length).toBeLessThan(6_000_000);
  });

  it('by what stands in one line, and keeps what came before', async () => {
    const { candidates, cutShort } = await read(
      `<p>first@x.com</p><p>${'<i>a@</i><i>b.</i>'.repeat(8_000)}</p>`,
    );
    expect(cutShort).toBe(true);
    expect(candidates[0]?.text).toBe('first@x.com');
    // Styles take this DOM long.
  }, 60_000);

  it('by depth, and reads on beside it', async () => {
    let deepest: Element = document.body;
    for (let depth = 0; depth < 600; depth += 1) deepest = deepest.appendChild(document.createElement('div'));
    deepest.textContent = 'deep@x.com';
    document.body.append('a@x.com');
    const { candidates, cutShort } = await readDocument();
    expect(cutShort).toBe(true);
    expect(candidates.map(({ text }) => text)).toEqual(['a@x.com']);
  });

  it('by shadow roots', async () => {
    for (let at = 0; at < 1_010; at += 1) {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).innerHTML = `a${at}@x.com`;
    }
    const { candidates, cutShort } = await readDocument();
    expect(cutShort).toBe(true);
    expect(candidates).toHaveLength(1_000);
  });

  it('and one that is not, does not', async () => {
    expect((await read('<p>a@x.com</p>')).cutShort).toBe(false);
  });
});

it('reads an address after a megabyte in one text node', async () => {
  expect(await texts(`<p>${'a@'.repeat(500_000)} b@x.com</p>`)).toEqual(['b@x.com']);
});

it('gives the page its turn again and again, and is read to the end', async () => {
  document.body.innerHTML = `${'<p>Hello <b>there</b></p>'.repeat(500)}<p>a@x.com</p>`;
  let turns = 0;
  const { sightings } = await readPage(document, async () => {
    turns += 1;
  });
  expect(turns).toBeGreaterThan(20);
  expect(sightings).toHaveLength(1);
});

it('reports nothing that the door would not let in', async () => {
  const attributes = 'data-name="Jo Do" name="Jo Do" title="Jo Do" aria-label="Jo Do"';
  const { candidates: _, ...reading } = await read(
    `<ul><li ${attributes}>${'<p>Jo Do</p>'.repeat(20)}<b ${attributes}><i ${attributes}>a@x.com</i></b></li></ul>
     <a href="mailto:b@x.com?body=${'long '.repeat(1_000)}">${'long '.repeat(100)}</a>`,
  );
  expect(reading.sightings).toHaveLength(2);
  expect(pageReadingSchema.safeParse(reading).success).toBe(true);
});

describe('in two steps', () => {
  const never = () => undefined;
  const written = ({ text, start, end }: { text: string; start: number; end: number }) =>
    text.slice(start, end);

  it('tells first what was found, then how what was chosen of it looks', async () => {
    document.body.innerHTML = '<p>Tel. 0612345678</p><p hidden>a@x.com</p><p>b@<b>x</b>.com</p>';
    const memory = await findInPage(document, never);
    const { texts } = await tellFound(document, memory, never);
    expect(texts.map(written)).toEqual(['0612345678', 'a@x.com', 'b@x.com']);
    expect(texts.map(({ seams }) => seams)).toEqual([[], [], [2, 3]]);
    const { sightings } = await lookAtPage(document, [memory], never, [texts[2]?.of ?? -1]);
    expect(sightings.map(written)).toEqual(['b@x.com']);
  });

  it('tells of which places only a look can tell', async () => {
    document.body.innerHTML = '<p>a@x.com</p><a href="mailto:b@x.com">b</a>';
    const memory = await findInPage(document, never);
    const { unclear } = await tellFound(document, memory, never);
    expect(unclear).toEqual([1]);
    const { sightings } = await lookAtPage(document, [memory], never, unclear);
    expect(sightings.map(written)).toEqual(['mailto:b@x.com']);
  });

  it('asks for no style and no size to find', async () => {
    document.body.innerHTML = '<p>a@x.com</p><a href="mailto:b@x.com">b</a><input value="c@x.com">';
    const asked: string[] = [];
    const original = globalThis.getComputedStyle;
    globalThis.getComputedStyle = (element, pseudo) => {
      asked.push(element.localName);
      return original.call(globalThis, element, pseudo);
    };
    try {
      const memory = await findInPage(document, never);
      expect(memory.found).toHaveLength(3);
      expect(asked).toEqual([]);
      await lookAtPage(document, [memory], never);
      expect(asked).not.toEqual([]);
    } finally {
      globalThis.getComputedStyle = original;
    }
  });

  it('shows nothing of what the page took away or changed in between', async () => {
    document.body.innerHTML = '<p>a@x.com</p><p>b@x.com</p><p>c@x.com</p><input value="d@x.com"><p>Jo</p>';
    const memory = await findInPage(document, never);
    const [gone, other, , field, near] = document.body.children;
    gone?.remove();
    near?.firstChild?.remove();
    if (other?.firstChild) other.firstChild.nodeValue = 'z@x.com';
    field?.remove();
    const { sightings, texts } = await lookAtPage(document, [memory], never);
    expect(sightings.filter(({ visible }) => visible).map(written)).toEqual(['c@x.com']);
    expect(texts).toEqual([]);
  });
});
