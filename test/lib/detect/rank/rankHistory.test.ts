// @vitest-environment happy-dom
/** Who is meant where a page shows a record with its messages, a dialog, or what a search found. */
import { describe, expect, it } from 'vitest';
import { judgeHtml, valuesOf } from '../../../support/judgeHtml.ts';
import { bob, direct, directInFull, jane, other, otherInFull } from '../../../support/people.ts';

const rep = 'sam.hill@northwind.example';

const best = async (html: string, options = {}) => (await judgeHtml(html, options)).best?.identifier.value;

describe('a message to whom the page has a card of', () => {
  const card = `<div><b>Jane Doe</b><p>${jane} <i>work</i></p><p>${direct} <i>direct</i></p></div>`;
  const sent = `<div><p>From: Sam Hill &lt;${rep}&gt;</p><p>To: Jane Doe &lt;${jane}&gt;</p><p>The offer is attached.</p></div>`;

  it.each([
    ['in lines of its own', sent],
    ['in one line', `<div>Da: ${rep} A: ${jane}. Buongiorno, in allegato il preventivo.</div>`],
  ])('%s is one of ours', async (_, message) => {
    const found = await judgeHtml(`<div>${card}</div><div>${message}</div>`);
    expect(valuesOf(found).slice(0, 2)).toEqual([jane, directInFull]);
    expect(found.best?.identifier.value).toBe(jane);
    expect(found.contacts.find(({ identifier }) => identifier.value === rep)?.reasons).toContain('timeline');
  });
  it('is theirs where it goes to somebody else', async () => {
    const received = `<div><p>From: Bob Stone &lt;${bob}&gt;</p><p>To: Sam Hill &lt;${rep}&gt;</p></div>`;
    expect(await best(`<div>${card}</div><div>${received}</div>`)).toBe(bob);
  });
  it('leads where the card comes after it, since a message may bring one', async () => {
    expect(await best(`<div>${sent}${card}</div>`)).toBe(rep);
  });
  it('leads where an address alone stands before it, as programs show whose mailbox is open', async () => {
    expect(await best(`<div><div>${jane}</div></div><div>${sent}</div>`)).toBe(rep);
  });
});

describe('a heading of history', () => {
  const reasons = async (html: string) =>
    (await judgeHtml(html)).contacts.find(({ identifier }) => identifier.value === jane)?.reasons;
  const card = `<section><h3>Jane Doe</h3><p>${jane}</p></section>`;
  it('says nothing of the sections after its own', async () => {
    const html = `<div><section><h3>Notes</h3><p>Second floor.</p></section>${card}</div>`;
    expect(await reasons(html)).not.toContain('timeline');
  });
  it('says it of what comes after it in no section of its own', async () => {
    expect(await reasons(`<div><div><h3>Notes</h3></div><p>Asked by ${jane}</p></div>`)).toContain(
      'timeline',
    );
  });
});

describe('a private note of a help desk', () => {
  it('tells of others, and is no rival', async () => {
    const html = `<div><div class="internal-note">Please pass it to ${bob} today</div><div><b>Jane Doe</b> <p>${jane}</p></div></div>`;
    expect(await best(html)).toBe(jane);
  });
});

describe('what is asked about in a dialog', () => {
  const behind = `<div class="board"><div>Sérgio Ramos · ${bob}</div></div>`;
  const fields = `<label>Telefone</label><input type="text" value="${direct}"><label>E-mail</label><input type="text" value="${jane}">`;
  it('comes before the page behind it, also in a field', async () => {
    const found = await judgeHtml(
      `${behind}<div role="dialog" aria-modal="true"><form>${fields}</form></div>`,
    );
    expect(valuesOf(found)[0]).toBe(jane);
    expect(found.best?.identifier.value).toBe(jane);
  });
});

describe('the owner of a record', () => {
  it.each(['Kontaktbesitzer', 'Leadinhaber', 'Dealeigenaar', 'Ticket owner', 'Kontoägare'])(
    'called %s lends its phone no name',
    async (label) => {
      const { contacts } = await judgeHtml(
        `<h1>Jane Doe</h1><div class="card"><div><b>${label}</b> <p>Felix Simon</p></div><div><b>E-mail</b> <p>${jane}</p></div><div><b>Telefon</b> <p>${direct}</p></div></div>`,
      );
      expect(contacts.map(({ identifier, name }) => [identifier.value, name])).toEqual([
        [jane, 'Jane Doe'],
        [directInFull, 'Jane Doe'],
      ]);
    },
  );
  it('or who treats a customer is not who booked', async () => {
    const html = `<div><h3>Poul Nygaard</h3><p>poul.nygaard@mail.example</p><p>Behandler: Tina (${bob})</p></div>`;
    expect(await best(html)).toBe('poul.nygaard@mail.example');
  });
});

