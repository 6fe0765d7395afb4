// @vitest-environment happy-dom
/** Whose a phone is, and which of a person's phones comes first. */
import { describe, expect, it } from 'vitest';
import { judgeHtml } from '../../../support/judgeHtml.ts';
import { direct, directInFull, jane, other, otherInFull } from '../../../support/people.ts';

const contactsOf = async (html: string) => (await judgeHtml(html)).contacts;
/** The phones, best first. */
const phones = async (html: string) =>
  (await contactsOf(html)).flatMap(({ identifier: { kind, value } }) => (kind === 'phone' ? [value] : []));
/** Whether the contact is of the lead. */
const isLeads = async (html: string, value: string) =>
  (await contactsOf(html)).find(({ identifier }) => identifier.value === value)?.person === 0;

describe('a number that is nobody’s own line ranks below a person’s own', () => {
  const record = (label: string) =>
    `<section><h1>Jane Doe</h1><p>E-mail: ${jane}</p><dl><dt>${label}</dt><dd>${other}</dd><dt>Mobile</dt><dd>${direct}</dd></dl></section>`;
  it.each([
    ['in the cell before it', record('Fax')],
    ['in the cell before it, in Polish', record('Faks')],
    ['in the cell before it, in French', record('Télécopieur')],
    ['in the cell before it, in Japanese', record('ファックス')],
    ['of a switchboard', record('Switchboard')],
    ['of a switchboard, in Spanish', record('Centralita')],
    ['of a switchboard, in French', record('Standard')],
    ['of a switchboard, in Norwegian', record('Sentralbord')],
    ['of a switchboard, in Finnish', record('Puhelinvaihde')],
    ['of a company', record('Company phone')],
    ['of a company, in Russian', record('Телефон компании')],
    ['of a company, in Arabic', record('هاتف الشركة')],
    [
      'where the other is a link, and the fax is none',
      `<h1>Jane Doe</h1><p>${jane}</p><div><span>Fax</span><div>${other}</div></div><div><span>Phone</span><div><a href="tel:0612345678">${direct}</a></div></div>`,
    ],
    [
      'where the other stands in what they write',
      `<article><div>From: Jane Doe &lt;${jane}&gt;</div><p>Call me at my desk, ${direct}, before noon.</p><p>Kind regards</p><p>Jane Doe<br>Main ${other} | Fax 020 794 6002</p></article>`,
    ],
    ['by one letter', `<p>Jane Doe<br>F ${other}<br>T ${direct}<br>${jane}</p>`],
    ['in brackets after it', `<p>Jane Doe<br>${other} (Zentrale)<br>${direct}<br>${jane}</p>`],
  ])('%s', async (_, html) => {
    expect((await phones(html))[0]).toBe(directInFull);
  });

  it('but not a phone that is a fax as well, nor what only stands after a fax', async () => {
    const reasons = async (html: string) => (await contactsOf(html)).flatMap((one) => one.reasons);
    expect(await reasons(`<p>Tel. & Fax: ${direct}</p>`)).not.toContain('fax');
    expect(await reasons(`<p>Fax</p><p>Phone: ${direct}</p>`)).not.toContain('fax');
    expect(await reasons(`<p>My main reason to write: call ${direct}</p>`)).not.toContain('switchboard');
  });
});

describe('a number at which a sender asks to be called leads over the line of their signature', () => {
  const mail = (sentence: string, line = `T ${other}`) =>
    `<article><div>From: Jane Doe &lt;${jane}&gt;</div><p>Dear Sam, we would like an offer. ${sentence}</p><p>Kind regards,</p><p>Jane Doe<br>Acme BV<br>${line}</p></article>`;
  it.each([
    `Please call me on ${direct}.`,
    `You may reach me directly on my mobile ${direct} today.`,
    `Bel me gerust op ${direct}.`,
    `Mijn nummer is ${direct}.`,
    `Rufen Sie mich bitte an unter ${direct}.`,
    `Vous pouvez m’appeler au ${direct}.`,
    `Puede llamarme al móvil ${direct}.`,
    `Proszę dzwonić do mnie na komórkę ${direct}.`,
    `Звоните мне лучше на ${direct}.`,
    `يمكنكم الاتصال بي مباشرة على الجوال ${direct}.`,
    `The signal is poor here, so please ring the landline, ${direct}, or write.`,
    `Bana ${direct} numaralı cepten ulaşabilirsiniz.`,
    `${direct} に電話をお願いします。`,
    `${direct} 으로 전화 주세요.`,
    `Hívjon a ${direct} számon.`,
  ])('%s', async (sentence) => {
    expect((await phones(mail(sentence)))[0]).toBe(directInFull);
    expect((await phones(mail(sentence, `Tel. ${other}`)))[0]).toBe(directInFull);
  });
  it.each([
    ['somebody else’s', `You may ask Henk Bos, he is on ${direct} at times.`],
    ['one of two', `Please call me on ${direct} or 020 794 6003.`],
    ['which of their phones it is', `It is no secret: ${direct} (mobile).`],
    ['a label in a line', `Acme BV, Lake Road 9, 1234 AB Utrecht, tel ${direct}, is where we are.`],
  ])('but not %s', async (_, sentence) => {
    const found = (await contactsOf(mail(sentence))).find(
      ({ identifier }) => identifier.value === directInFull,
    );
    expect(found?.reasons).not.toContain('toCall');
  });
  it('but not the other of two more than the first, unless the sentence takes that back', async () => {
    const text = `If anything comes up: ${direct}`;
    expect(await phones(mail(`${text} or at the office on ${other}.`, 'Acme'))).toEqual([
      directInFull,
      otherInFull,
    ]);
    expect(await phones(mail(`${text} is gone, please ring the office on ${other}.`, 'Acme'))).toEqual([
      otherInFull,
      directInFull,
    ]);
  });
});

