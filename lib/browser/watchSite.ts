/** Runs in the pages of sites that Leadmark is always on: reports what stands on the page, anew when that changes, and can do nothing else. */
import { browser } from '#imports';
import type { ClosedRoots } from '../detect/page/walkPage.ts';
import { watchPage } from '../detect/page/watchPage.ts';
import type { PageReading } from '../detect/pageReading.ts';
import { pauseBetweenSlices } from './pauseBetweenSlices.ts';
import { type Report, stopMessage } from './readerMessages.ts';

/** A page that never rests is looked at no more often. */
const betweenMs = 1_000;

const wait = (ms: number) => new Promise<void>((resume) => setTimeout(resume, ms));

/** Gives what ends it. `onStop` is called once nothing of ours runs in the page any more. */
export function watchSite(
  document: Document,
  closedRootOf: ClosedRoots | undefined,
  onStop: () => void,
): () => void {
  const clock = { now: () => performance.now(), wait, pause: pauseBetweenSlices() };
  const watch = watchPage(document, clock, () => void tellSoon(), closedRootOf);
  let isStopped = false;
  let isTelling = false;
  let isNews = false;
  let told = '';

  async function tellSoon(): Promise<void> {
    isNews = true;
    if (isTelling) return;
    isTelling = true;
    while (isNews && !isStopped) {
      isNews = false;
      await tell();
      await wait(betweenMs);
    }
    isTelling = false;
  }

  async function tell(): Promise<void> {
    // Our extension was updated or removed: whoever comes next reads afresh.
    if (!browser.runtime?.id) return stop();
    const reading = await watch.reading();
    const news = toNews(reading);
    if (isStopped || news === told) return;
    told = news;
    try {
      const isWelcome: unknown = await browser.runtime.sendMessage({
        command: 'report',
        reading,
      } satisfies Report);
      if (isWelcome !== true) stop();
    } catch {
      // The background ended half-way, or all of us did.
      told = '';
    }
  }

  function hear(message: unknown): void {
    if ((message as typeof stopMessage | undefined)?.command === stopMessage.command) stop();
  }

  /** Come back to by the browser's own buttons, the page is as it was, and nobody remembers. */
  function forget(): void {
    told = '';
  }

  function stop(): void {
    isStopped = true;
    watch.stop();
    removeEventListener('pageshow', forget);
    // Without an extension there is nobody to take leave of.
    browser.runtime?.onMessage?.removeListener(hear);
    onStop();
  }

  browser.runtime.onMessage.addListener(hear);
  addEventListener('pageshow', forget);
  return stop;
}

/** What makes a report worth telling: not where on the screen it stands. */
function toNews({ sightings, texts, title }: PageReading): string {
  return JSON.stringify([
    sightings.map(({ text, visible, covered }) => [text, visible, covered]),
    texts,
    title,
  ]);
}
