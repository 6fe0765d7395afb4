// @vitest-environment node
/** `npm run sandbox`, as a person starts and ends it. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// Several programs are started one after the other; this only ends a hang.
vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const main = new URL('main.ts', import.meta.url).pathname;

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Runs until it has said all of its welcome, or has ended. */
function start(...options: string[]) {
  const databaseFile = join(folder, 'new', 'leads.sqlite');
  const child = spawn(process.execPath, [main, '--database', databaseFile, ...options]);
  children.push(child);
  let output = '';
  let errors = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const read = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (output.includes('Ctrl+C ends the sandbox.')) resolve();
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.once('close', () => resolve());
  });
  return read.then(() => ({ child, ended, output: () => output, errors: () => errors }));
}

const originIn = (output: string) => /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? 'no origin';
const curlIn = (output: string) => /^curl [\s\S]*?\/api\/leads"$/m.exec(output)?.[0] ?? 'exit 1';

describe('the command', () => {
  it('prints an address, a key, pages that open and a curl line that works, and keeps leads over kill and restart', async () => {
    const first = await start('--port', '0');
    expect(first.output()).toMatch(/API key\s+sandbox-key-\w+/);
    const pages = first.output().match(/http:\S+\/demo\/\S+/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const page of pages) expect((await fetch(page)).status).toBe(200);

    const { stdout } = await run('bash', ['-c', curlIn(first.output())], {
      env: { ...process.env, NO_PROXY: '*' },
    });
    expect(JSON.parse(stdout)).toMatchObject({
      success: true,
      data: { leadId: 'lead_abc123', leadsUpdated: 1 },
    });
    first.child.kill('SIGKILL');
    await first.ended;

    const second = await start('--port', '0');
    const key = /sandbox-key-\w+/.exec(second.output())?.[0] ?? '';
    const read = async (at: string) =>
      (await fetch(`${at}/api/leads/lead_abc123`, { headers: { 'x-api-key': key } })).json();
    expect(await read(originIn(second.output()))).toMatchObject({ data: { status: 'won', value: 5000 } });
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);

    const third = await start('--port', '0', '--reset');
    expect(await read(originIn(third.output()))).toMatchObject({ data: { status: 'open' } });
    third.child.kill('SIGINT');
    expect(await third.ended).toBe(0);
  });

  it('shows each PATCH as it arrives, and the lead before and after', async () => {
    const { child, ended, output } = await start('--port', '0');
    await run('bash', ['-c', curlIn(output())], { env: { ...process.env, NO_PROXY: '*' } });
    child.kill('SIGTERM');
    await ended;
    expect(output()).toMatch(
      /PATCH \/api\/leads \{"email":"john@example\.com".*\n\s+200\n\s+lead_abc123 John Doe\n\s+before \{"status":"open".*\n\s+after\s+\{"status":"won","value":5000/,
    );
  });

  it('says what to do when the port is in use', async () => {
    const first = await start('--port', '0');
    const { port } = new URL(originIn(first.output()));
    const second = await start('--port', port);
    expect(await second.ended).toBe(1);
    expect(second.errors()).toContain(`Port ${port} is in use`);
    expect(second.errors()).toContain(`npm run sandbox -- --port ${Number(port) + 1}`);
  });

  it.each([
    [['--port', 'http'], '--port must be a number'],
    [['--port', '70000'], '--port must be a number'],
    [['--speed', '9'], '--speed'],
  ])('%j is a mistake, and is told as one', async (options, message) => {
    const { ended, errors } = await start(...options);
    expect(await ended).toBe(2);
    expect(errors()).toContain(message);
  });
});
