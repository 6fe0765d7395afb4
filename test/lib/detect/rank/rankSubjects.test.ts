// @vitest-environment happy-dom
/** Whom a page is about, by the words and headings in which it says so, in several languages. */
import { describe, expect, it } from 'vitest';
import { judgeHtml, valuesOf } from '../../../support/judgeHtml.ts';
import { jane } from '../../../support/people.ts';

const bob = 'bob@initech.example';
const first = async (html: string, options = {}) => valuesOf(await judgeHtml(html, options))[0];
const best = async (html: string, options = {}) => (await judgeHtml(html, options)).best?.identifier.value;

describe('whom a document or a case is for leads', () => {
  it.each(['Bill to', 'Angebot für', 'Facturé à :', 'Facturar a:', 'Nabywca', 'Klant', 'ご請求先'])(
    'under “%s”',
    async (word) => {
      const html = `<div><div>Tel. 020 794 6001<br>${bob}</div><div><b>${word}</b><br>Acme<br>${jane}<br>06 12345678</div></div>`;
      expect(await best(html)).toBe(jane);
    },
  );

  it.each(['T.a.v.', 'Attn:', 'z. Hd. Frau', 'À l’attention de', 'À l’attention de :'])(
    'and of a company whom “%s” names',
    async (word) => {
      const letter = `<h1>Quote 118</h1><p>Acme</p><p>${word} Jane Doe</p>`;
      const people = `<ul><li>Ann Lee ann.lee@acme.example</li><li>Jane Doe ${jane}</li></ul>`;
      expect(await best(`<main>${letter}${people}</main>`)).toBe(jane);
    },
  );

  it('also in a side column', async () => {
    const html = `<div>${bob}</div><aside><div><h3>Customer</h3><p>${jane}</p></div></aside>`;
    expect(await first(html)).toBe(jane);
  });

  it('not in a column of that name', async () => {
    const rows = [jane, bob].map((one) => `<tr><td>${one}</td></tr>`).join('');
    expect(await best(`<table><tr><th>Customer</th></tr>${rows}</table>`)).toBeUndefined();
  });

  it('not who comes after one of a list that is a customer', async () => {
    const rows = [
      `<td>Hotel</td><td>info@hotel.example</td><td>Customer</td>`,
      `<td>Bob</td><td>${bob}</td><td>New</td>`,
    ];
    const list = `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
    const { contacts } = await judgeHtml(`${list}<section>E-mail: ${jane}</section>`);
    expect(contacts.flatMap(({ reasons }) => reasons)).not.toContain('customer');
  });

  it('also in the row below the word', async () => {
    const html = `<table><tr><td>Order 12</td></tr><tr><td>Customer</td></tr><tr><td>${jane}</td></tr></table><p>${bob}</p>`;
    expect(await best(html)).toBe(jane);
  });

  it('not who owns it', async () => {
    const html = `<div><h3>Client</h3><p>Owner: ${bob}</p><p>${jane}</p></div>`;
    expect(await first(html)).toBe(jane);
  });
});

it('a side column that bears one person’s name is about that person', async () => {
  const aside = `<aside><h3>Jane Doe</h3><p>${jane}</p></aside>`;
  expect(await first(`<div><p>You can reach me at ${bob}.</p></div>${aside}`)).toBe(jane);
  const two = `<aside><h3>Jane Doe</h3><p>${jane}</p><h3>Ann Moor</h3></aside>`;
  expect(await first(`<div><p>${bob}</p></div>${two}`)).toBe(bob);
});

it('one heading of the second order names whom a pane is about, where none of the first does', async () => {
  const talk = `<p>${bob}</p><p>${jane}</p>`;
  expect(await best(`<h2>Jane Doe</h2>${talk}`)).toBe(jane);
  expect(await best(`<h2>Jane Doe</h2><h2>Ann Moor</h2>${talk}`)).toBeUndefined();
});

it('a number that is the title of what is open leads over what is said there', async () => {
  const open = (head: string) => `<section><header>${head}</header><p>${bob}</p></section>`;
  expect(await first(open('<span>+31 6 12345678</span>'))).toBe('+31612345678');
  expect(await first(open('<span>Call +31 6 12345678</span>'))).toBe(bob);
});

describe('a label is known', () => {
  it.each([
    ['Email', 'Owner'],
    ['E-postadress', 'Ansvarig'],
    ['Adres e-mail', 'Opiekun'],
    ['Endereço de e-mail', 'Responsável'],
    ['メールアドレス', '所有者'],
  ])('as “%s” and “%s”', async (email, owner) => {
    const row = (label: string, value: string) => `<div><span>${label}</span><div>${value}</div></div>`;
    expect(await best(`<section>${row(owner, bob)}${row(email, jane)}</section>`)).toBe(jane);
  });

  it('as programs write it', async () => {
    const mail = `<p>full_name: Jane Doe<br>email: lead85@acme.example<br>phone_number: +31612345678</p>`;
    const { contacts } = await judgeHtml(mail);
    expect(contacts[0]).toMatchObject({ name: 'Jane Doe' });
  });

  it.each(['À', 'Para', 'Till', 'naar', 'Do'])('before a recipient without a colon: %s', async (word) => {
    const { contacts } = await judgeHtml(`<div>${word} ${bob}</div><div>${jane}</div>`);
    expect(contacts.map(({ identifier }) => identifier.value)).toEqual([jane, bob]);
    expect(contacts[1]?.reasons).toContain('recipient');
  });
});

it('a word that a style sets apart from a long name is none of it, and says who that is', async () => {
  const line = (word: string, name: string, email: string) =>
    `<div><span style="display: inline-block">${word}</span><span>${name}</span> <span>&lt;${email}&gt;</span></div>`;
  const head = line('De', 'Jane Fitzgerald-Doe', jane) + line('À', 'Bob Stone', bob);
  const { contacts } = await judgeHtml(`<article>${head}<p>Bonjour</p></article>`);
  expect(contacts[0]).toMatchObject({ name: 'Jane Fitzgerald-Doe' });
  expect(contacts[0]?.reasons).toContain('sender');
  expect(contacts.find(({ identifier }) => identifier.value === bob)?.reasons).toContain('recipient');
});

it('what a company page calls its telephone is nobody’s name', async () => {
  const { contacts } = await judgeHtml(
    `<table><tr><th>電話</th><td>03-6234-0987</td></tr><tr><th>採用</th><td>${bob}</td></tr></table>`,
    { region: 'JP' },
  );
  expect(contacts.map(({ name }) => name)).toEqual([undefined, undefined]);
});
