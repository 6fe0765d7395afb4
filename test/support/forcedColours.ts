/** What a screen loses in forced colours (Windows' contrast themes), where the browser takes away every background, shadow and colour. */
import type { CDPSession, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What is clicked or typed into; where a box is hidden under its label, the label is what people see. */
const controls = 'button, input, select, textarea, a[href], summary, [role=option]';

/** The theme in which the page stands; Puppeteer itself does not know of forced colours. */
export async function forceColours(session: CDPSession, scheme: 'light' | 'dark'): Promise<void> {
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: scheme },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

/**
 * Controls that had an edge and have none any more; chosen ones that look like those beside them; disabled ones that look as if they were
 * not; and those that do not show when they have the focus.
 */
export function lostInForcedColours(page: Page): Promise<string[]> {
  return until(() => compareLooks(page), { what: 'the screen to stay as it is while it is looked at' });
}

/** Null where the screen has changed between two looks. */
async function compareLooks(page: Page): Promise<string[] | null> {
  const session = await page.createCDPSession();
  try {
    const before = await page.evaluate(lookAt, controls);
    await forceColours(session, 'light');
    const after = await page.evaluate(lookAt, controls);
    await focusAll(session);
    const focused = await page.evaluate(lookAt, controls);
    const shown = [before, after, focused].map((looks) => looks.map(({ html }) => html).join('\n'));
    if (new Set(shown).size > 1) return null;
    return after.flatMap((now, place) => [
      ...(before[place]?.hasEdge && !now.hasEdge ? [`has lost its edge: ${now.html}`] : []),
      ...(now.looksUnchosen ? [`looks as if it were not chosen: ${now.html}`] : []),
      ...(now.looksEnabled ? [`looks as if it were not disabled: ${now.html}`] : []),
      ...(focused[place]?.hasRing ? [] : [`does not show that it has the focus: ${now.html}`]),
    ]);
  } finally {
    // What was forced ends with the session.
    await session.detach();
  }
}

/** All at once and for the eye only: really focused, one after the other would lose it again, and the page would act upon that. */
async function focusAll(session: CDPSession): Promise<void> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: controls });
  const forcedPseudoClasses = ['focus', 'focus-visible'];
  await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })),
  );
}

/** In the page. */
function lookAt(controls: string) {
  const isClear = (colour: string) => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
  const groundOf = (element: Element | null): string => {
    if (element === null) return '';
    const { backgroundColor } = getComputedStyle(element);
    return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
  };
  const hasEdge = (element: Element) => {
    const style = getComputedStyle(element);
    const ground = groundOf(element.parentElement);
    const line =
      style.borderBottomStyle !== 'none' &&
      Number.parseFloat(style.borderBottomWidth) > 0 &&
      !isClear(style.borderBottomColor) &&
      style.borderBottomColor !== ground;
    return line || (!isClear(style.backgroundColor) && style.backgroundColor !== ground);
  };
  const boxOf = (element: Element, part?: string) => {
    const { content, borderStyle, borderWidth, outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return [content, groundOf(element), borderStyle, borderWidth, outlineStyle, outlineWidth];
  };
  // Its own box and what is drawn on it; what it says differs from its neighbours' anyway.
  const signsOf = (element: Element) =>
    JSON.stringify([
      boxOf(element),
      boxOf(element, '::before'),
      boxOf(element, '::after'),
      [...element.querySelectorAll('[aria-hidden=true]')].map((one) => boxOf(one)),
      [...element.querySelectorAll('path')].map((path) => path.getAttribute('d')),
    ]);
  const stateOf = (element: Element) =>
    element.matches('[type=radio]')
      ? String((element as HTMLInputElement).checked)
      : (element.getAttribute('aria-selected') ?? element.getAttribute('aria-pressed'));
  const shownOf = (element: Element) =>
    getComputedStyle(element).opacity === '0' ? (element.closest('label') ?? element) : element;
  const isDrawnByBrowser = (element: Element) =>
    element.matches('[type=radio], [type=checkbox]') && shownOf(element) === element;
  const grey = document.createElement('span');
  grey.style.color = 'GrayText';
  document.body.append(grey);
  const greyText = getComputedStyle(grey).color;
  grey.remove();

  const all = [...document.querySelectorAll(controls)];
  return all.map((element) => {
    const shown = shownOf(element);
    const style = getComputedStyle(shown);
    const isSeen = shown.checkVisibility() && shown.getBoundingClientRect().width > 1;
    const group = element.closest('[role=listbox], [role=radiogroup], ul, nav, section');
    const beside = all.filter(
      (one) => stateOf(one) === 'false' && group?.contains(one) && one.tagName === element.tagName,
    );
    return {
      html: element.outerHTML.slice(0, 160),
      // A background that says that it is chosen, or under the mouse, is none.
      hasEdge:
        isSeen &&
        stateOf(element) !== 'true' &&
        !shown.matches(':hover') &&
        !isDrawnByBrowser(element) &&
        hasEdge(shown),
      looksUnchosen:
        isSeen &&
        stateOf(element) === 'true' &&
        !isDrawnByBrowser(element) &&
        beside.some((one) => signsOf(shownOf(one)) === signsOf(shown)),
      looksEnabled:
        isSeen && element.matches('button[aria-disabled=true], button:disabled') && style.color !== greyText,
      hasRing:
        !isSeen ||
        (style.outlineStyle !== 'none' &&
          Number.parseFloat(style.outlineWidth) >= 1 &&
          !isClear(style.outlineColor) &&
          style.outlineColor !== groundOf(shown.parentElement)),
    };
  });
}
