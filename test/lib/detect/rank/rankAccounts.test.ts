// @vitest-environment happy-dom
/** Who is signed in, where a page does not say so in a corner. */
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../lib/detect/pageReading.ts';
import { contactIn, judgeHtml, judgeLaidOut } from '../../../support/judgeHtml.ts';
import { jane, sam } from '../../../support/people.ts';

const eve = 'eve@northwind.example';

type Found = Awaited<ReturnType<typeof judgeHtml>>;
const reasonsOf = (found: Found, value: string) => contactIn(found, value)?.reasons;

describe('whoever a page calls “me”', () => {
  const message = (head: string) => `<div class="message"><div>${head}</div><p>Hello</p></div>`;
  const reply = message(`<b>Jane Doe</b> &lt;${jane}&gt;`);
  it.each(['Me', 'me', 'Ik', 'Ich', 'Moi', 'Yo', 'Én', 'Я', 'Εγώ', '我', '自分'])(
    'is who is signed in: %s',
    async (word) => {
      const found = await judgeHtml(`${reply}${message(`<b>${word}</b> &lt;${sam}&gt;`)}`);
      expect(found.best?.identifier.value).toBe(jane);
      expect(reasonsOf(found, sam)).toContain('account');
    },
  );
  it('is that also as whom a message is to', async () => {
    const found = await judgeHtml(`${reply}<div>to me &lt;${sam}&gt;</div>`);
    expect(reasonsOf(found, sam)).toContain('account');
  });
  it.each([
    ['Кому: ', 'вам'],
    ['Do: ', 'mnie'],
    ['An: ', 'mir'],
  ])('also in the case of a recipient, and where only a title is the address: %s%s', async (to, word) => {
    const found = await judgeHtml(
      message(`<b title="${jane}">Jane Doe</b><div>${to}<span title="${sam}">${word}</span></div>`),
    );
    expect(reasonsOf(found, sam)).toContain('account');
  });
  it.each([
    ['To: ', 'in the line itself'],
    ['<span>To: </span>', 'in an element of its own'],
  ])('is of several recipients the one who is called so: %s (%s)', async (label) => {
    const to = `<div>${label}<span title="${eve}">Eve</span>, <span title="${sam}">me</span></div>`;
    const found = await judgeHtml(message(`<b title="${jane}">Jane Doe</b>${to}`));
    expect(reasonsOf(found, sam)).toContain('account');
    expect(reasonsOf(found, eve)).not.toContain('account');
  });
  it('is nobody whose name only begins so', async () => {
    const found = await judgeHtml(`${reply}${message(`<b>Mina Tóth</b> &lt;${sam}&gt;`)}`);
    expect(reasonsOf(found, sam)).not.toContain('account');
  });
});

describe('whose mailbox it is', () => {
  const head = (id: string, name: string, email: string) =>
    `<b>${name} <span id="${id}">&lt;${email}&gt;</span></b>`;
  const message = (id: string, name: string, email: string, to: string) =>
    `<div class="message"><div>${head(id, name, email)}</div><div>To: ${to}</div><p>Hello</p></div>`;
  const thread = message('theirs', 'Jane Doe', jane, sam) + message('mine', 'Sam Hill', sam, jane);
  const boxes = { theirs: [100, 120, 260, 136], mine: [100, 320, 260, 336] } as const;
  it('a print of it names at the top, at the other end than the senders', async () => {
    const found = await judgeLaidOut(`<div>${head('top', 'Sam Hill', sam)}</div>${thread}`, {
      ...boxes,
      top: [600, 20, 800, 36],
    });
    expect(found.best?.identifier.value).toBe(jane);
    expect(reasonsOf(found, sam)).toContain('account');
  });
  it.each<[string, string, Box]>([
    ['above the senders, whom a thread is with', jane, [90, 20, 250, 36]],
    ['who has no part in it', eve, [600, 20, 800, 36]],
    ['below its beginning', jane, [600, 160, 800, 176]],
  ])('but nobody %s', async (_, email, top) => {
    const found = await judgeLaidOut(`<div>${head('top', 'Somebody', email)}</div>${thread}`, {
      ...boxes,
      top,
    });
    expect(reasonsOf(found, email)).not.toContain('account');
  });

  const bar = (text: string) => `<div id="bar"><b>Mail</b> ${text}</div>`;
  const inBar = (text: string, to: string) =>
    judgeLaidOut(
      `${bar(text)}<div><div>From: Jane Doe &lt;${jane}&gt;</div><div>To: ${to}</div><p>Hello</p></div>`,
      { bar: [0, 0, 1_000, 48] },
    );
  it.each([sam, 'sales@northwind.example'])(
    'a bar at the top says, if the mail went there: %s',
    async (own) => {
      const found = await inBar(own, own);
      expect(reasonsOf(found, own)).toContain('account');
      expect(found.best?.identifier.value).toBe(jane);
    },
  );
  it.each([
    ['of whoever wrote it', jane, sam],
    ['that it did not go to', 'sales@northwind.example', sam],
  ])('but it does not by an address %s', async (_, text, to) => {
    expect(reasonsOf(await inBar(text, to), text)).not.toContain('account');
  });
});

describe('who may sign out', () => {
  const panel = (words: string) =>
    `<div><div>Sam Hill</div><div>${sam}</div><div>Org 60021</div><div><a href="#">${words}</a></div></div>`;
  const note = `<div role="main"><h1>Web lead 0318</h1><h4>Notes</h4><div>Name: Jane Doe<br>E-mail: ${jane}</div></div>`;
  it.each(['Sign out', 'Log off', 'Uitloggen', 'Abmelden', 'Se déconnecter', 'Cerrar sesión', 'ログアウト'])(
    'is who is signed in, and a lead of whom only a note tells leads: %s',
    async (words) => {
      const found = await judgeHtml(`${panel(words)}${note}`);
      expect(reasonsOf(found, sam)).toContain('account');
      expect(found.best?.identifier.value).toBe(jane);
    },
  );
  it.each([
    ['with a link that says something else', `${panel('My page')}${note}`],
    ['written in the page itself', `<main><p>Write to ${sam}</p><p>Sign out</p></main><div>${jane}</div>`],
    ['one of several', `<div><div>${sam}</div><div>${eve}</div><div>Sign out</div></div>${note}`],
    [
      'the sender of a message that says so',
      `<div><div>From: Sam Hill &lt;${sam}&gt;</div><p>Hello</p><p>Sign out</p></div>`,
    ],
  ])('but not where it is %s', async (_, html) => {
    expect(reasonsOf(await judgeHtml(html), sam)).not.toContain('account');
  });
});
