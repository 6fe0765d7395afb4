/** Every problem has words, in every language, and they say what to do next. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, sayLeadsUpdated } from '../../lib/explain.ts';
import { isUncertain, problemKinds } from '../../lib/problem.ts';
import type { Say } from '../../lib/words.ts';

type Catalogue = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const catalogues = readdirSync('public/_locales').map((locale) => ({
  locale,
  words: JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Catalogue,
}));

describe.each(catalogues)('in $locale', ({ words }) => {
  const say: Say = (key, ...substitutions) => {
    const found = words[key];
    if (!found) throw new Error(`No words for ${key}`);
    return found.message.replace(/\$(\w+)\$/g, (_whole, name: string) => {
      const position = Number(found.placeholders?.[name.toLowerCase()]?.content.slice(1));
      return substitutions[position - 1] ?? '';
    });
  };

  it.each(problemKinds)('%s says what happened and what to do next', (kind) => {
    const { what, next } = explain({ kind }, say);
    expect(what).toMatch(/\S/);
    expect(next).toMatch(/\S/);
  });

  it('shows the request id, the words of Octanist and how long to wait', () => {
    const told = explain(
      { kind: 'too-many-requests', requestId: 'req_1', detail: 'Slow down', retryAfterMs: 29_500 },
      say,
    );
    expect(told.next).toContain('30');
    expect(told.more.join('\n')).toMatch(/Slow down[\s\S]*req_1/);
    expect(explain({ kind: 'too-many-requests', retryAfterMs: 600_000 }, say).next).toContain('10');
  });

  it('tells how many leads were updated', () => {
    expect(sayLeadsUpdated({ leadsUpdated: 1 }, say)).toContain('1');
    expect(sayLeadsUpdated({ leadsUpdated: 3 }, say)).toContain('3');
    expect(sayLeadsUpdated({ leadsUpdated: null }, say)).not.toMatch(/\d/);
  });

  it('says the same things as in English, with the same blanks to fill', () => {
    const english = catalogues.find(({ locale }) => locale === 'en')?.words ?? {};
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message, placeholders }] of Object.entries(words)) {
      const blanks = (text: string) =>
        [...text.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).sort();
      expect({ key, blanks: blanks(message) }).toEqual({ key, blanks: blanks(english[key]?.message ?? '') });
      expect(placeholders).toEqual(english[key]?.placeholders);
    }
  });

  it('fits the stores: the description has at most 132 characters', () => {
    expect(words.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

it('never calls a lead unmarked when nobody knows', () => {
  const uncertain = problemKinds.filter((kind) => isUncertain({ kind }));
  expect(uncertain).toEqual([
    'nothing-updated',
    'server-error',
    'unreachable',
    'time-out',
    'not-json',
    'unknown-shape',
    'interrupted',
  ]);
});
