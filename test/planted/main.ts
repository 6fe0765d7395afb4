/**
 * `npm run test:planted`: is the suite worth anything? Plants each of five bugs in a copy of the source, builds it and runs the tests that are
 * meant to catch it. Ends with 1 when one gets through. Takes some minutes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printTable } from '../bench/printTable.ts';
import { installBrowsers } from '../support/installBrowsers.ts';
import { type PlantedBug, plantedBugs } from './bugs.ts';

const copied = ['entrypoints', 'components', 'lib', 'public', 'test', 'package.json', 'tsconfig.json'];
const configs = ['wxt.config.ts', 'vitest.config.ts'];

installBrowsers(['chromium']);
const wanted = process.argv.slice(2).join(' ');
const rows = plantedBugs.filter(({ name }) => name.includes(wanted)).map(tryOut);
printTable([['planted bug', 'tests that ran', 'caught by', ''], ...rows.map(({ row }) => row)]);
if (rows.length === 0 || rows.some(({ isCaught }) => !isCaught)) process.exitCode = 1;

function tryOut(bug: PlantedBug): { row: string[]; isCaught: boolean } {
  const folder = resolve('.output/planted', bug.name.replaceAll(/\W+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of [...copied, ...configs]) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');

  // The same tests on sound source first: a test that fails anyway catches nothing.
  const sound = run(bug, folder);
  if (sound.failed > 0 || sound.passed === 0) throw new Error(`${bug.tests} fails without any bug planted.`);
  plant(bug, folder);
  const broken = run(bug, folder);
  const isCaught = broken.failed > 0;
  const caughtBy = isCaught ? `${broken.failed} of ${sound.passed}` : 'NOTHING';
  return { row: [bug.name, `${bug.suite} ${bug.tests}`, caughtBy, isCaught ? '' : bug.why], isCaught };
}

function plant({ name, file, changes }: PlantedBug, folder: string): void {
  let source = readFileSync(join(folder, file), 'utf8');
  for (const [found, instead] of changes) {
    if (source.match(new RegExp(found, 'g'))?.length !== 1)
      throw new Error(`"${name}" does not fit ${file} any more: ${found}`);
    source = source.replace(found, instead);
  }
  writeFileSync(join(folder, file), source);
}

/** Builds what stands in the folder and runs the bug's tests on it. */
function run({ suite, tests }: PlantedBug, folder: string): { passed: number; failed: number } {
  const environment = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  execFileSync('wxt', ['build'], environment);
  // Where vitest.config.ts puts it.
  const report = join(folder, '.output/reports/vitest.json');
  rmSync(report, { force: true });
  const { stdout, stderr } = spawnSync(
    'vitest',
    ['run', '--project', 'e2e', suite, '-t', tests],
    environment,
  );
  if (!existsSync(report)) throw new Error(`No test ran.\n${stdout}\n${stderr}`);
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  // Where already the beginning fails, no test does: nothing starts at all.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, success ? 0 : 1) };
}
