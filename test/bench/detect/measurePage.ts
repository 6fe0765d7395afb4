/** Speed on rendered pages, and whether contacts in pieces are found there. */

import { createPage } from './generate/createPage.ts';
import { region } from './generate/createPerson.ts';
import { createSplitPage } from './generate/createSplitPage.ts';
import { detect } from './node.ts';
import type { Place } from './places.ts';
import type { Goal, Report, Unit } from './report.ts';
import type { BenchServer } from './serveBench.ts';

/** Measured on a page of so many nodes. libphonenumber-js takes too long for the large one. */
export async function measurePage(
  place: Place,
  server: BenchServer,
  report: Report,
  options: { nodes: number; runs: number; withPhones: boolean },
): Promise<void> {
  const { body, nodes } = createPage({ nodes: options.nodes, seed: 1 });
  const times = await place.run('pageTimes', options, server.add(body));
  report.section(`PAGE OF ${options.nodes.toLocaleString('en')} NODES: times a bare TreeWalker`);
  const add = (what: string, value: number, unit: Unit, goal?: Goal) =>
    report.add(place.name, { what, unit, goal }, value);

  add('finding alone, the work', times.find, 'x', { atMost: 5 });
  add('finding alone, pauses included', times.findWithPauses, 'x', { atMost: 5 });
  add('finding and judging, the work', times.judge, 'x');
  add('finding and judging, pauses included', times.judgeWithPauses, 'x');
  add('linkify-it, e-mails only, text by text', times.linkify, 'x');
  add('finding and judging, times linkify-it', times.judgeWithPauses / times.linkify, 'x', { atMost: 1 });
  if (times.libphonenumber !== undefined) {
    add('libphonenumber-js, text by text', times.libphonenumber, 'x');
    const timesFaster = times.libphonenumber / times.judgeWithPauses;
    add('so many times faster than libphonenumber-js', timesFaster, 'x', { atLeast: 10 });
  }
  add('seeing and ranking as well, the work', times.rank, 'x');
  add('seeing and ranking as well, pauses included', times.rankWithPauses, 'x');
  add('the same, first time on the page', times.first, 'x');
  add('until what is in view is ranked, times until all is', times.inView, 'x', { atMost: 0.5 });
  add('longest slice while finding', times.longestSliceMs, 'ms', { atMost: 8 });
  add('longest slice of the other steps', times.longestJudgingMs, 'ms', { atMost: 50 });
  if (times.longestTaskMs !== undefined)
    add('longest task, 0 for none over 50 ms', times.longestTaskMs, 'ms', { atMost: 50 });
  report.note(
    `${place.name}: ${nodes} nodes, ${times.texts} texts, a bare walk takes ${times.walkMs.toFixed(1)} ms; ` +
      `${times.contacts} contacts listed, ${times.contactsInView} of them in view in its middle${times.cutShort ? ', READ IN PART ONLY (over a budget)' : ''}`,
  );
}

/** What it costs to keep the reading of a page current that changes. */
export async function measureLive(
  place: Place,
  server: BenchServer,
  report: Report,
  options: { nodes: number; stormMs: number },
): Promise<void> {
  const { body } = createPage({ nodes: options.nodes, seed: 1 });
  const { updates, storm, hiddenMs } = await place.run('liveTimes', options, server.add(body));
  report.section(`A PAGE OF ${options.nodes.toLocaleString('en')} NODES THAT CHANGES`);
  const add = (what: string, value: number, unit: Unit, goal: Goal) =>
    report.add(place.name, { what, unit, goal }, value);
  add('1,000 changes of a row, times reading all', updates, 'x', { atMost: 2 });
  add('a storm of 10,000 changes/s, of a core', storm, '%', { atMost: 2 });
  add('changes while the tab is hidden', hiddenMs, 'ms', { atMost: 0 });
}

/** One page lists no more than 500. */
const pages = 4;
const contactsPerPage = 250;

/** Gives what was missed, and what was listed that is no contact. */
export async function measureRecall(
  place: Place,
  server: BenchServer,
  report: Report,
): Promise<{ missed: string[]; falseFinds: string[] }> {
  const [missed, falseFinds] = [[] as string[], [] as string[]];
  let [known, byTexts] = [0, 0];
  for (let seed = 1; seed <= pages; seed += 1) {
    const { body, contacts } = createSplitPage({ contacts: contactsPerPage, seed });
    const listed = new Set(await place.run('pageContacts', undefined, server.add(body)));
    const wanted = new Map(contacts.map((contact) => [`${contact.kind}:${contact.value}`, contact]));
    known += wanted.size;
    for (const [key, { split }] of wanted) if (!listed.has(key)) missed.push(`${key}, ${split}`);
    falseFinds.push(...[...listed].filter((key) => !wanted.has(key)));
    byTexts += [...wanted.keys()].filter((key) => foundTextByText(body).has(key)).length;
  }
  report.section('CONTACTS IN PIECES: 1,000, split by inline elements in ten ways');
  const add = (what: string, value: number, unit: Unit, goal?: Goal) =>
    report.add(place.name, { what, unit, goal }, value);
  add('found', 100 * (1 - missed.length / known), '%', { atLeast: 98 });
  add('found by looking at each text by itself', (100 * byTexts) / known, '%');
  add('listed, and none', falseFinds.length, '');
  return { missed, falseFinds };
}

function foundTextByText(body: string): Set<string> {
  return new Set(
    body
      .split(/<[^>]*>/)
      .flatMap((text) => detect(text, { region }).map(({ kind, value }) => `${kind}:${value}`)),
  );
}
