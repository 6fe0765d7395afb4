/** A report that does not hang together is no report: whoever made it sits in a page. */
import { describe, expect, it } from 'vitest';
import { maxFound, type PageReading } from '../../../lib/detect/pageReading.ts';
import { pageFindsSchema, pageReadingSchema } from '../../../lib/detect/pageReadingSchema.ts';

const sighting = {
  place: 'text',
  text: 'a@x.com',
  start: 0,
  end: 7,
  visible: true,
  label: '',
  at: 1,
} as const;
const whole: PageReading = {
  sightings: [sighting],
  texts: [{ text: 'Jan', at: 1, after: 1 }],
  elements: [
    { parent: -1, tag: 'html', attributes: {} },
    { parent: 0, tag: 'p', attributes: { role: 'row', 'aria-label': 'Jan' } },
  ],
  cutShort: false,
  language: 'nl',
  title: 'Deals',
  host: 'crm.example',
  pointed: 1,
};
const isReport = (reading: unknown) => pageReadingSchema.safeParse(reading).success;

it('a whole report is one', () => {
  expect(pageReadingSchema.parse(whole)).toEqual(whole);
});

describe('no report', () => {
  it.each<[string, object]>([
    ['a sighting in no element', { sightings: [{ ...sighting, at: 2 }] }],
    ['a sighting of more than its text', { sightings: [{ ...sighting, end: 8 }] }],
    ['a sighting that ends before it begins', { sightings: [{ ...sighting, start: 5, end: 4 }] }],
    ['a place that there is not', { sightings: [{ ...sighting, place: 'cookie' }] }],
    ['a text in no element', { texts: [{ text: 'Jan', at: 2, after: 0 }] }],
    ['a text after more sightings than there are', { texts: [{ text: 'Jan', at: 1, after: 2 }] }],
    ['texts out of order', { texts: [1, 0].map((after) => ({ text: 'Jan', at: 1, after })) }],
    ['an element inside itself', { elements: [{ parent: 0, tag: 'p', attributes: {} }, whole.elements[1]] }],
    [
      'an element inside a later one',
      { elements: [{ parent: 1, tag: 'p', attributes: {} }, whole.elements[1]] },
    ],
    [
      'an attribute not asked for',
      { elements: [{ parent: -1, tag: 'p', attributes: { onclick: 'x' } }, whole.elements[1]] },
    ],
    ['pointing at no element', { pointed: 2 }],
    ['an endless title', { title: 'x'.repeat(10_000) }],
    ['too many sightings', { sightings: Array(10_001).fill(sighting) }],
    ['too much text', { sightings: Array(9_000).fill({ ...sighting, text: 'x'.repeat(1_000) }) }],
  ])('%s', (_, changed) => {
    expect(isReport({ ...whole, ...changed })).toBe(false);
  });
});

describe('what was found, before anything is looked at,', () => {
  const found = { of: 0, text: 'a@x.com', start: 0, end: 7, seams: [1] };
  const rest = { unclear: [], cutShort: false };
  const isFinds = (texts: unknown[]) => pageFindsSchema.safeParse({ ...rest, texts }).success;

  it('comes in whole', () => {
    const whole = { ...rest, texts: [found], language: 'nl' };
    expect(pageFindsSchema.parse(whole)).toEqual(whole);
  });

  it('names no more places than it may hold', () => {
    const unclear = Array.from({ length: maxFound }, (_, of) => of);
    const isTold = (all: number[]) => pageFindsSchema.safeParse({ ...rest, texts: [], unclear: all }).success;
    expect(isTold(unclear)).toBe(true);
    expect(isTold([...unclear, maxFound])).toBe(false);
    expect(isTold([-1])).toBe(false);
  });

  it.each<[string, unknown[]]>([
    ['with more than its text', [{ ...found, end: 8 }]],
    ['with an end before its start', [{ ...found, start: 5, end: 4 }]],
    ['with a number that is none', [{ ...found, of: '0' }]],
    ['with a long text', [{ ...found, text: 'a'.repeat(1_025) }]],
    ['with too much', Array.from({ length: maxFound + 1 }, () => found)],
    [
      'with too many characters',
      Array.from({ length: 8_000 }, () => ({ ...found, text: 'a'.repeat(1_024) })),
    ],
  ])('is refused %s', (_, texts) => {
    expect(isFinds(texts)).toBe(false);
  });
});
