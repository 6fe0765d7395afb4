/** Which candidates are contacts, in which order, and when one stands out. */
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/detect/contact.ts';
import { judgeCandidates } from '../../../lib/detect/judge.ts';
import { findContactsInText } from '../../../lib/detect/judgeText.ts';

type Seen = Partial<Candidate> & Pick<Candidate, 'text'>;

function reading(seen: readonly (string | Seen)[], language?: string) {
  const candidates = seen.map((one, order): Candidate => {
    const given = typeof one === 'string' ? { text: one } : one;
    const kind = given.text.includes('@') ? 'email' : 'phone';
    return { kind, place: 'text', visible: true, disagrees: false, part: 'rest', order, ...given };
  });
  return { candidates, cutShort: false, language };
}

const judged = (seen: readonly (string | Seen)[], region = 'NL', language?: string) =>
  judgeCandidates(reading(seen, language), { region });
const values = (seen: readonly (string | Seen)[]) =>
  judged(seen).contacts.map(({ identifier }) => identifier.value);

describe('a candidate becomes a contact in normal form', () => {
  it.each([
    ['John@Acme.com', 'email', 'john@acme.com'],
    ['06 12345678', 'phone', '+31612345678'],
    ['+1 (415) 555-2671', 'phone', '+14155552671'],
  ])('%s', (text, kind, value) => {
    expect(judged([text]).contacts).toEqual([
      { identifier: { kind, value }, text, place: 'text', visible: true, disagrees: false, part: 'rest' },
    ]);
  });

  it.each(['not@valid', 'john@acme.com, jane@acme.com', '06 1234', '123456789012345'])(
    '%s does not',
    (text) => {
      expect(judged([text]).contacts).toEqual([]);
    },
  );

  it('keeps name and snippet', () => {
    const [contact] = judged([{ text: 'a@x.com', name: 'Ann Ab', snippet: 'Ann Ab, a@x.com' }]).contacts;
    expect(contact).toMatchObject({ name: 'Ann Ab', snippet: 'Ann Ab, a@x.com' });
  });

  it('passes on that the page was cut short', () => {
    expect(judgeCandidates({ candidates: [], cutShort: true }, { region: 'NL' })).toEqual({
      contacts: [],
      best: null,
      cutShort: true,
    });
  });
});

describe('a phone without country code belongs to', () => {
  it.each([
    ['the default country', '020 794 6001', 'NL', 'en-GB', '+31207946001'],
    [
      'the country of the page where the default has no such number',
      '020 7946 0018',
      'NL',
      'en-GB',
      '+442079460018',
    ],
    ['the country a language is mostly spoken in', '030 901820', 'US', 'de', '+4930901820'],
    ['none, for plain English', '(415) 555-2671', 'NL', 'en', undefined],
    ['none, for a language that is no language', '(415) 555-2671', 'NL', 'x!', undefined],
    ['none, without either', '06 12345678', '', undefined, undefined],
  ])('%s', (_, text, region, language, value) => {
    const { contacts } = judgeCandidates(reading([text], language), { region: region || undefined });
    expect(contacts[0]?.identifier.value).toBe(value);
  });
});

it('tells two phones apart that only a space separates', () => {
  expect(values(['020 794 6001 06 12345678'])).toEqual(['+31207946001', '+31612345678']);
});

it('takes no half of what is not a phone', () => {
  expect(values(['06 12345678 99 99 99'])).toEqual([]);
});

describe('the same contact twice is one', () => {
  it('at its better place, with the name of either', () => {
    const { contacts } = judged([
      { text: 'a@x.com', visible: false },
      { text: 'A@X.com', place: 'link' },
      { text: 'a@x.com', name: 'Ann Ab' },
    ]);
    expect(contacts).toEqual([
      expect.objectContaining({ text: 'A@X.com', place: 'link', visible: true, name: 'Ann Ab' }),
    ]);
  });

  it('but takes no name from where it is hidden', () => {
    const [contact] = judged(['a@x.com', { text: 'a@x.com', visible: false, name: 'Eve Evil' }]).contacts;
    expect(contact).not.toHaveProperty('name');
  });

  it('and stays suspect once a link disagreed', () => {
    const { contacts } = judged(['a@x.com', { text: 'a@x.com', place: 'link', disagrees: true }]);
    expect(contacts.map(({ disagrees }) => disagrees)).toEqual([true]);
  });
});

