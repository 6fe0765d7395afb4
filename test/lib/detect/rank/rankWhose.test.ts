// @vitest-environment happy-dom
/** Who is meant where a page shows several: numbers of meetings, teams, histories, letterheads, columns. */
import { describe, expect, it } from 'vitest';
import { judgeHtml, valuesOf } from '../../../support/judgeHtml.ts';
import { bob, direct, directInFull, jane, other, otherInFull } from '../../../support/people.ts';

const best = async (html: string, options = {}) => (await judgeHtml(html, options)).best?.identifier.value;
const contactsOf = async (html: string) => (await judgeHtml(html)).contacts;
const listOf = async (html: string) => valuesOf(await judgeHtml(html));

describe('one letter says what a number is', () => {
  it.each([
    ['a capital that begins the line', `M ${direct}`],
    ['with a dot', `M. ${direct}`],
    ['with a colon', `m: ${direct}`],
    ['after another number', `F ${other} M ${direct}`],
    ['after a bar', `Acme | T ${direct}`],
    ['in brackets', `(M) ${direct}`],
  ])('%s', async (_, line) => {
    const [found] = (await contactsOf(`<p>Jane Doe<br>${line}</p><p>${jane}</p>`)).filter(
      ({ identifier }) => identifier.value === directInFull,
    );
    expect(found?.reasons).toContain('recordField');
  });

  it('but not within a word or a sentence', async () => {
    const [found] = (await contactsOf(`<p>It is like plan M ${direct}</p>`)).filter(
      ({ identifier }) => identifier.kind === 'phone',
    );
    expect(found?.reasons).not.toContain('recordField');
  });
});

describe('a number by which a meeting is joined', () => {
  const guests = `<div><p>Jane Doe ${jane}</p></div>`;
  it.each([
    ['after what it is for', `<div><div>Join by phone</div><div>(NL) ${other}</div></div>`],
    ['before its code', `<div><div>${other} PIN: 412 118 822#</div></div>`],
    ['with the code that is keyed in', `<div>${other},,412118822# Amsterdam</div>`],
    ['in Dutch', `<div><p>Telefonisch deelnemen</p><p>${other}</p></div>`],
    ['in German', `<div>Einwahl: ${other}</div>`],
    ['in French', `<div><p>Participer par téléphone</p><p>${other}</p></div>`],
    ['in Polish', `<div>Dołącz przez telefon: ${other}</div>`],
    ['in Japanese', `<div><p>電話で参加</p><p>${other}</p></div>`],
  ])('%s is nobody’s, and never chosen', async (_, line) => {
    const { contacts, best: chosen } = await judgeHtml(
      `<main>${line}${guests}<p>Mobile: ${direct}</p></main>`,
    );
    const dialIn = contacts.find(({ identifier }) => identifier.value === otherInFull);
    expect(dialIn?.reasons).toContain('dialIn');
    expect(contacts.filter(({ person }) => person === dialIn?.person)).toEqual([dialIn]);
    expect(chosen?.identifier.value).not.toBe(otherInFull);
    expect((await judgeHtml(`<main>${line}</main>`)).best).toBeNull();
  });

  it('is not a number that somebody may be called back on', async () => {
    const [found] = await contactsOf(`<p>Join us! Phone: ${other}</p>`);
    expect(found?.reasons).not.toContain('dialIn');
  });
});

describe('a number that nothing gives a name to', () => {
  const number = `<section><p>Phone: ${direct}</p></section>`;
  it('is not chosen where the page shows somebody’s e-mail', async () => {
    expect(await best(number)).toBe(directInFull);
    expect(await best(`${number}<ul><li>Jane ${jane}</li><li>Bob ${bob}</li></ul>`)).toBeUndefined();
  });
});

