/** Where measurements run: Node, Chromium, Firefox. Each measurement gets a process or a page that has run nothing before. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../support/findBrowser.ts';
import type { TaskName, TaskOptions, TaskResult } from './measure/tasks.ts';
import type { BenchServer } from './serveBench.ts';

export interface Place {
  /** With its version. */
  readonly name: string;
  /** `url`: the page to run in, of the bench's server; Node has none. */
  run<Name extends TaskName>(name: Name, options: TaskOptions<Name>, url?: string): Promise<TaskResult<Name>>;
}

export interface BrowserPlace extends Place {
  close(): Promise<void>;
}

/** A large page takes libphonenumber-js a minute. */
const timeoutMs = 600_000;

const titles: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

const launchOptions: Record<BrowserName, LaunchOptions> = {
  chromium: {
    pipe: true,
    // Containers and CI machines seldom allow the sandbox; nothing here opens a page we did not write.
    args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  },
  firefox: {
    browser: 'firefox',
    extraPrefsFirefox: { 'services.settings.server': 'data:,#remote-settings-dummy/v1' },
  },
};

export function nodePlace(): Place {
  const script = fileURLToPath(new URL('measure/inNode.ts', import.meta.url));
  return {
    name: `Node ${process.versions.node.split('.')[0]}`,
    run: async (name, options) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [script, name, JSON.stringify(options)],
        {
          timeout: timeoutMs,
        },
      );
      return JSON.parse(stdout);
    },
  };
}

export async function browserPlace(name: BrowserName, server: BenchServer): Promise<BrowserPlace> {
  const browser = await puppeteer.launch({
    ...launchOptions[name],
    executablePath: findBrowser(name),
    headless: true,
    protocolTimeout: timeoutMs,
  });
  return {
    name: `${titles[name]} ${(await browser.version()).match(/\d+/)?.[0] ?? ''}`,
    run: async (name, options, url = server.blank) => {
      const page = await browser.newPage();
      try {
        await page.goto(url, { timeout: timeoutMs });
        await page.bringToFront();
        await page.addScriptTag({ url: server.script });
        return await page.evaluate(
          (name, options) => globalThis.__bench(name, options),
          name,
          options as never,
        );
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

declare global {
  /** In a page: measure/inPage.ts. */
  var __bench: (name: string, options: unknown) => never;
}
