/** Addresses that a page hides are never offered first: the reader in a real browser, with real layout (docs/security.md T4). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../lib/detect/judge.ts';
import type { PageReading } from '../../lib/detect/pageReading.ts';
import { candidatesOf } from '../../lib/detect/rank/candidatesOf.ts';
import { bundleForPage } from '../support/bundleForPage.ts';
import { launchBare } from '../support/launchBare.ts';

const folder = join(import.meta.dirname, '../pages/hidden');
const names = readdirSync(folder).map((file) => file.replace(/\.html$/, ''));
const decoy = 'decoy@hidden.example';
const shown = 'visible@shown.example';

/** Each technique with the hidden address before the one in sight, after it, and alone. */
const orders = {
  before: (html: string) => html,
  after: (html: string) =>
    html.replace(/(<body>)([\s\S]*?)(<p>visible@shown\.example<\/p>\s*)(<\/body>)/, '$1$3$2$4'),
  'below the fold': (html: string) => html.replace('<body>', '<body><div style="height: 5000px"></div>'),
  alone: (html: string) => html.replaceAll(shown, 'Nobody'),
} as const;

let browser: Browser;
let page: Page;
let reader: string;

beforeAll(async () => {
  reader = await bundleForPage('test/support/readVeiledPage.ts', 'reader');
  browser = await launchBare('chromium');
  page = await browser.newPage();
});

afterAll(() => browser?.close());

/** The reader's report, and what the finders outside the page make of it. */
async function read(html: string) {
  await page.setContent(html, { waitUntil: 'load' });
  return readOn();
}

async function readOn() {
  const script = `(() => { ${reader}; return reader.readVeiledPage(document); })()`;
  const reading = (await page.evaluate(script)) as PageReading;
  return { ...reading, candidates: candidatesOf(reading) };
}

/** What lies over what, a browser tells only of the part of a page that is in the window. */
const needsWindow = new Set([
  'covered',
  'covered-by-child',
  'covered-by-picture',
  'covered-by-pseudo',
  'behind-the-page',
  'box-under',
  'frame-partly-covered',
  'covered-past-pointer',
  'covered-past-pointer-by-pseudo',
  'covered-past-pointer-by-canvas',
  'covered-past-pointer-by-layer',
  'covered-by-inert',
  'covered-by-inert-style',
  'covered-by-shadow',
  'covered-by-many-shadows',
  'covered-by-outline',
  'covered-by-own-outline',
  'covered-by-border-image',
  'covered-by-border',
  'covered-past-pointer-by-border',
  'covered-by-shadow-of-pseudo',
  'anchored-where-it-does-not-fit',
  'pointerless-under-cover',
  'inert-under-cover',
  'inert-under-pseudo',
  'under-modal-dialog',
  'under-backdrop-brightness',
  'under-backdrop-blur',
  'covered-by-own-pseudo',
  'covered-by-svg',
  'covered-by-part-of-gradient',
  'covered-in-shadow-tree',
  'svg-text-on-its-shape',
]);
const techniques = names
  .flatMap((name) => Object.keys(orders).map((order) => [name, order] as const))
  .filter(([name, order]) => order !== 'below the fold' || !needsWindow.has(name));

describe('a hidden address', () => {
  it.each(techniques)('%s, %s', async (name, order) => {
    const html = orders[order as keyof typeof orders](readFileSync(join(folder, `${name}.html`), 'utf8'));
    const { contacts, best } = judge(await read(html), { region: undefined });
    const values = contacts.map((contact) => contact.identifier.value);
    expect(best?.identifier.value).not.toBe(decoy);
    expect(
      contacts.filter((contact) => contact.visible).map((contact) => contact.identifier.value),
    ).not.toContain(decoy);
    if (order !== 'alone') {
      expect(values[0]).toBe(shown);
      expect(best?.identifier.value).toBe(shown);
    }
  });

  it('is tried in at least 60 ways', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });
});

