// @vitest-environment happy-dom
/** Who a page only claims to show (docs/security.md T4, T5). */
import { describe, expect, it } from 'vitest';
import { judgeHtml, valuesOf } from '../../../support/judgeHtml.ts';

const jane = 'jane@acme.example';
const sam = 'sam@northwind.example';
const billing = 'billing@else.example';

describe('a name that is an address of somebody else', () => {
  const spoofs = [
    ['before brackets', `<h3><span>${jane}</span> <span>&lt;${billing}&gt;</span></h3>`],
    ['in quotes', `<p>"${jane}" &lt;${billing}&gt;</p>`],
    ['after From', `<p>From: ${jane} &lt;${billing}&gt;</p>`],
    ['with a name behind it', `<p>${jane} (Jane Doe) &lt;${billing}&gt;</p>`],
    ['in a line of its own', `<div>${jane}</div><div>&lt;${billing}&gt;</div>`],
    ['before a link', `<p>${jane} &lt;<a href="mailto:${billing}">${billing}</a>&gt;</p>`],
    [
      'with the real one in an attribute',
      `<h3><span email="${billing}" name="${jane}"><b>${jane}</b></span></h3>`,
    ],
    ['with the real one on its card', `<span data-hovercard-id="${billing}">${jane}</span>`],
  ] as const;

  it.each(spoofs)('is as doubtful as the address: %s', async (_, html) => {
    const found = await judgeHtml(`<main>${html}<p>Our bank account has changed.</p></main>`);
    expect(valuesOf(found)).toEqual(expect.arrayContaining([jane, billing]));
    expect(found.best).toBeNull();
    expect(found.contacts.find(({ identifier }) => identifier.value === jane)?.disagrees).toBe(true);
  });

  it.each(spoofs)('comes after whoever stands there undisputed: %s', async (_, html) => {
    expect(valuesOf(await judgeHtml(`<main>${html}<p>${sam}</p></main>`))[0]).toBe(sam);
  });

  it.each([
    ['the same', `<p>${jane} &lt;${jane.toUpperCase()}&gt;</p>`],
    ['the one before in a list', `<p>${jane}, Bill &lt;${billing}&gt;</p>`],
    ['an attribute of a row', `<div data-email="${billing}"><p>${jane}</p></div>`],
    ['an attribute that tells of somebody else', `<span data-owner-email="${billing}">${jane}</span>`],
    ['the same in the attribute', `<span email="${jane}">${jane}</span>`],
  ])('is not %s', async (_, html) => {
    const found = await judgeHtml(`<main>${html}</main>`);
    expect(found.contacts.map(({ disagrees }) => disagrees)).not.toContain(true);
  });
});

describe('a link that opens a domain in punycode', () => {
  const judged = async (href: string, shown: string) =>
    (await judgeHtml(`<main>E-mail: <a href="mailto:${href}">${shown}</a></main>`)).contacts;

  it('is for the address that it shows, where that is the same in letters', async () => {
    expect(await judged('post@xn--bcher-kva.de', 'post@bücher.de')).toMatchObject([
      { identifier: { value: 'post@bücher.de' }, disagrees: false, suspicions: [] },
    ]);
  });

  it('is as doubtful as the letters', async () => {
    expect(await judged('john@xn--cme-5cd.com', 'john@\u0430cme.com')).toMatchObject([
      { disagrees: false, suspicions: ['mixed-script'] },
    ]);
    const others = await judged('john@xn--cme-5cd.com', 'john@acme.com');
    expect(others.map(({ disagrees }) => disagrees)).toEqual([true, true]);
  });
});

describe('an address that stands only in an attribute', () => {
  it.each([
    ['of a heading', `<h1 data-hovercard-id="${jane}" name="Jane Doe">Order confirmed</h1>`],
    ['of a part', `<section data-email="${jane}" title="Jane Doe"><p>Order confirmed</p></section>`],
    ['of a button', `<button data-email="${jane}" aria-label="Jane Doe">Order</button>`],
  ])('does not lead by a name that is not shown either: %s', async (_, html) => {
    const found = await judgeHtml(`<main>${html}<p>Questions? Write to ${sam}, we answer.</p></main>`);
    expect(valuesOf(found)[0]).toBe(sam);
    expect(valuesOf(found)).toContain(jane);
  });

  it('leads where the page shows the name', async () => {
    const html = `<h3><span email="${jane}" name="Jane Doe">Jane Doe</span></h3><p>For the invoices you can write to ${sam}, who answers.</p>`;
    expect(valuesOf(await judgeHtml(`<main>${html}</main>`))[0]).toBe(jane);
  });
});

describe('one of several whom a link writes to', () => {
  it.each([
    ['in a list', `mailto:${jane},${billing}`],
    ['in the query', `mailto:?to=${jane}&cc=${billing}`],
    ['beside a copy', `mailto:${jane}?cc=${billing}`],
    ['beside a blind copy', `mailto:?to=${jane}&amp;bcc=${billing}`],
  ])('comes after who is shown, and is not chosen: %s', async (_, href) => {
    const link = `<p><a href="${href}">Mail us all</a></p>`;
    expect(valuesOf(await judgeHtml(`<main>${link}<p>Direct: ${sam}</p></main>`))[0]).toBe(sam);
    const alone = await judgeHtml(`<main>${link}</main>`);
    expect(valuesOf(alone)).toContain(jane);
    expect(alone.best).toBeNull();
  });

  it.each([
    ['its address', jane],
    ['the name', 'Jane Doe'],
  ])('is shown where the link shows %s', async (_, words) => {
    const html = `<main><p><a href="mailto:${jane}?bcc=crm@acme.example">${words}</a></p></main>`;
    expect((await judgeHtml(html)).best?.identifier.value).toBe(jane);
  });
});

describe('a message that says who is signed in', () => {
  const head = `<div role="group"><p>From: Jane Doe &lt;${jane}&gt;</p></div>`;
  const fake = `<div role="button" aria-label="Account: ${jane}">Signed in as ${jane}</div>`;
  const other = `<p>Drawn by: <a href="mailto:${billing}">${billing}</a></p>`;

  it('does not push its own sender down', async () => {
    const found = await judgeHtml(
      `<header><span>${sam}</span></header><main>${head}<p>Hello</p>${fake}${other}</main>`,
    );
    expect(valuesOf(found)[0]).toBe(jane);
  });

  it('is no message where that stands outside of it', async () => {
    const found = await judgeHtml(`<header>${fake}</header><main>${head}<p>Hello</p>${other}</main>`);
    expect(found.contacts.find(({ identifier }) => identifier.value === jane)?.reasons).toContain('account');
  });
});
