// @vitest-environment happy-dom
/** Whom a record or a list is about, and everybody else who is on the page. */
import { describe, expect, it } from 'vitest';
import { contactIn, judgeHtml, valuesOf } from '../../../support/judgeHtml.ts';
import { jane } from '../../../support/people.ts';

const bob = 'bob@initech.example';
const best = async (html: string, options = {}) => (await judgeHtml(html, options)).best?.identifier.value;

const field = (label: string, value: string) =>
  `<div class="f"><span>${label}</span><div>${value}</div></div>`;
const record = `<h1>Jane Doe</h1>${field('Email', jane)}${field('Phone', '020 794 6001')}`;

describe('a record’s own field leads', () => {
  it.each([
    ['over its owner', `<main>${record}${field('Owner', bob)}</main>`],
    ['over its owner in Dutch', `<main>${record}${field('Eigenaar', bob)}</main>`],
    [
      'over a timeline',
      `<main><h2>Activity</h2><div><p>Bob Stone &lt;${bob}&gt; sent a mail</p></div></main><aside>${record}</aside>`,
    ],
    [
      'over a section for timelines',
      `<main><div class="timeline"><p>From: Bob Stone &lt;${bob}&gt;</p></div></main><aside>${record}</aside>`,
    ],
    [
      'over related people',
      `<main>${record}</main><aside><h3>Other contacts</h3><p>Bob Stone ${bob}</p></aside>`,
    ],
    [
      'over related people in the main part',
      `<main>${record}<section><h2>Related contacts</h2><p>${bob}</p></section></main>`,
    ],
    ['over the foot of the page', `<main>${record}</main><footer>${bob}</footer>`],
    ['over a menu', `<nav>${bob}</nav><main>${record}</main>`],
    ['over running text', `<main><p>Bob asked that you write to him at ${bob} about it.</p>${record}</main>`],
    [
      'in a form',
      `<main><p>${bob}</p><label>E-mail <input type="email" value="${jane}"></label><h1>Jane Doe</h1></main>`,
    ],
    [
      'in a table',
      `<main><h1>Jane Doe</h1><p>${bob} was here</p><table><tr><th>E-mail</th><td>${jane}</td></tr></table></main>`,
    ],
    [
      'whose label only a style sets apart',
      `<main><p>${bob} was here</p><div><span style="display:block">E-mail</span><span style="display:block">${jane}</span></div></main>`,
    ],
    ['in a list of terms', `<main><p>${bob} was here</p><dl><dt>E-mail</dt><dd>${jane}</dd></dl></main>`],
  ])('%s', async (_, html) => {
    expect(await best(html)).toBe(jane);
  });

  it('whom the title names, of several', async () => {
    const html = `<main><p>${bob}</p><p>${jane}</p></main>`;
    expect(await best(html)).toBeUndefined();
    expect(await best(html, { title: 'Jane Doe - Contacts' })).toBe(jane);
  });
});

it('in a head of its own is no account of the page', async () => {
  const found = await judgeHtml(
    `<header><h2>Jane Doe</h2><span>${jane}</span></header><div>${field('Owner', bob)}</div>`,
  );
  expect(found.best?.identifier.value).toBe(jane);
});

describe('in a list', () => {
  const row = (name: string, email: string, more = '') =>
    `<tr ${more}><td>${name}</td><td>${email}</td><td>020 794 6001</td></tr>`;
  const list = (more: string) =>
    `<main><table>${row('Ann Moor', 'ann@moor.example')}${row('Jane Doe', jane, more)}${row('Bob Stone', bob)}</table></main>`;

  it('nobody is chosen', async () => {
    expect(await best(list(''))).toBeUndefined();
  });

  it.each(['aria-selected="true"', 'aria-current="true"', 'class="row selected"', 'class="is-active"'])(
    'but the row that is %s',
    async (more) => {
      expect(await best(list(more))).toBe(jane);
    },
  );

  it.each(['aria-selected="false"', 'class="unselected"', 'class="inactive"'])(
    'not the row that is %s',
    async (more) => {
      expect(await best(list(more))).toBeUndefined();
    },
  );

  it.each([
    ['paragraphs', `<p>${jane}</p><p><a href="mailto:${jane}">Write</a></p><p><input value="${jane}"></p>`],
    ['items', `<ul><li>${jane}</li><li>or ${jane.toUpperCase()}</li></ul>`],
  ])('one address in several %s is no list', async (_what, html) => {
    expect(await best(html)).toBe(jane);
  });

  it('each has the name of the own row', async () => {
    const { contacts } = await judgeHtml(list(''));
    const names = contacts.filter(({ identifier }) => identifier.kind === 'email').map(({ name }) => name);
    expect(names).toEqual(['Ann Moor', 'Jane Doe', 'Bob Stone']);
  });

  it('the open record beside it leads', async () => {
    expect(await best(`${list('')}<section>${record}</section>`)).toBe(jane);
    expect(await best(`<section>${record}</section>${list('')}`)).toBe(jane);
  });
});

