/** Measurements on the page that they run in. */
import { median } from '../../median.ts';
import { pageFloor } from './floors.ts';
import { libphonenumberPhones, linkifyEmails } from './peers.ts';
import { find, judgeFound, rankInView, rankJudged } from './subject.ts';
import { timeOf } from './timeOf.ts';

export interface PageTimes {
  /** Multiples of the bare walk. */
  readonly find: number;
  /** With the turns that the page gets in between; `judge` is finding and judging, `rank` all three steps. */
  readonly findWithPauses: number;
  readonly judge: number;
  readonly judgeWithPauses: number;
  readonly rank: number;
  readonly rankWithPauses: number;
  /** All three with pauses, the first time on this page. */
  readonly first: number;
  /** Until what is in view in the middle of the page is ranked, times until all is; pauses included. */
  readonly inView: number;
  readonly linkify: number;
  /** Undefined when it was not measured. */
  readonly libphonenumber?: number;
  /** Milliseconds. */
  readonly walkMs: number;
  /** Of finding, and of judging, looking and ranking. */
  readonly longestSliceMs: number;
  readonly longestJudgingMs: number;
  /** The longest task of the browser meanwhile; 0 for none over 50 ms, undefined where the browser does not tell. */
  readonly longestTaskMs?: number;
  readonly texts: number;
  readonly contacts: number;
  readonly contactsInView: number;
  readonly cutShort: boolean;
}

/** The phones take a minute on a large page. */
const phoneRuns = 2;

type Read = Awaited<ReturnType<typeof readAll>>;
type Round = Read & {
  readonly first: Awaited<ReturnType<typeof rankFirst>>;
  readonly walkMs: number;
  readonly linkifyMs: number;
};

const judgedMs = ({ found, judged }: Round) => found.pausedMs + judged.pausedMs;
const rankedMs = (round: Round) => judgedMs(round) + round.ranked.pausedMs;

/** In turns; the first turn only warms up, and gives the first time. */
export async function pageTimes(options: { runs: number; withPhones: boolean }): Promise<PageTimes> {
  const rounds: Round[] = [];
  const tasks = watchLongTasks();
  showMiddle();
  for (let run = -1; run < options.runs; run += 1) {
    await nextTask();
    const walkMs = walkOnce();
    const ours = await tasks.during(readAll);
    const first = await rankFirst(ours);
    const linkifyMs = timeOf(() => countInTexts(linkifyEmails));
    rounds.push({ ...ours, first, walkMs, linkifyMs });
  }
  const longestTaskMs = await tasks.longestMs();
  const [first, ...warm] = rounds;
  const inWalks = (ms: (round: Round) => number) => median(warm.map((round) => ms(round) / round.walkMs));
  const walkMs = median(warm.map((round) => round.walkMs));
  return {
    find: inWalks(({ found }) => found.workMs),
    findWithPauses: inWalks(({ found }) => found.pausedMs),
    judge: inWalks(({ found, judged }) => found.workMs + judged.workMs),
    judgeWithPauses: inWalks(judgedMs),
    rank: inWalks(({ found, judged, ranked }) => found.workMs + judged.workMs + ranked.workMs),
    rankWithPauses: inWalks(rankedMs),
    first: first ? rankedMs(first) / walkMs : Number.NaN,
    inView: median(warm.map((round) => (judgedMs(round) + round.first.pausedMs) / rankedMs(round))),
    linkify: inWalks(({ linkifyMs }) => linkifyMs),
    ...(options.withPhones && { libphonenumber: await phoneTimes() }),
    walkMs,
    longestSliceMs: Math.max(...rounds.map(({ found }) => found.longestMs)),
    longestJudgingMs: Math.max(
      ...rounds.map(({ judged, ranked }) => Math.max(judged.longestMs, ranked.longestMs)),
    ),
    ...(longestTaskMs !== undefined && { longestTaskMs }),
    texts: countInTexts(() => 1),
    contacts: first?.ranked.result.contacts.length ?? 0,
    contactsInView: first?.first.result.contacts.length ?? 0,
    cutShort: first?.ranked.result.cutShort ?? false,
  };
}

/** The second of two walks: for the first the browser makes an object for every node that it had let go. */
function walkOnce(): number {
  pageFloor(document);
  return timeOf(() => pageFloor(document));
}

/** After all others: it leaves so much behind that the browser would have to tidy up in their time. */
async function phoneTimes(): Promise<number> {
  const times: number[] = [];
  for (let run = -1; run < phoneRuns; run += 1) {
    await nextTask();
    const walkMs = walkOnce();
    const phonesMs = timeOf(() => countInTexts(libphonenumberPhones));
    if (run >= 0) times.push(phonesMs / walkMs);
  }
  return median(times);
}

async function readAll() {
  await nextTask();
  const found = await find(document);
  const judged = await judgeFound(document, found.result);
  return { found, judged, ranked: await rankJudged(document, found.result, judged.result) };
}

async function rankFirst({ found, judged }: Read) {
  await nextTask();
  return rankInView(document, found.result, judged.result);
}

/** There, which takes longer to get to than the top, a message is in view: where nothing is, nothing is searched for that may cover it. */
function showMiddle(): void {
  const messages = document.querySelectorAll('.message');
  messages[messages.length >> 1]?.scrollIntoView({ behavior: 'instant', block: 'end' });
}

/** Every contact of the page as `kind:value`, best first. */
export async function pageContacts(): Promise<string[]> {
  const { ranked } = await readAll();
  return ranked.result.contacts.map(({ identifier }) => `${identifier.kind}:${identifier.value}`);
}

/** What one finds who looks at each text of the page by itself. */
function countInTexts(count: (text: string) => number): number {
  let sum = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) sum += count(node.nodeValue ?? '');
  return sum;
}

/** https://w3c.github.io/longtasks/: tasks over 50 ms, told some time after they ended. */
function watchLongTasks() {
  const isTold = PerformanceObserver.supportedEntryTypes.includes('longtask');
  const entries: PerformanceEntry[] = [];
  const spans: { start: number; end: number }[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  if (isTold) observer.observe({ type: 'longtask' });
  return {
    async during<Result>(run: () => Promise<Result>): Promise<Result> {
      const start = performance.now();
      const result = await run();
      spans.push({ start, end: performance.now() });
      // Or else what comes next would be part of our last task.
      await nextTask();
      return result;
    },
    async longestMs(): Promise<number | undefined> {
      if (!isTold) return undefined;
      await nextTask();
      entries.push(...observer.takeRecords());
      observer.disconnect();
      const ours = entries.filter(({ startTime, duration }) =>
        spans.some(({ start, end }) => startTime < end && startTime + duration > start),
      );
      return Math.max(0, ...ours.map(({ duration }) => duration));
    },
  };
}

/** After the page, and whoever watches it, had a turn. */
function nextTask(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
