/** A browser in memory, with our real background running in it. Only what the fake browser lacks is added, and only fetch is replaced. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { keepConsent } from '../../lib/browser/consentStore.ts';
import { database } from '../../lib/browser/database.ts';
import { saveApiKey } from '../../lib/browser/saveApiKey.ts';
import { readSettings, saveSettings } from '../../lib/browser/stored.ts';
import { readWorkspaces } from '../../lib/browser/workspaceStore.ts';
import { readerWorld } from '../../lib/detect/page/readerWorld.ts';
import type { PageReading, Sighting } from '../../lib/detect/pageReading.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Workspace } from '../../lib/workspaces.ts';
import messages from '../../public/_locales/en/messages.json';
import { createFakeAddressBar, type FakeAddressBar } from './fakeAddressBar.ts';
import { createFakePermissions, type FakeSites } from './fakePermissions.ts';
import { createFakePorts } from './fakePorts.ts';

/** The tab that tests are about. */
export const tabId = 7;

export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

export interface FakeBrowser {
  /** What was sent to the network, in order; looks at leads are kept apart. */
  readonly requests: SentRequest[];
  readonly looks: SentRequest[];
  /** What the network answers from now on. */
  answer: (request: SentRequest) => Promise<Response>;
  /** The same to whoever looks at leads. */
  answerLook: (request: SentRequest) => Promise<Response>;
  /** What the reader reports of the page; null where the browser lets nobody in. */
  page: PageReading | null;
  /** The page is long, and this is what the reader reports of the part in view before the rest. */
  inView: PageReading | null;
  /** The rest is looked at no sooner. */
  untilLooked: Promise<void>;
  /** Where the page is, as the browser tells it of the tab. */
  address: string | undefined;
  optionsOpened: number;
  /** The pages that were opened in tabs. */
  readonly opened: string[];
  /** The commands at which the background dies the next time, before it answers. */
  readonly dies: Set<string>;
  /** The sites that the person permits. */
  sites: FakeSites;
  /** The patterns of the sites where the reader is registered. */
  readOn: readonly string[];
  /** What the browser does to a popup's lines when it closes. */
  closePage: () => void;
  addressBar: FakeAddressBar;
  /** Ends the background, as browsers do whenever they like. */
  stopBackground(): void;
  startBackground(): void;
}

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** Nobody wants to wait in a test; what the grace does has tests of its own. */
const settings: Settings = {
  currencySymbol: '',
  ownAddresses: [],
  learnsAddresses: true,
  looksUp: false,
  matchesHere: true,
  showsDot: true,
  undoSeconds: 0,
};

/**
 * A browser with an API key saved unless told otherwise, by somebody who has agreed to what is sent, unless told otherwise too. To be called
 * before each test.
 */
export async function startFakeBrowser({
  apiKey = 'test-key-1234' as string | null,
  hasAgreed = true,
} = {}): Promise<FakeBrowser> {
  fakeBrowser.reset();
  await emptyDatabase();
  await saveSettings(settings);
  if (hasAgreed) await keepConsent(true);
  if (apiKey !== null) await saveApiKey(apiKey);
  const fake: FakeBrowser = {
    requests: [],
    looks: [],
    answer: async () => answerJson(200, { success: true, data: { leadsUpdated: 1 } }),
    answerLook: async () => answerLeads(),
    page: pageWith(),
    inView: null,
    untilLooked: Promise.resolve(),
    address: undefined,
    optionsOpened: 0,
    opened: [],
    dies: new Set(),
    sites: createFakePermissions(),
    readOn: [],
    closePage: () => undefined,
    addressBar: createFakeAddressBar().bar,
    stopBackground: () => fakeBrowser.runtime.onMessage.removeAllListeners(),
    startBackground: () => void background.main(),
  };
  addMissing(fake);
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const headers = Object.fromEntries(
      Object.entries(init.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
    const request: SentRequest = {
      url,
      method: init.method ?? 'GET',
      headers,
      body: init.body === undefined ? undefined : JSON.parse(String(init.body)),
    };
    const isLook = request.method === 'GET';
    (isLook ? fake.looks : fake.requests).push(request);
    return untilAborted(isLook ? fake.answerLook(request) : fake.answer(request), init.signal);
  });
  fake.startBackground();
  return fake;
}

