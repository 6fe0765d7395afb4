/** What of a page is looked at: everything that may be a contact however the page is styled, and nothing that is none anyhow. */
import { describe, expect, it } from 'vitest';
import { worthALook } from '../../../lib/detect/worthALook.ts';

/** The text in the angle quotes is what was found; a bar is where an element begins or ends. */
function choose(marked: string, { region = 'GB', language = 'en', head = '' } = {}): boolean {
  const plain = marked.replace(/[«»]/g, '');
  const text = plain.replaceAll('|', '');
  const offset = (sign: string) => marked.slice(0, marked.indexOf(sign)).replace(/[«»|]/g, '').length;
  const seams = [...plain.matchAll(/\|/g)].map(({ index }, count) => index - count);
  const found = { of: 0, text, start: offset('«'), end: offset('»'), seams, head };
  return worthALook({ texts: [found], unclear: [], language }, { region }).length > 0;
}

describe('looked at is', () => {
  it.each([
    ['an e-mail', 'Write to «jan@acme.com».'],
    ['a phone by its label', 'Tel. «020 7946 0123»'],
    ['an international phone', '«+31 6 12345678»'],
    ['a short number that a word calls a phone', 'Phone extension line: call «0800 1111»'],
    ['a phone after words that may be hidden', 'Order no. |«020 7946 0123»'],
    ['an e-mail whose beginning may be another text', '|Jo|«jan@acme.com»'],
    ['whatever an element ends within', '«020 79|46 01»'],
    ['a phone after a line break in the source', 'Tel.\n      «020 7946 0123»'],
  ])('%s', (_, marked) => {
    expect(choose(marked)).toBe(true);
  });

  it('a phone of the country that the page is in', () => {
    expect(choose('Telefon «089 12345678»', { language: 'de-DE' })).toBe(true);
    expect(choose('Telefon «089 12345678»')).toBe(false);
  });

  it('a phone of a country whose international numbers the page has', () => {
    const text = (one: string, of: number) => ({ of, text: one, start: 0, end: one.length, seams: [] });
    const chosen = worthALook(
      { texts: [text('030 23125123', 0), text('+49 30 23125124', 1), text('12345678', 2)], unclear: [] },
      { region: 'GB' },
    );
    expect(chosen).toEqual([0, 1]);
  });

  it('whatever only a look can tell about', () => {
    const price = { of: 0, text: '1234.56', start: 0, end: 7, seams: [] };
    expect(worthALook({ texts: [price], unclear: [1, 2] }, {})).toEqual([1, 2]);
  });
});

describe('not looked at is', () => {
  it.each([
    ['an order number', 'Order no. «12345678»'],
    ['a price', 'Total $ «1234.56» and more'],
    ['a date', 'On «2026-11-23» we met'],
    ['an address of a picture', 'src="«icon@2x.png»"'],
    ['digits that no word calls a phone', 'Article «123456» is new'],
  ])('%s', (_, marked) => {
    expect(choose(marked)).toBe(false);
  });
});

describe('a number by itself in a cell', () => {
  const number = '«07400 118823»';
  it.each([
    'Order',
    'Pedido',
    'Nº pedido',
    'Bestelnr',
    'Factuur',
    'Nr faktury',
    '注文番号',
    'Customer ID',
    'Bedrag',
  ])('is none in a column that is called %s', (head) => expect(choose(number, { head })).toBe(false));
  it.each(['Móvil', 'Tel. klant', 'Contact number', '電話', 'Customer', 'Notes', ''])(
    'may be one in a column that is called “%s”',
    (head) => expect(choose(number, { head })).toBe(true),
  );
  describe('in a column that is called Badge no.', () => {
    const cell = (head: string, text: string, of: number) => ({
      ...{ of, text, start: 0, end: text.length },
      ...{ seams: [], head },
    });
    const chosen = (phoneHead: string, phone: string, badge: string) =>
      worthALook(
        { texts: [cell(phoneHead, phone, 0), cell('Badge no.', badge, 1)], unclear: [] },
        { region: 'GB' },
      );
    it('is none, where it is bare, and the phones beside it are not', () => {
      expect(chosen('Mobile', '+44 7400 118823', '07400118824')).toEqual([0]);
    });
    it.each([
      ['the phones are as bare', 'Mobile', '07400118823', '07400118824'],
      ['it is written as phones are', 'Mobile', '+44 7400 118823', '07400 118824'],
      ['no other column is of phones', 'Invited by', '+44 7400 118823', '07400118824'],
    ])('may be one where %s', (_, ...cells) => expect(chosen(...cells)).toEqual([0, 1]));
  });
  it('is one with its country, whatever the column is called', () => {
    expect(choose('«+44 7400 118823»', { head: 'Order' })).toBe(true);
  });
});
