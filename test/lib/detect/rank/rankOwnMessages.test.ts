// @vitest-environment happy-dom
/** What we ourselves have written is not the lead’s: our side of a chat, our letters in a thread. */
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../lib/detect/pageReading.ts';
import { nobodysAddresses, type OwnAddresses } from '../../../../lib/detect/rank/ownAddresses.ts';
import { contactIn, judgeHtml, judgeLaidOut } from '../../../support/judgeHtml.ts';
import { direct, directInFull, jane, other, otherInFull, sam } from '../../../support/people.ts';

const eve = 'eve@northwind.example';

type Found = Awaited<ReturnType<typeof judgeHtml>>;
const firstOf = ({ contacts }: Found, kind: 'email' | 'phone') =>
  contacts.find(({ identifier }) => identifier.kind === kind)?.identifier.value;
const reasonsOf = (found: Found, value: string) => contactIn(found, value)?.reasons;

describe('in a chat what we have written is not the lead’s', () => {
  const ours = `You may call me on ${other}, or write to ${eve}`;
  const theirs = `Please use ${jane}, or else my number, ${direct}`;
  const chat = (mine: string, their: string) => `<div><div>${mine}</div><div>${their}</div></div>`;
  const bubble = (name: string, text: string) => `<div class="${name}"><p>${text}</p></div>`;
  it.each([
    ['msg me', 'msg'],
    ['bubble is-out', 'bubble is-in'],
    ['message-out', 'message-in'],
    ['chat-message chat-message--own', 'chat-message'],
    ['own-message', 'message'],
    ['msgRow message__outgoing', 'msgRow message__incoming'],
    ['chat-bubble agent', 'chat-bubble visitor'],
  ])('by what its maker calls it: %s', async (mine, their) => {
    const found = await judgeHtml(chat(bubble(mine, ours), bubble(their, theirs)));
    expect([firstOf(found, 'email'), firstOf(found, 'phone')]).toEqual([jane, directInFull]);
    expect(reasonsOf(found, eve)).toContain('fromUs');
  });
  it.each(['You', 'Jij', 'Sie', 'Vous', 'Tú', 'Вы', 'Én', 'أنت', '您', 'あなた', '나'])(
    'by a word for us at its beginning: %s',
    async (word) => {
      const message = (name: string, text: string) => `<li><h4>${name}</h4><p>${text}</p></li>`;
      const found = await judgeHtml(`<ul>${message(word, ours)}${message('Jane Doe', theirs)}</ul>`);
      expect([firstOf(found, 'email'), firstOf(found, 'phone')]).toEqual([jane, directInFull]);
    },
  );
  it('by our name at its beginning', async () => {
    const account = `<button aria-label="Account: Sam Hill (${sam})">SH</button>`;
    const message = (name: string, text: string) => `<article><h4>${name}</h4><p>${text}</p></article>`;
    const found = await judgeHtml(`${account}${message('Sam Hill', ours)}${message('Jane Doe', theirs)}`);
    expect(firstOf(found, 'phone')).toBe(directInFull);
  });
  it('nor is it grouped with the lead’s', async () => {
    const found = await judgeHtml(
      chat(bubble('msg me', `You may call me on ${other}`), bubble('msg', `Please use ${jane}`)),
    );
    expect(found.contacts.map(({ person }) => person)).toEqual([0, 1]);
  });
  it('also where they quote us', async () => {
    const quote = `<div><span>You</span><br>Shall I call on ${other}?</div>`;
    const found = await judgeHtml(`<div class="bubble">${quote}<p>No, please call on ${direct}</p></div>`);
    expect(reasonsOf(found, otherInFull)).toContain('fromUs');
    expect(reasonsOf(found, directInFull)).not.toContain('fromUs');
  });
  it('also in the row that previews it', async () => {
    const row = (text: string) => `<li><b>Bob Stone</b><p>${text}</p></li>`;
    const found = await judgeHtml(`<ul>${row(`You: call ${other}`)}${row(`Call ${direct}`)}</ul>`);
    expect(reasonsOf(found, otherInFull)).toContain('fromUs');
    expect(reasonsOf(found, directInFull)).not.toContain('fromUs');
  });

  const sides = (mine: Box, their: Box) =>
    judgeLaidOut(
      `<div id="pane"><div><p id="mine">${ours}</p></div><div><p id="their">${theirs}</p></div></div>`,
      { pane: [200, 0, 1_000, 800], mine, their },
    );
  it('by its side, at the end of the lines', async () => {
    const found = await sides([500, 100, 980, 180], [220, 200, 700, 280]);
    expect([firstOf(found, 'email'), firstOf(found, 'phone')]).toEqual([jane, directInFull]);
    expect(reasonsOf(found, eve)).toContain('fromUs');
  });
  it.each<[string, Box, Box]>([
    ['of two columns', [620, 100, 980, 180], [220, 100, 580, 180]],
    ['of two bubbles on one side', [220, 100, 700, 180], [220, 200, 700, 280]],
    ['of two chips beside labels', [330, 100, 450, 120], [220, 140, 340, 160]],
    ['of two blocks as wide as the pane', [200, 100, 1_000, 180], [200, 200, 1_000, 280]],
  ])('but none %s is ours by its place', async (_, mine, their) => {
    expect(reasonsOf(await sides(mine, their), eve)).not.toContain('fromUs');
  });

  it('nor are the fields of a form', async () => {
    const found = await judgeLaidOut(
      `<div><input aria-label="E-mail" id="mine" value="${eve}"></div><div><input aria-label="Tel" id="their" value="${direct}"></div>`,
      { mine: [500, 100, 980, 130], their: [220, 200, 700, 230] },
    );
    expect(reasonsOf(found, eve)).not.toContain('fromUs');
  });

  it.each([
    ['a page about us', `<div class="about-me"><p>${ours}</p></div>`],
    ['all of our messages', `<div class="my-messages"><p>${ours}</p></div>`],
    ['what has faded out', `<div class="contact out"><p>${ours}</p></div>`],
    ['a sentence that begins so', `<article><p>You may call ${other}</p><p>${eve}</p></article>`],
    [
      'a row of a table that names its owner first',
      `<table><tr><td>Me</td><td>Bob Stone</td><td>${eve}</td></tr></table>`,
    ],
    ['a letter of an address book', `<ul><li><h4>U</h4><p>Ulla Berg</p><p>${eve}</p></li></ul>`],
    ['a call that went out', `<div class="call-row is-outgoing"><p>${ours}</p></div>`],
    ['a page that greets us', `<main><h1>You</h1><p>${ours}</p></main>`],
  ])('but %s is none of our messages', async (_, html) => {
    expect(reasonsOf(await judgeHtml(html), eve)).not.toContain('fromUs');
  });
});