/** All others stay as they are. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await saveSettings({ ...(await readSettings()), ...changes });
}

/** The organization whose key is saved, the first of them where there are several. */
export async function onlyWorkspace(): Promise<Workspace> {
  const [workspace] = (await readWorkspaces()).all;
  if (workspace === undefined) throw new Error('No key is saved.');
  return workspace;
}

/** Puts another key in the place of the one that is saved. */
export async function replaceKey(apiKey: string): Promise<void> {
  await saveApiKey(apiKey, await onlyWorkspace());
}

export function answerJson(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** What a search finds. */
export function answerLeads(...leads: readonly object[]): Response {
  return answerJson(200, { success: true, data: leads, meta: { timestamp: '2026-03-10T12:00:00.000Z' } });
}

/** A page with links to these on it, in this order. */
export function pageWith(...links: PageLink[]): PageReading {
  const sightings = links.flatMap(({ kind, text, visible = true, shows, isKept }, link): Sighting[] => {
    const shared = { start: 0, visible, label: '', at: link + 1, link };
    if (isKept) return [{ ...shared, place: 'attribute', text, end: text.length, label: 'title' }];
    const href = `${kind === 'email' ? 'mailto' : 'tel'}:${text}`;
    return [
      { ...shared, place: 'link', text: href, end: href.length, label: 'Write or call' },
      ...(shows ? [{ ...shared, place: 'text' as const, text: shows, end: shows.length }] : []),
    ];
  });
  const around = links.map(({ name }) => ({ parent: 0, tag: 'a', attributes: name ? { title: name } : {} }));
  const elements = [{ parent: -1, tag: 'html', attributes: {} }, ...around];
  return { sightings, texts: [], elements, cutShort: false };
}

interface PageLink {
  readonly kind: 'email' | 'phone';
  readonly text: string;
  /** The person's name beside it. */
  readonly name?: string;
  readonly visible?: boolean;
  /** Another address, which the link shows instead of the one it opens. */
  readonly shows?: string;
  /** In an attribute only, as inboxes keep addresses whose names they show. */
  readonly isKept?: boolean;
}

async function emptyDatabase(): Promise<void> {
  const db = await database();
  for (const store of ['keys', 'outbox', 'receipts', 'quarantine', 'outboxState', 'learnt'] as const)
    await db.clear(store);
}

/** One context, so that whoever asks first holds the lock until done. */
function createLocks(): Pick<LockManager, 'request'> {
  const held = new Set<string>();
  const request = async (name: string, _options: LockOptions, work: (lock: Lock | null) => unknown) => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  return { request: request as LockManager['request'] };
}

function addMissing(fake: FakeBrowser): void {
  const { runtime, storage } = fakeBrowser;
  const ports = createFakePorts(ownSender());
  fake.closePage = ports.closePage;
  const { bar, apis } = createFakeAddressBar();
  fake.addressBar = bar;
  Object.assign(fakeBrowser, apis);
  const areas = [storage.local, storage.session, storage.sync, storage.managed];
  for (const area of areas) Object.assign(area, { setAccessLevel: async () => undefined });
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en-US' });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ url: fake.address }),
    query: async () => [{ id: tabId, active: true, url: fake.address }],
    create: async ({ url = '' }: { url?: string }) => void fake.opened.push(url),
    // Whether a reader is there to hear it is the browsers' to show.
    sendMessage: async () => undefined,
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (injection: Injection) => {
      if (fake.page === null) throw new Error('Cannot access contents of the page');
      return [{ frameId: 0, result: await runInPage(fake, injection) }];
    },
    ...createRegistry(fake),
  });
  Object.assign(fakeBrowser.contextMenus, {
    create: () => undefined,
    removeAll: async () => undefined,
    onClicked: { addListener: () => undefined },
  });
  Object.defineProperty(navigator, 'locks', { configurable: true, value: createLocks() });
  const silent = async () => undefined;
  const badge = {
    setBadgeText: silent,
    setBadgeBackgroundColor: silent,
    setBadgeTextColor: silent,
    setTitle: silent,
    openPopup: silent,
  };
  Object.assign(fakeBrowser, { action: { ...fakeBrowser.action, ...badge } });
  Object.assign(runtime, {
    getManifest: () => ({
      permissions: ['storage', 'activeTab'],
      host_permissions: ['https://octanist.com/*'],
    }),
    openOptionsPage: async () => {
      fake.optionsOpened += 1;
    },
    connect: ports.connect,
    onConnect: ports.onConnect,
    sendMessage: (message: unknown) => sendAsOwnPage(fake, message),
    // Of our pages only the popup is rendered while it sends.
    getContexts: async () =>
      document.querySelector('[role=status]') ? [{ documentUrl: runtime.getURL('/popup.html') }] : [],
  });
}