const tail = '.orders.hidden.example';
const pictureOf = (body: string) =>
  `url(&quot;data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">${body}</svg>`)}&quot;)`;
const whitePicture = pictureOf('<rect width="20" height="20" fill="#fff"/>');
const darkPicture = pictureOf('<rect width="20" height="20" fill="#123"/>');
/** What shows another address than is there, or hides it unless something is what nobody can tell. */
const partly: readonly (readonly [string, string])[] = [
  [
    'under the shadow of the letters below',
    `<div style="height: 30px">jane@acme.com${tail}</div><div style="height: 30px; font-size: 20px; letter-spacing: -2px; white-space: nowrap; color: transparent; text-shadow: 0 -30px #fff, 0 -33px #fff, 0 -26px #fff">████████████████████████████</div>`,
  ],
  ['a white end', `jane@acme.com<span style="color: #fff">${tail}</span>`],
  [
    'a white end in a link',
    `<a href="mailto:jane@acme.com${tail}">jane@acme.com<span style="color: #fff">${tail}</span></a>`,
  ],
  [
    'a covered end',
    `jane@acme.com${tail}<i style="position: absolute; left: 110px; top: 0; width: 400px; height: 30px; background: #fff"></i>`,
  ],
  [
    'an end after an ellipsis',
    `<div style="width: 140px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">jane@acme.com${tail}</div>`,
  ],
  [
    'a box that ends where an ellipsis may begin',
    `<div style="width: 300px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; font: 12px sans-serif">Jo <b style="display: inline-block; width: 275px">jane@acme.com${tail}</b> and all the others</div>`,
  ],
  [
    'a second line cut off',
    `<div style="width: 110px; height: 1.4em; overflow: hidden">jane@acme.com<wbr>${tail}</div>`,
  ],
  [
    'an end beside its ground',
    `<div style="width: 110px; background: #222; color: #fff; white-space: nowrap">jane@acme.com${tail}</div>`,
  ],
  [
    'white on a picture that may be missing',
    `<div style="background: #fff url(missing.png); color: #fff">jane@acme.com${tail}</div>`,
  ],
  [
    'white on a gradient without size',
    `<div style="background: linear-gradient(#222, #222) no-repeat 0 0 / 0 0; color: #fff">jane@acme.com${tail}</div>`,
  ],
  [
    'white on a white shadow inside',
    `<div style="background: #333; box-shadow: inset 0 0 0 400px #fff; color: #fff">jane@acme.com${tail}</div>`,
  ],
  [
    'white on a white ::before',
    `<style>.g { position: relative; background: #222; color: #fff } .g::before { content: ""; position: absolute; inset: 0; background: #fff }</style><div class="g"><span style="position: relative">jane@acme.com${tail}</span></div>`,
  ],
  [
    'a picture right under it',
    `<div style="position: relative; background: #003; color: #eee"><canvas width="800" height="30" style="position: absolute; inset: 0"></canvas><span style="position: relative">jane@acme.com${tail}</span></div>`,
  ],
  [
    'under a mask that leaves out what it lets through',
    `<div style="mask: linear-gradient(#000 0 0) content-box, linear-gradient(#000 0 0); mask-composite: exclude">jane@acme.com${tail}</div>`,
  ],
  [
    'under a mask that is an empty picture',
    `<div style="mask-image: url(&quot;data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%2710%27 height=%2710%27/%3E&quot;)">jane@acme.com${tail}</div>`,
  ],
  [
    'under a mask without size',
    `<div style="mask: linear-gradient(#000 0 0) no-repeat 0 0 / 0 0">jane@acme.com${tail}</div>`,
  ],
  ['under a mask that is black on the page', `<div style="mask: url(#black)">jane@acme.com${tail}</div>`],
  [
    'under a mask by its light',
    `<div style="mask: linear-gradient(#000, #000); mask-mode: luminance">jane@acme.com${tail}</div>`,
  ],
  [
    'under a mask far away',
    `<div style="mask: linear-gradient(#000 0 0) no-repeat 9999px 0 / 10px 10px">jane@acme.com${tail}</div>`,
  ],
  [
    'under a mask that fades where it stands',
    `<div style="mask: linear-gradient(#000, transparent 20px); padding-top: 10px">jane@acme.com${tail}</div>`,
  ],
  [
    'under a mask of a border',
    `<div style="-webkit-mask-box-image: url(missing.png) 30">jane@acme.com${tail}</div>`,
  ],
  [
    'below the window, where a box that is anchored may not be shown',
    `<div style="position: absolute; top: 2000px; position-anchor: --nowhere; position-visibility: no-overflow">jane@acme.com${tail}</div>`,
  ],
  [
    'under the letters of a style',
    `<style>.l::after { content: "${'█'.repeat(30)}"; position: absolute; left: 0; top: -4px; width: 600px; color: #fff; font: 24px monospace }</style><div class="l">jane@acme.com${tail}</div>`,
  ],
  [
    'under the letters of another element',
    `<div>jane@acme.com${tail}</div><div style="position: absolute; left: 0; top: -4px; color: #fff; font: 24px monospace; white-space: nowrap">${'\u2588'.repeat(30)}</div>`,
  ],
  [
    'under letters that let the pointer through',
    `<div>jane@acme.com${tail}</div><div style="position: absolute; left: 0; top: -4px; color: #fff; font: 24px monospace; white-space: nowrap; pointer-events: none"><b>${'\u2588'.repeat(30)}</b></div>`,
  ],
  [
    'under a shadow that is dropped',
    `<div>jane@acme.com${tail}</div><i style="position: absolute; left: 0; top: -400px; width: 800px; height: 30px; background: #fff; filter: drop-shadow(0 400px 0 #fff)"></i>`,
  ],
  [
    'on a gradient that is not everywhere, over white',
    `<div style="color: #fff; background: url(missing.png), linear-gradient(#222, #222) no-repeat 0 0 / 20px 20px">jane@acme.com${tail}</div>`,
  ],
  [
    'on what only the address of a picture says is black',
    `<div style='color: #fff; background-image: url("),linear-gradient(rgb(0,0,0),rgb(0,0,0)"), linear-gradient(#fff, #fff)'>jane@acme.com${tail}</div>`,
  ],
  [
    'with a line under it in its own colour, as high as it',
    `<div style="text-decoration: underline 1.2em; text-underline-offset: -1em">jane@acme.com${tail}</div>`,
  ],
  [
    'under a filter that blurs a little what is below',
    `<div style="filter: blur(2px)">jane@acme.com${tail}</div>`,
  ],
  [
    'under what is drawn past the pointer',
    `<svg style="position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none"><path d="M0 0H900V90H0Z" fill="#fff"/></svg>jane@acme.com${tail}`,
  ],
  [
    'white, set apart from what it would differ from',
    `<div style="isolation: isolate"><span style="color: #fff; mix-blend-mode: difference">jane@acme.com${tail}</span></div>`,
  ],
  [
    'on a picture that is white',
    `<div style="background: #111 ${whitePicture}; color: #fff">jane@acme.com${tail}</div>`,
  ],
  [
    'on a picture of which nobody knows',
    `<div style="background: #111 url(missing.png); color: #fff">jane@acme.com${tail}</div>`,
  ],
  [
    'on a picture that is chosen by the screen',
    `<div style="background: #111 image-set(${whitePicture} 1x); color: #fff">jane@acme.com${tail}</div>`,
  ],
  [
    'on layers that are mixed',
    `<div style="background: linear-gradient(#111, #111) #fff; background-blend-mode: screen; color: #fff">jane@acme.com${tail}</div>`,
  ],
  [
    'on a border that fills its box',
    `<div style="background: #111; color: #fff; border-image: linear-gradient(#fff, #fff) 1 fill">jane@acme.com${tail}</div>`,
  ],
  [
    'by letters that are cut from nothing',
    `<div style="background: linear-gradient(#000, #000) no-repeat 0 0 / 0 0; background-clip: text; color: transparent">jane@acme.com${tail}</div>`,
  ],
  ['with little contrast', `<div style="color: #ddd">jane@acme.com${tail}</div>`],
  ['flat', `<div style="transform: rotateX(70deg)">jane@acme.com${tail}</div>`],
  ['very small', `<div style="transform: scale(.3); transform-origin: 0 0">jane@acme.com${tail}</div>`],
  ['with letters over each other', `<div style="letter-spacing: -5px">jane@acme.com${tail}</div>`],
  ['with letters far from each other', `<div style="letter-spacing: 40px">jane@acme.com${tail}</div>`],
  [
    'with lines over each other',
    `<div style="line-height: 0; padding: 20px">Jane<br>jane@acme.com${tail}<br>Jane</div>`,
  ],
  [
    'in its own shadows',
    `<div style="text-shadow: -3px 0 #000, 3px 0 #000, 0 3px #000">jane@acme.com${tail}</div>`,
  ],
  [
    'with a first letter that is white',
    `<style>.w::first-letter { color: #fff }</style><div class="w">jane@acme.com${tail}</div>`,
  ],
  [
    'with a first letter of no size',
    `<style>.z::first-letter { font-size: 0 }</style><div class="z">jane@acme.com${tail}</div>`,
  ],
  [
    'by a shape that cuts its beginning off',
    `<div style="clip-path: inset(0 0 0 60px)">jane@acme.com${tail}</div>`,
  ],
  [
    'by half of its height',
    `<div style="height: 9px; line-height: 18px; overflow: hidden">jane@acme.com${tail}</div>`,
  ],
  [
    'in a scrolling box that holds some letters',
    `<div style="overflow: auto; width: 40px; height: 13px; scrollbar-width: none"><div style="height: 200px"></div>jane@acme.com${tail}</div>`,
  ],
  [
    'while it fades out',
    `<style>@keyframes out { to { opacity: 0 } } .out { animation: out 90s -9s forwards }</style><div class="out">jane@acme.com${tail}</div>`,
  ],
  [
    'while it is moved by a script',
    `<div id="k">jane@acme.com${tail}</div><script>k.animate([{ transform: "none" }, { transform: "translateX(-2000px)" }], { duration: 90000, iterations: 9 })</script>`,
  ],
  [
    'while the page goes over to another view',
    `<style>html { view-transition-name: none } ::view-transition-group(*) { animation-duration: 90000s }</style><div style="view-transition-name: named">jane@acme.com${tail}</div><script>document.startViewTransition(() => {})</script>`,
  ],
  [
    'in a field behind other words',
    `<input style="width: 150px" value="Jane of Procurement, Cooperative of the North - jane@acme.com${tail}">`,
  ],
  [
    'in a field from which it is moved out',
    `<input style="text-indent: -900px" value="jane@acme.com${tail}">`,
  ],
  [
    'in a field that is all padding',
    `<input style="box-sizing: border-box; width: 210px; padding-left: 200px" value="jane@acme.com${tail}">`,
  ],
  [
    'in a field that shows the address of somebody else',
    `<input style="width: 98px" value="jane@acme.com${tail}">`,
  ],
  [
    'in a field that is low',
    `<input style="box-sizing: border-box; height: 20px; padding: 18px 0 0; border: 0" value="jane@acme.com${tail}">`,
  ],
  ['further down in a field', `<textarea rows="2">Jane\n\n\n\n\njane@acme.com${tail}</textarea>`],
  [
    'in a choice that is narrow',
    `<select style="width: 40px"><option>jane@acme.com${tail}</option></select>`,
  ],
  [
    'in a choice that the page draws',
    `<style>.base, .base::picker(select) { appearance: base-select }</style><select class="base"><button type="button">Jane</button><option>jane@acme.com${tail}</option></select>`,
  ],
  [
    'in a choice of several',
    `<select size="2" id="s"><option>1<option>2<option>3<option>4<option selected>jane@acme.com${tail}</select><script>s.scrollTop = 0</script>`,
  ],
];

