/** One page as a person meets it: found by role and name, clicked with the mouse, filled in with the keyboard. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { until } from './until.ts';

/** The few things a browser must do for a page. Everything else here is built on them, once for both browsers. */
export interface Hands {
  /** Evaluates an expression in the page's own world and gives its JSON value; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** A trusted click at a point of the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Trusted key presses, into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Trusted input of the whole text at once, as of what was dictated, or composed of several keys. */
  insert(text: string): Promise<void>;
  /** One trusted key, by its `KeyboardEvent.key`, with what is held meanwhile: `Enter`, `Control+Enter`. */
  press(key: string): Promise<void>;
  /** A PNG of the page. */
  screenshot(): Promise<Uint8Array>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

type Point = readonly [x: number, y: number];

/** A control on screen. Found anew for each step, since React may replace it at any time. */
export interface Control {
  /** Waits until exactly one is there. */
  seen(): Promise<void>;
  /** Waits until none is there. */
  gone(): Promise<void>;
  count(): Promise<number>;
  /** The text a person reads. */
  text(): Promise<string>;
  value(): Promise<string>;
  isChecked(): Promise<boolean>;
  isDisabled(): Promise<boolean>;
  hasFocus(): Promise<boolean>;
  click(): Promise<void>;
  /** Replaces what the box holds. */
  fill(text: string): Promise<void>;
  /** Chooses the option with this value from a drop-down list. */
  choose(value: string): Promise<void>;
  /** Waits until its text holds `part`, and gives the whole text. */
  says(part: string, timeoutMs?: number): Promise<string>;
}

export interface Screen extends Pick<Hands, 'press' | 'type' | 'screenshot' | 'bringToFront' | 'close'> {
  readonly hands: Hands;
  /** Runs a self-contained function in the page; arguments and result must survive JSON. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Asks the page until the answer is truthy. */
  waitFor<Args extends unknown[], Result>(
    ask: (...args: Args) => Result,
    ...args: Args
  ): Promise<NonNullable<Awaited<Result>>>;
  /** By role and accessible name, as Testing Library finds it: the whole name, spaces trimmed. */
  byRole(role: string, name?: string): Control;
  /** By its label: for what has no role, such as a password box. */
  byLabel(label: string): Control;
  url(): Promise<string>;
}

/** The same queries as in the component tests; read once, put into a page when it is first asked something. */
const queries = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);
const home = `globalThis[Symbol.for('screen')]`;

/** `run(...args)` as an expression. `undefined` has no JSON, so it becomes null on the way. */
export function toExpression(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${run})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(',')})`;
}

/** Builds what tests use from what a browser can do. */
export function createScreen(hands: Hands): Screen {
  const evaluate: Screen['evaluate'] = async (run, ...args) =>
    (await hands.evaluate(toExpression(run, args))) as never;

  /** Asks `body`, a function of the found elements, in the page. */
  async function query(find: string, body: string): Promise<unknown> {
    const ask = `${home} === undefined ? 'no queries yet' : (${body})(${home}.${find})`;
    const answer = await hands.evaluate(ask);
    if (answer !== 'no queries yet') return answer;
    await hands.evaluate(
      `(() => { const exports = {}, module = { exports }; ${queries}\n; ${home} = exports; return true; })()`,
    );
    return hands.evaluate(ask);
  }

  function createControl(what: string, find: string): Control {
    const one = async <T>(body: string): Promise<T> => {
      const only = `async (all) => { if (all.length !== 1) throw new Error(all.length + ' found'); return { value: await (${body})(all[0]) }; }`;
      const found = await until(() => query(find, only), { what });
      return (found as { value: T }).value;
    };

    /** The middle of the control, once it has stopped moving: a click on a sliding panel would miss. */
    const middle = () =>
      until(
        async () => {
          const [before, after] = await one<[Point, Point]>(`async (element) => {
            element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
            const place = () => {
              const box = element.getBoundingClientRect();
              return [box.x + box.width / 2, box.y + box.height / 2];
            };
            const before = place();
            // What is about to move has moved by the next frame; a page that nobody sees has none.
            await new Promise((resolve) => {
              requestAnimationFrame(resolve);
              setTimeout(resolve, 100);
            });
            return [before, place()];
          }`);
          return before[0] === after[0] && before[1] === after[1] ? after : undefined;
        },
        { what: `${what} to stand still` },
      );

    const control: Control = {
      seen: async () => {
        await one('() => true');
      },
      gone: async () => {
        await until(async () => (await control.count()) === 0, { what: `${what} to go` });
      },
      count: async () => (await query(find, '(all) => all.length')) as number,
      text: () => one<string>('(element) => (element.innerText ?? element.textContent).trim()'),
      value: () => one<string>('(element) => element.value'),
      isChecked: () => one<boolean>(`(element) => element.checked ?? element.ariaChecked === 'true'`),
      isDisabled: () => one<boolean>(`(element) => element.matches(':disabled, [aria-disabled=true]')`),
      hasFocus: () => one<boolean>('(element) => element === document.activeElement'),
      click: async () => {
        const [x, y] = await middle();
        await hands.click(x, y);
      },
      fill: async (text) => {
        await control.click();
        await one(`(element) => { element.focus(); element.select(); return true; }`);
        await hands.press('Delete');
        await hands.insert(text);
      },
      choose: async (value) => {
        // The list itself is drawn by the browser, outside the page; what it tells the page is this.
        await one(`(element) => {
          element.value = ${JSON.stringify(value)};
          if (element.value !== ${JSON.stringify(value)}) throw new Error('No such option');
          return element.dispatchEvent(new Event('change', { bubbles: true }));
        }`);
      },
      says: (part, timeoutMs) =>
        until(
          async () => {
            const text = await control.text();
            return text.includes(part) ? text : undefined;
          },
          { what: `${what} to say "${part}"`, ...(timeoutMs === undefined ? {} : { timeoutMs }) },
        ),
    };
    return control;
  }

  return {
    hands,
    evaluate,
    waitFor: (ask, ...args) =>
      until(() => evaluate(ask, ...args), { what: `the page to answer ${ask}` }) as never,
    byRole: (role, name) =>
      createControl(
        name === undefined ? role : `${role} "${name}"`,
        `queryAllByRole(document.body, ${JSON.stringify(role)}, ${JSON.stringify({ name })})`,
      ),
    byLabel: (label) =>
      createControl(`"${label}"`, `queryAllByLabelText(document.body, ${JSON.stringify(label)})`),
    url: async () => (await hands.evaluate('location.href')) as string,
    press: (key) => hands.press(key),
    type: (text) => hands.type(text),
    screenshot: () => hands.screenshot(),
    bringToFront: () => hands.bringToFront(),
    close: () => hands.close(),
  };
}