interface Injection {
  readonly files?: readonly string[];
  readonly func?: (...args: unknown[]) => unknown;
  readonly args?: readonly unknown[];
}

/** More places than are looked at in one go. */
const placesOfLongPage = 200;
let isLookInView = false;

/** The page's world is the test's own. */
async function runInPage(fake: FakeBrowser, { files, func, args = [] }: Injection): Promise<unknown> {
  if (func) return func(...args);
  if (files?.[0] === '/view.js') {
    readerWorld.leadmarkToView = async () => {
      isLookInView = fake.inView !== null;
      return isLookInView ? 1 : 0;
    };
    return undefined;
  }
  if (files?.at(-1) !== '/look.js') {
    isLookInView = false;
    const unclear = Array.from({ length: fake.inView ? placesOfLongPage : 1 }, (_, of) => of);
    return { texts: [], unclear, cutShort: false };
  }
  if (isLookInView) {
    isLookInView = false;
    return fake.inView;
  }
  await fake.untilLooked;
  return fake.page;
}

/** The one script that we register. */
function createRegistry(fake: FakeBrowser) {
  const register = async ([script]: { matches: string[] }[]) => {
    fake.readOn = script?.matches ?? [];
  };
  return {
    getRegisteredContentScripts: async () => (fake.readOn.length === 0 ? [] : [{ matches: fake.readOn }]),
    registerContentScripts: register,
    updateContentScripts: register,
    unregisterContentScripts: () => register([]),
  };
}

function ownSender() {
  const { runtime } = fakeBrowser;
  return { id: runtime.id, origin: new URL(runtime.getURL('/')).origin, frameId: 0 };
}

/** As `fetch` does: what is aborted is never answered. */
function untilAborted(answer: Promise<Response>, signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((resolve, reject) => {
    answer.then(resolve, reject);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

/** As in the browsers: a copy arrives, with its sender, and who hears nothing gets nothing. */
async function sendAsOwnPage(fake: FakeBrowser, message: unknown): Promise<unknown> {
  const { runtime } = fakeBrowser;
  if (!runtime.onMessage.hasListeners()) throw new Error('Could not establish connection.');
  const { command } = message as { command: string };
  if (fake.dies.delete(command)) throw new Error('The message channel closed before a response came.');
  return new Promise((resolve) => {
    const sendResponse = (reply: unknown) => resolve(structuredClone(reply));
    void runtime.onMessage
      .trigger(structuredClone(message), ownSender(), sendResponse)
      .then((kept: unknown[]) => {
        if (!kept.includes(true)) resolve(undefined);
      });
  });
}

/** `$NAME$` stands for its placeholder's content, and `$1` there for the first substitution. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  if (key === '@@bidi_dir') return 'ltr';
  const { message, placeholders = {} } = (messages as Record<string, Message>)[key] ?? { message: '' };
  const given = [substitutions].flat();
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = Object.entries(placeholders).find(
      ([known]) => known.toLowerCase() === name.toLowerCase(),
    );
    return (
      content?.[1].content.replace(/\$(\d)/g, (__, place: string) => given[Number(place) - 1] ?? '') ?? ''
    );
  });
}
