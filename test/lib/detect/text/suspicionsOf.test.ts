/** Which addresses may not be what they look like: every imitation is refused or marked, and no honest one is. */
import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../lib/detect/text/findInText.ts';
import { identifiersIn } from '../../../../lib/detect/text/identifiersIn.ts';
import { suspicionsOf } from '../../../../lib/detect/text/suspicionsOf.ts';

/** For each address found in the text, what is suspicious about it. */
const suspicions = (text: string) =>
  findInText(text)
    .flatMap((found) => identifiersIn(found, []))
    .map((one) => suspicionsOf(one.text, one.identifier));

it.each([
  ['a Cyrillic a in a Latin name', 'john@аcme.com', ['mixed-script']],
  ['a Greek o in a Latin name', 'john@gοogle.com', ['mixed-script']],
  ['a Cyrillic local part that reads as Latin', 'асе@acme.com', ['look-alike']],
  ['a Cyrillic domain that reads as Latin', 'john@асе.com', ['look-alike']],
  ['one with a letter that nearly does', 'john@асме.com', ['look-alike']],
  ['capitals that read as Latin', 'john@АСЕ.com', ['look-alike']],
  ['a phonetic g', 'john@ɡoogle.com', ['look-alike']],
  ['a dotless i', 'john@gıthub.com', ['look-alike']],
  ['a stroke among Latin letters', 'john@goog丨e.com', ['look-alike']],
  ['an accent on a letter that has none', 'john@a\u0336cme.com', ['look-alike']],
  ['Cherokee', 'john@ᏟᎪ.com', ['look-alike']],
  ['Arabic digits among Latin letters', 'john٥@acme.com', ['mixed-script']],
  ['punycode', 'john@xn--cme-5cd.com', ['punycode']],
  ['a zero-width space', 'jo\u200bhn@acme.com', ['zero-width']],
  ['a word joiner in the domain', 'john@ac\u2060me.com', ['zero-width']],
  ['an invisible letter', 'john@ac\u3164me.com', ['zero-width']],
  ['full width', 'ｊｏｈｎ＠ａｃｍｅ．ｃｏｍ', ['full-width']],
  ['a wide at sign', 'john＠acme.com', ['full-width']],
  ['an ideographic full stop', 'john@acme。com', ['full-width']],
  ['mathematical letters', 'john@𝐚cme.com', ['full-width']],
  ['a ligature', 'john@ﬁrm.com', ['full-width']],
])('%s is suspicious', (_, text, reasons) => {
  expect(suspicions(text)).toEqual([reasons]);
});

it.each([
  ['plain', 'john@acme.com'],
  ['German', 'müller@bücher.example'],
  ['Chinese', '用户@例子.公司'],
  ['Chinese with Latin', 'vip会员@阿里abc.公司'],
  ['Japanese', 'おなまえ太郎@ドメイン名例.jp'],
  ['Korean', '홍길동@회사.한국'],
  ['Russian', 'почта@пример.рф'],
  ['a Russian word of look-alikes in a Russian domain', 'роса@почта.рф'],
  ['a Russian name under a Latin domain', 'кириллица@кириллица.com'],
  ['a Russian city under a Latin domain', 'info@москва.com'],
  ['Greek', 'αλέξανδρος@παράδειγμα.ελ'],
  ['Arabic', 'محمد@موقع.السعودية'],
  ['Hebrew', 'דוא@דוגמה.קום'],
  ['Hindi', 'संपर्क@डाटामेल.भारत'],
  ['Thai', 'ผู้ใช้@ตัวอย่าง.ไทย'],
  ['Armenian', 'փոստ@օրինակ.հայ'],
  ['Georgian', 'ფოსტა@მაგალითი.გე'],
  ['Turkish', 'kırmızı@ışık.com.tr'],
  ['Vietnamese', 'nguyễn@việtnam.vn'],
  ['a decomposed accent', 'mu\u0308ller@bu\u0308cher.de'],
  ['a soft hyphen', 'john@ac\u00adme.com'],
])('%s is honest', (_, text) => {
  expect(suspicions(text)).toEqual([[]]);
});

