// @vitest-environment happy-dom
/** Whom the page is about comes before who is around it or quoted in it. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/detect/judge.ts';
import { partOfPage } from '../../../lib/detect/partOfPage.ts';
import { readPage } from '../../../lib/detect/readPage.ts';

describe('partOfPage', () => {
  it.each([
    ['a page that says nothing', [], 'rest'],
    ['the main part', ['main'], 'main'],
    ['a message in it', ['article', 'main'], 'main'],
    ['the head of a message', ['header', 'article'], 'main'],
    ['a window on top', ['dialog'], 'main'],
    ['the head of the page', ['header'], 'aside'],
    ['its foot', ['footer'], 'aside'],
    ['a menu', ['navigation'], 'aside'],
    ['a menu inside the main part', ['nav', 'main'], 'aside'],
    ['a side column', ['complementary', 'header'], 'aside'],
    ['an earlier message', ['blockquote', 'article', 'main'], 'quote'],
  ] as const)('%s', (_what, landmarks, part) => {
    expect(partOfPage(landmarks)).toBe(part);
  });
});

async function read(body: string) {
  document.body.innerHTML = body;
  return judge(await readPage(document, () => undefined), { region: 'NL' });
}

const inbox = `
  <header>Mara Visser <span>mara@lumen.example</span></header>
  <nav>sales-list@lumen.example</nav>
  <main><article>
    <header><b>Thomas Berger</b> &lt;<a href="mailto:thomas@berger.example">thomas@berger.example</a>&gt;</header>
    <p>Could your fitters come in week 19?</p>
    <blockquote>Mara Visser &lt;mara@lumen.example&gt; wrote</blockquote>
  </article></main>`;

it('puts the sender of the open message before the account, the menu and the quoted message', async () => {
  const { contacts, best } = await read(inbox);
  expect(contacts[0]).toMatchObject({ identifier: { value: 'thomas@berger.example' }, part: 'main' });
  expect(contacts.map(({ identifier }) => identifier.value)).toContain('mara@lumen.example');
  expect(best?.identifier.value).toBe('thomas@berger.example');
});

it('takes the name before a link that shows the address', async () => {
  const { contacts } = await read(inbox);
  expect(contacts[0]?.name).toBe('Thomas Berger');
});

it('leaves two people of the main part to the person', async () => {
  const { best } = await read('<main><p>jane@acme.example</p><p>john@acme.example</p></main>');
  expect(best).toBeNull();
});

it('hears a role where the tags say nothing', async () => {
  const { contacts } = await read(
    '<div role="navigation">first@acme.example</div><div role="main">second@acme.example</div>',
  );
  expect(contacts[0]?.identifier.value).toBe('second@acme.example');
});

const withCopy = inbox.replace(
  '<p>Could',
  '<p>to me, cc <a href="mailto:julia@berger.example">Julia Berger</a>, and ask sanne@acme.example</p><p>Could',
);

it('takes whom the message is from for the lead, not who is in copy or only named in it', async () => {
  const { contacts, best } = await read(withCopy);
  expect(contacts.map(({ identifier }) => identifier.value).slice(0, 3)).toEqual([
    'thomas@berger.example',
    'julia@berger.example',
    'sanne@acme.example',
  ]);
  expect(best?.identifier.value).toBe('thomas@berger.example');
});

it('leaves a thread with messages from two people to the person', async () => {
  const reply = '<article><header>Julia Berger &lt;julia@berger.example&gt;</header></article>';
  const { best } = await read(inbox.replace('</article>', `</article>${reply}`));
  expect(best).toBeNull();
});
