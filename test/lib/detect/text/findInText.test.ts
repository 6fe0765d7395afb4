/** What in a text has the form of an e-mail or a phone, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../lib/detect/text/findInText.ts';

const found = (text: string) => findInText(text).map((one) => one.text);

describe('an e-mail is found', () => {
  it.each([
    ['alone', 'john@acme.com', 'john@acme.com'],
    ['as written, capitals too', 'John@Acme.COM', 'John@Acme.COM'],
    ['at the end of a sentence', 'Write to john@acme.com.', 'john@acme.com'],
    ['with the space after the full stop forgotten', 'john@acme.com.Thanks', 'john@acme.com'],
    ['in angle brackets', 'John <john@acme.com>', 'john@acme.com'],
    ['in quotation marks', "'john@acme.com'", 'john@acme.com'],
    ['with a tag', 'john+crm@acme.co.uk', 'john+crm@acme.co.uk'],
    ['with an apostrophe', "o'neill@acme.ie", "o'neill@acme.ie"],
    ['after a colon', 'mailto:john@acme.com?subject=Hi', 'john@acme.com'],
    ['in a query', 'https://crm.example/find?q=john@acme.com&page=2', 'john@acme.com'],
    ['in a path', 'https://crm.example/contacts/john@acme.com', 'john@acme.com'],
    ['after an ellipsis', 'see...john@acme.com', 'john@acme.com'],
    ['between Chinese words', '联系john@acme.com谢谢', 'john@acme.com'],
    ['with a Chinese local part', '用户@例子.广告', '用户@例子.广告'],
    ['with an international domain', 'post@bücher.de', 'post@bücher.de'],
    ['in punycode', 'post@xn--bcher-kva.de', 'post@xn--bcher-kva.de'],
    ['in Cyrillic', 'почта@пример.рф', 'почта@пример.рф'],
    ['inside direction marks', '\u2068john@acme.com\u2069 and', 'john@acme.com'],
    ['after a zero-width space', '\u200bjohn@acme.com', 'john@acme.com'],
    ['in markdown', '**john@acme.com**', 'john@acme.com'],
    ['after ssh in prose', 'We use ssh://example.com and john@acme.com', 'john@acme.com'],
  ])('%s', (_, text, email) => {
    expect(found(text)).toEqual([email]);
  });

  it('each in a list', () => {
    expect(found('a@x.com,b@y.org;c@z.net d@w.io|e@v.eu')).toEqual([
      'a@x.com',
      'b@y.org',
      'c@z.net',
      'd@w.io',
      'e@v.eu',
    ]);
  });
});

describe('an e-mail is not found', () => {
  it.each([
    ['a picture for sharp screens', 'icon@2x.png'],
    ['a package', '@scope/pkg'],
    ['a package and its version', 'react@18.2.0'],
    ['a file with a version', 'bundle@next.min.js'],
    ['a password in a URL', 'https://john:secret@acme.com/path'],
    ['a user in a URL', 'ssh://git@acme.com/repo'],
    ['a repository', 'git@github.com:owner/repository.git'],
    ['a handle on a server', '@john@mastodon.social'],
    ['a message id', 'Message-ID: <CAF123@mail.acme.com>'],
    ['a message id with a sign that no address begins with', 'Message-ID: <CAF=88adk22@mail.acme.com>'],
    ['no top-level domain', 'john@localhost'],
    ['a number as top-level domain', 'john@10.0.0.1'],
    ['nothing before', 'meet @acme.com'],
    ['nothing after', 'john@ acme.com'],
    ['two dots', 'jo..hn@acme.com'],
    ['two at signs', 'john@acme@evil.com'],
    ['a direction mark inside', 'john@\u202ecom.acme'],
    ['a text turned around before it', '\u202emoc.emca@nhoj'],
    ['a local part that is too long', `${'a'.repeat(65)}@acme.com`],
    ['letters glued to a number', 'john@acme.com2024'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a phone is found', () => {
  it.each([
    ['international', '+31 6 12345678', '+31 6 12345678'],
    ['with a trunk zero in parentheses', '+31 (0)6 1234 5678', '+31 (0)6 1234 5678'],
    ['with 00', '0031 6 12345678', '0031 6 12345678'],
    ['bare, with a trunk zero', 'Bel 0612345678 nu', '0612345678'],
    ['American', 'at (415) 555-2671 today', '(415) 555-2671'],
    ['American with dots', '415.555.2671', '415.555.2671'],
    ['Italian before “she”', 'chiami il 02 1234 5678 lei stessa', '02 1234 5678'],
    ['American after a price', '$20 415-666-7777', '415-666-7777'],
    ['in parentheses', '(415-555-2671)', '415-555-2671'],
    ['German', '030/901820 oder', '030/901820'],
    ['French', '01 42 68 53 00', '01 42 68 53 00'],
    ['Belgian', '02/123 45 67', '02/123 45 67'],
    ['Danish', '32 12 34 56', '32 12 34 56'],
    ['with an extension', '020 7946 0018 ext. 12', '020 7946 0018 ext. 12'],
    ['with x', '+1 415-555-2671 x9', '+1 415-555-2671 x9'],
    ['bare after its label', 'Phone: 4155552671', '4155552671'],
    ['bare after a label in brackets', 'Tel. (office): 4155552671', '4155552671'],
    ['bare when it is the whole text', ' 4155552671 ', '4155552671'],
    ['short after its label', 'Tel. 12 34 56', '12 34 56'],
    ['after a Chinese label', '电话：13812345678', '13812345678'],
    ['in Arabic digits', '٠٦١٢٣٤٥٦٧٨', '٠٦١٢٣٤٥٦٧٨'],
    ['in full-width', '０３－１２３４－５６７８', '０３－１２３４－５６７８'],
    [
      'with no-break spaces',
      '+33\u00a06\u00a012\u00a034\u00a056\u00a078',
      '+33\u00a06\u00a012\u00a034\u00a056\u00a078',
    ],
    ['with direction marks, which go', '\u202a+31 6 1234\u200b5678\u202c', '+31 6 12345678'],
    ['next to a date', '2026-11-23 0612345678', '0612345678'],
  ])('%s', (_, text, phone) => {
    expect(found(text)).toEqual([phone]);
  });

  it.each([
    ['a slash', '020 7946 0018 / 020 7946 0019', ['020 7946 0018', '020 7946 0019']],
    ['a comma', '+14155552671,+14155552672', ['+14155552671', '+14155552672']],
    ['a line break', '020 7946 0018\n020 7946 0019', ['020 7946 0018', '020 7946 0019']],
    ['a parenthesis', '(415) 555-2671 (415) 555-2672', ['(415) 555-2671', '(415) 555-2672']],
    [
      'an e-mail',
      '0612345678 john1234567@acme.com 0612345679',
      ['0612345678', 'john1234567@acme.com', '0612345679'],
    ],
  ])('two with %s between', (_, text, both) => {
    expect(found(text)).toEqual(both);
  });
});

describe('a phone is not found', () => {
  it.each([
    ['a date', '2026-11-23'],
    ['a date from the right', '23.11.2026'],
    ['a time stamp', '2026-11-23T10:30:15.123456Z'],
    ['a date and a time', '23-11-2026 10:30:15'],
    ['a bare date', '20261123'],
    ['years', '2019 - 2026'],
    ['a list of years', '2024 2025 2026'],
    ['an IP address', '192.168.100.200'],
    ['a version', 'v10.15.7-1234567'],
    ['a price', '€ 1.234.567,00'],
    ['a price with the currency after it', '1234 5678 EUR'],
    ['a price in a currency of words', '602 345 678 zł'],
    ['a price in a currency of words', 'zł 602 345 678'],
    ['a price in a currency of words', '602 345 678 Kč,'],
    ['a price in a currency of words', '602 345 678 kr'],
    ['a price in a currency of words', 'kr. 602 345 678'],
    ['a price in a currency of words', '602 345 678 Ft'],
    ['a price in a currency of words', 'Ft 602 345 678'],
    ['a price in a currency of words', '602 345 678 lei'],
    ['a price in a currency of words', '602 345 678 лв.'],
    ['a price in a currency of words', 'R$ 602.345.678'],
    ['a large number', '1,234,567,890'],
    ['a large number with dots', '1.234.567.890'],
    ['a coordinate', '52.370216, 4.895168'],
    ['a card', '4111 1111 1111 1111'],
    ['a run of digits too long for a phone', '12345678901234567'],
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['a UUID that begins with digits', 'tel 61628331-0131-4743-8255-827982123456'],
    ['hexadecimal', 'deadbeef12345678'],
    ['an IBAN', 'NL91 ABNA 0417 1643 00'],
    ['a book', '978-3-16-148410-0'],
    ['an order', 'Order number: 0612345678'],
    ['an invoice', 'Invoice #415-555-2671'],
    ['a bare number in a sentence', 'We sold 4155552671 of them'],
    ['a ticket', 'see #12345678'],
    ['a URL', 'https://acme.com/orders/0612345678'],
    ['a parameter', 'id=0612345678'],
    ['a file', '0612345678.pdf'],
    ['a percentage', '12345678.9%'],
    ['too few digits', '12 34 56'],
    ['a port', 'localhost:12345678'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a phone after any number of lone digits is found', () => {
  it.each(['1 ', '1-', '(1', '12\n', '１ '])('%j', (crumb) => {
    const text = `${crumb.repeat(500)}\n\nTel. 06 12345678`;
    expect(findInText(text).map((found) => found.text)).toEqual(['06 12345678']);
  });
});

it('tells where it found them, wherever in a long text they stand', () => {
  const contacts = 'john@acme.com, +31 6 12345678';
  for (let length = 65_480; length < 65_560; length += 1) {
    const before = 'so many words '.repeat(5_000).slice(-length);
    const text = `${before}\n${contacts}\n${before}`;
    const [email, phone, ...others] = findInText(text);
    expect(text.slice(email?.start, email?.end)).toBe('john@acme.com');
    expect(text.slice(phone?.start, phone?.end)).toBe('+31 6 12345678');
    expect(others).toEqual([]);
  }
});

describe('a hostile megabyte leaves the address after it intact', () => {
  it.each([
    ['at signs', '@'],
    ['letters', 'a'],
    ['digits', '1'],
    ['dots', '.'],
    ['dots and letters', 'a.'],
    ['addresses without an end', 'a@a.'],
    ['digits and spaces', '1 '],
    ['digits and dots', '1.'],
    ['opening parentheses', '(1'],
    ['pluses', '+1'],
    ['URLs', 'http://'],
    ['zero-width spaces', '\u200b'],
    ['overrides', '\u202ea@'],
    ['labels', 'tel. '],
    ['commas', '1,111'],
    ['colons', '1:1'],
    ['Chinese', '联'],
    ['IBANs', 'NL91 ABNA '],
    ['masks', '[at]'],
    ['masks with addresses', ' AT a DOT '],
    ['escapes', '%40'],
    ['quotation marks', '"@'],
  ])('%s', (_, piece) => {
    const attack = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(found(`${attack}\u202c\n john@acme.com`).at(-1)).toBe('john@acme.com');
  });
});

it.each(['12\n', '1-'])('ten million digits as %j overflow nothing', (crumb) => {
  expect(found(`${crumb.repeat(5_000_000)}\njohn@acme.com`)).toEqual(['john@acme.com']);
});
