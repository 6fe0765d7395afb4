/** The rules of the house that no linter knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const rooms = ['entrypoints', 'components', 'lib', 'test'];
const sources = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file)),
);
const read = (file: string) => readFileSync(file, 'utf8');
const lines = (file: string) => read(file).trimEnd().split('\n').length;
const shipped = sources.filter((file) => !file.startsWith('test'));

describe('every source file', () => {
  it.each(shipped)('%s stays under 200 lines', (file) => {
    expect(lines(file)).toBeLessThanOrEqual(200);
  });

  it.each(sources)('%s opens with a sentence saying what it is for', (file) => {
    expect(read(file).replace(/^\/\/ @.*\n/, '')).toMatch(/^\/\*\*[\s*]+\S[\s\S]*?\*\//);
  });

  it.each(shipped)('%s is neither a barrel nor a drawer', (file) => {
    expect(basename(file)).not.toMatch(/^(?:index|utils?|helpers?|common|types|constants)\.|Service|Manager/);
    expect(read(file)).not.toMatch(/^export \* from/m);
  });
});

it.each(sources.filter((file) => /^entrypoints\/[^/]+(?:\/main)?\.tsx?$/.test(file)))(
  '%s says what happens when in at most 40 lines',
  (file) => {
    expect(lines(file)).toBeLessThanOrEqual(40);
  },
);

describe('the API key', () => {
  const readers = shipped.filter((file) => /\breadApiKey\b/.test(read(file)));

  it('is read in one place, which calls the API', () => {
    expect(readers).toEqual(['lib/browser/apiKeyStore.ts', 'lib/browser/callApi.ts']);
  });

  it('is in no page: nothing that the pages import reads it', () => {
    const pageFiles = shipped.filter(
      (file) =>
        file.startsWith('components') || /entrypoints\/(?:popup|options|sidepanel|welcome)/.test(file),
    );
    const reached = new Set<string>();
    const follow = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const [, path = ''] of read(file).matchAll(/from '(\.[^']+)'/g)) {
        const imported = join(file, '..', path);
        if (/\.tsx?$/.test(imported)) follow(imported);
      }
    };
    pageFiles.forEach(follow);
    expect(reached.size).toBeGreaterThan(10);
    expect([...reached]).not.toContain('lib/browser/callApi.ts');
  });
});

it('calls fetch in one place only', () => {
  const callers = shipped.filter((file) => /(?<![\w.])fetch\(/.test(read(file)));
  expect(callers).toEqual(['lib/browser/callApi.ts']);
});

it('keeps lib/ free of the browser, the clock and chance', () => {
  const pure = shipped.filter((file) => file.startsWith('lib/') && !file.startsWith('lib/browser/'));
  const impure = pure.filter((file) =>
    /\bDate\.now\(|new Date\(\)|Math\.random\(|crypto\.|(?<![\w.])(?:window|localStorage|navigator)\.|#imports/.test(
      read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    ),
  );
  expect(pure.length).toBeGreaterThan(10);
  expect(impure).toEqual([]);
});

it('pins every dependency exactly, and CONTRIBUTING.md gives the reason for each', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const reasons = read('CONTRIBUTING.md');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(reasons, `a reason for ${name}`).toContain(`\`${name}\``);
  }
});

it('names no registry in the lock file', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});

it('documents every message', () => {
  const commands = [
    ...read('lib/browser/messages.ts').matchAll(
      /^(.*)\n\s*z\.strictObject\(\{ command: z\.literal\('(\w+)'\)/gm,
    ),
  ];
  expect(commands.length).toBeGreaterThan(3);
  for (const [, before = '', command] of commands) expect(before, command).toMatch(/\/\*\* .+ \*\//);
});