describe('what a search found', () => {
  const row = (name: string, email: string) => `<tr><td>${name}</td><td>Acme</td><td>${email}</td></tr>`;
  const several = `<table><tbody>${row('Jane Doe', jane)}${row('Bob Stone', bob)}</tbody></table>`;
  const one = `<table><tbody>${row('Sam Hill', rep)}</tbody></table>`;
  it('is a list, also where one table has a row alone', async () => {
    expect(await best(`<main><h2>Leads</h2>${several}<h2>Contacts</h2>${one}</main>`)).toBeUndefined();
    expect(await best(`<main><h2>Contacts</h2>${one}</main>`)).toBe(rep);
  });
});

describe('of two numbers near one person', () => {
  it('that on their card comes before one that others are near, too', async () => {
    const page = `<div><a>Voice ${other}</a></div><div><p>Hello ${bob}</p></div><div><div><b>Jane Doe</b> <p>${jane}</p><p>${direct}</p></div></div>`;
    const phones = valuesOf(await judgeHtml(`<h1>Jane Doe</h1>${page}`)).filter((one) => one.startsWith('+'));
    expect(phones).toEqual([directInFull, otherInFull]);
  });
  it('in a signature is not named after a subject', async () => {
    const html = `<h1>Anfrage Ladestationen</h1><article><p>From: Jane Doe &lt;${jane}&gt;</p><div class="signature"><p>Telefon: ${direct}<br>Telefax: ${other}</p></div></article>`;
    expect(valuesOf(await judgeHtml(html, { title: 'Anfrage Ladestationen' })).slice(0, 2)).toEqual([
      jane,
      directInFull,
    ]);
  });
});

describe('a number for a thing', () => {
  it('may begin with its letters after its label', async () => {
    expect(valuesOf(await judgeHtml(`<div><p>Offertenummer</p><p>AN ${other}</p></div>`))).toEqual([]);
    expect(valuesOf(await judgeHtml(`<div><p>Offertenummer</p><p>TEL ${other}</p></div>`))).toEqual([
      otherInFull,
    ]);
  });
});

describe('a mail in the history of a record', () => {
  const field = (label: string, value: string) => `<div><label>${label}</label><div>${value}</div></div>`;
  const mail = `<div class="card"><b>E-mail</b> from Sam Hill &lt;${rep}&gt; to Jane Doe<p>The offer is attached.</p></div>`;
  const contact = `<div class="card"><a href="#">Jane Doe</a><div>E-mail: ${jane}</div></div>`;
  it.each(['Company owner', 'Właściciel firmy', 'Propriétaire du contact', 'Contacteigenaar', 'Tulajdonos'])(
    'is the owner’s where a field says so before it: %s',
    async (label) => {
      const found = await judgeHtml(`<h2>Acme</h2>${field(label, 'Sam Hill')}${mail}${contact}`);
      expect(valuesOf(found)[0]).toBe(jane);
      expect(found.contacts.find(({ identifier }) => identifier.value === rep)?.reasons).toContain('owner');
    },
  );
  it('is its sender’s where only the mail says so', async () => {
    const found = await judgeHtml(`<h2>Acme</h2>${mail}${field('Company owner', 'Sam Hill')}${contact}`);
    expect(valuesOf(found)[0]).toBe(rep);
  });
});

describe('the details of the head that is open', () => {
  const head = `<div><b>Bob Stone via Market</b> &lt;no-reply@market.example&gt;</div>`;
  const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
  const details = (from: string) =>
    `<table>${row('from:', `<b>Bob Stone</b> &lt;${from}&gt;`)}${row('reply-to:', bob)}${row('to:', rep)}${row('date:', '26 Nov 2026 10:22')}</table>`;
  const body = '<p>Hello Sam, I would like forty chairs.</p>';

  it('name its sender again, and whom to answer, and are no earlier message', async () => {
    const found = await judgeHtml(`<div>${head}${details('no-reply@market.example')}${body}</div>`);
    expect(found.best?.identifier.value).toBe(bob);
    expect(found.best?.reasons).not.toContain('quoted');
  });
  it('of another sender are those of an earlier one', async () => {
    const found = await judgeHtml(`<div>${head}${body}${details(jane)}</div>`);
    expect(found.contacts.find(({ identifier }) => identifier.value === jane)?.reasons).toContain('quoted');
  });
});