describe('a word for the customer', () => {
  const chosen = (rest: string) => best(`<main><dl><dt>Invitee</dt><dd>${jane}</dd>${rest}</dl></main>`);
  it('does not reach beyond the next of its kind', async () => {
    expect(await chosen(`<dt>Additional guests</dt><dd>${bob}</dd>`)).toBe(jane);
  });
  it.each(['Zákazník', 'Megrendelő', 'Πελάτης', 'Müşteri', 'Заказчик', '客戶', 'ลูกค้า'])(
    'is known in many languages: %s',
    async (word) => {
      const html = `<p>${bob}</p><dl><dt>${word}</dt><dd>${jane}</dd></dl>`;
      expect((await contactsOf(html))[0]?.reasons).toContain('customer');
    },
  );
  it.each(['Kunde / Client', 'Klant | Client', 'Asiakas · Kund'])(
    'is known where it is written in each of two languages: %s',
    async (words) => {
      const customer = `<section><div>${words}</div><b>Jane Doe</b><br>Lake Road 9<br>${jane}</section>`;
      const [first] = await contactsOf(`<div>Carpenters<br>Tel. ${other}<br>${bob}</div>${customer}`);
      expect(first?.identifier.value).toBe(jane);
    },
  );
  it('is none in a sentence with a stroke', async () => {
    const html = `<p>${bob}</p><dl><dt>For a client / by phone</dt><dd>${jane}</dd></dl>`;
    expect((await contactsOf(html)).flatMap(({ reasons }) => reasons)).not.toContain('customer');
  });
  it('reaches the fields of the same person', async () => {
    const html = `<dl><dt>Customer</dt><dd>Jane Doe</dd><dt>E-mail</dt><dd>${jane}</dd></dl><p>${bob}</p>`;
    expect((await contactsOf(html))[0]?.reasons).toContain('customer');
  });
  it('makes out one of several alike', async () => {
    const event = (email: string, label: string) =>
      `<div class="event"><h3>${label}</h3><p>${label === 'Invitee' ? '' : label}</p><p>${email}</p></div>`;
    const others = ['ann', 'eve', 'pia'].map((name) => event(`${name}@globex.example`, 'Meeting')).join('');
    expect(await best(`<main>${others}${event(jane, 'Invitee')}</main>`)).toBe(jane);
  });
});

describe('what is folded away in its neighbours', () => {
  it('makes no list of what is open', async () => {
    const row = (email: string, style = '') =>
      `<div class="event"><p>Intro call</p><div style="${style}"><p>Jane Doe</p><p>${email}</p></div></div>`;
    const folded = ['ann', 'eve', 'pia'].map((name) => row(`${name}@globex.example`, 'display:none'));
    expect(await best(`<main>${row(jane)}${folded.join('')}</main>`)).toBe(jane);
  });
});

describe('a company’s shared mailbox', () => {
  const info = 'info@acme.example';
  const company = `<h1>Acme BV</h1><dl><dt>E-mail</dt><dd>${info}</dd><dt>Phone</dt><dd>${other}</dd></dl>`;
  const person = `<h3>Contact</h3><div><b>Jane Doe</b><div>${jane}</div><div>${direct}</div></div>`;
  it('stands below the one person of theirs, with its phone', async () => {
    expect(await listOf(`<div>${company}</div><div>${person}</div>`)).toEqual([
      jane,
      directInFull,
      info,
      otherInFull,
    ]);
  });
  it('stands also under “Customer” below the one of several whom the page chooses', async () => {
    const row = (name: string, email: string, mark: string) =>
      `<tr><td>${name}</td><td>${email}</td><td>${mark}</td></tr>`;
    const people = (mark: string) =>
      `<h2>Contacts (2)</h2><table>${row('Ann Lee', 'ann.lee@acme.example', '')}${row('Jane Doe', jane, mark)}</table>`;
    const customer = `<h2>Customer</h2><dl><dt>E-mail</dt><dd>${info}</dd></dl>`;
    const page = (mark: string) => listOf(`<div>${customer}</div><div>${people(mark)}</div>`);
    expect((await page('Decision maker'))[0]).toBe(jane);
    expect((await page('Engineer'))[0]).toBe(info);
  });
  it('leads when nobody of theirs is there', async () => {
    expect((await listOf(`<div>${company}</div><div>${bob}</div>`))[0]).toBe(info);
  });
  it('leads when it wrote the open message', async () => {
    const mail = `<article><div>From: Acme &lt;${info}&gt;</div><p>Kind regards</p><p>Jane Doe<br>${jane}</p></article>`;
    expect((await listOf(mail))[0]).toBe(info);
  });
  it('is the person’s own where it bears their name', async () => {
    const html = `<main><h1>Mia Berg</h1><dl><dt>E-mail</dt><dd>${info}</dd></dl></main><p>${jane}</p>`;
    expect((await listOf(html))[0]).toBe(info);
  });
});

