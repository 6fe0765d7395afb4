// @vitest-environment happy-dom
/** Whom the page is about comes before who is around it or quoted in it. */
import { describe, expect, it } from 'vitest';
import { partOfPage } from '../../../../lib/detect/rank/partOfPage.ts';
import { judgeHtml, valuesOf } from '../../../support/judgeHtml.ts';

describe('an element begins', () => {
  const nowhere = { around: 'rest', isInSection: false, hasTopHeading: false } as const;
  it.each([
    ['the main part', 'main', {}, 'main'],
    ['a message', 'article', {}, 'main'],
    ['a message of a side column', 'article', { around: 'aside' }, 'aside'],
    ['a window on top', 'dialog', { around: 'menu' }, 'main'],
    ['the head of the page', 'header', {}, 'menu'],
    ['the head of a message', 'header', { around: 'main' }, 'main'],
    ['the head of a section', 'header', { isInSection: true }, 'rest'],
    ['a head with the name of the record', 'header', { hasTopHeading: true }, 'rest'],
    ['the foot of the page', 'footer', {}, 'menu'],
    ['a menu', 'nav', { around: 'main' }, 'menu'],
    ['a menu of what the page is about', 'menu', { around: 'main' }, 'main'],
    ['a side column', 'aside', {}, 'aside'],
    ['a side column that holds the record', 'aside', { around: 'main', hasTopHeading: true }, 'main'],
  ] as const)('%s', (_what, tag, around, part) => {
    expect(partOfPage({ tag, attributes: {} }, { ...nowhere, ...around })).toBe(part);
  });

  it('what its role says, whatever its tag', () => {
    expect(partOfPage({ tag: 'div', attributes: { role: 'complementary' } }, nowhere)).toBe('aside');
  });
});

const inbox = `
  <header>Mara Visser <span>mara@lumen.example</span></header>
  <nav>sales-list@lumen.example</nav>
  <main><article>
    <header><b>Thomas Berger</b> &lt;<a href="mailto:thomas@berger.example">thomas@berger.example</a>&gt;</header>
    <p>Could your fitters come in week 19?</p>
    <blockquote>Mara Visser &lt;mara@lumen.example&gt; wrote</blockquote>
  </article></main>`;

it('puts the sender of the open message before the account, the menu and the quoted message', async () => {
  const found = await judgeHtml(inbox);
  expect(found.contacts[0]).toMatchObject({
    identifier: { value: 'thomas@berger.example' },
    name: 'Thomas Berger',
    reasons: expect.arrayContaining(['sender', 'main']),
  });
  expect(valuesOf(found)).toContain('mara@lumen.example');
  expect(found.best?.identifier.value).toBe('thomas@berger.example');
});

it('leaves two people of the main part to the person', async () => {
  const { best } = await judgeHtml('<main><p>jane@acme.example</p><p>john@acme.example</p></main>');
  expect(best).toBeNull();
});

it('hears a role where the tags say nothing', async () => {
  const found = await judgeHtml(
    '<div role="navigation">first@acme.example</div><div role="main">second@acme.example</div>',
  );
  expect(valuesOf(found)[0]).toBe('second@acme.example');
});

const withCopy = inbox.replace(
  '<p>Could',
  '<p>to me, cc <a href="mailto:julia@berger.example">julia@berger.example</a></p><p>Ask sanne@acme.example. Could',
);

it('takes whom the message is from for the lead, not who is in copy or only named in it', async () => {
  const found = await judgeHtml(withCopy);
  expect(valuesOf(found).slice(0, 3)).toEqual([
    'thomas@berger.example',
    'sanne@acme.example',
    'julia@berger.example',
  ]);
  expect(found.best?.identifier.value).toBe('thomas@berger.example');
});

it('leaves a thread with messages from two people to the person', async () => {
  const reply = '<article><header>Julia Berger &lt;julia@berger.example&gt;</header></article>';
  const { best } = await judgeHtml(inbox.replace('</article>', `</article>${reply}`));
  expect(best).toBeNull();
});
