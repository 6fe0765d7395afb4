/** The popup as a salesperson in a hurry uses it: many at once, each for a tab of its own, filled in at one stroke. */
import type { Screen } from '../screen.ts';
import type { World } from '../world.ts';

/** What is typed into the form. */
export interface Typed {
  readonly lead: string;
  readonly status: 'qualified' | 'won' | 'lost';
  readonly value?: string;
  readonly note?: string;
  readonly lossReason?: string;
}

/** No real tab has such an id: what is marked here is not mixed with what the toolbar's popup shows. */
let lastTab = 900_000_000;

/** The popup in a window of its own, as it opens where the browser opens none at the toolbar. */
export async function openForm(world: World, tab = ++lastTab): Promise<Screen> {
  const form = await world.driver.openExtensionPage(`popup.html?tab=${tab}`);
  await form.waitFor(() => document.querySelector('[name=note]') !== null);
  return form;
}

/** Fills the form in, as pasting does. */
export async function fillForm(form: Screen, typed: Typed): Promise<void> {
  await form.evaluate(async (typed) => {
    const type = (name: string, text: string | undefined) => {
      const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`);
      if (box === null || text === undefined) return;
      // React looks at what the box itself was told.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set?.call(box, text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    // Not by a timer: those of a tab behind another one are slowed down to a second.
    const drawn = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    document.querySelector<HTMLElement>(`[name=status][value=${typed.status}]`)?.click();
    await drawn();
    for (const name of ['lead', 'value', 'note', 'lossReason'] as const) {
      type(name, typed[name]);
      await drawn();
    }
  }, typed);
}

/** Presses the button, without waiting for what comes of it. */
export function pressMark(form: Screen): Promise<void> {
  return form.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent?.includes('Mark lead'))?.click();
  });
}

/** What the popup tells of the mark: null while it tells nothing. */
export function readTold(form: Screen): Promise<string | null> {
  return form.evaluate(() => {
    const told = ['status', 'alert'].map((role) =>
      document.querySelector<HTMLElement>(`[role=${role}]`)?.innerText.trim(),
    );
    return told.filter(Boolean).join('\n') || null;
  });
}

/** Fills in, presses, and waits until the popup says that the mark is safe, or why it is not. */
export async function markIn(form: Screen, typed: Typed): Promise<string> {
  await fillForm(form, typed);
  await pressMark(form);
  return whatIsTold(form);
}

/** Waits until the popup tells what has become of the mark. Asked whether it is meant, the person says yes. */
export function whatIsTold(form: Screen): Promise<string> {
  return form.waitFor(() => {
    const asked = [...document.querySelectorAll<HTMLElement>('form fieldset button')];
    asked.find((one) => /^(?:Yes, change it|Send anyway)$/.test(one.textContent?.trim() ?? ''))?.click();
    const told = ['status', 'alert'].map((role) =>
      document.querySelector<HTMLElement>(`[role=${role}]`)?.innerText.trim(),
    );
    return told.filter(Boolean).join('\n');
  });
}

/** One mark that is waiting or needs the person, as the Waiting view shows it. */
export interface Waiting {
  readonly text: string;
  readonly buttons: readonly string[];
}

/** The Waiting view of a popup that has the form in it: empty when there is no way to it, for nothing waits. */
export async function readWaiting(world: World): Promise<readonly Waiting[]> {
  const form = await openForm(world);
  try {
    return await form.evaluate(async () => {
      const until = async <T>(ask: () => T): Promise<T> => {
        for (let tries = 0; tries < 40 && !ask(); tries++)
          await new Promise((resolve) => setTimeout(resolve, 25));
        return ask();
      };
      const find = () =>
        [...document.querySelectorAll('button')].find((one) => /^Waiting \(/.test(one.textContent ?? ''));
      // The count is asked for when the popup opens; half a second after that there is none.
      const button = await until(find);
      if (!button) return [];
      button.click();
      await until(() => document.querySelector('ul article'));
      return [...document.querySelectorAll<HTMLElement>('ul article')].map((article) => ({
        text: article.innerText,
        buttons: [...article.querySelectorAll('button')].map((one) => one.textContent?.trim() ?? ''),
      }));
    });
  } finally {
    await form.close();
  }
}

/** Presses one of the buttons of a waiting mark, found by a part of its text. */
export async function decideWaiting(world: World, part: string, button: string): Promise<void> {
  const form = await openForm(world);
  try {
    await form.waitFor(
      (part, button) => {
        const way = [...document.querySelectorAll('button')].find((one) =>
          /^Waiting \(/.test(one.textContent ?? ''),
        );
        if (document.querySelector('ul article') === null) way?.click();
        const article = [...document.querySelectorAll<HTMLElement>('ul article')].find((one) =>
          one.textContent?.includes(part),
        );
        const found = [...(article?.querySelectorAll('button') ?? [])].find(
          (one) => one.textContent?.trim() === button,
        );
        found?.click();
        return found !== undefined;
      },
      part,
      button,
    );
    // Closed too early, the decision would be lost with the page.
    await form.waitFor(
      (part, button) =>
        ![...document.querySelectorAll<HTMLElement>('ul article')].some(
          (one) => one.textContent?.includes(part) && one.textContent?.includes(button),
        ),
      part,
      button,
    );
  } finally {
    await form.close();
  }
}
