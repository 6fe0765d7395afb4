/** A screen nobody sees, for what a headless browser does not draw: Chromium's context menu. X11 only. */
import { execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until.ts';

export interface Desktop {
  /** The environment a program needs to appear on it. */
  readonly env: Record<string, string | undefined>;
  /** Moves the mouse and presses keys, in `xdotool`'s words. */
  act(...words: string[]): Promise<string>;
  /** The windows to be seen, menus included. */
  windows(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const programs = ['Xvfb', 'xdotool'];

/** Whether the programs it takes are there: on Debian the packages `xvfb` and `xdotool`. */
export function isDesktopAvailable(): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.every((program) =>
    folders.some((folder) => {
      try {
        accessSync(join(folder, program), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }),
  );
}

/** Starts a virtual screen of its own, on whatever display number is free. */
export async function openDesktop(): Promise<Desktop> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => screen.once('exit', () => resolve()));
  const number = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended at once.')));
    screen.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  // An interrupted run must not leave it behind.
  const stop = () => screen.kill();
  process.once('exit', stop);

  // On a Wayland desktop a browser would appear there.
  const env = {
    ...process.env,
    DISPLAY: `:${number}`,
    WAYLAND_DISPLAY: undefined,
    XDG_SESSION_TYPE: 'x11',
  };
  const run = promisify(execFile);
  const desktop: Desktop = {
    env,
    act: async (...words) => (await run('xdotool', words, { env })).stdout,
    // A window that closes while xdotool counts makes it fail: count again.
    windows: () =>
      until(
        async () =>
          (await desktop.act('search', '--onlyvisible', '--name', '.*')).split('\n').filter(Boolean),
        { what: 'the windows to be counted' },
      ),
    close: async () => {
      process.off('exit', stop);
      stop();
      await ended;
    },
  };
  return desktop;
}