describe('in a thread of mail', () => {
  const message = (head: string, text: string) =>
    `<div class="message"><div>${head}</div><p>${text}</p></div>`;
  const reply = message(`<b>Jane Doe</b> &lt;${jane}&gt;`, `Please call me: ${direct}`);
  it.each(['Me', 'me', 'Ik', 'Ich', 'Moi', 'Yo', 'Én', 'Я', 'Εγώ', '我', '自分'])(
    'whoever is called “%s” is ourselves, and their number in their letter is ours',
    async (word) => {
      const letter = message(`<b>${word}</b> &lt;${sam}&gt;`, `Sam Hill · Northwind · ${other}`);
      const found = await judgeHtml(`${reply}${letter}`);
      expect(found.best?.identifier.value).toBe(jane);
      expect(firstOf(found, 'phone')).toBe(directInFull);
      expect(reasonsOf(found, otherInFull)).toContain('fromUs');
    },
  );
  it('so is the number in a letter from an address or a domain of Options', async () => {
    const letter = message(`<b>Eve Moor</b> &lt;${eve}&gt;`, `Do call Mark of ours at ${other}`);
    const reasons = async (own: Partial<OwnAddresses>) =>
      reasonsOf(await judgeHtml(`${letter}${reply}`, { own: { ...nobodysAddresses, ...own } }), otherInFull);
    expect(await reasons({ domains: ['northwind.example'] })).toContain('fromUs');
    expect(await reasons({ addresses: [eve] })).toContain('fromUs');
    expect(await reasons({})).not.toContain('fromUs');
  });
  it('what we pass on is not ours', async () => {
    const passed = `---------- Forwarded message ---------<br>From: Jane Doe &lt;${jane}&gt;<br>Subject: Ramp<br>Call ${direct}`;
    const found = await judgeHtml(message(`<b>Me</b> &lt;${sam}&gt;`, `See below. ${other}</p><p>${passed}`));
    expect(found.contacts[0]?.identifier.value).toBe(jane);
    expect(reasonsOf(found, directInFull)).not.toContain('fromUs');
  });
  it('nor is what a form tells that sends in our name', async () => {
    const form = `Name: Jane Doe<br>E-mail: ${jane}<br>Phone: ${direct}<br>Message: Hello`;
    const found = await judgeHtml(message(`<b>Me</b> &lt;website@northwind.example&gt;`, form));
    expect(reasonsOf(found, jane)).not.toContain('fromUs');
  });
});
