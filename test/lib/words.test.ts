/** The words on screen: every translation says all of it, and fills in the same things. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signals } from '../../lib/detect/rank/rankSignals.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const home = 'public/_locales';
const read = (locale: string) =>
  JSON.parse(readFileSync(join(home, locale, 'messages.json'), 'utf8')) as Messages;
const english = read('en');
const locales = readdirSync(home);

/** What a message fills in, by the place in `say`'s list. */
function filled({ message, placeholders = {} }: Messages[string]): string[] {
  const contents = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return [...message.matchAll(/\$(\w+)\$/g)]
    .map(([, name = '']) => contents.get(name.toLowerCase()) ?? 'nothing')
    .sort();
}

describe.each(locales)('the words in %s', (locale) => {
  const messages = read(locale);

  it('are all there, and no others', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  it.each(Object.keys(english))('%s says something, and fills in the same as in English', (key) => {
    const message = messages[key] ?? { message: '' };
    expect(message.message.trim()).not.toBe('');
    expect(filled(message)).toEqual(filled(english[key] ?? { message: '' }));
    // Both stores refuse other names.
    expect(key).toMatch(/^\w+$/);
  });

  it('fit the stores', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(50);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(messages.language?.message).toBe(locale);
  });
});

it('are all said somewhere', () => {
  const sources = ['components', 'lib']
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
    )
    .filter((file) => /\.tsx?$/.test(file));
  const code = [...sources, 'wxt.config.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');
  // Put together from their parts in lib/explain.ts, components/NoLead.tsx, lib/explainEntry.ts and lib/form.ts, and in ContactOption from the names of rankSignals.ts.
  const isReason = (key: string) => key.startsWith('reason_') && key.slice('reason_'.length) in signals;
  const isComposed = (key: string) =>
    /^(?:problem|hold|decide|near|practiceSubject|practiceText|practiceLesson)_|TooLong$/.test(key) ||
    isReason(key);
  const unsaid = Object.keys(english).filter(
    (key) => !isComposed(key) && !new RegExp(`(?<!\\w)(?:__MSG_)?${key}(?:__)?(?!\\w)`).test(code),
  );
  expect(unsaid).toEqual([]);
});