describe('what the person points at leads', () => {
  const html = `<main><div><p id="jane">Jane Doe ${jane}</p></div><div><div><p>From: Bob Stone &lt;${bob}&gt;</p></div></div></main>`;

  it('over the sender', async () => {
    expect(await best(html)).toBe(bob);
    expect(await best(html, { pointed: '#jane' })).toBe(jane);
  });

  it('but nobody is pointed at with the whole page', async () => {
    expect(await best(html, { pointed: 'main' })).toBe(bob);
    expect(await best(html, { pointed: 'body' })).toBe(bob);
  });
});

describe('the e-mail and the phone of one person stand together', () => {
  const card = (name: string, email: string, phone: string) =>
    `<li><h3>${name}</h3><p>${phone}</p><p>${email}</p></li>`;

  it('in cards', async () => {
    const found = await judgeHtml(
      `<ul>${card('Ann Moor', 'ann@moor.example', '020 794 6001')}${card('Jane Doe', jane, '06 12345678')}</ul>`,
    );
    expect(valuesOf(found)).toEqual(['ann@moor.example', '+31207946001', jane, '+31612345678']);
    expect(found.contacts.map(({ person }) => person)).toEqual([0, 0, 1, 1]);
    expect(found.contacts.map(({ name }) => name)).toEqual(['Ann Moor', 'Ann Moor', 'Jane Doe', 'Jane Doe']);
  });

  it('in a record and its owner', async () => {
    const found = await judgeHtml(`<main>${record}${field('Owner', bob)}</main>`);
    expect(valuesOf(found)).toEqual([jane, '+31207946001', bob]);
    expect(found.contacts[1]).toMatchObject({ person: 0, name: 'Jane Doe' });
  });

  it('in a message and the signature of its sender, not of whom it quotes', async () => {
    const found = await judgeHtml(`<main><header>Jane Doe &lt;${jane}&gt;</header><p>to ann@moor.example</p>
      <p>Kind regards</p><p>Jane Doe<br>Acme, 06 12345678</p><blockquote>Bob Stone, ${bob}, 020 794 6001</blockquote></main>`);
    const person = (value: string) => contactIn(found, value)?.person;
    expect(person('+31612345678')).toBe(person(jane));
    expect(person('+31207946001')).toBe(person(bob));
    expect(person(bob)).not.toBe(person(jane));
    expect(valuesOf(found).slice(0, 2)).toEqual([jane, '+31612345678']);
  });

  it('by their name, wherever they stand', async () => {
    const found = await judgeHtml(
      `<main><p>Jane Doe, 06 12345678</p></main><aside><p>Jane Doe, ${jane}</p></aside>`,
    );
    expect(found.contacts.map(({ person }) => person)).toEqual([0, 0]);
  });

  it('not where a row has a phone and no e-mail', async () => {
    const found = await judgeHtml(`<table><tr><td>Ann Moor</td><td>ann@moor.example</td></tr>
      <tr><td>Jane Doe</td><td>06 12345678</td></tr><tr><td>Bob Stone</td><td>${bob}</td></tr></table>`);
    const phone = found.contacts.find(({ identifier }) => identifier.kind === 'phone');
    expect(phone?.name).toBe('Jane Doe');
    expect(found.contacts.filter(({ person }) => person === phone?.person)).toHaveLength(1);
  });
});

it('an address for unsubscribing, a machine’s and a fax go down, not away', async () => {
  const found = await judgeHtml(`<main><p>Unsubscribe: leave-12@lists.example</p><p>Fax: 020 794 6002</p>
    <p>no-reply@lists.example</p><p>Phone: 020 794 6001</p><p>${jane}</p></main>`);
  expect(valuesOf(found).slice(0, 3)).toEqual([jane, '+31207946001', '+31207946002']);
  expect(valuesOf(found)).toHaveLength(5);
});

