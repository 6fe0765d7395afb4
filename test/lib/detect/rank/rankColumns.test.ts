// @vitest-environment happy-dom
/** Whom a record is about that does not bear a person's name itself: a deal, a ticket, a card of a board. */
import { describe, expect, it } from 'vitest';
import { contactIn, judgeHtml, valuesOf } from '../../../support/judgeHtml.ts';
import { bob, direct, directInFull, jane, other, otherInFull, sam } from '../../../support/people.ts';

const reasonsOf = async (html: string, value: string) => contactIn(await judgeHtml(html), value)?.reasons;

describe('a side column with the labelled fields of one person', () => {
  const message = `<div><b>Bob Stone</b> &lt;${bob}&gt; <p>Hello</p></div>`;
  const rows = (email: string, phone: string) => [
    `<dl><dt>Email</dt><dd>${email}</dd><dt>Phone</dt><dd>${phone}</dd></dl>`,
    `<table><tr><td>E-Mail</td><td>${email}</td></tr><tr><td>Telefon</td><td>${phone}</td></tr></table>`,
    `<div><div><span>電子郵件</span></div><div><span>${email}</span></div></div><div><div><span>電話</span></div><div><span>${phone}</span></div></div>`,
  ];
  it.each(rows(jane, direct))('is about them where the page labels nobody else: %s', async (fields) => {
    const html = `<h1>Veranda 2026-04</h1><main><p>Some work for ${bob}</p></main><aside><h3>Person</h3><p><a href="#">Jane Doe</a></p>${fields}</aside>`;
    expect((await judgeHtml(html)).best?.identifier.value).toBe(jane);
    expect(await reasonsOf(html, jane)).not.toContain('aside');
  });
  it.each([
    ['the page labels somebody itself', `<main><p>E-mail: ${bob}</p></main>`, ''],
    ['it labels two', '<main></main>', `<p>E-mail: ${bob}</p>`],
  ])('is a side matter where %s', async (_, main, more) => {
    const html = `<h1>Veranda</h1>${main}<aside><p>Jane Doe</p>${rows(jane, direct)[0]}${more}</aside>`;
    expect(await reasonsOf(html, jane)).toContain('aside');
  });
  it('leaves a message its sender', async () => {
    const html = `<main><h2>Quote</h2>${message}</main><aside><p>Jane Doe</p>${rows(jane, direct)[0]}</aside>`;
    expect(valuesOf(await judgeHtml(html))[0]).toBe(bob);
  });
});

describe('whom a word for the customer names', () => {
  const ticket = (asked: string) =>
    `<div><div>${asked}</div><div><p>Sizes came from ${bob} last week</p></div><div><b>Jane Doe</b><p>${jane}</p></div></div>`;
  it.each([
    '<label>Requester</label><div>Jane Doe</div>',
    '<table><tr><td>Aanvrager</td><td>Jane Doe</td></tr></table>',
    '<dl><dt>Anfragesteller</dt><dd>Jane Doe</dd></dl>',
    '<p>Solicitante</p><p>Jane Doe</p>',
  ])('is the customer wherever their contacts stand: %s', async (asked) => {
    expect(await reasonsOf(ticket(asked), jane)).toContain('customer');
  });
  it.each(['<p>Requester</p><p>Bob Stone</p>', '<p>Assignee</p><p>Jane Doe</p>'])(
    'but not who is another, or has another part: %s',
    async (asked) => {
      expect(await reasonsOf(ticket(asked), jane)).not.toContain('customer');
    },
  );
});

describe('a heading that says more than a name', () => {
  const card = (heading: string) =>
    `<div><div>Sam Hill ${sam}</div></div><div><h2>${heading}</h2><p>Jane Doe<br>mail: ${jane}<br>${direct}</p></div>`;
  it.each(['Wardrobe, Jane Doe', 'Jane Doe – Küche', 'Aanvraag van Jane Doe', 'Cocina (Jane Doe)'])(
    'names whom the page knows: %s',
    async (heading) => {
      const found = await judgeHtml(card(heading));
      expect(found.best?.identifier.value).toBe(jane);
      expect(found.best?.reasons).toContain('namedByPage');
    },
  );
  it.each(['Wardrobe, white', 'Jane Doering', 'Jane Doe and Sam Hill'])(
    'and nobody else: %s',
    async (heading) => {
      expect(await reasonsOf(card(heading), sam)).not.toContain('namedByPage');
    },
  );
});

describe('who is called the owner of a record', () => {
  const page = (owner: string, name = 'Sam Hill') =>
    `<div><p>${owner}</p><p>Worth 31,250</p></div><div><b>${name}</b> &lt;${sam}&gt; <p>The offer is attached.</p></div><div><p>Jane Doe</p><p>E-mail: ${jane}</p></div>`;
  it.each(['Owner: Sam Hill', 'Besitzer: Sam Hill', '<b>Eigenaar</b> <p>Sam Hill</p>'])(
    'wrote what is there in their name: %s',
    async (owner) => {
      expect(valuesOf(await judgeHtml(page(owner)))[0]).toBe(jane);
      expect(await reasonsOf(page(owner), sam)).toContain('owner');
    },
  );
  it.each(['Sam Hill (Owner)', 'Sam Hill · Inhaber', 'Owner: Eve Moor'])(
    'but who is called so after their name may own the company that they write from: %s',
    async (owner) => {
      expect(await reasonsOf(page(owner), sam)).not.toContain('owner');
    },
  );
});

