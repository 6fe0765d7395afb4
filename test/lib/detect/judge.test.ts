// @vitest-environment happy-dom
/** Which sightings are contacts, in which order, and when one stands out. */
import { describe, expect, it } from 'vitest';
import { findContactsInText } from '../../../lib/detect/rank/judgeText.ts';
import { judgeHtml, valuesOf } from '../../support/judgeHtml.ts';

const hidden = (html: string) => `<p style="display:none">${html}</p>`;
const values = async (html: string) => valuesOf(await judgeHtml(html));

describe('what stands on the page becomes a contact in normal form', () => {
  it.each([
    ['John@Acme.com', 'email', 'john@acme.com'],
    ['06 12345678', 'phone', '+31612345678'],
    ['+1 (415) 555-2671', 'phone', '+14155552671'],
  ])('%s', async (text, kind, value) => {
    const { contacts } = await judgeHtml(`<p>${text}</p>`);
    expect(contacts).toMatchObject([
      { identifier: { kind, value }, text, place: 'text', visible: true, disagrees: false, snippet: text },
    ]);
  });

  it.each(['not@valid', '06 1234', '123456789012345', '06 12345678 99 99 99'])(
    '%s does not',
    async (text) => {
      expect(await values(`<p>${text}</p>`)).toEqual([]);
    },
  );

  it('tells two phones apart that only a space separates', async () => {
    expect(await values('<p>020 794 6001 06 12345678</p>')).toEqual(['+31207946001', '+31612345678']);
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
    ['none, without either', '06 12345678', '', '', undefined],
  ])('%s', async (_, text, region, language, value) => {
    const found = await judgeHtml(`<p>${text}</p>`, { region: region || undefined, language });
    expect(valuesOf(found)[0]).toBe(value);
  });

  it.each([
    ['the country of the international numbers beside it', '<p>+44 20 7946 0000</p><p>020 7946 0018</p>'],
    ['the country of the e-mails beside it', '<p>ann@acme.co.uk</p><p>020 7946 0018</p>'],
  ])('%s', async (_, html) => {
    expect(await values(html)).toContain('+442079460018');
  });

  it('the country of whom the message that it is in is from', async () => {
    const message = async (from: string, mobile: string) => {
      const html = `<article><div>From: Beat &lt;${from}&gt;</div>${mobile}</article>`;
      return valuesOf(await judgeHtml(html, { region: 'DE' }));
    };
    const said = '<p>Mobil 079 306 41 28</p>';
    expect(await message('beat@zuercher.ch', said)).toContain('+41793064128');
    expect(await message('beat@zuercher.com', said)).toContain('+49793064128');
    const quoted = `<blockquote>${said}</blockquote>`;
    expect(await message('beat@zuercher.ch', quoted)).toContain('+49793064128');
  });

  it('no country of what is hidden', async () => {
    expect(await values(`${hidden('+44 20 7946 0000')}<p>020 7946 0018</p>`)).not.toContain('+442079460018');
  });
});

describe('the same contact twice is one', () => {
  it('at its better place, with the name of either', async () => {
    const { contacts } = await judgeHtml(
      `${hidden('a@x.com')}<div><b>Ann Abel</b><p>a@x.com</p></div><a href="mailto:A@X.com">Write</a>`,
    );
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ visible: true, name: 'Ann Abel' });
  });

  it('but takes no name from where it is hidden', async () => {
    const [contact] = (await judgeHtml(`<p>a@x.com</p>${hidden('Eve Evil &lt;a@x.com&gt;')}`)).contacts;
    expect(contact).not.toHaveProperty('name');
  });

  it('and stays suspect once a link in sight disagreed', async () => {
    const { contacts } = await judgeHtml('<p>a@x.com</p><p><a href="mailto:evil@x.com">a@x.com</a></p>');
    expect(contacts.map(({ disagrees }) => disagrees)).toEqual([true, true]);
  });

  it('but stays where it was, where it also stands undisputed', async () => {
    const { contacts, best } = await judgeHtml(
      '<p>From: Ann Moor &lt;ann@acme.com&gt;</p><p>bob@x.com</p><p><a href="mailto:evil@x.com">ann@acme.com</a></p>',
    );
    expect(contacts.map(({ text }) => text)).toEqual(['ann@acme.com', 'bob@x.com', 'evil@x.com']);
    expect(best).toBeNull();
  });
});

