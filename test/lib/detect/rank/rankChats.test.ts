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

describe('links side by side of which one is open', () => {
  const link = (name: string, preview: string, more = '') =>
    `<a class="chat ${more}" href="#"><b>${name}</b><br><small>${preview}</small></a>`;
  const pane = `<div><p>You can reach me on <a href="tel:+31612345687">06 12345687</a> any day of the week</p></div>`;
  const phones = async (html: string) => valuesOf(await judgeHtml(html));
  it.each(['active', 'is-selected', '" aria-current="true'])(
    'lead to conversations, and who is in a preview is not in the open one: %s',
    async (mark) => {
      const list = `<div>${link('Notes', '')}${link('Viktor', 'See you', mark)}${link('Store South', `Galina: ${third} drives`)}</div>`;
      expect(await phones(`${list}${pane}`)).toEqual(['+31612345687', '+31612345699']);
    },
  );
  it('but not the open one itself', async () => {
    const list = `<div>${link('Notes', '')}${link('Store South', third, 'active')}</div>`;
    expect((await judgeHtml(list)).contacts[0]?.reasons).not.toContain('listed');
  });
  it.each([
    ['none is open', link('Store South', `Galina: ${third} drives`) + link('Viktor', 'See you')],
    ['they call', `<a class="nav active">Home</a><a class="nav" href="tel:${third}">${third}</a>`],
  ])('are no list where %s', async (_, links) => {
    expect((await judgeHtml(`<div>${links}</div>`)).contacts[0]?.reasons).not.toContain('listed');
  });
});

describe('a table with a head whose rows tell a number each', () => {
  const log = (numbers: readonly string[], heads = '<th>When</th>') =>
    `<table><thead><tr><th>Direction</th><th>Number</th>${heads}</tr></thead><tbody>${numbers.map((number) => `<tr><td>↙</td><td>${number}</td><td>10:41</td></tr>`).join('')}</tbody></table>`;
  const call = `<aside><section><div>Talking · 03:27</div><div>Eveline Smit</div><div>${eveline}</div></section><div>eveline@smit.example</div></aside>`;
  const three = [third, '06 22345688', '06 32345699'];
  it('is a log of calls, and who is on the line comes first', async () => {
    const { contacts } = await judgeHtml(`<div>${log(three)}</div>${call}`);
    const first = contacts.find(({ identifier }) => identifier.kind === 'phone');
    expect(contacts.filter(({ reasons }) => reasons.includes('listed'))).toHaveLength(3);
    expect(first?.reasons).not.toContain('listed');
  });
  it.each([
    ['of two rows', log(three.slice(1))],
    ['of one number', log([third, third, third])],
    ['of two columns, of the ways to reach one', log(three, '')],
  ])('but not %s', async (_, html) => {
    const { contacts } = await judgeHtml(html);
    expect(contacts.flatMap(({ reasons }) => reasons)).not.toContain('listed');
  });
});
