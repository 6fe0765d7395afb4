/** What stands on the toolbar button, and that it can be read. */
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../lib/toolbarBadge.ts';

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the badge', () => {
  it.each([
    [{ needsYou: 0, openLeads: 0 }, ''],
    [{ needsYou: 0, openLeads: 1 }, '●'],
    [{ needsYou: 0, openLeads: 7 }, '●●'],
    [{ needsYou: 2, openLeads: 0 }, '2'],
    [{ needsYou: 2, openLeads: 7 }, '2'],
  ])('for %j says "%s", in letters of at least 4.5:1 on its own ground', (state, text) => {
    const look = badgeOf(state);
    expect(look.text).toBe(text);
    const [light = 0, dark = 0] = [luminance(look.ink), luminance(look.ground)].sort((a, b) => b - a);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