it('a page of no messages that says where to call it asks so for its maker', async () => {
  const html = `<main><p>Questions? You may call us at ${other} any day.</p><p>Jane Doe<br>${jane}<br>T ${direct}</p></main>`;
  expect((await phones(html))[0]).toBe(directInFull);
});

describe('what stands above a forwarded message is of whoever passes it on', () => {
  const mail = (intro: string) =>
    `<div><div>Bob Moor <span>(bob@partner.example)</span></div><div><p>Is this for you?<br>Bob, ${other}</p><div>---------- ${intro} ---------<br>From: Jane Doe &lt;${jane}&gt;<br>Subject: Ramp<br></div><div>Please call ${direct}</div></div></div>`;
  it.each([
    'Forwarded message',
    'Doorgestuurd bericht',
    'Weitergeleitete Nachricht',
    'Message transféré',
    'Mensaje reenviado',
    'Messaggio inoltrato',
    'Mensagem encaminhada',
    'Przekazana wiadomość',
    'Vidarebefordrat meddelande',
    'Videresendt besked',
    '転送メッセージ',
  ])('%s', async (intro) => {
    expect(await phones(mail(intro))).toEqual([directInFull, otherInFull]);
    expect(await isLeads(mail(intro), directInFull)).toBe(true);
    expect(await isLeads(mail(intro), otherInFull)).toBe(false);
  });
});

describe('a number is not of whom only something else on the page names', () => {
  const nameOf = async (html: string, value: string) =>
    (await contactsOf(html)).find(({ identifier }) => identifier.value === value)?.name;
  const field = (label: string, value: string) =>
    `<div class="field"><span class="label">${label}</span><div class="value">${value}</div></div>`;
  const record = (...fields: string[]) =>
    `<section class="card"><h1>Jane Doe</h1>${fields.join('')}${field('Email', jane)}${field('Phone', direct)}</section>`;

  it.each([
    ['who owns the record', record(field('Lead Owner', 'Mei Tanaka'))],
    ['who owns the record, in Dutch', record(field('Eigenaar', 'Mei Tanaka'))],
    ['a field', record(field('Favourite Colour', '12'))],
    ['a company', record(field('Company', 'Bellamy Neon'))],
  ])('%s', async (_, html) => {
    expect(await nameOf(html, directInFull)).toBe('Jane Doe');
    expect(await isLeads(html, directInFull)).toBe(true);
  });

  it.each([
    ['Leiterin Kommunikation', 'Altenau Stadtwerke GmbH'],
    ['Directrice Commerciale', 'Doe Menuiserie'],
    ['Responsabile Acquisti', 'Officina Doe'],
    ['Kierownik Sprzedaży', 'Hurtownia Doe'],
    ['Hoofd Inkoop', 'Bakkerij Doe'],
  ])('a post or a company in a signature: %s, %s', async (post, company) => {
    const html = `<div class="card"><div>From: Jane Doe &lt;${jane}&gt;</div><p>See you.</p><p>Kind regards</p><p>Jane Doe<br>${post}<br>${company}<br>${direct}</p></div>`;
    expect(await nameOf(html, directInFull)).toBe('Jane Doe');
  });

  it('the company on its own line of a signature', async () => {
    const html = `<article><header>Jane Doe jane@acmetools.example</header><p>Hello!</p><p>Groetjes Jane<br>Acme Tools | ${direct} | acmetools.example</p></article>`;
    expect(await isLeads(html, directInFull)).toBe(true);
    const particle = `<article><header>Jane van Rijn jane@vanrijn.example</header><p>Groetjes<br>Slagerij van Rijn | ${direct}</p></article>`;
    expect((await contactsOf(particle)).flatMap(({ reasons }) => reasons)).not.toContain('quoted');
  });

  it('whom the message is to', async () => {
    const html = `<main class="card"><table><tr><td>From:</td><td>Walter Stone (wstone@acme.example)</td></tr><tr><td>To:</td><td>Kim Park</td></tr></table><p>Kim -</p><p>Call me at my desk, ${direct}, before noon.</p><p>Walt Stone<br>Main ${other}</p></main>`;
    expect(await phones(html)).toEqual([directInFull, otherInFull]);
    expect(await nameOf(html, directInFull)).not.toBe('Kim Park');
  });
});

