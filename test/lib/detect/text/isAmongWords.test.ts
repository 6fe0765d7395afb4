/** Digits in a row in a sentence: a mobile number where the words lead to a person, and nothing where they lead to a thing. */
import { expect, it } from 'vitest';
import { detect } from '../../../bench/detect/node.ts';

const phonesIn = (text: string, region: string) =>
  detect(text, { region }).flatMap(({ kind, value }) => (kind === 'phone' ? [value] : []));

it.each([
  ['after a name', 'CL', 'hola, el gasfiter es don Mario 987654322 cobra barato', '+56987654322'],
  ['after a trade or a kinship', 'US', 'Guy with the truck 8085550147 he charges like 60', '+18085550147'],
  ['after an owner', 'IN', '1bhk rent 18k, no brokers, owner 9820098200', '+919820098200'],
  ['after whoever writes in Chinese', 'CN', '找王师傅修空调 15987654321', '+8615987654321'],
  ['after a price', 'PL', 'sprzedam opony 205/55 r16 500 zł 505606707', '+48505606707'],
  ['after a price by the hour', 'IT', 'cercasi babysitter zona prati, 10€/h 3487654321', '+393487654321'],
  ['after money by its name', 'GR', 'πωλείται ποδήλατο 120 ευρώ 6981234567', '+306981234567'],
  ['after a clause', 'CZ', 'prodám kolo 26", cena 3500, 724567890', '+420724567890'],
  ['after a sentence', 'NO', 'selger sofa 500,- hentes. 98765432 Kari', '+4798765432'],
  ['after a dash', 'US', 'plumber Mike - 4155552671 very honest', '+14155552671'],
  ['where money is to be sent', 'ES', 'mándame un bizum al 644556677 porfi', '+34644556677'],
  ['to be called if anything comes up', 'CO', 'llego en 20 min, cualquier cosa 3101234567', '+573101234567'],
  [
    'to be called with questions',
    'DE',
    'der Schlüssel liegt unten, bei Fragen 015123456789',
    '+4915123456789',
  ],
  ['where it is new', 'TR', 'kanka yeni no 5321234567 kaydet', '+905321234567'],
  [
    'in another sentence than a parcel',
    'CN',
    '单号 SF1723034782501已发出。联系人:李师傅 15921234567',
    '+8615921234567',
  ],
  ['whose number it is', 'IN', 'bhai mera number save kar lo 9123456789 wali purani sim', '+919123456789'],
  ['where a trunk zero makes it long', 'DE', 'Zimmer frei, 300€ warm, 015123456789 Tom', '+4915123456789'],
])('%s', (_, region, text, e164) => {
  expect(phonesIn(text, region)).toEqual([e164]);
});

it.each([
  ['a landline, which people group', 'ES', 'mi prima Lucía 912345678 te lo arregla'],
  ['of eight digits, where most are mobile numbers', 'DK', 'min nabo Lone 28123456 kan hente den'],
  ['a question of many', 'CO', 'se ha cerrado la pregunta 3101234567 por otra cosa'],
  ['a parcel', 'ES', 'su envío 612345678 llegará mañana'],
  ['a thing of which no list knows', 'PL', 'twój wniosek 512345678 został przyjęty'],
  ['a thing in another order of words', 'CN', '我的订单已发货,订单13812340001还没到'],
  ['a thing after the number', 'IN', 'bhai 9876501234, 9876501234 order ka kya hua'],
  ['what a word for numbers is of', 'US', 'Your statement number is 4155552671'],
  ['a new number of a thing', 'TR', 'kanka siparişi yeni no 5321234567 oldu'],
  ['a count', 'US', 'my neighbour says they sold 4155552671 of them'],
  ['shares', 'IN', 'my brother bought 9876543210 shares'],
  ['a round sum', 'PL', 'sąsiad mówi, 500000000 za wszystko'],
  ['a limit of programs', 'US', 'it overflows as my brother says, 2147483647 is the last'],
  ['a name and its value', 'US', 'the owner of the session: 3035550148'],
  ['a row of a table', 'US', 'the owner  8085550147  of the flat'],
  ['a line of a log', 'US', '10:30:15 the owner, 8085550147 has gone'],
  ['a field of a record', 'IN', 'owner,of,the,flat, 9876501234,x'],
  ['code', 'IN', 'if (owner.has(flat)) { return 9876501234 }'],
  ['among other numbers of things', 'IN', 'the owner of K7PLM2, 9876501234 as I told you'],
  ['on a heading', 'IN', 'CV SINAR TERANG, 9876501234'],
  ['beside the number of an account', 'IN', 'IBAN of the owner and so on, 9876501234'],
])('not %s', (_, region, text) => {
  expect(phonesIn(text, region)).toEqual([]);
});

it('is of the reader’s own country alone', () => {
  expect(phonesIn('mi prima Lucía 644556677 te lo arregla', 'NL')).toEqual([]);
});
