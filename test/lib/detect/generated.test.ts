// @vitest-environment happy-dom
/** The texts and pages that `npm run bench:detect` makes up: the same every time, and holding what they say they hold. */
import { describe, expect, it } from 'vitest';
import { createPage } from '../../bench/detect/generate/createPage.ts';
import { region } from '../../bench/detect/generate/createPerson.ts';
import { createSplitPage } from '../../bench/detect/generate/createSplitPage.ts';
import { createText, type Density } from '../../bench/detect/generate/createText.ts';
import { hardTexts } from '../../bench/detect/generate/hardTexts.ts';
import { splitNames } from '../../bench/detect/generate/splitContact.ts';
import { detect } from '../../bench/detect/node.ts';

describe.each<Density>(['ordinary', 'dense'])('a generated text, %s', (density) => {
  const options = { length: 50_000, density, seed: 1 };
  const { text, contacts } = createText(options);

  it('is as long as asked for, the same for the same seed and another for another', () => {
    expect(text).toHaveLength(options.length);
    expect(createText(options)).toEqual({ text, contacts });
    expect(createText({ ...options, seed: 2 }).text).not.toBe(text);
  });

  it('has every contact where it says', () => {
    expect(contacts.map(({ start, end }) => text.slice(start, end))).toEqual(
      contacts.map(({ written }) => written),
    );
  });

  it('holds contacts that a detector finds, and little else that looks like one', () => {
    const found = new Set(detect(text, { region }).map(({ value, start }) => `${value} at ${start}`));
    const known = contacts.map(({ value, start }) => `${value} at ${start}`);
    expect(known.filter((one) => found.has(one)).length).toBeGreaterThan(0.98 * known.length);
    expect(found.size).toBeLessThan(1.02 * known.length);
  });
});

it('has contacts more than ten times as close in a dense text as in an ordinary one', () => {
  const count = (density: Density) => createText({ length: 100_000, density, seed: 3 }).contacts.length;
  expect(count('ordinary')).toBeGreaterThan(100);
  expect(count('dense')).toBeGreaterThan(10 * count('ordinary'));
});

it.each(hardTexts)('makes a hard text of exactly the length asked for: $name', ({ create }) => {
  expect(create(10_001)).toHaveLength(10_001);
  expect(create(1_001)).toBe(create(1_001));
});

it('knows how many nodes a browser makes of a generated page', () => {
  const { body, nodes } = createPage({ nodes: 3_000, seed: 1 });
  expect(createPage({ nodes: 3_000, seed: 1 }).body).toBe(body);
  document.body.innerHTML = body;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count += 1;
  expect(count).toBe(nodes);
  expect(nodes).toBeGreaterThanOrEqual(3_000);
  expect(nodes).toBeLessThan(3_600);
});

describe('a page of contacts in pieces', () => {
  const { body, contacts } = createSplitPage({ contacts: 60, seed: 1 });
  document.body.innerHTML = body;
  const paragraphs = [...document.querySelectorAll('p')];

  it('has as many as asked for, each once, split in every way', () => {
    expect(new Set(contacts.map(({ value }) => value)).size).toBe(60);
    expect(new Set(contacts.map(({ split }) => split))).toEqual(new Set(splitNames));
  });

  it.each(contacts)('shows $written whole, and cuts it', ({ written, split }) => {
    const paragraph = paragraphs.find((one) => one.textContent.includes(` ${written} `));
    expect(paragraph).toBeDefined();
    // A place to break the line is the one way that takes no element around a part.
    const texts = [...(paragraph?.querySelectorAll('*') ?? [])].map((one) => one.textContent);
    expect(
      texts.some((one) => one.includes(written)),
      split,
    ).toBe(false);
  });
});
