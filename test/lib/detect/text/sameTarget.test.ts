/** Whether a link shows what it opens. */
import { expect, it } from 'vitest';
import { sameTarget } from '../../../../lib/detect/text/sameTarget.ts';

it.each([
  ['email', 'john@acme.com', 'John@Acme.com', true],
  ['email', 'john@acme.com', 'john@ac\u00adme.com', true],
  ['email', 'john@acme.com', 'john＠acme.com', true],
  ['email', 'john@acme.com', 'john@аcme.com', false],
  ['email', 'john@acme.com', 'mary@acme.com', false],
  ['email', 'post@xn--bcher-kva.de', 'post@bücher.de', true],
  ['email', 'post@xn--bcher-kva.de', 'post@bucher.de', false],
  ['phone', '+31612345678', '06 12345678', true],
  ['phone', '+31612345678', '+31 (0)6 12345678', true],
  ['phone', '+14155552671;ext=12', '(415) 555-2671', true],
  ['phone', '031-789-2250', '031-789-2250 (내선 318)', true],
  ['phone', '030 23125930', '030 23125930 Durchwahl 12', true],
  ['phone', '+31612345678', '06 12345679', false],
  ['phone', '+31612345678', '06 12345679 ext. 678', false],
  ['phone', '+31612345678', '5678', false],
] as const)('%s %s shown as %s: %s', (kind, text, shown, same) => {
  expect(sameTarget({ kind, text }, shown)).toBe(same);
});
