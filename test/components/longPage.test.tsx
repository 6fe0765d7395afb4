// @vitest-environment happy-dom
/** The popup on a page so long that it lists what is in view first. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings, saveSettings } from '../../lib/browser/stored.ts';
import { type FakeBrowser, pageWith, startFakeBrowser } from '../support/fakeBrowser.ts';
import { seeEverything } from '../support/inSight.ts';
import { renderPopup } from '../support/renderPage.tsx';

const email = (name: string, shows?: string) => ({
  kind: 'email' as const,
  text: `${name.toLowerCase()}@firm.com`,
  name: `${name} Doe`,
  ...(shows && { shows }),
});
const inView = [email('Kim'), email('Liz')];
const whole = [email('Ann'), email('Kim'), email('Bob'), email('Liz')];

let fake: FakeBrowser;
let readRest: () => void;

beforeEach(async () => {
  fake = await startFakeBrowser();
  fake.inView = pageWith(...inView);
  fake.page = pageWith(...whole);
  fake.untilLooked = new Promise((resolve) => {
    readRest = resolve;
  });
});
afterEach(cleanup);

const names = () => screen.getAllByRole('option').map((one) => /^\w+/.exec(one.textContent ?? '')?.[0]);
const option = (name: RegExp) => screen.getByRole('option', { name });
const lead = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Lead' }).value;
const isReadingOn = () => screen.queryByText('Still reading the rest…') !== null;

/** With the first list on screen. */
async function openPopup() {
  const popup = renderPopup();
  await screen.findByText('Still reading the rest…');
  return popup;
}

async function readAll(): Promise<void> {
  readRest();
  await waitFor(() => expect(isReadingOn()).toBe(false));
}

describe('while the rest of the page is read', () => {
  it('lists the contacts in view, and chooses nobody', async () => {
    fake.inView = pageWith(email('Kim'));
    fake.page = pageWith(email('Kim'));
    await openPopup();
    expect(names()).toEqual(['Kim']);
    expect(lead()).toBe('');
    await readAll();
    await waitFor(() => expect(lead()).toBe('kim@firm.com'));
  });

  it('says so politely, in a place that was there before', async () => {
    fake.inView = null;
    renderPopup();
    await screen.findByText('Looking at the page…');
    const said = screen.getByRole('heading', { name: 'Found on this page' }).nextElementSibling;
    expect(said?.getAttribute('aria-live')).toBe('polite');
    expect(said?.textContent).toBe('');
    cleanup();
    fake.inView = pageWith(...inView);
    await openPopup();
    expect(screen.getByText('Still reading the rest…').getAttribute('aria-live')).toBe('polite');
  });

  it('looks up nobody yet, and then whoever is in sight', async () => {
    seeEverything();
    await saveSettings({ ...(await readSettings()), looksUp: true });
    const observe = vi.spyOn(IntersectionObserver.prototype, 'observe');
    await openPopup();
    expect(observe).not.toHaveBeenCalled();
    await readAll();
    await waitFor(() => expect(fake.looks).toHaveLength(whole.length));
  });

  it('lists no number whose country the rest of the page may tell', async () => {
    fake.inView = pageWith(
      { kind: 'phone', text: '020 794 0800' },
      { kind: 'phone', text: '+31 20 794 0801' },
      email('Kim'),
    );
    await openPopup();
    const listed = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(listed.join()).toContain('+31207940801');
    expect(listed).toHaveLength(2);
  });
});

describe('once all of it is read', () => {
  it('takes the whole list where nobody has stirred, the likeliest first', async () => {
    await openPopup();
    await readAll();
    expect(names()).toEqual(['Ann', 'Kim', 'Bob', 'Liz']);
  });

  it.each([
    ['the pointer has moved', () => fireEvent.pointerMove(document.body)],
    ['a key was pressed', () => fireEvent.keyDown(document.body, { key: 'Tab' })],
  ])('leaves every row where it was once %s, and adds the rest below', async (_, stir) => {
    await openPopup();
    const before = screen.getAllByRole('option');
    stir();
    await readAll();
    expect(names()).toEqual(['Kim', 'Liz', 'Ann', 'Bob']);
    expect(screen.getAllByRole('option').slice(0, 2)).toEqual(before);
  });

  it('moves nothing any more because of what is done later', async () => {
    await openPopup();
    await readAll();
    fireEvent.pointerMove(document.body);
    fireEvent.keyDown(document.body, { key: 'Tab' });
    expect(names()).toEqual(['Ann', 'Kim', 'Bob', 'Liz']);
  });

  it('keeps who was chosen', async () => {
    const { user } = await openPopup();
    await user.click(option(/Liz/));
    expect(lead()).toBe('liz@firm.com');
    // By itself it would choose the one person of the page.
    fake.page = pageWith(email('Liz'), email('Kim'), email('Liz'));
    await readAll();
    expect(lead()).toBe('liz@firm.com');
    expect(option(/Liz/).getAttribute('aria-selected')).toBe('true');
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
  });

  it('chooses nobody in the place of whom the person chose', async () => {
    const { user } = await openPopup();
    await user.click(option(/Liz/));
    fake.page = pageWith(email('Kim'));
    await readAll();
    expect(lead()).toBe('liz@firm.com');
    expect(names()).toEqual(['Kim', 'Liz']);
  });

  it('leaves the focus on the same person', async () => {
    const { user } = await openPopup();
    act(() => option(/Kim/).focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(option(/Liz/));
    await readAll();
    expect(document.activeElement).toBe(option(/Liz/));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(option(/Ann/));
  });

  it('says of a row what only the whole page could tell', async () => {
    await openPopup();
    fireEvent.pointerMove(document.body);
    fake.page = pageWith(email('Ann'), email('Kim', 'other@firm.com'), email('Liz'));
    await readAll();
    expect(screen.getAllByRole('option')[0]?.textContent).toMatch(/^Kim Doe.*link and text differ/);
  });

  it('shows why, where in the end the page could not be read', async () => {
    await openPopup();
    fake.page = { ...pageWith(), sightings: 'none' } as never;
    await readAll();
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByText('The browser does not let extensions read this page.')).toBeTruthy();
  });
});