describe('a message on somebody’s record', () => {
  const record = `<h1>Jane Doe</h1><dl><dt>E-mail</dt><dd>${jane}</dd></dl>`;
  const message = `<p>Bob Stone &lt;${bob}&gt;: Hello Jane</p>`;
  it.each([
    ['below it', `<main>${record}<div>${message}</div></main>`],
    ['beside it', `<main><div class="message">${message}</div><div>${record}</div></main>`],
  ])('is its history: %s', async (_, html) => {
    expect(await best(html)).toBe(jane);
  });
  it('that itself names somebody and labels their fields is from its sender', async () => {
    expect(await best(`<article>${message}${record}</article>`)).not.toBe(jane);
    expect(await best(`<div>${message}${record}</div>`)).not.toBe(jane);
  });
  it.each([
    'Actividades recientes',
    'Historique',
    'Attività',
    'Histórico',
    'Oś czasu',
    'Aktiviteter',
    '履歴',
  ])('stands under %s', async (heading) => {
    const html = `<main><section><h2>${heading}</h2><p>Bob Stone &lt;${bob}&gt;</p></section><section><h1>Jane</h1><p>E-mail: ${jane}</p></section></main>`;
    expect(await best(html)).toBe(jane);
  });
});

describe('on an invoice', () => {
  const info = 'info@painters.example';
  const letterhead = `<div class="from">Painters<br>${info}<br>${other}</div>`;
  const customer = `<div class="card"><div>Jane Doe</div><div>${jane}</div></div>`;
  it.each(['Factuur 2026-0447', 'Invoice #12', 'Rechnung 2026-1', 'Devis 88', 'Fattura n. 3', '請求書'])(
    'called %s the letterhead is ours',
    async (title) => {
      const [first, second] = (await judgeHtml(`<h1>${title}</h1>${letterhead}${customer}`, { title }))
        .contacts;
      expect(first?.identifier.value).toBe(jane);
      expect(second?.reasons).toContain('letterhead');
    },
  );
  const addressed = (to: string) =>
    `<p>Painters<br>${info}<br>T ${other}</p><p><b>${to}:</b><br>Acme<br>${jane}<br>M ${direct}</p>`;
  it.each([
    ['Factuur 2026-0447', 'Aan'],
    ['Rechnung 2026-1', 'An'],
    ['Számla 2026/12', 'Címzett'],
    ['Τιμολόγιο 12', 'Προς'],
  ])('called %s who stands under “%s” with a telephone is the customer', async (title, to) => {
    const [first, second] = (await judgeHtml(`<h2>Total</h2>${addressed(to)}`, { title })).contacts;
    expect(first?.identifier.value).toBe(jane);
    expect(first?.reasons).toContain('customer');
    expect(second?.identifier.value).toBe(directInFull);
  });
  it('but not on a page that is called otherwise', async () => {
    const contacts = await contactsOf(`<h2>Your question</h2>${addressed('To')}`);
    expect(contacts.flatMap(({ reasons }) => reasons)).not.toContain('customer');
  });
  it('that came by mail the sender leads', async () => {
    const html = `<article><h2>Invoice 12</h2><div class="from">Painters &lt;${info}&gt;</div><p>Dear Jane, ${jane}</p></article>`;
    expect(await best(html)).toBe(info);
  });
});