it('an address in a web address comes last of what is in sight, and is not chosen', async () => {
  const web = 'https://shop.example/u?email=ann%40moor.example';
  const html = `<main><p>${web}</p><p>no-reply@lists.example</p><p style="display:none">x@hidden.example</p></main>`;
  const found = await judgeHtml(html);
  expect(valuesOf(found)).toEqual(['no-reply@lists.example', 'ann@moor.example', 'x@hidden.example']);
  expect(found.contacts[1]?.reasons).toContain('inWebAddress');
  expect(await best(`<main><p>${web}</p></main>`)).toBeUndefined();
  expect(await best(`<main><p>${web}</p><p>ann@moor.example</p></main>`)).toBe('ann@moor.example');
});

it('an address without an @ is one', async () => {
  expect(await best('<main><p>Write to jane.doe [at] acme [dot] example</p></main>')).toBe(jane);
});

describe('an adapter boosts, and vouches for an attribute', () => {
  const told = `<main><p><span class="gD" data-hovercard-id="${jane}">Jane Doe</span></p><p>${bob}</p></main>`;
  const hidden = told.replace('<p>', '<p style="display:none">');

  it('on its own host only', async () => {
    expect(await best(told, { host: 'mail.google.com' })).toBe(jane);
    expect(await best(told, { host: 'mail.example' })).not.toBe(jane);
  });

  it('not for what nobody sees', async () => {
    expect(await best(hidden, { host: 'mail.google.com' })).toBe(bob);
  });
});

describe('a form that is filled in', () => {
  const form = (name: string, value: string) =>
    `<form><label>Naam <input ${name} value="${value}"></label><input type="email" value="${jane}"></form>`;

  it.each([
    ['in a field called name', form('name="name"', 'Jane Doe'), 'Jane Doe'],
    ['in one called naam', form('id="contact_naam"', 'Jane Doe'), 'Jane Doe'],
    ['for the browser to fill in', form('autocomplete="name"', 'Jane Doe'), 'Jane Doe'],
    ['not in a user name', form('name="username"', 'Bob Stone'), undefined],
    ['not in another field', form('name="city"', 'New York'), undefined],
    ['not in a password', form('name="name" type="password"', 'Bob Stone'), undefined],
  ])('tells whose the address is %s', async (_, html, name) => {
    const { contacts } = await judgeHtml(html);
    expect(contacts.map((one) => one.name)).toEqual([name]);
  });
});

describe('what stands under the tab that is open', () => {
  const deal = (open: string) =>
    `<main><div role="tablist"><button role="tab" aria-selected="${open === 'Activities'}">Activities</button><button role="tab" aria-selected="${open === 'Details'}">Details</button></div>
    <div><p>Bills go to ${bob}, says Eve of the other office.</p></div></main>
    <aside><div data-test-id="associated-contacts"><div><a>Jane Doe</a><div>${jane}</div></div></div></aside>`;
  it('is the history of a deal, where the tab is called so, and its contacts come first', async () => {
    const { contacts } = await judgeHtml(deal('Activities'));
    expect(contacts[0]?.identifier.value).toBe(jane);
    expect(contacts[1]?.reasons).toContain('timeline');
  });
  it('is none, where another is open', async () => {
    const { contacts } = await judgeHtml(deal('Details'));
    expect(contacts.flatMap(({ reasons }) => reasons)).not.toContain('timeline');
  });
});

