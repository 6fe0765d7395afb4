// @vitest-environment happy-dom
/** Where Leadmark is always on: said in the popup, listed in Options, and always what the browser permits. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, startFakeBrowser } from '../support/fakeBrowser.ts';
import { renderOptions, renderPopup } from '../support/renderPage.tsx';

let fake: FakeBrowser;
const site = 'https://mail.example/*';

beforeEach(async () => {
  fake = await startFakeBrowser();
  fake.address = 'https://mail.example/inbox';
});
afterEach(() => {
  cleanup();
  fake.stopBackground();
});

describe('the popup', () => {
  it('says that it reads on a click, asks for exactly this site, and has the reader registered there', async () => {
    const { user } = renderPopup();
    const turnOn = await screen.findByRole('button', { name: 'Always on this site' });
    expect(turnOn.parentElement?.textContent).toContain('On mail.example only when you click');
    expect(fake.readOn).toEqual([]);
    await user.click(turnOn);
    await screen.findByRole('button', { name: 'Turn off here' });
    expect([...fake.sites.permitted]).toEqual(['https://octanist.com/*', site]);
    await vi.waitFor(() => expect(fake.readOn).toEqual([site]));
    await user.click(screen.getByRole('button', { name: 'Turn off here' }));
    await screen.findByRole('button', { name: 'Always on this site' });
    await vi.waitFor(() => expect(fake.readOn).toEqual([]));
  });

  it('stays as it is when the person says no', async () => {
    fake.sites.saysYes = false;
    const { user } = renderPopup();
    await user.click(await screen.findByRole('button', { name: 'Always on this site' }));
    expect(screen.getByRole('button', { name: 'Always on this site' })).toBeTruthy();
    expect(fake.readOn).toEqual([]);
  });

  it('knows at once when the browser’s settings take the site back', async () => {
    fake.sites.permitted.add(site);
    renderPopup();
    await screen.findByRole('button', { name: 'Turn off here' });
    fake.sites.takeBack(site);
    await screen.findByRole('button', { name: 'Always on this site' });
  });

  it.each(['http://crm.example/', 'about:blank', 'https://octanist.com/leads'])(
    'offers nothing on %s, which is never read but on a click',
    async (address) => {
      fake.address = address;
      renderPopup();
      await screen.findByText('On this page only when you click');
      expect(screen.queryByRole('button', { name: 'Always on this site' })).toBeNull();
    },
  );
});

describe('options', () => {
  it('list the sites by name, wider ones too, and remove each with one click', async () => {
    for (const one of [site, 'https://*.crm.example/*', 'https://*/*']) fake.sites.permitted.add(one);
    const { user } = renderOptions();
    const section = await screen.findByRole('region', { name: 'Sites where Leadmark is always on' });
    await within(section).findByText('mail.example');
    expect(
      within(section)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('bdi')?.textContent),
    ).toEqual(['Every site', '*.crm.example', 'mail.example']);
    await user.click(within(section).getByRole('button', { name: 'Remove mail.example' }));
    await within(section).findByText('Leadmark is off at mail.example.');
    expect(fake.sites.permitted.has(site)).toBe(false);
    expect(within(section).queryByText('mail.example')).toBeNull();
  });
});
