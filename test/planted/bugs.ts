/** Bugs that others have shipped, each as a change of our source, and the tests that must not let it pass. */

export interface PlantedBug {
  readonly name: string;
  /** Who has it, or what comes of it. */
  readonly why: string;
  readonly file: string;
  /** What is looked for, exactly once, and what stands there instead, as `String.replace` has it. */
  readonly changes: readonly (readonly [found: RegExp, instead: string])[];
  /** The test file, and a pattern for the names of its tests that are run. */
  readonly suite: string;
  readonly tests: string;
}

export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'remove, send, put back',
    why: 'the order of Workbox: what is being sent is nowhere while it is',
    file: 'lib/browser/outboxActs.ts',
    changes: [
      [/^/, "import { database } from './database.ts';\n"],
      [
        /const answer = await call\(\s*\(apiKey\) => toUpdateRequest[\s\S]*?\);\n/,
        "await (await database()).delete('outbox', to.entry.id);\n  $&  await (await database()).put('outbox', to.entry, to.entry.id);\n",
      ],
    ],
    suite: 'test/e2e/outbox/workerFaults.e2e.ts',
    tests: 'F0[3-7]',
  },
  {
    name: 'redirect: follow',
    why: 'hands the key to whoever a redirect names',
    file: 'lib/browser/callApi.ts',
    changes: [[/redirect: 'error'/, "redirect: 'follow'"]],
    suite: 'test/e2e/outbox/networkFaults.e2e.ts',
    tests: 'in chromium.*F29',
  },
  {
    name: 'no tab means trusted',
    why: 'an extension page in a tab has one too, and what has none need not be ours',
    file: 'lib/browser/messages.ts',
    changes: [
      [/sender: \{ id\?: string;/, 'sender: { tab?: unknown; id?: string;'],
      [/sender\.id === browser\.runtime\.id &&\n.*\n.*/, 'sender.tab === undefined'],
    ],
    suite: 'test/e2e/options.e2e.ts',
    tests: 'in chromium.*saves the key',
  },
  {
    name: 'a 500 is a success',
    why: 'Workbox again: any answer at all counts as one',
    file: 'lib/octanist/apiAnswer.ts',
    changes: [
      [
        /export function toUpdateResult\(.*\{/,
        '$&\n  if (answer.status === 500) return succeed({ leadsUpdated: null });',
      ],
    ],
    suite: 'test/e2e/outbox/networkFaults.e2e.ts',
    tests: 'in chromium.*F24',
  },
  {
    name: 'hidden text is trusted',
    why: 'the page chooses the lead, by an address that nobody sees',
    file: 'lib/detect/sight/inSight.ts',
    changes: [[/export function\* inSight\(.*\{/, '$&\n  return page.sightings.map(() => "wholly");']],
    suite: 'test/e2e/hidden.e2e.ts',
    tests: 'a hidden address',
  },
];
