// @vitest-environment happy-dom
/** Who is meant on pages that list conversations: chats with phones only, and inboxes with nothing open. */
import { describe, expect, it } from 'vitest';
import { judgeHtml, valuesOf } from '../../../support/judgeHtml.ts';

const eveline = '+31 6 12345687';
const third = '06 12345699';
const best = async (html: string) => (await judgeHtml(html)).best?.identifier.value ?? null;

const row = (title: string, preview: string, more = '') =>
  `<div role="row" ${more}><div role="gridcell"><div><span title="${title}">${title}</span></div><div>11:05</div></div>
    <div title="${preview}">${preview}</div></div>`;
const selected = 'aria-selected="true"';
const others = row('Anna Bakker', `Bel Henk op ${third}`) + row('+31 6 22345688', 'Dank je');
const grid = (rows: string) => `<div><div role="grid">${rows}</div></div>`;
const headOfPhone = `<div><span title="${eveline}">${eveline}</span></div><div>~Eveline</div>`;

describe.each(['main', 'div'])('the open conversation of a chat leads, in a <%s>,', (tag) => {
  const chat = (rows: string, head: string, message = 'Wat kost het?') =>
    `${grid(rows)}<${tag}><header><div>${head}</div></header><div><p>${message}</p><p>10:22</p></div></${tag}>`;

  it.each([
    ['by its head and its row', chat(row(eveline, 'Hoi', selected) + others, headOfPhone)],
    ['by its head, where the row has a name', chat(row('Eveline', 'Hoi', selected) + others, headOfPhone)],
    ['by its head, where no row is selected', chat(row('Eveline', 'Hoi') + others, headOfPhone)],
    ['by its row, where the head has a name', chat(row(eveline, 'Hoi', selected) + others, 'Eveline')],
    [
      'over whom it mentions',
      chat(row(eveline, 'Hoi', selected) + others, headOfPhone, 'Mijn man heeft 06 32345699'),
    ],
    [
      'over whom its own preview mentions',
      chat(row('Eveline', `Bel anders op ${third}`, selected) + row('Anna Bakker', 'ok'), headOfPhone),
    ],
  ])('%s', async (_, html) => {
    expect(await best(html)).toBe('+31612345687');
  });

  it('with what somebody calls themself', async () => {
    const { contacts } = await judgeHtml(chat(row('Eveline', 'Hoi', selected) + others, headOfPhone));
    expect(contacts[0]?.name).toBe('Eveline');
  });

  it('and nobody where neither says a number', async () => {
    const found = await judgeHtml(chat(row('Eveline', 'Hoi', selected) + others, 'Eveline'));
    expect(found.best).toBeNull();
    expect(valuesOf(found)).toHaveLength(2);
  });
});

describe('where nothing is open and nothing selected, nobody is chosen', () => {
  it.each([
    ['of a chat', grid(others + row('Piet de Vries', 'ok'))],
    ['of rows of which one mentions a phone', grid(row('Piet', `Bel ${third}`) + row('Kees', 'ok'))],
    [
      'of rows of which one has an e-mail',
      grid(row('Piet', 'piet@devries.example') + row('Anna Bakker', 'ok')),
    ],
    [
      'of a table of messages',
      `<main><table><tr><td>Anna Bakker</td><td>Offerte, anna@bakker.example</td><td>11:05</td></tr><tr><td>Piet</td><td>Hoi</td><td>11:01</td></tr></table></main>`,
    ],
    [
      'of a list of messages',
      `<main><ul><li><b>Anna Bakker</b><p>Bel ${third}</p></li><li><b>Piet</b><p>Dank</p></li></ul></main>`,
    ],
    [
      'of messages without a list',
      `<main><div><div><h3>Anna Bakker</h3><p>Dank</p></div><div><h3>Piet de Vries</h3><p>${third}</p></div><div><h3>Kees Jansen</h3><p>Tot morgen</p></div></div></main>`,
    ],
  ])('%s', async (_, html) => {
    const found = await judgeHtml(html);
    expect(found.best).toBeNull();
    expect(found.contacts.length).toBeGreaterThan(0);
  });
});

describe('no list of people', () => {
  it.each([
    [
      'are the fields of one',
      `<table><tr><td>Naam</td><td>Jane Doe</td></tr><tr><td>E-mail</td><td>jane@acme.example</td></tr></table>`,
    ],
    [
      'are lines of one',
      `<ul><li>Jane Doe</li><li>Acme Tools</li><li>Utrecht</li><li>jane@acme.example</li></ul>`,
    ],
    [
      'are parts of a record',
      `<div class="part"><h1>Jane Doe</h1><p>jane@acme.example</p></div><div class="part"><h2>Deals</h2><p>Ramp</p></div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await best(`<main>${html}</main>`)).toBe('jane@acme.example');
  });
});
