// @vitest-environment happy-dom
/** Practice: an organization that is answered in the browser, with no key, no permission and no network. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removePractice } from '../../lib/browser/changePractice.ts';
import { saveApiKey } from '../../lib/browser/saveApiKey.ts';
import { startPractice } from '../../lib/browser/startPractice.ts';
import { readSettings, saveSettings } from '../../lib/browser/stored.ts';
import { readWorkspaces } from '../../lib/browser/workspaceStore.ts';
import { type FakeBrowser, startFakeBrowser } from '../support/fakeBrowser.ts';
import { seeEverything } from '../support/inSight.ts';
import { renderPopup } from '../support/renderPage.tsx';

let fake: FakeBrowser;

beforeEach(async () => {
  seeEverything();
  fake = await startFakeBrowser({ apiKey: null });
  await saveSettings({ ...(await readSettings()), looksUp: true });
  // Neither a permission nor a network has a part in it.
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => undefined, create: async () => ({}) });
});
afterEach(async () => {
  cleanup();
  fake.closePage();
  await removePractice();
  expect(fake.requests).toEqual([]);
  expect(fake.looks).toEqual([]);
});

const button = (name: string) => screen.findByRole('button', { name });
it('without a key the popup offers it, and says from then on that nothing is real', async () => {
  const { user } = renderPopup();
  await user.click(await button('Try it with practice leads'));
  await waitFor(async () => expect((await readWorkspaces()).all).toHaveLength(1));
  cleanup();
  renderPopup();
  await screen.findByText(/Practice: nothing is sent/);
});

it('the first key takes its place as the active one; both stay apart', async () => {
  await startPractice();
  await saveApiKey('test-key-1234');
  const { all, activeId } = await readWorkspaces();
  expect(all.map(({ id }) => id)).toEqual([activeId, 'practice']);
});