describe('an address of which not all is seen for certain', () => {
  it.each(partly)('is listed below the one that is, and not chosen: %s', async (_, html) => {
    const { contacts, best } = judge(
      await read(`<body><h1>Jane</h1><div style="position: relative">${html}</div><p>${shown}</p></body>`),
      {
        region: undefined,
      },
    );
    expect(contacts.map(({ identifier }) => identifier.value)).toEqual([shown, `jane@acme.com${tail}`]);
    expect(best?.identifier.value).not.toBe(`jane@acme.com${tail}`);
  });

  it.each(partly)('is not chosen where it is alone: %s', async (_, html) => {
    const { best } = judge(await read(`<body><div style="position: relative">${html}</div></body>`), {
      region: undefined,
    });
    expect(best).toBeNull();
  });
});

/** What pages do every day, and what a check that is too strict takes for hiding. */
const usual: readonly (readonly [string, string])[] = [
  ['plain text', `<p>${shown}</p>`],
  ['light grey', `<p style="color: #aaa">${shown}</p>`],
  ['half transparent', `<p style="opacity: 0.6">${shown}</p>`],
  ['small print', `<p style="font-size: 9px">${shown}</p>`],
  ['below the fold', `<div style="height: 5000px"></div><p>${shown}</p>`],
  [
    'far below in a scrolling box',
    `<div style="height: 90px; overflow: auto"><div style="height: 900px"></div>${shown}</div>`,
  ],
  [
    'in the pane of an application that itself does not scroll',
    `<style>html, body { height: 100%; overflow: hidden }</style>
     <div style="height: 100%; overflow-y: auto"><div style="height: 3000px"></div><p>${shown}</p></div>`,
  ],
  [
    'cut off by an ellipsis',
    `<div style="width: 70px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">${shown}</div>`,
  ],
  [
    'white on a picture',
    `<div style="background: url(missing.png) #fff"><p style="color: #fff">${shown}</p></div>`,
  ],
  ['white on dark', `<div style="background: #222"><p style="color: #fff">${shown}</p></div>`],
  [
    'letters filled by a gradient',
    `<p style="background: linear-gradient(#f00, #00f); background-clip: text; color: transparent">${shown}</p>`,
  ],
  [
    'white on a gradient',
    `<div style="background: linear-gradient(90deg, #336, #639)"><p style="color: #fff">${shown}</p></div>`,
  ],
  ['with a line under its row', `<p style="background: #fafafa; box-shadow: inset 0 -1px #eee">${shown}</p>`],
  [
    'scrolled away in a frame',
    `<iframe srcdoc="<p style='margin-top: 400px'>${shown}</p>" width="400" height="200"></iframe>`,
  ],
  [
    'under a link stretched over its card',
    `<style>.card { position: relative } .card a::after { content: ""; position: absolute; inset: 0 }</style>
     <div class="card"><p>${shown}</p><a href="/x">Open</a></div>`,
  ],
  [
    'a menu that hangs out of a box that clips',
    `<div style="position: relative"><div style="height: 20px; overflow: hidden">
       <div style="position: absolute; top: 40px">${shown}</div></div></div>`,
  ],
  ['no box of its own', `<div><p style="display: contents">${shown}</p></div>`],
  ['in the order of its letters, among others', `<p dir="rtl">טל. <bdo dir="ltr">${shown}</bdo></p>`],
  ['an open details', `<details open><summary>More</summary><p>${shown}</p></details>`],
  ['a summary', `<details><summary>${shown}</summary><p>More</p></details>`],
  ['an open dialog', `<dialog open>${shown}</dialog>`],
  ['a modal dialog', `<dialog id="d">${shown}</dialog><script>d.showModal()</script>`],
  ['a button', `<button>${shown}</button>`],
  ['a field', `<input type="email" value="${shown}">`],
  ['a text area', `<textarea>${shown}</textarea>`],
  ['a fixed footer', `<footer style="position: fixed; bottom: 0">${shown}</footer>`],
  ['an open shadow root', `<div><template shadowrootmode="open"><p>${shown}</p></template></div>`],
  ['a slot', `<div><template shadowrootmode="open"><b><slot></slot></b></template><p>${shown}</p></div>`],
  ['a frame', `<iframe srcdoc="<p>${shown}</p>" width="400" height="200"></iframe>`],
  [
    'a link with a picture',
    `<a href="mailto:${shown}"><svg width="20" height="20"><circle r="9" cx="10" cy="10"/></svg></a>`,
  ],
  [
    'a link with an icon drawn by a style',
    `<style>.icon::before { content: "@"; display: inline-block; width: 20px }</style><a href="mailto:${shown}"><i class="icon"></i></a>`,
  ],
  [
    'visible inside invisible',
    `<div style="visibility: hidden"><p style="visibility: visible">${shown}</p></div>`,
  ],
  ['a page from right to left', `<div dir="rtl"><p>${shown}</p></div>`],
  ['vertical writing', `<p style="writing-mode: vertical-rl">${shown}</p>`],
  ['turned text', `<p style="transform: rotate(90deg); width: 300px">${shown}</p>`],
  ['taken from the pointer', `<p style="pointer-events: none">${shown}</p>`],
  ['inert, as the page behind a dialog', `<div inert><p>${shown}</p></div>`],
  [
    'inert, over a ground that is not',
    `<div style="position: relative"><i style="position: absolute; inset: 0; background: #eee"></i><p inert style="position: relative">${shown}</p></div>`,
  ],
  [
    'beside a modal dialog',
    `<p>${shown}</p><dialog style="margin-top: 300px">Log a call</dialog><script>document.querySelector('dialog').showModal()</script>`,
  ],
  [
    'taken from the pointer, over a ground that is not',
    `<div style="position: relative"><i style="position: absolute; inset: 0; background: #eee"></i><p style="position: relative; pointer-events: none">${shown}</p></div>`,
  ],
  [
    'under a shine that lets the pointer through',
    `<div style="position: relative">${shown}<i style="position: absolute; inset: 0; pointer-events: none; background: linear-gradient(transparent, rgba(0, 0, 0, .1))"></i></div>`,
  ],
  [
    'under a canvas on which nothing is drawn there',
    `<div style="position: relative">${shown}<canvas style="position: absolute; inset: 0; pointer-events: none; width: 100%; height: 100%"></canvas></div>`,
  ],
  [
    'over a layer that is inert by its style',
    `<div style="position: relative"><i style="position: absolute; inset: 0; interactivity: inert; background: #eee"></i><span style="position: relative">${shown}</span></div>`,
  ],
  [
    'over a ground that lets the pointer through',
    `<div style="position: relative"><i style="position: absolute; inset: 0; pointer-events: none; background: #eee"></i><span style="position: relative">${shown}</span></div>`,
  ],
  [
    'over a ground far below',
    `<div style="position: relative; z-index: 0"><i style="position: absolute; inset: 0; pointer-events: none; z-index: -1; background: #eee"></i>${shown}</div>`,
  ],
  [
    'in a button whose words let the pointer through',
    `<button><span style="pointer-events: none; background: #fff">${shown}</span></button>`,
  ],
  [
    'beside what is cut off before it',
    `<p style="position: relative; overflow: hidden; height: 10px"><i style="position: absolute; width: 300px; height: 300px; background: #eee; pointer-events: none"></i></p><p>${shown}</p>`,
  ],
  [
    'below a first line of another colour',
    `<style>.f::first-line { color: #fff }</style><p class="f">Jo<br>${shown}</p>`,
  ],
  [
    'white on dark with a plain mark',
    `<style>::highlight(x) { background: #ff0 }</style><div id="m" style="background: #222; color: #fff">${shown}</div><script>{ const range = new Range(); range.selectNodeContents(m); CSS.highlights.set("x", new Highlight(range)) }</script>`,
  ],
  ['split over elements', '<p>visible@<b>shown</b>.<i>example</i></p>'],
  [
    'beside a block that is a span',
    `<span style="display: block">Jo</span><span style="display: block">${shown}</span>`,
  ],
  ['beside an item of a flex box', `<div style="display: flex"><span>Jo</span><span>${shown}</span></div>`],
  ['with a hidden piece inside', '<p>visible@<span style="display: none">nospam.</span>shown.example</p>'],
  ['with padding after a name', `<p><span style="padding-right: 12px">Jo</span><span>${shown}</span></p>`],
];

