/** Reads the page in a tab through the reader script, in two steps: what is there, and how what may be a contact looks. */
import { browser } from '#imports';
import { isLong } from '../detect/firstContacts.ts';
import type { ReaderWorld } from '../detect/page/readerWorld.ts';
import type { PageFinds, PageReading } from '../detect/pageReading.ts';
import { pageFindsSchema, pageReadingSchema } from '../detect/pageReadingSchema.ts';
import { worthALook } from '../detect/worthALook.ts';
import { pageAddress } from './currentTab.ts';
import { ownPagesRead, readOwnPage } from './ownPage.ts';

/**
 * What the reader reports of the page, or a page of ours of itself, then of the frames that let us in and that the page itself cannot read; null for what it says
 * nothing of. Empty where the browser lets no extension in. `region` is where phones without country code belong. Of a long page
 * `onInView` gets first, once, what is in view.
 */
export async function readTab(
  tabId: number,
  region: string | undefined,
  onInView?: (reading: PageReading) => void,
): Promise<(PageReading | null)[]> {
  // The reader remembers one finding at a time.
  return navigator.locks.request(`leadmark-read-${tabId}`, { mode: 'exclusive' }, async () => {
    const frames = await findIn(tabId);
    // A page of ours lets no script in: one with something to be found on it reads itself.
    if (frames.length === 0) return (await isOwnPageIn(tabId)) ? readOwnPage(tabId) : [];
    return Promise.all(
      frames.map(async ({ frameId, result }) => {
        const finds = pageFindsSchema.safeParse(result);
        if (!finds.success) return null;
        const chosen = worthALook(finds.data, { region });
        if (chosen.length === 0) return nothingIn(tabId, frameId, finds.data);
        if (isLong(chosen) || isLong(finds.data.texts)) await readyToView(tabId, frameId);
        const first = onInView && frameId === 0 && isLong(chosen) ? await lookInView(tabId, chosen) : null;
        const looked = lookIn(tabId, frameId, chosen);
        // Judged while the page is looked at.
        if (first) onInView?.(first);
        return toReading(await looked);
      }),
    );
  });
}

/** Whether one of our pages is there that tell of themselves; nobody waits for the others. */
async function isOwnPageIn(tabId: number): Promise<boolean> {
  const address = (await pageAddress(tabId))?.replace(/[?#].*/, '');
  return ownPagesRead.some((page) => address === browser.runtime.getURL(page));
}

/** In this order; what the last gives is the report. */
const lookFiles: ('/letters.js' | '/veils.js' | '/look.js')[] = ['/letters.js', '/veils.js', '/look.js'];

/** The page's process may be taken over: what comes from it is checked like a message from a stranger. */
async function findIn(tabId: number): Promise<{ frameId: number; result?: unknown }[]> {
  try {
    const target = { tabId, allFrames: true };
    const frames: ({ frameId: number; result?: unknown } | undefined)[] =
      await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    // Firefox gives nothing for a page of its own.
    return frames.filter((frame) => frame !== undefined).sort((a, b) => a.frameId - b.frameId);
  } catch {
    return [];
  }
}

/** Where nothing may be a contact, nothing more is injected. What the reader kept is let go. */
async function nothingIn(
  tabId: number,
  frameId: number,
  { texts, cutShort, language }: PageFinds,
): Promise<PageReading> {
  if (texts.length > 0) {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, func: forgetFound }).catch(() => undefined);
  }
  return { sightings: [], texts: [], elements: [], cutShort, language };
}

function toReading(result: unknown): PageReading | null {
  const reading = pageReadingSchema.safeParse(result);
  return reading.success ? reading.data : null;
}

/** Without it, everything is looked at in the order of the page. */
async function readyToView(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/view.js'] }).catch(() => undefined);
}

/** Null where nothing of it is in view. */
async function lookInView(tabId: number, chosen: number[]): Promise<PageReading | null> {
  try {
    const target = { tabId, frameIds: [0] };
    const [kept] = await browser.scripting.executeScript({ target, func: keepInView, args: [chosen] });
    if (!kept?.result) return null;
    // Without the others: nobody is chosen by what is in view, and to search a long page for what covers it takes as long as the rest.
    const [frame] = await browser.scripting.executeScript({ target, files: ['/look.js'] });
    return toReading(frame?.result);
  } catch {
    return null;
  }
}

/** Nothing where the frame shows another document by now. */
async function lookIn(tabId: number, frameId: number, chosen: number[]): Promise<unknown> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, func: keepChosen, args: [chosen] });
    const [frame] = await browser.scripting.executeScript({ target, files: lookFiles });
    return frame?.result;
  } catch {
    return undefined;
  }
}

/** Runs in the page, in the reader's own world. */
async function keepChosen(chosen: number[]): Promise<void> {
  const world = globalThis as ReaderWorld;
  world.leadmarkFound = world.leadmarkWhole ?? world.leadmarkFound;
  world.leadmarkWhole = undefined;
  world.leadmarkChosen = (await world.leadmarkInOrder?.(chosen)) ?? chosen;
}

/** As above. Gives how many of them are in view. */
async function keepInView(chosen: number[]): Promise<number> {
  return (await (globalThis as ReaderWorld).leadmarkToView?.(chosen)) ?? 0;
}

/** As above. */
function forgetFound(): void {
  Object.assign(globalThis, { leadmarkFound: undefined });
}