describe('imitations of fifty domains', () => {
  const names = (
    'acme apple paypal google amazon microsoft octanist contoso initech globex hooli vandelay wayne stark cyberdyne ' +
    'aperture oscorp umbrella soylent tyrell wonka duff sterling pied piper bluth dunder sabre prestige ' +
    'halliburton barclays santander revolut klarna stripe adyen mollie booking airbnb expedia spotify netflix ' +
    'dropbox slack zoom hubspot salesforce pipedrive zendesk shopify'
  ).split(' ');
  const cyrillic: Record<string, string> = {
    a: 'а',
    c: 'с',
    e: 'е',
    i: 'і',
    j: 'ј',
    o: 'о',
    p: 'р',
    s: 'ѕ',
    x: 'х',
    y: 'у',
    h: 'һ',
    l: 'ӏ',
    d: 'ԁ',
    k: 'к',
    t: 'т',
    m: 'м',
    n: 'п',
    r: 'г',
    u: 'υ',
    v: 'ѵ',
    w: 'ѡ',
    g: 'ɡ',
    z: 'ᴢ',
    f: 'ꞙ',
    q: 'ԛ',
  };
  const latin: Record<string, string> = {
    g: 'ɡ',
    a: 'ɑ',
    i: 'ɩ',
    o: 'ᴏ',
    l: 'ǀ',
    s: 'ꜱ',
    c: 'ᴄ',
    u: 'ᴜ',
    y: 'ʏ',
  };
  const swapFirst = (name: string, letters: Record<string, string>) =>
    [...name].reduce(
      (done, char) => (done === name && letters[char] ? name.replace(char, letters[char]) : done),
      name,
    );
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const bold = (text: string) =>
    text.replace(/[a-z]/g, (char) => String.fromCodePoint(0x1d41a + char.charCodeAt(0) - 97));
  const tricks: Record<string, (name: string) => string> = {
    'one foreign letter': (name) => `jane@${swapFirst(name, cyrillic)}.com`,
    'all foreign letters': (name) => `jane@${[...name].map((char) => cyrillic[char] ?? char).join('')}.com`,
    'a foreign letter before the at': (name) => `${swapFirst(name, cyrillic)}@mail.com`,
    'a phonetic letter': (name) => `jane@${swapFirst(name, latin)}.com`,
    'a zero-width space': (name) => `jane@${name[0]}\u200b${name.slice(1)}.com`,
    'a joiner before the at': (name) => `ja\u200dne@${name}.com`,
    'full width': (name) => wide(`jane@${name}.com`),
    'a wide domain': (name) => `jane@${wide(name)}.com`,
    'bold letters': (name) => `jane@${bold(name)}.com`,
    punycode: (name) => `jane@xn--${name}-5cd.com`,
    'an override': (name) => `jane@\u202e${name}.com`,
    'an override before': (name) => `\u202emoc.${name}@enaj.com`,
    'an isolate inside': (name) => `ja\u2067ne@${name}\u2069.com`,
    'a mark inside': (name) => `jane@${name}\u200e.com`,
    'a foreign top-level domain': (name) => `jane@${name}.соm`,
  };
  it.each(Object.entries(tricks))('%s: none is taken in silence', (_, trick) => {
    expect(names.length).toBeGreaterThanOrEqual(50);
    const silent = names
      .map(trick)
      .filter((text) => suspicions(text).some((reasons) => reasons.length === 0));
    expect(silent).toEqual([]);
  });
});

it('two hundred honest international addresses raise no suspicion', () => {
  const people =
    'müller jürgen josé françois søren łukasz żaneta ångström žofie dvořák őrs ștefan iñaki conceição håkon þór jón éva παύλος иван ольга юрій მარიამ 李雷 さくら タロウ 민준 สมชาย אברהם يوسف प्रिया'.split(
      ' ',
    );
  const domains = 'acme.com bücher.de żółw.pl 例子.公司 пример.рф παράδειγμα.ελ société.fr'.split(' ');
  const addresses = people.flatMap((person) => domains.map((domain) => `${person}@${domain}`));
  expect(addresses.length).toBeGreaterThanOrEqual(200);
  const wrong = addresses.filter((address) => JSON.stringify(suspicions(address)) !== '[[]]');
  expect(wrong).toEqual([]);
});
