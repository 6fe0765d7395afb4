// @vitest-environment happy-dom
/** Which of the numbers on a page is whose: by a heading above, by how near it stands, by the words of the sentence that it is in. */
import { describe, expect, it } from 'vitest';
import { contactIn, judgeHtml } from '../../../support/judgeHtml.ts';
import { bob, direct, directInFull, jane, other, otherInFull } from '../../../support/people.ts';

const phones = async (html: string) =>
  (await judgeHtml(html)).contacts.flatMap(({ identifier: { kind, value } }) =>
    kind === 'phone' ? [value] : [],
  );
const contact = async (html: string, value: string) => contactIn(await judgeHtml(html), value);

describe('a number by itself right under a heading', () => {
  it.each([
    `<main><p>Inbound call</p><h1>Jane Doe</h1><div>${direct}</div><p>Line ${other} (ours)</p></main>`,
    `<div><h1>Jane Doe</h1><div><span>06 </span><span>1234 </span><span>5678</span></div></div><footer>${other}</footer>`,
    `<header><div><h2>山田 太郎</h2></div><p>${direct}</p></header><p>Line ${other}</p>`,
  ])('is of whom it names: %s', async (html) => {
    expect((await contact(html, directInFull))?.name).toMatch(/Jane Doe|山田 太郎/);
    expect((await judgeHtml(html)).best?.identifier.value).toBe(directInFull);
  });
  it.each([
    ['of what it says in a sentence', `<h1>Jane Doe</h1><p>She asked for ${direct} today</p>`],
    ['of another, who stands between', `<h1>Jane Doe</h1><p>Depot</p><p>${direct}</p>`],
    ['of a heading that names a thing', `<h1>Open orders</h1><p>${direct}</p>`],
  ])('is not %s', async (_, html) => {
    expect((await contact(html, directInFull))?.name).toBeUndefined();
  });
});

