/** What axe objects to on a screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'vitest';
import type { Screen } from './screen.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each with its rule and element. */
export function objections(screen: Screen): Promise<string[]> {
  // Half a megabyte of what passed stays in the page: only how much there was is asked for.
  return run(screen, { resultTypes: ['violations'] }, 10);
}

/**
 * Those to its colours alone, for a screen that has been looked at in others: names, roles, order and structure are the same whatever
 * the colours are, and only these of axe's rules look at any (all that it tags `cat.color` and runs unasked).
 */
export function objectionsToColours(screen: Screen): Promise<string[]> {
  return run(screen, { runOnly: ['color-contrast', 'link-in-text-block'] }, 0);
}

/** @param fewest more of the rules than this must have found something to look at and been content with it */
async function run(screen: Screen, options: RunOptions, fewest: number): Promise<string[]> {
  // A document that was looked at before has axe in it already.
  if ((await screen.hands.evaluate('typeof globalThis.axe')) === 'undefined') {
    await screen.hands.evaluate(`(() => { ${axe}\n; globalThis.axe = axe; return true; })()`);
  }
  const { violations, passes } = (await screen.hands.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations, passes }) => ({ violations, passes: passes.length }))`,
  )) as { violations: AxeResults['violations']; passes: number };
  expect(passes).toBeGreaterThan(fewest);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