describe('ranks', () => {
  it.each<[string, Seen, Seen]>([
    ['seen before hidden', { text: 'a@x.com' }, { text: 'b@x.com', visible: false, place: 'link' }],
    ['agreeing before disagreeing', { text: 'a@x.com' }, { text: 'b@x.com', disagrees: true, place: 'link' }],
    ['one alphabet before two', { text: 'a@x.com' }, { text: 'p\u0430ul@x.com', place: 'link' }],
    ['a person before a shared mailbox', { text: 'a@x.com' }, { text: 'info@x.com', place: 'link' }],
    [
      'a shared mailbox before one nobody reads',
      { text: 'sales@x.com' },
      { text: 'no-reply@x.com', place: 'link' },
    ],
    ['a link before text', { text: 'b@x.com', place: 'link' }, { text: 'a@x.com' }],
    ['a field before text', { text: 'b@x.com', place: 'field' }, { text: 'a@x.com' }],
    ['a named address before a bare one', { text: 'b@x.com', name: 'Bo Be' }, { text: 'a@x.com' }],
    ['a written phone before a run of digits', { text: '06 12345679' }, { text: '0612345678' }],
  ])('%s', (_, better, worse) => {
    const expected = values([better]).concat(values([worse]));
    expect(values([better, worse])).toEqual(expected);
    expect(values([worse, better])).toEqual(expected);
  });

  it('in page order otherwise', () => {
    expect(values(['b@x.com', 'a@x.com', '06 12345678', 'c@x.com'])).toEqual([
      'b@x.com',
      'a@x.com',
      '+31612345678',
      'c@x.com',
    ]);
  });

  it.each([
    'noreply@x.com',
    'no-reply@x.com',
    'do_not_reply@x.com',
    'bounce+17@x.com',
    'newsletter@x.com',
    'acme-notifications@x.com',
    'info@x.com',
    'support@x.com',
    'verkoop@x.com',
    'sales2@x.com',
  ])('%s down, but not away', (text) => {
    expect(values([text, 'arno.reply@x.com'])).toEqual(['arno.reply@x.com', text]);
  });
});

describe('stands out', () => {
  it.each<[string, (string | Seen)[], string | undefined]>([
    ['the only e-mail', ['a@x.com'], 'a@x.com'],
    ['the one e-mail among phones', ['06 12345678', 'a@x.com', '020 794 6001'], 'a@x.com'],
    ['the only phone', ['06 12345678'], '+31612345678'],
    ['the person among shared mailboxes', ['info@x.com', 'a@x.com', 'no-reply@x.com'], 'a@x.com'],
    ['the one in sight', [{ text: 'b@x.com', visible: false }, 'a@x.com'], 'a@x.com'],
    ['the phone beside a mailbox nobody reads', ['no-reply@x.com', '06 12345678'], '+31612345678'],
    ['the only mailbox there is', ['info@x.com'], 'info@x.com'],
    ['none of two people', ['a@x.com', { text: 'b@x.com', place: 'link', name: 'Bo Be' }], undefined],
    ['none of two phones', ['06 12345678', '020 794 6001'], undefined],
    ['neither a shared mailbox nor a phone', ['info@x.com', '06 12345678'], undefined],
    ['nothing hidden', [{ text: 'a@x.com', visible: false }], undefined],
    ['nothing that nobody reads', ['no-reply@x.com'], undefined],
    [
      'nothing beside a link that disagrees',
      ['a@x.com', { text: '06 12345678', disagrees: true }],
      undefined,
    ],
    ['nothing that mixes alphabets', ['p\u0430ul@x.com'], undefined],
    ['nothing on an empty page', [], undefined],
  ])('%s', (_, seen, value) => {
    expect(judged(seen).best?.identifier.value).toBe(value);
  });
});

describe('a selection', () => {
  it.each([
    ['Jan <jan@acme.com>', ['jan@acme.com']],
    ['06 12345678', ['+31612345678']],
    ['0612345678', ['+31612345678']],
    ['mail a@x.com or b@y.com, or call +1 415-555-2671', ['a@x.com', 'b@y.com', '+14155552671']],
    ['a@x.com A@X.com', ['a@x.com']],
    ['nothing here', []],
    ['order 0612345678', []],
  ])('%s', (text, expected) => {
    expect(findContactsInText(text, { region: 'NL' }).map(({ identifier }) => identifier.value)).toEqual(
      expected,
    );
  });
});