describe('the primary contact comes first', () => {
  const rows = (mark: string) =>
    `<table><tr><th>Name</th><th>Role</th><th>E-mail</th></tr>
    <tr><td>Bob Stone</td><td>Engineer</td><td>${bob}</td></tr>
    <tr><td>Jane Doe</td><td>${mark}</td><td>${jane}</td></tr>
    <tr><td>Ann Lee</td><td>Engineer</td><td>ann@acme.example</td></tr></table>`;
  it.each([
    'Primary',
    '✓ Primær',
    'Principal contact',
    'Primary contact',
    'Hauptansprechpartner',
    '主要聯絡人',
    '★ Beslissingnemer',
    'Décideuse',
  ])('of the rows of a table: %s', async (mark) => {
    const { contacts, best: chosen } = await judgeHtml(rows(mark));
    const isMarked = contacts[0]?.reasons.includes('primary');
    expect([contacts[0]?.identifier.value, isMarked]).toEqual(
      mark.startsWith('Principal') ? [bob, false] : [jane, true],
    );
    expect(chosen).toBeNull();
  });
  it.each([
    [
      'by a tag on a card',
      `<div class="card"><span>Główny kontakt</span><a>Jane Doe</a><p>${jane}</p></div>`,
    ],
    ['by a label before them', `<div><b>Hoofdcontactpersoon</b><div>Jane Doe ${jane}</div></div>`],
  ])('%s', async (_, html) => {
    const { contacts } = await judgeHtml(`<div class="card"><a>Bob Stone</a><p>${bob}</p></div>${html}`);
    expect(contacts[0]?.identifier.value).toBe(jane);
    expect(contacts[1]?.reasons).not.toContain('primary');
  });
  it.each([
    ['Primary', ''],
    ['Principal', ''],
    ['(Hauptkontakt)', ''],
    ['· Hlavní kontakt', ''],
    ['主要', '<div class="role">Director</div>'],
  ])('by a tag beside the name, on a deal over what a colleague noted: %s', async (mark, role) => {
    const person = (name: string, email: string, phone: string, tag = '') =>
      `<div><div><a href="#">${name}</a> <span>${tag}</span></div>${role}<div>${email}</div><div>${phone}</div></div>`;
    const { contacts } = await judgeHtml(
      `<aside><h1>Ramp for the hotel</h1></aside><main><p>Bills go to ann@acme.example, says Eve. Call 06 12345671.</p></main>
      <aside><div data-test-id="associated-contacts"><b>Contacts (2)</b>${person('Jane Doe', jane, '06 12345678', mark)}${person('Bob Stone', bob, '06 12345672')}</div></aside>`,
    );
    expect(contacts.slice(0, 2).map(({ identifier }) => identifier.value)).toEqual([jane, '+31612345678']);
    expect(contacts[0]?.name).toBe('Jane Doe');
    expect(contacts.find(({ identifier }) => identifier.value === bob)?.reasons).not.toContain('primary');
  });
  it('but not before whom the record is of, where their company has another', async () => {
    const { contacts } = await judgeHtml(
      `<main><h1>Jane Doe</h1><dl><dt>E-mail</dt><dd>${jane}</dd></dl></main><aside><h3>Acme</h3><div><a>Bob Stone</a> <span>Primary</span></div><div>${bob}</div></aside>`,
    );
    expect(contacts[0]?.identifier.value).toBe(jane);
  });
  it('but no colour, no plan and no head of a column makes one', async () => {
    const html = `<div><b>Primary</b><p>${bob}</p></div><table><tr><th>Primary</th></tr><tr><td>${jane}</td></tr></table>`;
    expect((await judgeHtml(html)).contacts.flatMap(({ reasons }) => reasons)).not.toContain('primary');
  });
});

it('a person whom a list shows as well as the page has one row of contacts', async () => {
  const html = `<div role="listbox"><div role="option"><span>Bob Stone</span><div>${bob}</div></div>
    <div role="option" aria-selected="true"><span>Jane Doe</span><div>${jane}</div></div></div>
    <div role="main"><h2>Jane Doe</h2>${field('E-mail', `<a href="mailto:${jane}">${jane}</a>`)}
    ${field('Personal e-mail', '<a href="mailto:jd88@gmail.com">jd88@gmail.com</a>')}
    ${field('Work phone', '<a href="tel:0207946001">020 794 6001</a> (ext. 318)')}${field('Fax', '<span>020 794 6002</span>')}</div>`;
  const { contacts } = await judgeHtml(html);
  expect(contacts.filter(({ person }) => person === 0).map(({ identifier }) => identifier.value)).toEqual([
    jane,
    'jd88@gmail.com',
    '+31207946001',
    '+31207946002',
  ]);
});

it('what is called a row and lays out the page gives nobody a name', async () => {
  const html = `<div class="row"><div>Sam Hill</div><div role="main"><div><p>Please call 06 12345678</p></div><div><p>Jane Doe<br>${jane}</p></div></div></div>`;
  expect((await judgeHtml(html)).contacts.map(({ name }) => name)).not.toContain('Sam Hill');
});