describe('the name that the address of whoever is signed in spells', () => {
  const account = `<button aria-label="Account: ${sam}">SH</button>`;
  const note = (name: string) =>
    `<main><article><b>Jane Doe</b><p>Please call ${direct}</p></article><article><div><b>${name}</b> <span>3:40 PM</span><p>Freight asks ${other}, says our depot</p></div></article></main>`;
  const ofNote = (name: string) => reasonsOf(`${account}${note(name)}`, otherInFull);
  it('is theirs, and what begins with it is ours', async () => {
    expect(await ofNote('Sam Hill')).toContain('fromUs');
    expect(await ofNote('Hill, Sam')).not.toContain('fromUs');
    expect(await ofNote('Bob Stone')).not.toContain('fromUs');
    expect((await judgeHtml(`${account}${note('Sam Hill')}`)).contacts[0]?.identifier.value).toBe(
      directInFull,
    );
  });
});

describe('a name two fields further than the word “Name”', () => {
  const page = (company: string) =>
    `<h1>Jane Doe</h1><section><div><div>Phone</div><div>${direct}</div></div></section><section><div><div>Name</div><div>${company}</div></div><div><div>VAT</div><div>CHE-114</div></div><table><tr><td>Bob Stone</td></tr><tr><td>${bob}</td></tr></table></section>`;
  it('is not what that word says', async () => {
    const { contacts } = await judgeHtml(page('Acme Cheese AG'));
    expect(contacts.find(({ identifier }) => identifier.value === directInFull)?.name).toBe('Jane Doe');
  });
});

describe('what is called “cc” by its maker', () => {
  const card = (more: string) =>
    `<div><h1>Acme</h1><div class="cc"><b>Jane Doe</b><p>${jane}</p>${more}</div></div>`;
  it('is a card where it holds a telephone, for nobody’s is in copy', async () => {
    expect(await reasonsOf(card(`<p>${direct}</p>`), jane)).not.toContain('copied');
    expect(await reasonsOf(card(''), jane)).toContain('copied');
  });
});

describe('the head of a message without brackets', () => {
  const mail = (from: string, to: string) =>
    `<div><div>Charter by ${bob}</div><div><div>${from}</div><div>${to}</div></div><p>Great, book it!</p></div>`;
  it.each([
    [`<b>Jane Doe</b> <span>${jane}</span> <time>9:02</time>`, `To ${sam}`],
    [`Από Jane Doe ${jane}`, `Προς: ${sam}`],
    [`Lähettäjä Jane Doe ${jane}`, `Vastaanottaja Sam Hill ${sam}`],
    [`Jane Doe · ${jane}`, `An: Sam Hill ${sam}`],
  ])('tells whom it is from: %s', async (from, to) => {
    expect(await reasonsOf(mail(from, to), jane)).toContain('sender');
  });
  it.each([
    [`<b>Jane Doe</b> <span>${jane}</span>`, `Owner: ${sam}`],
    [`Please ask Jane Doe at ${jane} for it`, `To ${sam}`],
    [`Tillie Doe tillie.doe@acme.example`, `Jane Doe ${jane}`],
  ])('but not: %s, %s', async (from, to) => {
    expect(await reasonsOf(mail(from, to), jane)).not.toContain('sender');
  });
  it('begins with no name that an address spells', async () => {
    const html = '<p>Till Berg &lt;till.berg@acme.example&gt;</p>';
    expect(await reasonsOf(html, 'till.berg@acme.example')).toContain('sender');
  });
});

describe('those who keep a record', () => {
  const page = (owner: string, other = jane) =>
    `<h1>Acme – imaging</h1><div><p>Owner</p><p>${owner}</p></div><div><p>Sam Hill</p><p>Email: ${sam}</p></div><div><p>Ike Moor</p><p>Email: ike@northwind.example</p></div><table><tr><td>Jane Doe</td><td>${other}</td></tr></table>`;
  it('are the owner, wherever they stand, and who has their e-mail at the same company', async () => {
    expect(valuesOf(await judgeHtml(page('Sam Hill')))[0]).toBe(jane);
    expect(await reasonsOf(page('Sam Hill'), sam)).toContain('owner');
    expect(await reasonsOf(page('Sam Hill'), 'ike@northwind.example')).toContain('colleague');
  });
  it('are not, where nobody else is left or the owner has no e-mail there', async () => {
    const alone = page('Sam Hill', 'jane@northwind.example');
    expect(await reasonsOf(alone, 'jane@northwind.example')).not.toContain('colleague');
    expect(await reasonsOf(page('Eve Moor'), 'ike@northwind.example')).not.toContain('colleague');
  });
  it.each(['Opportunity Team (2)', 'Kundenteam', 'Équipe du compte', 'Equipo de ventas', '销售团队'])(
    'stand under a heading for them: %s',
    async (heading) => {
      const html = `<main><section><h2>${heading}</h2><p>Email: ${sam}</p></section></main><p>${jane}</p>`;
      expect(await reasonsOf(html, sam)).toContain('related');
    },
  );
});

it('a record’s form that tells its customer in a field is no letter of ours', async () => {
  const form = (label: string) =>
    `<div><label>${label}</label><div><input value="Jane Doe"></div><label>E-mail</label><div><input type="email" value="${jane}"></div></div>`;
  expect(await reasonsOf(form('Client'), jane)).not.toContain('fromUs');
  expect(await reasonsOf(form('Title'), jane)).toContain('fromUs');
});