describe('a number that a sentence says is somebody else’s', () => {
  const mail = (sentence: string) =>
    `<article><div>From: Jane Doe &lt;${jane}&gt;</div><p>Hello Sam. ${sentence}</p></article>`;
  it.each([
    `My brother Freek knows the height: ${direct}`,
    `Mijn broer Freek weet de hoogte: ${direct}`,
    `Wenden Sie sich an meinen Kollegen Herrn Dr. Andreas Vogt, Tel. ${direct}`,
    `Appelez mon associé au ${direct}`,
    `Llame a mi socio, ${direct}`,
    `Chiami la mia collega: ${direct}`,
    `Ligue para o meu sócio: ${direct}`,
    `Proszę dzwonić do mojego brata: ${direct}`,
    `Ring min kollega: ${direct}`,
    `Henk knows more, his mobile is ${direct}`,
  ])('%s', async (sentence) => {
    expect(await isLeads(mail(sentence), directInFull)).toBe(false);
  });

  it.each([`My brother is away, so call me on ${direct}`, `My colleague wrote to you. I am at ${direct}`])(
    'but not: %s',
    async (sentence) => {
      expect(await isLeads(mail(sentence), directInFull)).toBe(true);
    },
  );

  it('has the name that the sentence gives, and so has the address after it', async () => {
    const html = mail(
      `Bitte an meinen Kollegen Herrn Andreas Vogt, Tel. ${direct}, <a href="mailto:a.vogt@acme.example">a.vogt@acme.example</a>`,
    );
    const names = (await contactsOf(html)).map(({ name }) => name);
    expect(names).toEqual(['Jane Doe', 'Andreas Vogt', 'Andreas Vogt']);
  });
});

describe('an address that stands only in a field', () => {
  const fields = (name: string) =>
    `<div>${name}<form><div><label>E-mail</label><div><input type="email" value="${jane}"></div></div><div><label>Phone</label><div><input type="tel" value="${direct}"></div></div></form></div>`;
  const best = async (html: string) => (await judgeHtml(html)).best?.identifier.value;

  it('of a record that names its person may be chosen', async () => {
    expect(await best(fields('<h2>Jane Doe</h2>'))).toBe(jane);
  });

  it('of a form that names nobody is not, nor what stands in a text that is written', async () => {
    expect(await best(fields('<h2>Sign in</h2>').replace(jane, 'x@y.example'))).toBeUndefined();
    expect(await best(fields('<h2>Jane Doe</h2>').replaceAll('<input', '<textarea'))).toBeUndefined();
  });
});

it('a label reaches no further than its value', async () => {
  const bar = '<b>E-mail</b><span>Inbox</span><span>Drafts</span><span>Sent</span>';
  const html = `<div><div>${bar.replaceAll('span', 'div')}</div><div><p>${jane}</p></div></div>`;
  expect((await contactsOf(html))[0]?.reasons).not.toContain('recordField');
});

it('a label of one address says nothing of the next', async () => {
  const html = `<section><p>E-mail: <a href="mailto:${jane}">${jane}</a></p></section><section><p>Partner: <a href="mailto:bob@initech.example">bob@initech.example</a></p></section>`;
  const found = await contactsOf(`<div>${html}</div>`);
  expect(found.map(({ reasons }) => reasons.includes('recordField'))).toEqual([true, false]);
});

it('the number that stands with the name of who is signed in is theirs, and ranks as they do', async () => {
  const html = `<p>Signed in as sam.rivers@northwind.example</p><main><p>Sam Rivers, sam.rivers@northwind.example, Sam Rivers, ${other}</p><p>${direct}</p></main>`;
  expect(await phones(html)).toEqual([directInFull, otherInFull]);
});
