/** What axe objects to on a screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect } from 'vitest';
import type { Screen } from './screen.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each with its rule and element. */
export async function objections(screen: Screen): Promise<string[]> {
  await screen.hands.evaluate(`(() => { ${axe}\n; globalThis.axe = axe; return true; })()`);
  const { violations, passes } = (await screen.hands.evaluate(
    'axe.run().then(({ violations, passes }) => ({ violations, passes: passes.length }))',
  )) as { violations: AxeResults['violations']; passes: number };
  expect(passes).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
