// @vitest-environment happy-dom
/** Whom a message is from, and everybody else who is in it. */
import { describe, expect, it } from 'vitest';
import { contactIn, judgeHtml, valuesOf } from '../../../support/judgeHtml.ts';

const first = async (html: string, title = '') => valuesOf(await judgeHtml(html, { title }))[0];
const reasonsOf = async (html: string, value: string) =>
  contactIn(await judgeHtml(html), value)?.reasons ?? [];

const jane = 'jane@acme.example';
const sam = 'sam@northwind.example';
const body = '<p>Hello Sam, please send the quote before Friday.</p>';

describe('the sender leads', () => {
  it.each([
    ['labelled in one line', `<p>From: Jane Doe &lt;${jane}&gt; To: Sam &lt;${sam}&gt;</p>`],
    ['labelled in lines', `<div>To: ${sam}</div><div>From: ${jane}</div>`],
    [
      'labelled in a table',
      `<table><tr><th>To</th><td>${sam}</td></tr><tr><th>From</th><td>${jane}</td></tr></table>`,
    ],
    ['labelled in a list', `<dl><dt>Aan</dt><dd>${sam}</dd><dt>Van</dt><dd>${jane}</dd></dl>`],
    ['labelled in German', `<div>An: ${sam}</div><div>Von: ${jane}</div>`],
    ['labelled in French', `<div>À : ${sam}</div><div>De : ${jane}</div>`],
    ['labelled in Russian', `<div>Кому: ${sam}</div><div>От: ${jane}</div>`],
    [
      'labelled for screen readers',
      `<div aria-label="To: Sam">${sam}</div><div aria-label="From: Jane Doe">${jane}</div>`,
    ],
    ['named by class', `<div class="msg-recipients">${sam}</div><div class="message-sender">${jane}</div>`],
    [
      'named by test id',
      `<div data-testid="message-to">${sam}</div><div data-testid="message-from">${jane}</div>`,
    ],
    [
      'written as mail programs do',
      `<article><p>to ${sam}</p><header>Jane Doe &lt;${jane}&gt;</header>${body}</article>`,
    ],
    [
      'in a link beside a link',
      `<div>To: <a href="mailto:${sam}">${sam}</a></div><div>From: <a href="mailto:${jane}">${jane}</a></div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await first(`<main>${html}${body}</main>`)).toBe(jane);
  });

  it('before whom the message only names', async () => {
    const html = `<main><header>Jane Doe &lt;${jane}&gt;</header><p>Write to our buyer, Karin Falk, karin@acme.example.</p></main>`;
    expect((await judgeHtml(html)).best?.identifier.value).toBe(jane);
  });

  it('also from a shared mailbox', async () => {
    const html = `<main><header>Acme &lt;info@acme.example&gt;</header><p>Ask karin@acme.example.</p></main>`;
    expect(await first(html)).toBe('info@acme.example');
  });

  it('but for one who asks to reply elsewhere', async () => {
    const html = `<main><div>From: forms@portal.example</div><div>Reply-To: ${jane}</div>${body}</main>`;
    expect(await first(html)).toBe(jane);
    expect(await reasonsOf(html, jane)).toContain('replyTo');
  });

  it('nobody is chosen where a person has the answers go to their own name at another domain', async () => {
    const from = (replyTo: string) =>
      judgeHtml(
        `<main><div>From: Jane Doe &lt;jane.doe@acme.example&gt;</div><div>Reply-To: ${replyTo}</div>${body}<p>Jane Doe</p></main>`,
      );
    expect((await from('jane.doe@acme-tenders.example')).best).toBeNull();
    expect((await from('doe.jane@acme.example')).best?.identifier.value).toBe('jane.doe@acme.example');
  });

  it('who asks by name for the answer is chosen over whoever passes the mail on', async () => {
    const passedOn = (replyTo: string) =>
      judgeHtml(`<main><p>Web Form &lt;form@forms.example&gt;</p><p>Reply-To: ${replyTo}</p>${body}</main>`);
    expect((await passedOn(`Jane Doe &lt;${jane}&gt;`)).best?.identifier.value).toBe(jane);
  });

  it.each(['main', 'section'])(
    'also in a box with the whole head, over a group that passes mails on (%s)',
    async (tag) => {
      const group = 'windows@northwind.example';
      const html = `<${tag}><div class="message"><h3>'Jane Doe' via Windows &lt;${group}&gt;</h3><div role="menu"><table>
      <tr><td>od:</td><td>'Jane Doe' via Windows &lt;${group}&gt;</td></tr>
      <tr><td>odpověď komu:</td><td>Jane Doe &lt;${jane}&gt;</td></tr>
      <tr><td>komu:</td><td>${group}</td></tr></table></div>${body}</div></${tag}>`;
      const { best, contacts } = await judgeHtml(html, { title: `Offer - ${sam} - Mail` });
      expect(best?.identifier.value).toBe(jane);
      expect(contacts.flatMap(({ reasons }) => reasons)).not.toContain('account');
    },
  );

  it('and who is in copy comes after who is meant', async () => {
    const html = `<main><div>From: ${jane}</div><div>To: ann@acme.example</div><div>Cc: bob@acme.example</div></main>`;
    expect(valuesOf(await judgeHtml(html))).toEqual([jane, 'ann@acme.example', 'bob@acme.example']);
    expect(await reasonsOf(html, 'bob@acme.example')).toContain('copied');
  });
});

it('of a thread the message that is marked as open leads', async () => {
  const message = (name: string, email: string, state = '') =>
    `<li ${state}><div><b>${name}</b> &lt;${email}&gt;</div>${body}</li>`;
  const thread = (...messages: string[]) => judgeHtml(`<main><ul>${messages.join('')}</ul></main>`);
  const bob = 'bob.stone@initech.example';
  const open = message('Jane Doe', jane, 'aria-expanded="true"');
  expect((await thread(message('Bob Stone', bob), open)).best?.identifier.value).toBe(jane);
  expect((await thread(open, message('Bob Stone', bob))).best?.identifier.value).toBe(jane);
  const both = await thread(message('Bob Stone', bob, 'aria-expanded="true"'), open);
  expect(both.best).toBeNull();
});

describe('an earlier message comes last, begun by', () => {
  const quoted = `karin@acme.example`;
  it.each([
    ['a quotation', `<blockquote>Karin Falk &lt;${quoted}&gt; said</blockquote>`],
    ['the class of a mail program', `<div class="gmail_quote">Karin Falk &lt;${quoted}&gt;</div>`],
    ['a line in English', `<p>On Mon, 3 Nov, Karin Falk &lt;${quoted}&gt; wrote:</p>`],
    ['a line in Dutch', `<p>Op ma 3 nov schreef Karin Falk &lt;${quoted}&gt;:</p>`],
    ['a line in German', `<p>Am Mo., 3. Nov. schrieb Karin Falk &lt;${quoted}&gt;:</p>`],
    ['a line in Czech', `<p>po 3. 11. v 10:00 Karin Falk &lt;${quoted}&gt; napsal(a):</p>`],
    ['a line in Greek', `<p>Στις Δευ 3 Νοε, Karin Falk &lt;${quoted}&gt; έγραψε:</p>`],
    ['a line in Russian', `<p>пн, 3 нояб., Karin Falk &lt;${quoted}&gt; пишет:</p>`],
    ['a line in Chinese', `<p>Karin Falk &lt;${quoted}&gt; 於 11月3日 寫道：</p>`],
    [
      'its own head in Hungarian',
      `<p>Feladó: Karin Falk &lt;${quoted}&gt;<br>Dátum: hétfő<br>Tárgy: Ajánlat</p>`,
    ],
    ['a ruled line in Finnish', `<p>-----Alkuperäinen viesti-----</p><p>Karin Falk &lt;${quoted}&gt;</p>`],
    ['a line before it', `<p>Karin Falk schrieb:</p><p>${quoted}</p>`],
    ['marks', `<pre>&gt; Karin Falk &lt;${quoted}&gt;</pre>`],
    ['its own head', `<p>From: Karin Falk &lt;${quoted}&gt;<br>Sent: Monday<br>Subject: Offer</p>`],
    [
      'its own head in German',
      `<p>Von: Karin Falk &lt;${quoted}&gt;<br>Gesendet: Montag<br>Betreff: Angebot</p>`,
    ],
    ['a ruled line', `<p>-----Original Message-----</p><p>Karin Falk &lt;${quoted}&gt;</p>`],
    ['Outlook’s mark', `<div id="divRplyFwdMsg">Karin Falk</div><div>Karin Falk &lt;${quoted}&gt;</div>`],
  ])('%s', async (_, quote) => {
    const html = `<main><header>Jane Doe &lt;${jane}&gt;</header>${body}${quote}</main>`;
    const { best, contacts } = await judgeHtml(html);
    expect(best?.identifier.value).toBe(jane);
    expect(contacts.at(-1)?.identifier.value).toBe(quoted);
    expect(contacts.at(-1)?.reasons).toContain('quoted');
  });

  it('but two senders alone are a tie', async () => {
    const { best } = await judgeHtml(
      '<p>From: Ann Moor &lt;ann@x.example&gt;</p><p>From: Bea Lund &lt;bea@y.example&gt;</p>',
    );
    expect(best).toBeNull();
  });
});

describe('a message that stands in the one of somebody else', () => {
  const bob = 'bob@initech.example';
  const card = (name: string, email: string, text: string) =>
    `<div role="main"><div role="listitem"><h3><span email="${email}">${name}</span> &lt;${email}&gt;</h3><div>${text}</div></div></div>`;

  it('is a copy, which has no part in who leads', async () => {
    const inner = card('Bob Stone', bob, '<p>Bob Stone, 020 794 6001</p>');
    const html = card('Jane Doe', jane, `<p>See below. Jane, 06 12345678</p>${inner}`);
    const { contacts, best } = await judgeHtml(html);
    expect(best?.identifier.value).toBe(jane);
    expect(contacts.find(({ identifier }) => identifier.kind === 'phone')).toMatchObject({
      identifier: { value: '+31612345678' },
      person: 0,
    });
    expect(await reasonsOf(html, bob)).toContain('quoted');
  });

  it.each([
    ['one after the other', `<div>${card('Jane Doe', jane, 'Hi')}${card('Bob Stone', bob, 'Hi')}</div>`],
    [
      'below what the page is called by',
      `<main><div>Jane Doe &lt;${jane}&gt;</div><article>Bob Stone &lt;${bob}&gt;<p>Hi</p></article></main>`,
    ],
  ])('but not %s', async (_, html) => {
    expect(await reasonsOf(html, bob)).not.toContain('quoted');
  });
});

describe('labels in the message of a form', () => {
  const claims = 'Please call me.<br>E-mail: bob@initech.example<br>Phone: 020 794 6001';
  it.each([
    [
      'in a cell',
      `<table><tr><td>E-mail</td><td>${jane}</td></tr><tr><td>Message</td><td>${claims}</td></tr><tr><td>Phone</td><td>06 12345678</td></tr></table>`,
    ],
    [
      'in lines',
      `<div><b>E-mail:</b> ${jane}</div><div><b>Message:</b><div>${claims}</div></div><div><b>Phone:</b> 06 12345678</div>`,
    ],
  ])('are the words of who wrote it: %s', async (_, html) => {
    const { contacts, best } = await judgeHtml(`<main>${html}</main>`);
    expect(best?.identifier.value).toBe(jane);
    expect(contacts[1]?.identifier.value).toBe('+31612345678');
  });

  it('are those of the form after it', async () => {
    const html = `<div><b>Message:</b><div>Hello there</div></div><div><b>Phone:</b><br>06 12345678</div>`;
    expect(await reasonsOf(html, '+31612345678')).toContain('recordField');
  });
});

it('of two who write to each other nobody is chosen, unless the page tells who reads', async () => {
  const message = (from: string, to: string) =>
    `<article><div>From: ${from}</div><div>To: ${to}</div>${body}</article>`;
  const thread = `<main>${message(jane, sam)}${message(sam, jane)}</main>`;
  expect((await judgeHtml(thread)).best).toBeNull();
  expect((await judgeHtml(`<p>Signed in as ${sam}</p>${thread}`)).best?.identifier.value).toBe(jane);
});

describe('the lead is in the message, not its sender', () => {
  const forwarded = `<p>From: Jane Doe &lt;${jane}&gt;<br>Date: Monday<br>To: ${sam}</p><p>We need a ramp.</p>`;
  it.each([
    [
      'forwarded, by its subject',
      `<h1>Fwd: Ramp</h1><header>Bob Moor &lt;bob@partner.example&gt;</header>${forwarded}`,
    ],
    [
      'forwarded, by its subject in German',
      `<h1>WG: Rampe</h1><header>Bob Moor &lt;bob@partner.example&gt;</header>${forwarded}`,
    ],
    [
      'forwarded, by its subject, where a link opens its sender’s mail',
      `<h1>Fwd: Ramp</h1><header>Bob Moor &lt;bob@partner.example&gt;</header><div><b>From:</b> Jane Doe &lt;<a href="mailto:${jane}">${jane}</a>&gt;<br><b>Date:</b> Monday<br><b>To:</b> ${sam}</div><p>We need a ramp.</p>`,
    ],
    [
      'forwarded, by a ruled line',
      `<header>Bob Moor &lt;bob@partner.example&gt;</header><p>---------- Forwarded message ---------</p>${forwarded}`,
    ],
    [
      'forwarded, in the shape of Gmail',
      `<header>Bob Moor &lt;bob@partner.example&gt;</header><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Jane Doe &lt;${jane}&gt;<br>Subject: Ramp</div></div>`,
    ],
    [
      'a form’s, from a machine',
      `<header>Website &lt;no-reply@northwind.example&gt;</header><p>Name: Jane Doe</p><p>E-mail: ${jane}</p><p>Message: a ramp</p>`,
    ],
    [
      'a form’s, from the own site, in a table',
      `<header>From: Northwind &lt;website@northwind.example&gt;</header><table><tr><td>Naam</td><td>Jane Doe</td></tr><tr><td>E-mail</td><td>${jane}</td></tr><tr><td>Bericht</td><td>Een ramp</td></tr></table>`,
    ],
  ])('%s', async (_, html) => {
    const { contacts, best } = await judgeHtml(`<main>${html}</main>`);
    expect(contacts[0]?.identifier.value).toBe(jane);
    expect(contacts[0]?.name).toBe('Jane Doe');
    expect([jane, undefined]).toContain(best?.identifier.value);
  });

  const filledIn = `<p>From: Jane Doe &lt;${jane}&gt;<br>Phone: 06 12345678<br>Subject: a ramp</p><p>My neighbours may be called on 06 12345679.</p>`;
  it.each([
    [
      'that asks to answer whom its first line names',
      `<p>From: Northwind &lt;website@northwind.example&gt;</p><p>Reply-To: ${jane}</p>`,
    ],
    ['from a machine', '<p>From: Northwind &lt;no-reply@northwind.example&gt;</p>'],
  ])('a form’s that begins like a message, %s', async (_, head) => {
    const { contacts, best } = await judgeHtml(`<main>${head}<p>To: ${sam}</p>${filledIn}</main>`);
    expect(best?.identifier.value).toBe(jane);
    expect(contacts[0]?.reasons).toContain('formField');
    expect(contacts[1]?.identifier.value).toBe('+31612345678');
  });
  it('but a message that came back is from whom it could not reach', async () => {
    const html = `<main><p>From: Mail System &lt;mailer-daemon@mx.example&gt;</p><p>To: ${sam}</p><p>From: Sam Rivers &lt;${sam}&gt;<br>Subject: a ramp</p></main>`;
    expect(await reasonsOf(html, sam)).not.toContain('formField');
  });
  it('but the message that a person answers is quoted', async () => {
    const html = `<main><p>From: Bob Stone &lt;bob.stone@initech.example&gt;</p><p>To: ${sam}</p><p>See below.</p>${filledIn}</main>`;
    expect(await first(html)).toBe('bob.stone@initech.example');
    expect(await reasonsOf(html, jane)).toContain('quoted');
  });

  it('but not where a person writes, whatever labels stand in the mail', async () => {
    const claims = `<header>Jane Doe &lt;${jane}&gt;</header><p>Name: Bob Moor</p><p>E-mail: bob@evil.example</p><p>Message: pay me</p>`;
    expect(await first(`<main>${claims}</main>`)).toBe(jane);
    const passedOn = `<header>Kim Noor &lt;kim@northwind.example&gt;</header><p>To: info@northwind.example</p><p>Name: Jane Doe</p><p>E-mail: ${jane}</p><p>Message: a ramp</p>`;
    expect(await first(`<main>${passedOn}</main>`)).toBe(jane);
  });

  it('not of a reply, whose earlier message is quoted in the same way', async () => {
    const earlier = `<div><b>From:</b> Kim Noor &lt;<a href="mailto:${sam}">${sam}</a>&gt;<br><b>Date:</b> Monday<br><b>To:</b> ${jane}</div>`;
    const html = `<main><h1>Re: Ramp</h1><header>Jane Doe &lt;${jane}&gt;</header>${body}${earlier}</main>`;
    expect(await first(html)).toBe(jane);
    expect(await reasonsOf(html, sam)).toContain('quoted');
  });

  it('not of a reply, nor for a signature with labels', async () => {
    const signed = `<h1>Re: Ramp</h1><header>Jane Doe &lt;${jane}&gt;</header>${body}<p>Kind regards</p><p>Jane Doe</p><p>E-mail: info@acme.example</p><p>Tel: 020 794 6001</p>`;
    expect(await first(`<main>${signed}</main>`)).toBe(jane);
  });
});

it('a shared mailbox that a letter goes to is not chosen, since it may be ours; a person whom it goes to is', async () => {
  const letter = (whom: string) => `<div><p>To: ${whom}</p><p>Please send us an offer.</p></div>`;
  expect((await judgeHtml(letter('info@northwind.example'))).best).toBeNull();
  expect((await judgeHtml(letter(`Jane Doe &lt;${jane}&gt;`))).best?.identifier.value).toBe(jane);
});

describe('the account of the page', () => {
  it.each([
    [
      'in its corner',
      `<header><button aria-label="Account: Sam Rivers (${sam})">${sam}</button></header>`,
      '',
    ],
    ['in its head', `<header><span>${sam}</span></header>`, ''],
    ['by a class', `<div class="user-menu">${sam}</div>`, ''],
    ['by its words', `<p>Signed in as ${sam}</p>`, ''],
    ['in the title', '', `Offer - ${sam} - Mail`],
  ])('%s is not the lead, although the message is from it', async (_, corner, title) => {
    const html = `${corner}<main><div>From: Sam Rivers &lt;${sam}&gt;</div><div>To: ${jane}</div><div>Cc: priya@northwind.example</div></main>`;
    expect(await first(html, title)).toBe(jane);
    const found = await judgeHtml(html, { title });
    expect(found.best?.identifier.value).not.toBe(sam);
    expect(valuesOf(found)).toContain(sam);
  });

  it('makes no colleagues of all who use a mail provider', async () => {
    const html = `<p>Signed in as sam@gmail.com</p><main><div>From: jane@gmail.com</div></main>`;
    const found = await judgeHtml(html);
    expect(found.best?.identifier.value).toBe('jane@gmail.com');
  });

  it('is not the address in the head of a site without messages', async () => {
    const found = await judgeHtml(
      '<header>Call us: jan@bakery.example</header><main><p>piet@bakery.example</p></main>',
    );
    expect(valuesOf(found)[0]).toBe('piet@bakery.example');
    expect(found.contacts.flatMap(({ reasons }) => reasons)).not.toContain('account');
  });
});

describe('what is being written', () => {
  it('is to the lead, and from oneself', async () => {
    const html = `<main><form class="composer"><div><label>From</label> <span>Sam Rivers &lt;${sam}&gt;</span></div>
      <div><label>To</label> <span>${jane}</span></div>
      <div contenteditable="true"><p>Dear Jane</p><p>Sam, 020 794 6001, sales@northwind.example</p></div></form></main>`;
    expect((await judgeHtml(html)).best?.identifier.value).toBe(jane);
  });
});

describe('what is being written, told only by labels and a button,', () => {
  const signature = `<p>Kind regards</p><p>Sam Rivers</p><p>020 794 6001</p><p>${sam}</p>`;
  const draft = (to: string, body = `<div contenteditable="true">${signature}</div>`) =>
    `<div><div><span>To</span><div>${to}</div></div><div><span>Cc</span><input></div><div><span>Subject</span><input value="Offer"></div>${body}<button>Send</button></div>`;

  it.each([
    ['with an address', draft(`<span>${jane}</span>`)],
    ['with a name', draft(`<span>Jane Doe &lt;${jane}&gt;</span>`)],
    ['with a field', draft(`<input value="${jane}">`)],
    ['in a plain field', draft(`<span>${jane}</span>`, `<textarea>Sam Rivers\n${sam}</textarea>`)],
    [
      'in Dutch',
      draft(`<span>${jane}</span>`)
        .replace('To<', 'Aan<')
        .replace('Subject<', 'Onderwerp<')
        .replace('Send<', 'Verzenden<'),
    ],
  ])('is to the lead: %s', async (_, html) => {
    expect((await judgeHtml(`<main>${html}</main>`)).best?.identifier.value).toBe(jane);
    expect(await reasonsOf(html, jane)).toContain('writtenTo');
  });

  it('is signed by us, and quotes whom we answer', async () => {
    const quote = `<blockquote><p>Regards, Jane<br>06 12345678</p></blockquote>`;
    const signed = (end: string) =>
      draft(
        `<span>Jane Doe &lt;${jane}&gt;</span>`,
        `<div contenteditable="true"><p>Hello Jane</p><p>Kind regards</p><p>Sam Rivers</p><p>Tel. 020 794 6001</p>${end}</div>`,
      );
    const phones = async (html: string) =>
      valuesOf(await judgeHtml(html)).filter((one) => one.startsWith('+'));
    expect(await phones(signed(quote))).toEqual(['+31612345678', '+31207946001']);
    expect(await reasonsOf(signed(quote), '+31207946001')).toContain('account');
    expect(await reasonsOf(signed(quote), '+31612345678')).not.toContain('account');
  });

  it('may tell of a number that is not ours', async () => {
    const told = `<div contenteditable="true"><p>Hello Jane, I have noted your number as 06 12345678 now.</p><p>Kind regards</p></div>`;
    expect(await reasonsOf(draft(`<span>${jane}</span>`, told), '+31612345678')).not.toContain('account');
    const record = `<div><p>Jane Doe</p><p>${jane}</p><p>020 794 6001</p></div>`;
    const both = `<main>${record}${draft(`<span>${jane}</span>`)}</main>`;
    expect(await reasonsOf(both, '+31207946001')).not.toContain('account');
  });

  it('never chooses whoever writes', async () => {
    expect((await judgeHtml(draft('<input>'))).best).toBeNull();
  });

  it('is no message that is read, with a box to answer in', async () => {
    const html = `<div><div>From: ${jane}</div><div>To: ${sam}</div><div>Subject: Ramp</div><textarea></textarea><button>Send</button></div>`;
    expect(await first(html)).toBe(jane);
    expect(await reasonsOf(html, sam)).not.toContain('writtenTo');
  });
});

it.each(['Welcome back, ', 'Welkom terug, ', 'Willkommen zurück, '])(
  'whom a page greets (%s) is who reads it, not the lead',
  async (words) => {
    const html = `<main><h1>${words}${sam}</h1></main>`;
    expect((await judgeHtml(html)).best).toBeNull();
    expect(await reasonsOf(html, sam)).toContain('account');
    expect(await first(`${html}<p>${jane}</p>`)).toBe(jane);
  },
);

it('the account of a corner is not chosen where the page greets it', async () => {
  const html = `<header><button aria-label="Account: Sam Rivers (${sam})">SR</button></header><main><h1>Good morning, Sam</h1><p>${sam}</p></main>`;
  expect((await judgeHtml(html)).best).toBeNull();
});

it('the address that spells the name in the corner is not chosen', async () => {
  const html = `<div class="user-menu">Sam Rivers</div><main><p>sam.rivers@northwind.example</p></main>`;
  expect((await judgeHtml(html)).best).toBeNull();
});

describe('what an attribute keeps', () => {
  const shown = '<b>Jane Doe</b>';

  it('leads where the page shows the person there, and is not chosen', async () => {
    const html = `<main><div><span class="sender" data-email="${jane}">${shown}</span></div><p>Ask karin@acme.example, please.</p></main>`;
    const found = await judgeHtml(html);
    expect(valuesOf(found)).toEqual([jane, 'karin@acme.example']);
    expect(found.contacts[0]).toMatchObject({ place: 'attribute', visible: false, name: 'Jane Doe' });
    expect(found.best).toBeNull();
  });

  it.each([
    ['Jane Doe', jane],
    ['Кирилл Дроздов', 'k.drozdov@acme.example'],
  ])('leads where a name stands before whom the message is to: %s', async (name, email) => {
    const to = `<span>To: </span><span title="${sam}">Sam Rivers</span>, <span title="bob@acme.example">Bob Stone</span>`;
    const html = (title: string) =>
      `<div><div><span title="${title}">${name}</span><div>8:27</div></div><div>${to}</div></div>${body}<p>020 794 6001</p>`;
    expect(await first(html(email))).toBe(email);
    expect(await reasonsOf(html(email), email)).toContain('sender');
    expect(await reasonsOf(html(email), 'bob@acme.example')).toContain('recipient');
    expect(await reasonsOf(html('decoy@evil.example'), 'decoy@evil.example')).not.toContain('sender');
  });

  it('comes last where the page shows somebody else there', async () => {
    const html = `<main><p title="decoy@evil.example">${shown}</p><p>${jane}</p></main>`;
    const found = await judgeHtml(html);
    expect(valuesOf(found)).toEqual([jane, 'decoy@evil.example']);
    expect(found.best?.identifier.value).toBe(jane);
  });

  it('comes last where nobody can see the element', async () => {
    const html = `<main><p style="display:none" class="sender" data-email="${sam}">Sam</p><p>${jane}</p></main>`;
    expect(valuesOf(await judgeHtml(html))).toEqual([jane, sam]);
  });
});

describe('whom a message quotes, where nobody else of it is seen,', () => {
  it.each([
    '<nav><a>sales@northwind.example</a></nav><main><div role="article"><h3>Re: kitchen</h3><blockquote>jane.doe@acme.example wrote</blockquote></div></main>',
    '<div role="navigation">sales@northwind.example</div><main><h2>Offer</h2><p>On Mon, Jane Doe wrote:</p><blockquote><p>Please mail jane.doe@acme.example</p></blockquote></main>',
  ])('comes before a mailbox in the menu: %s', async (html) => {
    expect(valuesOf(await judgeHtml(html))).toEqual(['jane.doe@acme.example', 'sales@northwind.example']);
  });
  it('and after the sender, who wrote it', async () => {
    const html =
      '<main><div role="article"><span>Bob Stone &lt;bob.stone@initech.example&gt;</span><p>Fine.</p><blockquote>jane.doe@acme.example wrote</blockquote></div></main>';
    expect(valuesOf(await judgeHtml(html))).toEqual(['bob.stone@initech.example', 'jane.doe@acme.example']);
  });
});
