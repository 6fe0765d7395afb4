/** What stands on the toolbar button: a number that needs the person always; else dots for open leads in view. */

export interface BadgeLook {
  readonly text: string;
  readonly ground: string;
  readonly ink: string;
}

const accent = '#4338ca';
const danger = '#b3201a';
const white = '#ffffff';

/** On a ground of its own, so that it can be read on any toolbar: its letters keep 4.5:1 (WCAG 2.2, 1.4.3). */
export function badgeOf({ needsYou, openLeads }: { needsYou: number; openLeads: number }): BadgeLook {
  if (needsYou > 0) return { text: String(needsYou), ground: danger, ink: white };
  const text = openLeads === 0 ? '' : openLeads === 1 ? '●' : '●●';
  return { text, ground: accent, ink: white };
}
