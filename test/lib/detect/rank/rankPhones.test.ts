// @vitest-environment happy-dom
/** Whose a phone is, and which of a person's phones comes first. */
import { describe, expect, it } from 'vitest';
import { judgeHtml } from '../../../support/judgeHtml.ts';

const jane = 'jane.doe@acme.example';
const direct = '06 12345678';
const other = '020 794 6001';
const directInFull = '+31612345678';
const otherInFull = '+31207946001';

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
