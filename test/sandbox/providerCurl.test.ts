// @vitest-environment node
/** The provider's own curl lines, run by bash as they stand on its page: only the address and the key are ours. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from './server.ts';

const run = promisify(execFile);
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

/** Each `curl` at the beginning of a line starts a command. */
const commands = fixture('update-lead-curl.txt')
  .split(/^(?=curl )/m)
  .map((command) => command.trim());
const documentedAnswer = JSON.parse(fixture('update-lead-answer.json'));
const documentedMeta = {
  requestId: expect.stringMatching(/^req_[0-9a-f]{12}$/),
  timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
};

const curl = async (command: string, sandbox: Sandbox) => {
  const ours = command
    .replace('https://octanist.com', sandbox.origin)
    .replace(/<api-key>|your_api_key/, sandbox.apiKey)
    .replace('curl', "curl --silent --show-error --write-out '\\n%{http_code}'");
  const { stdout } = await run('bash', ['-c', ours], { env: { ...process.env, NO_PROXY: '*' } });
  const [, body = '', status] = /^([\s\S]*)\n(\d{3})$/.exec(stdout) ?? [];
  return { status: Number(status), body: JSON.parse(body) };
};

describe("the provider's curl lines", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  beforeEach(() => sandbox.reset());
  afterAll(() => sandbox.close());

  it('are two, each with the address and a place for the key', () => {
    expect(commands).toHaveLength(2);
    for (const command of commands) {
      expect(command).toContain('https://octanist.com/api/leads');
      expect(command).toMatch(/X-API-KEY: (<api-key>|your_api_key)/);
    }
  });

  it.each(commands.map((command) => [command]))('%s gets the documented answer', async (command) => {
    const { status, body } = await curl(command, sandbox);
    expect(status).toBe(200);
    // The documentation's own answer has this form too, or it would be ours alone.
    for (const answer of [body, documentedAnswer]) expect(answer.meta).toEqual(documentedMeta);
    expect(body).toEqual({ ...documentedAnswer, meta: documentedMeta });
    expect(await sandbox.store.getLead('lead_abc123')).toMatchObject({ status: 'won', value: 5000 });
  });

  it('the first one gives a loss reason with won, which is not used', async () => {
    const [first = ''] = commands;
    expect(first).toContain('"lossReason": "<string>"');
    await curl(first, sandbox);
    expect(await sandbox.store.getLead('lead_abc123')).toMatchObject({ note: '<string>', lossReason: null });
  });

  it('as they stand, without a real key, they are refused', async () => {
    for (const command of commands) {
      const { status, body } = await curl(command, { ...sandbox, apiKey: 'your_api_key' });
      expect(status).toBe(401);
      expect(body.error.code).toBe('UNAUTHORIZED');
    }
    expect(await sandbox.store.getLead('lead_abc123')).toMatchObject({ status: 'open' });
  });
});