describe('an address in sight', () => {
  it.each(usual)('is seen: %s', async (_, html) => {
    const reading = await read(`<!doctype html><html lang="en"><body>${html}</body></html>`);
    expect(reading.candidates.map(({ text, visible }) => ({ text, visible }))).toEqual([
      { text: shown, visible: true },
    ]);
  });

  it('is told from a plain second one', async () => {
    const { best } = judge(await read(`<p>${decoy}</p><p>${shown}</p>`), { region: undefined });
    expect(best).toBeNull();
  });
});

/** Of which a person sees all, and which a check of masks, grounds and covers must not doubt. */
const whole: readonly (readonly [string, string])[] = [
  ['under a mask that is opaque', `<div style="mask: linear-gradient(#000, #000)">${shown}</div>`],
  [
    'under a mask that fades below it',
    `<div style="height: 200px; mask-image: linear-gradient(#000 80%, transparent)">${shown}</div>`,
  ],
  [
    'between the ends of a mask',
    `<div style="padding: 0 60px; mask-image: linear-gradient(to right, transparent, #000 40px calc(100% - 40px), transparent)">${shown}</div>`,
  ],
  [
    'far below in a scrolling box that fades out',
    `<div style="height: 90px; overflow: auto; mask-image: linear-gradient(#000 80%, transparent)"><div style="height: 900px"></div>${shown}</div>`,
  ],
  [
    'in a scrolling box that fades on every side',
    `<div style="height: 200px; overflow: auto; mask-image: linear-gradient(transparent, #000 10px, #000 90%, transparent), linear-gradient(to right, #000 95%, transparent); mask-composite: intersect">${shown}<div style="height: 900px"></div></div>`,
  ],
  [
    'white on a dark gradient with dots',
    `<div style="color: #fff; background: url(data:image/svg+xml,${'a'.repeat(400)}) 0 0 / 40px, linear-gradient(120deg, #0f172a, #312e81)">${shown}</div>`,
  ],
  [
    'on a card with a hard shadow, below another',
    `<div style="box-shadow: 6px 6px 0 #000; border: 2px solid">Jo</div><div style="box-shadow: 6px 6px 0 #000; border: 2px solid; margin-top: 12px">${shown}</div>`,
  ],
  [
    'below a band as wide as the page, by its shadow',
    `<div style="background: #222; color: #fff; box-shadow: 0 0 0 100vmax #222; clip-path: inset(0 -100vmax)">Jo</div><p>${shown}</p>`,
  ],
  [
    'below a band as wide as the page, by its border',
    `<div style="border-image: conic-gradient(pink 0 0) fill 0 / 0 / 0 100vw; position: relative">Jo</div><p>${shown}</p>`,
  ],
  [
    'on a band as wide as the page',
    `<div style="background: #222; color: #fff; box-shadow: 0 0 0 100vmax #222; clip-path: inset(0 -100vmax)">${shown}</div>`,
  ],
  [
    'under a frame that nobody sees',
    `<div style="position: relative">${shown}<i style="position: absolute; inset: 0; border: 30px solid #fff; opacity: 0">Jo Do Jo Do Jo Do</i></div>`,
  ],
  ['in an outline', `<p style="outline: 4px solid #06c; outline-offset: 2px">${shown}</p>`],
  [
    'in a box before an ellipsis',
    `<div style="width: 300px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">Jo <b style="display: inline-block">${shown}</b> and all the others of the department</div>`,
  ],
  [
    'in a box that is too wide for a row of boxes',
    `<div style="display: flex; width: 240px; overflow: hidden; text-overflow: ellipsis">Jo <b style="display: inline-block; min-width: 300px">${shown}</b></div>`,
  ],
  [
    'in a box that is too wide for its line, and begins it',
    `<div style="width: 240px; overflow: hidden; text-overflow: ellipsis"><b style="display: inline-block; min-width: 300px">${shown}</b></div>`,
  ],
  ['with a name for going over to another view', `<p style="view-transition-name: named">${shown}</p>`],
  ['in a dotted frame', `<p style="border: 20px dotted #06c">${shown}</p>`],
  ['struck out', `<p><s>${shown}</s></p>`],
  ['underlined thickly', `<p style="text-decoration: underline 3px">${shown}</p>`],
  ['with a hair line around its letters', `<p style="-webkit-text-stroke: 1px #111">${shown}</p>`],
  [
    'with a halo behind its letters',
    `<p style="color: #fff; background: #357; -webkit-text-stroke: 4px #000; paint-order: stroke fill">${shown}</p>`,
  ],
  [
    'beside a sign that a style lays there',
    `<style>.r::after { content: "*"; position: absolute; left: 0; color: #c00 }</style><p class="r" style="position: relative; padding-left: 20px">${shown}</p>`,
  ],
  [
    'in a box that is anchored',
    `<button style="anchor-name: --b">Jo</button><div style="position: absolute; position-anchor: --b; top: anchor(bottom); left: anchor(left)">${shown}</div>`,
  ],
  ['in an open popover', `<div popover id="p">${shown}</div><script>p.showPopover()</script>`],
  [
    'in a wide cell far below',
    `<div style="height: 3000px"></div><table><tr><td colspan="2">${shown}</td></tr><tr><td>Jo</td><td>Do</td></tr></table>`,
  ],
  ['beside a shape', `<div style="clip-path: path('M0 0H900V90H0Z'); height: 90px">${shown}</div>`],
  [
    'on glass over a gradient',
    `<div style="background: linear-gradient(135deg, #667eea, #764ba2); padding: 40px"><div style="background: rgba(255, 255, 255, .15); backdrop-filter: blur(12px); color: #fff">${shown}</div></div>`,
  ],
  [
    'on glass over a picture',
    `<div style="background: ${darkPicture}; padding: 40px"><div style="background: rgba(255, 255, 255, .1); backdrop-filter: blur(8px); color: #fff">${shown}</div></div>`,
  ],
  [
    'below a bar of glass',
    `<div style="position: fixed; inset: 0 0 auto; height: 50px; backdrop-filter: blur(8px); background: rgba(255, 255, 255, .7)">Jo</div><p style="margin-top: 90px">${shown}</p>`,
  ],
  ['white on a dark picture', `<div style="color: #fff; background: ${darkPicture}">${shown}</div>`],
  [
    'beside a sign that is its ground',
    `<a href="mailto:${shown}" style="background: ${darkPicture} no-repeat left center; padding-left: 24px">${shown}</a>`,
  ],
  [
    'on a page whose colours are turned',
    `<style>html { filter: invert(1) hue-rotate(180deg); background: #fff }</style><p>${shown}</p>`,
  ],
  ['brightened a little', `<p style="filter: brightness(1.1); background: #eef; color: #225">${shown}</p>`],
  ['like a field that is off', `<p style="opacity: .38">${shown}</p>`],
  [
    'dark, multiplied with a light ground',
    `<div style="background: #eef"><span style="mix-blend-mode: multiply; color: #124">${shown}</span></div>`,
  ],
  [
    'cut from a gradient',
    `<p style="background: linear-gradient(90deg, #f05, #50f); background-clip: text; color: transparent">${shown}</p>`,
  ],
  [
    'white in a dark box, further down in it',
    `<div style="height: 90px; overflow: auto; background: #111; color: #fff"><div style="height: 400px"></div>${shown}</div>`,
  ],
  [
    'in a frame without a ground on a light page',
    `<div style="background: #f6f6f6"><iframe srcdoc="<p>${shown}</p>" width="400" height="80"></iframe></div>`,
  ],
  [
    'light in a frame without a ground on a dark page',
    `<div style="background: #111"><iframe srcdoc="<p style='color: #eee'>${shown}</p>" width="400" height="80"></iframe></div>`,
  ],
  [
    'turned over twice',
    `<div style="transform: scaleX(-1)"><p style="transform: scaleX(-1)">${shown}</p></div>`,
  ],
  ['with tight letters', `<p style="letter-spacing: -.03em">${shown}</p>`],
  [
    'in a shape that leaves all of it',
    `<div style="clip-path: polygon(0 0, 100% 0, 100% 90%, 0 100%); padding: 30px 20px">${shown}</div>`,
  ],
  [
    'with a light shadow',
    `<p style="background: #357; color: #fff; text-shadow: 0 1px 3px #000">${shown}</p>`,
  ],
  [
    'after it came in',
    `<style>@keyframes in { from { opacity: 0 } } .in { animation: in .01s both -1s }</style><p class="in">${shown}</p>`,
  ],
  [
    'on a ground that moves',
    `<style>@keyframes g { to { background-position: 100% 0 } } .g { background: linear-gradient(90deg, #fd5, #fdd) 0 / 200%; animation: g 9s infinite }</style><p class="g">${shown}</p>`,
  ],
  [
    'after a large first letter',
    `<style>.d::first-letter { font-size: 3em; color: #c00 }</style><p class="d">Write to ${shown}</p>`,
  ],
  [
    'in a drawing',
    `<svg width="400" height="40"><text y="20">Jo <tspan y="20">${shown}</tspan></text></svg>`,
  ],
  [
    'light on a dark shape of a drawing',
    `<svg width="400" height="40"><rect width="400" height="40" fill="#123"/><text y="20" fill="#fff">${shown}</text></svg>`,
  ],
  [
    'a little nearer than the page',
    `<div style="perspective: 500px; perspective-origin: left"><p style="transform: translateZ(20px); transform-origin: left">${shown}</p></div>`,
  ],
  [
    'light on a border that fills the box',
    `<p style="color: #fff; border: 1px solid; border-image: linear-gradient(#123, #124) 1 fill">${shown}</p>`,
  ],
  [
    'in the margin that a box leaves around itself',
    `<div style="height: 0; overflow: clip; overflow-clip-margin: 40px; margin-bottom: 40px">${shown}</div>`,
  ],
  [
    'light in a slot, on the dark ground around it',
    `<div><template shadowrootmode="open"><section style="background: #123"><slot></slot></section></template><p style="color: #fff">${shown}</p></div>`,
  ],
  [
    'in a slot of its own, beside another',
    `<div><template shadowrootmode="open"><p>Mail: <slot name="m"></slot></p><p>Name: <slot name="n"></slot></p></template><span slot="m">${shown}</span><span slot="n">Jo</span></div>`,
  ],
  [
    'in a slot before something that lies below it',
    `<div><template shadowrootmode="open"><section style="position: relative"><i style="position: absolute; inset: 0; background: #fff"></i><b style="position: relative"><slot></slot></b></section></template><span>${shown}</span></div>`,
  ],
  ...['none', 'auto'].map(
    (pointer) =>
      [
        `under the clear part of a gradient, pointer ${pointer}`,
        `<div style="position: relative; height: 90px"><p style="margin: 0">${shown}</p><i style="position: absolute; inset: 0; pointer-events: ${pointer}; background: linear-gradient(to top, #fff, rgba(255, 255, 255, 0) 40px)"></i></div>`,
      ] as const,
  ),
  [
    'beside the shadow of the letters below',
    `<p style="margin: 0">${shown}</p><p style="text-shadow: 0 3px 4px #fff, 0 14px #eee">Jo</p>`,
  ],
  ['in a field', `<input value="${shown}">`],
  ['in a field that shows most of it', `<input style="width: 150px" value="${shown}">`],
  [
    'in a field with a sign',
    `<input style="background: #fff ${darkPicture} no-repeat 8px center / 16px; padding-left: 30px; width: 300px" value="${shown}">`,
  ],
  [
    'in a light field on a dark page',
    `<div style="background: #111"><input style="background: #222; color: #eee" value="${shown}"></div>`,
  ],
  [
    'in a choice',
    `<select style="appearance: none; padding: 6px 30px 6px 10px"><option>Jo</option><option selected>${shown}</option></select>`,
  ],
  ['in a text area', `<textarea cols="40" rows="3">Jo\n${shown}</textarea>`],
];

