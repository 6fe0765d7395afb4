/** Everything an end-to-end test stands on: the release build in a real browser, an Octanist of its own, and demo pages. */
import { existsSync } from 'node:fs';
import type { SandboxLead } from '../../lib/sandbox/sandboxLead.ts';
import { crmPeople } from '../sandbox/demo/crmPeople.ts';
import { type ReceivedRequest, type Sandbox, type SandboxOptions, startSandbox } from '../sandbox/server.ts';
import { agree } from './agree.ts';
import { createCertificate } from './certificate.ts';
import { type ChromiumOptions, openChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { BrowserName } from './findBrowser.ts';
import { openFirefox } from './firefox.ts';
import type { Screen } from './screen.ts';
import { until } from './until.ts';

export interface World {
  /** Another one after each restart. */
  readonly driver: Driver;
  /** Ends the browser, as a person or as a power cut does, and opens it again on the same profile, which must have been given. */
  restart(how: 'quit' | 'kill', more?: Partial<ChromiumOptions>): Promise<void>;
  /** Plays https://octanist.com for this browser: what it got, and the faults to come. */
  readonly sandbox: Sandbox;
  /** Where the demo pages are: a server of its own, so that `sandbox.requests` holds what was sent to Octanist only. */
  readonly demoOrigin: string;
  readonly people: {
    /** Who wrote the open message of `/demo/inbox`, an open lead. */
    readonly sender: Readonly<Record<'id' | 'name' | 'email' | 'phone', string>>;
  };
  /** The lead as Octanist has it now. */
  leadWith(email: string): Promise<SandboxLead | undefined>;
  /** Every PATCH that arrived, oldest first. */
  patches(): readonly (ReceivedRequest & { readonly body: string })[];
  until<T>(ask: () => T | Promise<T>, what: string, timeoutMs?: number): Promise<NonNullable<T>>;
  /** Ends all of it. */
  close(): Promise<void>;
}

export interface WorldOptions
  extends Pick<SandboxOptions, 'databaseFile' | 'settings' | 'now' | 'freshConnections'>,
    Pick<ChromiumOptions, 'extraArgs' | 'isNew'> {
  /** Serves the demo pages over TLS, as `https://127.0.0.1` and `https://localhost`: two sites. */
  readonly isDemoSecure?: boolean;
  /** The unpacked build; the release build unless given. */
  readonly extensionDir?: string;
  /** A browser profile to keep; otherwise one is made and removed again. */
  readonly userDataDir?: string;
  readonly headless?: boolean;
  /** The environment of the browser: the display it appears on, for one. */
  readonly env?: Record<string, string | undefined>;
}

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

export const builds: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Starts the servers and the browser with the release build in it, unmodified. Ends what it started if that fails. */
export async function startWorld(browser: BrowserName, options: WorldOptions = {}): Promise<World> {
  const {
    extensionDir = builds[browser],
    userDataDir,
    headless,
    env,
    extraArgs,
    isNew,
    isDemoSecure = false,
    ...sandboxOptions
  } = options;
  if (!existsSync(extensionDir)) throw new Error(`No ${extensionDir}: run npm run build first.`);
  const certificate = await createCertificate();
  const started: { close(): Promise<unknown> }[] = [];
  // The browser first: it was started last, and its connections would keep the servers busy.
  const close = async () => {
    for (const part of started.reverse().splice(0)) await part.close();
  };

  try {
    const sandbox = await startSandbox({ ...sandboxOptions, tls: certificate });
    started.push(sandbox);
    const demo = await startSandbox(isDemoSecure ? { tls: certificate } : {});
    started.push(demo);
    const open = browser === 'firefox' ? openFirefox : openChromium;
    const given = {
      extensionDir,
      apiPort: sandbox.port,
      spki: certificate.spki,
      ...(userDataDir === undefined ? {} : { userDataDir }),
      ...(headless === undefined ? {} : { headless }),
      ...(env === undefined ? {} : { env }),
      ...(extraArgs === undefined ? {} : { extraArgs }),
      ...(isNew === undefined ? {} : { isNew }),
    };
    let driver = await open(given);
    started.push({ close: () => driver.close() });

    return {
      get driver() {
        return driver;
      },
      restart: async (how, more) => {
        await (how === 'kill' ? driver.kill() : driver.close());
        driver = await open({ ...given, ...more });
      },
      sandbox,
      demoOrigin: demo.origin,
      people: { sender: await personNamed('Thomas Berger', sandbox) },
      leadWith: async (email) => (await sandbox.store.listLeads()).find((lead) => lead.email === email),
      patches: () =>
        sandbox.requests.flatMap((request) =>
          request.method === 'PATCH' ? [{ ...request, body: request.body ?? '' }] : [],
        ),
      until: (ask, what, timeoutMs) =>
        until(ask, { what, ...(timeoutMs === undefined ? {} : { timeoutMs }) }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Saves the sandbox's key as a person does, on the options page, and waits until Octanist has been asked about it. Marks leave at
 * once unless told otherwise.
 */
export async function saveKey(world: World, apiKey = world.sandbox.apiKey, undoSeconds = 0): Promise<void> {
  const options = await world.driver.openExtensionPage('options.html');
  await agree(options);
  await options.byLabel('API key').fill(apiKey);
  await options.byRole('textbox', 'Seconds to take a mark back').fill(String(undoSeconds));
  await options.byRole('button', 'Save').click();
  await options.byRole('status').says('Octanist accepts this key');
  await options.close();
}

/** As a person does: by a click in the popup over a page of the site that the pattern names. */
export async function turnOnSite({ driver }: World, page: Screen, pattern: string): Promise<void> {
  await driver.agreeTo(pattern);
  await page.bringToFront();
  const popup = await driver.openPopup(page);
  await popup.byRole('button', 'Always on this site').click();
  await popup.byRole('button', 'Turn off here').seen();
  await popup.close();
}

async function personNamed(name: string, { store }: Sandbox): Promise<World['people']['sender']> {
  const person = crmPeople.find((person) => person.name === name);
  const lead = (await store.listLeads()).find(({ email }) => email === person?.email);
  if (person === undefined || lead === undefined) throw new Error(`The demo knows no ${name}.`);
  return { id: lead.id, name, email: person.email, phone: person.tel };
}
