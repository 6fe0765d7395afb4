// @vitest-environment happy-dom
/** The toolbar button: who needs the person goes before who is in view. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearDots, showDots, showNeeds } from '../../lib/browser/toolbarBadge.ts';
import { startFakeBrowser } from '../support/fakeBrowser.ts';

/** What each tab's button says, as the browsers have it: its own text, or else that of all. */
let texts: Map<number | undefined, string>;
const textOn = (tabId: number) => texts.get(tabId) ?? texts.get(undefined);

beforeEach(async () => {
  await startFakeBrowser();
  texts = new Map();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ tabId, text }) => {
    if (typeof text === 'string') texts.set(tabId, text);
    else texts.delete(tabId);
  });
});

describe('the toolbar button', () => {
  it('has a dot for one open lead in view, two for several, on that tab only', async () => {
    await showNeeds(0);
    await showDots(1, 1);
    await showDots(2, 5);
    expect([1, 2, 3].map(textOn)).toEqual(['●', '●●', '']);
    await showDots(1, 0);
    expect(textOn(1)).toBe('');
  });

  it('has the number that needs the person before all dots, and the dots again when there is none', async () => {
    await showDots(1, 1);
    await showNeeds(2);
    await showDots(2, 1);
    expect([1, 2, 3].map(textOn)).toEqual(['2', '2', '2']);
    await showNeeds(0);
    expect([1, 2, 3].map(textOn)).toEqual(['●', '●', '']);
  });

  it('has none where a site was turned off', async () => {
    await showNeeds(0);
    await showDots(1, 1);
    await showDots(2, 1);
    await clearDots(new Set([2]));
    expect([1, 2].map(textOn)).toEqual(['', '●']);
  });
});