describe('an address of which all is in sight', () => {
  it.each(whole)('is not doubted: %s', async (_, html) => {
    const reading = await read(`<!doctype html><html lang="en"><body>${html}</body></html>`);
    expect(
      reading.candidates.map(({ text, visible, isPartly = false }) => ({ text, visible, isPartly })),
    ).toEqual([{ text: shown, visible: true, isPartly: false }]);
  });
});

it('while all of a page goes over to another view, nobody can tell', async () => {
  const style = '<style>::view-transition-group(*) { animation-duration: 90000s }</style>';
  const { candidates } = await read(
    `<body>${style}<p>${shown}</p><script>document.startViewTransition(() => {})</script></body>`,
  );
  expect(candidates.map(({ visible, isPartly }) => [visible, isPartly])).toEqual([[true, true]]);
});

describe('a page cannot bend the reader', () => {
  const members = [
    'nodeType',
    'firstChild',
    'nextSibling',
    'parentNode',
    'childNodes',
    'nodeValue',
    'localName',
    'getAttribute',
    'matches',
    'firstElementChild',
    'shadowRoot',
    'checkVisibility',
    'getBoundingClientRect',
    'style',
    'clientWidth',
    'scrollTop',
    'labels',
    'host',
    'value',
  ];
  const fields = members.map((name) => `<input type="hidden" name="${name}">`).join('');
  const pictures = [
    'documentElement',
    'body',
    'defaultView',
    'createRange',
    'elementsFromPoint',
    'nodeType',
    'implementation',
  ]
    .map((name) => `<img alt="" name="${name}"><form name="${name}"></form>`)
    .join('');

  it('by names in forms and on the document', async () => {
    const reading = await read(`${pictures}<form>${fields}<p>${shown}</p><p hidden>${decoy}</p></form>`);
    expect(reading.candidates.map(({ text, visible }) => [text, visible])).toEqual([
      [shown, true],
      [decoy, false],
    ]);
  });

  it('by its size: what was read is right, and it says there is more', async () => {
    const many = `document.write('<p>${shown}</p><p>' + 'x<!---->'.repeat(1000001) + '</p><p>${decoy}</p>')`;
    const { candidates, cutShort } = await read(`<body><script>${many}</script></body>`);
    expect(cutShort).toBe(true);
    expect(candidates.map(({ text }) => text)).toEqual([shown]);
  });
});

describe('what is under the pointer', () => {
  const rows = `<p>Jo</p><p class="at">${shown}</p><p>Jo</p>`;
  const pages = {
    'of many alike': `<style>p { height: 20px; margin: 0 }</style><div>${rows}</div><div><p>Jo</p></div>`,
    'in an open shadow tree': `<div><template shadowrootmode="open"><style>p { height: 20px; margin: 0 }</style>${rows}</template></div>`,
    'in a slot': `<style>p { height: 20px; margin: 0 }</style><div><template shadowrootmode="open"><i><slot></slot></i></template>${rows}</div>`,
  };

  it.each(Object.entries(pages))('is marked: %s', async (_, html) => {
    // A page of its own address: on a blank one nothing is ever under the pointer.
    await page.goto(`data:text/html,${encodeURIComponent(`<!doctype html><body>${html}`)}`);
    await page.mouse.move(30, 40);
    const { elements, pointed = -1 } = await readOn();
    await page.mouse.move(30, 700);
    expect(elements[pointed]?.attributes).toEqual({ class: 'at' });
  });
});