describe('of two numbers near one e-mail', () => {
  const company = [
    `<section><h4>Company (1)</h4><p>Phone: ${other}</p></section>`,
    `<table><tr><td>Unternehmen</td></tr><tr><td>Telefon</td><td>${other}</td></tr></table>`,
    `<div><b>Organisatie</b><div>Acme<br>Telefoonnummer: ${other}</div></div>`,
  ];
  const person = `<div><h4>Contacts (1)</h4><div><b>Jane Doe</b><p>E-mail: ${jane}</p><p>Phone: ${direct}</p></div></div>`;
  it.each(company)('that on its card comes first: %s', async (card) => {
    expect(await phones(`<div>${card}${person}</div>`)).toEqual([directInFull, otherInFull]);
    expect(await phones(`<div>${person}${card}</div>`)).toEqual([directInFull, otherInFull]);
  });
  it('that a field calls theirs is no less so where it stands best in a selected row', async () => {
    const row = (isChosen: boolean, ...cells: string[]) =>
      `<tr aria-selected="${isChosen}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const list = `<section><h1>Contacts</h1><table role="grid"><tbody>${row(true, 'Jane Doe', jane, direct)}${row(false, 'Bob Stone', bob, '020 794 6002')}</tbody></table></section>`;
    const field = (label: string, value: string) => `<div><div>${label}</div><div>${value}</div></div>`;
    const panel = (...fields: string[]) =>
      `${list}<div role="dialog"><h1>Jane Doe</h1>${field('E-mail', jane)}${fields.join('')}</div>`;
    const firstTwo = async (html: string) => (await phones(html)).slice(0, 2);
    expect(await firstTwo(panel(field('Mobile', direct), field('Phone', other)))).toEqual([
      directInFull,
      otherInFull,
    ]);
    expect(await firstTwo(panel(field('Fax', direct), field('Phone', other)))).toEqual([
      otherInFull,
      directInFull,
    ]);
  });
  it('that stands there with it, too, is as near', async () => {
    const both = `<div><b>Jane Doe</b><p>${jane}</p><p>Phone: ${other}</p><p>Phone: ${direct}</p></div>`;
    expect(await phones(both)).toEqual([otherInFull, directInFull]);
  });
});

describe('digits by themselves beside phones that are set apart', () => {
  const form = (label: string, mobile: string) =>
    `<main><div><div>${label}</div><div>0612345679</div></div><div><div>3 Mobiel</div><div>${mobile}</div></div></main>`;
  it.each(['N.º de equipo', '4 Nº de tarjeta sanitaria', '№ рахунка', 'N° de dossier', 'Nr. dosar'])(
    'are no phone after “%s”',
    async (label) => {
      expect(await phones(form(label, direct))).toEqual([directInFull]);
    },
  );
  it.each(['N.º de teléfono', 'Nr. Jan', 'Moeder', 'Nº de móvil'])('may be one after “%s”', async (label) => {
    expect(await phones(form(label, direct))).toHaveLength(2);
  });
  it('may be one where all phones are written so', async () => {
    expect(await phones(form('N.º de equipo', '0612345678'))).toHaveLength(2);
  });
});

it('a number among the lines of an address is of the person in them, and no place’s', async () => {
  const address = (name: string, phone: string) =>
    `<h3>Address</h3><p>${name}<br>8 Silver Street<br>United Kingdom<br>${phone}</p>`;
  const html = `<main><div class="card"><h2>Customer</h2><p>Jane Doe</p><p>${jane}</p>${address('Piet Smit', other)}${address('Jane Doe', direct)}</div></main>`;
  expect((await contact(html, directInFull))?.name).toBe('Jane Doe');
  expect(await phones(html)).toEqual([directInFull, otherInFull]);
});

describe('a sentence that tells of somebody’s words', () => {
  const ticket = (note: string) =>
    `<main><h2>Uniforms</h2><article><b>Jane Doe</b><p>To: Support &lt;support@northwind.example&gt;</p><p>Jane Doe<br>${jane}</p></article><article><p>${note}</p></article></main>`;
  it.each([
    [`Freight quote from Del Mar Logistics, ${other}, by noon`, otherInFull],
    [`Got the keys from Bob Stone ${other}`, otherInFull],
    [`Offerte kwam van Bob Stone, ${bob}, gisteren`, bob],
    [`We heard from Bob, ask ${bob}`, bob],
  ])('has no sender: %s', async (note, value) => {
    expect((await contact(ticket(note), value))?.reasons).not.toContain('sender');
  });
  it.each([`Message from Bob Stone <${bob}>`, `From Bob Stone <${bob}>`, `from ${bob}`])(
    'but the head of a message has one: %s',
    async (head) => {
      const html = `<div>${head.replaceAll('<', '&lt;')}</div>`;
      expect((await contact(html, bob))?.reasons).toContain('sender');
    },
  );
});

describe('whoever writes says which number is theirs', () => {
  const mail = (sentence: string) =>
    `<div><div><b>Jane Doe</b> &lt;${jane}&gt;</div><p>${sentence}</p><p>Jane Doe<br>Tel: ${other}</p></div>`;
  it.each([
    `My mobile: ${direct}, our fitter Bob is on 020 794 6003.`,
    `我的手机（同微信）：${direct}，李工负责技术对接，电话 020 794 6003。`,
    `Mein Handy: ${direct}.`,
    `Мой телефон: ${direct}.`,
    `내 휴대폰: ${direct}`,
    `Ring meg gjerne på ${direct} etter kl. 14.`,
    `Soita minulle numeroon ${direct}.`,
    `Hívjon fel engem itt: ${direct}`,
  ])('before the line of their signature: %s', async (sentence) => {
    expect((await phones(mail(sentence)))[0]).toBe(directInFull);
  });
  it.each([
    `Depot phone: ${direct}.`,
    `我们公司电话：${direct}。`,
    `My mobile: ${direct} or 020 794 6003.`,
    `Ring Bob gjerne på ${direct}.`,
  ])('but not: %s', async (sentence) => {
    expect((await contact(mail(sentence), directInFull))?.reasons).not.toContain('toCall');
  });
});

it('a given name before an address in brackets is whose it is, and no team’s', async () => {
  const page = (line: string) => `<h1>Jane Doe</h1><div><p>${line}</p><p>E-mail: ${jane}</p></div>`;
  expect((await contact(page(`Ihor (${bob})`), bob))?.name).toBe('Ihor');
  expect((await contact(page('Frontoffice (info@acme.example)'), 'info@acme.example'))?.name).not.toBe(
    'Frontoffice',
  );
});

describe('a mobile', () => {
  const card = (first: string, second: string) =>
    `<section><h1>Jane Doe</h1><p>E-mail: ${jane}</p>${first}${second}</section>`;
  const row = (label: string, value: string) => `<div><div>${label}</div><div>${value}</div></div>`;
  const link = (phone: string, kind: string) =>
    `<span><a href="tel:${phone.replaceAll(' ', '')}">${phone}</a> <span>${kind}</span></span>`;
  const oneField = (...phones: readonly string[]) => card(row('Telefon', phones.join('<br>')), '');
  it.each([
    card(`<p>${link(other, 'práce')}<br>${link(direct, 'mobil')}</p>`, ''),
    card(`<p>${other} Casa<br>${direct} Telemóvel</p>`, ''),
    oneField(link(direct, 'mobil'), link(other, 'práce')),
    card(row('Phone', link(other, 'Copy')), row('Mobile', link(direct, 'Copy'))),
    card(row('Phone', other), row('Mobile phone', direct)),
    card(row('Telefon (gesch.)', other), row('Mobiltelefon', direct)),
    card(`<p>Tel: ${other}</p>`, `<p>Portable : ${direct}</p>`),
    card(`<p>${other}</p>`, `<p>${direct} (móvil)</p>`),
    card(row('電話', other), row('携帯', direct)),
    card(`<p>t: ${other} ext. 214 | m: ${direct}</p>`, ''),
    card(`<p>O: ${other}</p>`, `<p>C: ${direct}</p>`),
    card(
      `<label>Telefon <input type="tel" value="${other}"></label>`,
      `<label>Komórka <input type="tel" value="${direct}"></label>`,
    ),
  ])('comes before what rings on a desk: %s', async (html) => {
    expect(await phones(html)).toEqual([directInFull, otherInFull]);
  });
  it.each([
    card(row('Phone', other), row('Phone 2', direct)),
    card(`<p>Tel: ${other}</p>`, `<p>Mobile: my sister, ${direct}</p>`),
    card(`<p>T: ${other}</p>`, `<p>D: ${direct}</p>`),
    oneField(`${other} mobil`, `${direct} work`),
    oneField(`${other} práce`, `${direct} mobil ne`),
  ])('is none without a word for it right there: %s', async (html) => {
    expect((await phones(html))[0]).toBe(otherInFull);
  });
});

it('a number that is seen in part comes before one of an earlier message', async () => {
  const earlier = `<blockquote>Bob Stone &lt;${bob}&gt; wrote: call ${other}</blockquote>`;
  const html = `<article><div>From: Jane Doe &lt;${jane}&gt;</div><p>${direct}</p>${earlier}</article>`;
  expect((await contact(html, otherInFull))?.reasons).toContain('quoted');
  expect((await phones(html))[0]).toBe(directInFull);
});

describe('the number of a lead’s record', () => {
  const field = (label: string, value: string) => `<div><span>${label}</span><dd>${value}</dd></div>`;
  const record = (...fields: readonly string[]) =>
    `<section><h1>Jane Doe</h1>${field('Email', jane)}${fields.join('')}</section>`;
  it.each(['Lead Number', 'Deal no.', 'Número de lead'])(
    'is no phone beside those that are called so: %s',
    async (label) => {
      expect(await phones(record(field('Mobile', direct), field(label, other)))).toEqual([directInFull]);
    },
  );
  it.each([
    ['where none is called so', record(field('Lead Number', other)), [otherInFull]],
    [
      'where it is a link',
      record(field('Mobile', direct), field('Lead Number', `<a href="tel:0207946001">${other}</a>`)),
      [directInFull, otherInFull],
    ],
    [
      'under a word for a phone',
      record(field('Mobile', direct), field('Lead phone number', other)),
      [directInFull, otherInFull],
    ],
  ])('may be one %s', async (_, html, expected) => {
    expect(await phones(html)).toEqual(expected);
  });
});

describe('bare digits in a field that some number is called', () => {
  const record = (phone: string, label: string) =>
    `<dl><dt>Name</dt><dd>Jane Doe</dd><dt>Phone</dt><dd>${phone}</dd><dt>${label}</dt><dd>0687654321</dd></dl>`;
  it.each(['Teklif no:', 'Badge no.'])(
    'are no phone beside one that is written otherwise: %s',
    async (label) => {
      expect(await phones(record(direct, label))).toEqual([directInFull]);
    },
  );
  it.each([
    ['where the phone is bare digits, too', record('0612345678', 'Badge no.')],
    ['where the label says nothing of numbers', record(direct, 'Work')],
    ['where nothing is called a phone', record('', 'Badge no.')],
  ])('may be one %s', async (_, html) => {
    expect(await phones(html)).toContain('+31687654321');
  });
});
