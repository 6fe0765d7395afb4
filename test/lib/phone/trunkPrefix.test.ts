/** Where a number without its trunk prefix is not written in full. */
import { expect, it } from 'vitest';
import { needsTrunkPrefix } from '../../../lib/phone/trunkPrefix.ts';

it.each([
  ['DE', '30901820', true],
  ['FR', '142685300', true],
  ['NL', '612345678', true],
  ['GB', '2079460018', true],
  ['US', '4155552671', false],
  ['DK', '32123456', false],
  ['IT', '0669882222', false],
  ['IN', '9876543210', false],
  ['RU', '4951234567', false],
  ['CA', '4165550123', false],
  ['XX', '4155552671', false],
  ['__proto__', '1', false],
])('in %s, %s: %s', (region, national, isNeeded) => {
  expect(needsTrunkPrefix(national, region)).toBe(isNeeded);
});