describe('the number of whoever leads', () => {
  const card = `<ul><li><a href="mailto:${jane}">${jane}</a> <i>Work</i></li><li><a href="tel:${directInFull}">${direct}</a> <i>Mobile</i></li></ul>`;
  const phonesOf = async (html: string) =>
    (await contactsOf(html)).flatMap(({ identifier: { kind, value }, person }) =>
      kind === 'phone' && person === 0 ? [value] : [],
    );
  it('is what their card shows beside their e-mail, over another in the conversation', async () => {
    const thread = `<div><p>Ann wrote to ${jane}, ${bob}</p><p>We can be reached at any time here: ${other}.</p></div><div><p>Could you please call me back at ${direct}?</p></div>`;
    expect((await phonesOf(`<div>${thread}</div><aside><h3>Jane Doe</h3>${card}</aside>`))[0]).toBe(
      directInFull,
    );
  });
  it('is what the page shows again, of two in one sentence', async () => {
    const chat = `<div><p>Well, you may call ${other}, or else ${direct} for now</p><p>${jane}</p></div>`;
    expect((await phonesOf(chat))[0]).toBe(otherInFull);
    expect(
      (await phonesOf(`${chat}<div><p>${jane}</p><p>In all it was ${direct} that we had here</p></div>`))[0],
    ).toBe(directInFull);
  });
  it('is no list, however many ways there are', async () => {
    expect((await contactsOf(card)).every(({ reasons }) => !reasons.includes('listed'))).toBe(true);
    const people = `<ul><li>${jane} <i>Work</i></li><li>${bob} <i>Work</i></li></ul>`;
    expect((await contactsOf(people)).every(({ reasons }) => reasons.includes('listed'))).toBe(true);
  });
});

describe('the telephone of whoever is signed in', () => {
  const rep = 'sam.hill@northwind.example';
  const account = `<button aria-label="Account: Sam Hill (${rep})">SH</button>`;
  const phoneOf = async (html: string) =>
    (await contactsOf(html)).find(({ identifier }) => identifier.value === otherInFull);
  it.each([
    ['before their e-mail', `<p>Northwind<br>T ${other} · ${rep}</p>`],
    ['after it, with a label', `<p>E ${rep} | Tel. ${other}</p>`],
    ['in the next line', `<p>Sam Hill<br>${other}<br>${rep}</p>`],
    ['in lines of their own', `<div><div>Sam Hill</div><div>${other}</div><div>${rep}</div></div>`],
    ['with another between', `<p>${other} · ${direct}<br>${rep}</p>`],
  ])('%s goes down with it', async (_, signature) => {
    expect((await phoneOf(`${account}<main>${signature}<p>${jane}</p></main>`))?.reasons).toContain(
      'account',
    );
  });
  it('goes down under their name at the end of a letter, also where it shows no e-mail', async () => {
    const letter = (name: string) =>
      `<div class="message"><div>${name}</div><div>To: Jane Doe &lt;${jane}&gt;</div><p>Hello Jane</p><p>Kind regards<br>${name}<br>Northwind<br>T ${other}</p></div>`;
    const reply = `<div class="message"><div>Jane Doe &lt;${jane}&gt;</div><p>Please call ${direct}</p></div>`;
    const contacts = await contactsOf(`${account}<main>${letter('Sam Hill')}${reply}</main>`);
    expect(contacts.map(({ identifier }) => identifier.value).slice(0, 2)).toEqual([jane, directInFull]);
    expect((await phoneOf(`${account}<main>${letter('Sam Hill')}</main>`))?.reasons).toContain('account');
    expect((await phoneOf(`${account}<main>${letter('Bob Stone')}</main>`))?.reasons).not.toContain(
      'account',
    );
  });
  it.each([
    ['in a sentence with their e-mail', `<p>${rep} called Jane on ${other}</p>`],
    ['in a mail to them', `<p>To: ${rep}<br>Call me on ${other}</p>`],
    ['in a row', `<table><tr><td>${rep}</td><td>${other}</td></tr></table>`],
    ['beside somebody else’s e-mail, too', `<p>${jane} · ${other} · ${rep}</p>`],
    ['that stands elsewhere by itself', `<p>T ${other} · ${rep}</p><p>Mobile: ${other}</p>`],
  ])('is none %s', async (_, text) => {
    expect((await phoneOf(`${account}<main>${text}<p>${jane}</p></main>`))?.reasons).not.toContain('account');
  });
});