it.each([
  ['title', 'From'],
  ['title', 'Reply to'],
  ['aria-label', 'Reply to'],
  ['aria-label', 'From'],
])('no %s makes anybody the sender by saying “%s”', async (name, label) => {
  const html = `<p ${name}="${label}: evil@x.com">Office hours</p><p>You can write to her at ann@acme.com if need be.</p>`;
  expect(await values(html)).toEqual(['ann@acme.com', 'evil@x.com']);
});

describe('ranks', () => {
  it.each([
    ['seen before hidden', '<p>a@x.com</p>', hidden('<a href="mailto:b@x.com">Bo Be</a>')],
    ['agreeing before disagreeing', '<p>a@x.com</p>', '<a href="mailto:b@x.com">c@x.com</a>'],
    ['one alphabet before two', '<p>a@x.com</p>', '<a href="mailto:p\u0430ul@x.com">Write</a>'],
    ['a person before a shared mailbox', '<p>a@x.com</p>', '<a href="mailto:info@x.com">Write</a>'],
    [
      'a shared mailbox before one nobody reads',
      '<p>sales@x.com</p>',
      '<a href="mailto:no-reply@x.com">Write</a>',
    ],
    ['a link before text', '<a href="mailto:b@x.com">Write</a>', '<p>a@x.com</p>'],
    ['a named address before a bare one', '<p>Bo Be, b@x.com</p>', '<p>a@x.com</p>'],
    ['a written phone before a run of digits', '<p>06 12345679</p>', '<p>0612345678</p>'],
  ])('%s', async (_, better, worse) => {
    const [first] = await values(better);
    expect((await values(`${better}${worse}`))[0]).toBe(first);
    expect((await values(`${worse}${better}`))[0]).toBe(first);
  });

  it('in page order otherwise', async () => {
    const html = '<p>b@x.com</p><p>a@x.com</p><p>c@x.com</p>';
    expect(await values(html)).toEqual(['b@x.com', 'a@x.com', 'c@x.com']);
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
  ])('%s down, but not away', async (text) => {
    expect(await values(`<p>${text}</p><p>arno.reply@x.com</p>`)).toEqual(['arno.reply@x.com', text]);
  });
});

describe('stands out', () => {
  it.each<[string, string[], string | undefined]>([
    ['the only e-mail', ['a@x.com'], 'a@x.com'],
    ['the one e-mail among phones', ['06 12345678', 'a@x.com', '020 794 6001'], 'a@x.com'],
    ['the only phone', ['06 12345678'], '+31612345678'],
    ['the person among shared mailboxes', ['info@x.com', 'a@x.com', 'no-reply@x.com'], 'a@x.com'],
    ['the one in sight', ['<i style="display:none">b@x.com</i>', 'a@x.com'], 'a@x.com'],
    ['the only mailbox there is', ['info@x.com'], 'info@x.com'],
    ['none of two people', ['a@x.com', '<a href="mailto:b@x.com">Bo Be</a>'], undefined],
    ['none of two phones', ['06 12345678', '020 794 6001'], undefined],
    ['nothing hidden', ['<i style="display:none">a@x.com</i>'], undefined],
    ['nothing that nobody reads', ['no-reply@x.com'], undefined],
    [
      'nothing beside a link that disagrees',
      ['a@x.com', '<a href="tel:+31201112233">06 12345678</a>'],
      undefined,
    ],
    ['nothing that mixes alphabets', ['p\u0430ul@x.com'], undefined],
    ['nothing on an empty page', [], undefined],
  ])('%s', async (_, seen, value) => {
    const { best } = await judgeHtml(seen.map((html) => `<p>${html}</p>`).join(''));
    expect(best?.identifier.value).toBe(value);
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
