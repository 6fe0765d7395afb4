/** `npm run try -- --tour`: what a stranger sees first must work, and must fail loudly when it does not. */
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../support/world.ts';

const run = promisify(execFile);

beforeEach(() => rmSync('.output/tour', { recursive: true, force: true }));

describe.each([...browserNames])('the tour in %s', (browser) => {
  it('marks a lead from the popup and one from the menu, and shows both before and after', async () => {
    const { stdout } = await run(process.execPath, ['test/sandbox/try.ts', '--tour', '--browser', browser]);
    // Whatever a lead was found by, what is sent names the one behind it.
    expect(stdout).toMatch(/\{"id":"lead_\w+","status":"won","value":5000,"note":"Signed today"\}/);
    expect(stdout).toMatch(/\{"id":"lead_\w+","status":"qualified"\}/);
    expect(stdout.match(/before \{"status":"open"/g)).toHaveLength(2);
    expect(stdout).toMatch(/after {2}\{"status":"won","value":5000,"note":"Signed today"/);
    for (const name of ['inbox', 'popup', 'popup-marked', 'crm-record', 'options']) {
      expect(existsSync(`.output/tour/${name}.png`), name).toBe(true);
    }
  });
});

it('says what to do when its port is taken, and exits with an error', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(4817, '127.0.0.1', resolve));
  try {
    const failed = run(process.execPath, ['test/sandbox/try.ts', '--tour']);
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('End that one') });
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});
