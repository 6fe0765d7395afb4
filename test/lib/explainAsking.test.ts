/** Octanist could not be asked: said in words that fit where nothing was marked. */
import { expect, it } from 'vitest';
import { explainAsking } from '../../lib/explainAsking.ts';
import { type ProblemKind, problemKinds } from '../../lib/problem.ts';
import type { Say } from '../../lib/words.ts';
import english from '../../public/_locales/en/messages.json';

const say: Say = (key, ...given) => english[key].message.replace(/\$\w+\$/g, () => String(given[0] ?? ''));

/** What is never the answer to a question. */
const ofMarksAlone: readonly ProblemKind[] = [
  'invalid-update',
  'unclear-lead',
  'page-unreadable',
  'not-found',
  'several-match',
];
const kinds = problemKinds.filter((kind) => !ofMarksAlone.includes(kind));

it.each(kinds)('%s tells nobody to mark again, and nothing of a lead that may be marked', (kind) => {
  const { what, next } = explainAsking({ kind }, say);
  expect(what).toMatch(/\S/);
  expect(`${what} ${next}`).not.toMatch(/\bmark/i);
});

it('says how long to wait, and what Octanist said', () => {
  const problem = { kind: 'too-many-requests', retryAfterMs: 29_500, detail: 'Slow down' } as const;
  expect(explainAsking(problem, say)).toMatchObject({ next: expect.stringContaining('30') });
  expect(explainAsking(problem, say).more.join()).toContain('Slow down');
});
