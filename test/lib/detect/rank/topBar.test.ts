// @vitest-environment happy-dom
/** Who is signed in to a product, which shows it in the bar at the top or tells it to screen readers. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../lib/detect/judge.ts';
import { readPage } from '../../../../lib/detect/page/readPage.ts';
import type { Box } from '../../../../lib/detect/pageReading.ts';
import { isTopBar } from '../../../../lib/detect/rank/topBar.ts';
import { judgeHtml } from '../../../support/judgeHtml.ts';
import { jane } from '../../../support/people.ts';

const rep = 'agnes@northwind.example';
const windowWidth = 1280;

describe('the bar at the top of the window', () => {
  it.each([
    ['as wide as the window', [0, 0, 1280, 44], true],
    ['below a notice', [0, 40, 1280, 90], true],
    ['beside a scroll bar', [0, 0, 1265, 56], true],
    ['no narrow one', [0, 0, 600, 44], false],
    ['no high one', [0, 0, 1280, 200], false],
    ['none further down', [0, 300, 1280, 344], false],
    ['none scrolled away', [0, -300, 1280, -256], false],
  ] as const)('%s', (_, box, isOne) => {
    expect(isTopBar({ tag: 'div', box: [...box] as Box }, windowWidth)).toBe(isOne);
  });
  it('is no page', () => {
    expect(isTopBar({ tag: 'body', box: [0, 0, 1280, 60] }, windowWidth)).toBe(false);
  });
});

describe('names in the bar', () => {
  const reasonsOf = async (bar: string, box: Box) => {
    document.body.innerHTML = `<div class="bar">${bar}</div><div><p>From: Agnes Wren &lt;${rep}&gt;</p><p>${jane}</p></div>`;
    const reading = await readPage(document, () => undefined);
    const elements = reading.elements.map((one, index) => ({
      ...one,
      ...(index === 0 && { view: [windowWidth, 800] as const }),
      ...(one.attributes.class === 'bar' && { box }),
    }));
    const { contacts } = judge({ ...reading, elements }, { region: 'NL' });
    return contacts.find(({ identifier }) => identifier.value === rep)?.reasons;
  };
  const top: Box = [0, 0, 1280, 44];
  it.each([
    ['an e-mail in a menu of the bar', `<div class="navAccount"><div>${rep}</div></div>`],
    ['a name in it', '<a class="account-name">Agnes Wren</a>'],
    ['a name by its id', '<span id="user-info">Agnes Wren</span>'],
  ])('%s says who is signed in', async (_, bar) => {
    expect(await reasonsOf(bar, top)).toContain('account');
    expect(await reasonsOf(bar, [0, 300, 1280, 344])).not.toContain('account');
  });
  it('but not where nothing calls it so, nor in the head of a record', async () => {
    expect(await reasonsOf('<b class="title">Agnes Wren</b>', top)).not.toContain('account');
    expect(await reasonsOf('<h2 class="profile-name">Agnes Wren</h2>', top)).not.toContain('account');
  });
});

it.each([
  'Google Account: Agnes Wren (x)',
  'Účet Google: Agnes Wren',
  'Compte Google : Agnes Wren',
  'Account manager for Agnes Wren',
  'Διαχείριση λογαριασμού για Agnes Wren',
  'Správce účtů pro: Agnes Wren',
])('told to screen readers: %s', async (label) => {
  const html = `<button aria-label="${label}">A</button><main><p>From: Agnes Wren &lt;${rep}&gt;</p><p>${jane}</p></main>`;
  const { contacts } = await judgeHtml(html);
  expect(contacts.find(({ identifier }) => identifier.value === rep)?.reasons).toContain('account');
});
