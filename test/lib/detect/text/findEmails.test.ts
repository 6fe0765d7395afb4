/** E-mail addresses in running text: in every form that people write them, and nothing that only looks like one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmails } from '../../../../lib/detect/text/findEmails.ts';
import { parseWrittenEmail } from '../../../../lib/detect/text/foldEmail.ts';
import { parseEmail } from '../../../../lib/identifier.ts';

const found = (text: string) => findEmails(text).map((one) => parseWrittenEmail(one.text));

describe('as people write it', () => {
  it.each([
    ['a quoted local part', 'Ask "john doe"@acme.com now', '"john doe"@acme.com'],
    ['a quoted local part that needs no quotes', '"john.doe"@acme.com', 'john.doe@acme.com'],
    ['a quoted address', '"john@acme.com"', 'john@acme.com'],
    ['JSON', '{"email":"john@acme.com"}', 'john@acme.com'],
    ['markdown', '[mail](mailto:john@acme.com)', 'john@acme.com'],
    ['a long new top-level domain', 'john@acme.photography', 'john@acme.photography'],
    ['a new one that no list has, in angle brackets', 'John <john@acme.brandnew>', 'john@acme.brandnew'],
    ['a new one that no list has, by itself', ' john@acme.brandnew ', 'john@acme.brandnew'],
    ['a new one that no list has, in a mail link', 'see mailto:john@acme.brandnew now', 'john@acme.brandnew'],
    ['capitals in the domain', 'Jane@Mail.Acme.Com', 'jane@mail.acme.com'],
    ['a forgotten space before a short word', 'john@acme.com.It was', 'john@acme.com'],
    ['a word glued to it', 'john@acme.comPhone: 1', 'john@acme.com'],
    ['a label glued to it', 'john@acme.comTEL:03-1234-5678', 'john@acme.com'],
    ['a label before it, glued by a hyphen', 'Email-ramesh.traders@acme.in,Mob-1', 'ramesh.traders@acme.in'],
    ['a name that begins like a label', 'email-marketing@acme.com', 'email-marketing@acme.com'],
    ['the same in a heading', 'Email-Marketing@acme.com', 'email-marketing@acme.com'],
    [
      'spaces around the sign, named like its domain',
      'dave @ davesvans.co.uk or ring',
      'dave@davesvans.co.uk',
    ],
    ['spaces around the sign of a team', 'write to info @ acme.com.', 'info@acme.com'],
    ['spaces around the sign, announced', 'E-mail: jan.smit @ acme.nl', 'jan.smit@acme.nl'],
    ['emphasis in markdown', '__john_doe@acme.com__', 'john_doe@acme.com'],
    ['an underscore of its own', '_john@acme.com', '_john@acme.com'],
    ['a hyphenated word glued to it', 'john@acme.com-based', 'john@acme.com'],
    ['Japanese glued to it', 'メールはjohn@acme.comまで', 'john@acme.com'],
    ['Korean glued to it', '이메일은 john@acme.com입니다', 'john@acme.com'],
    ['Thai glued to it', 'อีเมลjohn@acme.comครับ', 'john@acme.com'],
    ['a Hebrew prefix', 'כתבו ל-john@acme.com', 'john@acme.com'],
    ['Chinese glued to a Chinese domain', '用户@例子.公司谢谢', '用户@例子.公司'],
    ['a Chinese full stop', '联系john@acme.com。谢谢', 'john@acme.com'],
    ['an Indian domain', 'संपर्क@डाटामेल.भारत', 'संपर्क@डाटामेल.भारत'],
    ['a German top-level domain', 'post@kanzlei.vermögensberatung', 'post@kanzlei.vermögensberatung'],
    ['full width', 'ｊｏｈｎ＠ａｃｍｅ．ｃｏｍ', 'john@acme.com'],
    ['a soft hyphen', 'john@ac\u00adme.com', 'john@acme.com'],
    ['a zero-width space', 'john@\u200bacme.com', 'john@acme.com'],
    ['a no-break space beside it', 'mail\u00a0john@acme.com\u00a0now', 'john@acme.com'],
    ['an escape in a mail link', 'mailto:john%2Bnews@acme.com', 'john+news@acme.com'],
    ['an escaped at sign', 'john%40acme.com', 'john@acme.com'],
    ['an escaped at sign in a mail link', 'mailto:john%40acme.com?subject=Hi', 'john@acme.com'],
    ['an escaped pair', 'next=to%3Djohn%40acme.com%26x', 'john@acme.com'],
    ['a percent sign that is none', 'john%acme.org@relay.com', 'john%acme.org@relay.com'],
    ['isolates around it', 'Jan \u2068john@acme.com\u2069, you', 'john@acme.com'],
    ['an isolate after a label', 'E-mail:\u2066john@acme.com\u2069. Call', 'john@acme.com'],
    ['an isolate amid letters that need no space', '寄给\u2066john@acme.com\u2069。', 'john@acme.com'],
    ['after a closed override', '\u202eabc\u202c john@acme.com', 'john@acme.com'],
    ['after a paragraph with an override', '\u202eabc\njohn@acme.com', 'john@acme.com'],
    ['an indented line that nothing stands above', '\n <john7@acme.com>', 'john7@acme.com'],
    ['a log line', 'to=<john@acme.com>, relay=mx.acme.com[10.0.0.1]:25', 'john@acme.com'],
  ])('%s', (_, text, email) => {
    expect(found(text)).toEqual([email]);
  });

  it('each in a list with any separator', () => {
    expect(found('a@x.com;b@y.com,c@z.com/d@w.com')).toEqual(['a@x.com', 'b@y.com', 'c@z.com', 'd@w.com']);
  });
});

describe('masked, where the form leaves no doubt', () => {
  it.each([
    ['john [at] acme [dot] com', 'john@acme.com'],
    ['john(at)acme.com', 'john@acme.com'],
    ['write to john.doe (at) acme.co.uk please', 'john.doe@acme.co.uk'],
    ['john {at} acme {dot} com', 'john@acme.com'],
    ['john [dot] doe [at] mail [dot] acme [dot] com', 'john.doe@mail.acme.com'],
    ['john AT acme DOT com', 'john@acme.com'],
    ['john [AT] acme DOT com', 'john@acme.com'],
    ['john [@] acme.com', 'john@acme.com'],
    ['jan(a)firma.cz', 'jan@firma.cz'],
    ['hans [ät] firma [punkt] de', 'hans@firma.de'],
    ['jan [apenstaartje] bedrijf [punt] nl', 'jan@bedrijf.nl'],
    ['jean (arobase) societe (point) fr', 'jean@societe.fr'],
    ['juan [arroba] empresa [punto] es', 'juan@empresa.es'],
    ['luca (chiocciola) azienda (punto) it', 'luca@azienda.it'],
    ['joão[arroba]empresa[ponto]pt', 'joão@empresa.pt'],
    ['jan [małpa] firma [kropka] pl', 'jan@firma.pl'],
    ['иван (собака) почта (точка) рф', 'иван@почта.рф'],
    ['taro【アット】kaisha.jp', 'taro@kaisha.jp'],
    ['Annars malin snabel-a vävstugan punkt se. Kram', 'malin@vävstugan.se'],
    ['paul AROBASE exemple-sarl POINT fr', 'paul@exemple-sarl.fr'],
    ['jan apenstaartje mail punt bedrijf punt nl', 'jan@mail.bedrijf.nl'],
    ['anna małpa firma kropka pl', 'anna@firma.pl'],
    ['mail me, ravi dot kumar at acme dot co dot in thanks', 'ravi.kumar@acme.co.in'],
    ['ravi DOT kumar AT acme DOT co DOT in', 'ravi.kumar@acme.co.in'],
    ['jane.doe <at> physics <dot> acme <dot> edu', 'jane.doe@physics.acme.edu'],
    ['bilgi [et] otel [nokta] com', 'bilgi@otel.com'],
  ])('%s', (text, email) => {
    expect(found(text)).toEqual([email]);
  });

  it.each([
    'we met (at) noon.',
    'john at acme dot com',
    'she put a dot there at acme dot com',
    'Pierre [et] Marie.com',
    'see foo<a>acme.com</a>',
    'utilisez arobase exemple.fr',
    'paul arobase exemple point barre',
    'paul point dupont arobase exemple point fr',
    'moja małpa lubi banany',
    'MEET US AT ACME.COM',
    'Wikipedia (en) wikipedia.org',
    'either (a) acme.com or (b) example.com',
    'john (at) acme',
    'john [at] acme [dot] comf',
    'array[at].length',
    '[at] acme.com',
    'CEO @ acme.com',
    'we met jane @ acme.com',
    'dinner @ 8.30 @ davesvans.co.uk',
    'info @ Acme',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('not an address', () => {
  it.each([
    ['a slip in the top-level domain', 'My email is john@acme.comf'],
    ['a service of a machine', 'started getty@tty1.service now'],
    ['a host of a private network', 'login root@web1.internal failed'],
    ['a file name by itself', 'icon@2x.png'],
    ['a photo by itself', 'IMG_0418@2023.heic'],
    ['a digest by itself', 'sha256@4f2a9c.deadbeef'],
    ['what a mailer returns to inside of its network', 'Return-Id=<r-418@bounce-id.internal>'],
    ['a computer at home', '<john@nas.local>'],
    ['a film for sharp screens', 'intro@2x.mov is'],
    ['a saved card', 'see john@acme.com.vcf'],
    ['a module and its version', 'github.com/foo/bar@v1.2.3'],
    ['a repository without a slash', 'git@github.com:repository.git'],
    ['a file on another machine', 'scp john@acme.com:~/notes .'],
    ['a picture in a message', '[cid:image001@acme.com]'],
    ['a jabber address', 'xmpp:john@acme.com'],
    ['a password before a query', 'https://john:secret@acme.com?x=1'],
    ['a message id in a folded header', 'References: <abc.1@acme.com>\n <abc.2@acme.com>'],
    ['a message id in a log', 'message-id=<2026.1@acme.com>'],
    ['a price', '5@3.50'],
    ['a dot before it', 'the .john@acme.com'],
    ['a dot at the end of the local part', 'john.@acme.com'],
    ['an override inside', 'john@\u202eacme.com'],
    ['an isolate that opens inside', 'win\u2066ner@acme.com\u2069'],
    ['one that opens after a dot', 'jane.\u2068doe@acme.com\u2069'],
    ['one that opens after another', 'win\u2067\u2069\u2066\u200bner@acme.com\u2069'],
    ['a hundred that open inside', `win${'\u2066'.repeat(100)}ner@acme.com`],
    ['an embedding that opens inside', 'jane.\u202adoe@acme.com\u202c'],
    ['an isolate that closes inside', '\u2066john@acme.co\u2069m'],
    ['a mark inside', 'jo\u200fhn@acme.com'],
    ['a mark before the rest of the domain', 'john@acme.com\u200e.evil.com'],
    ['an address that is read backwards', '\u202emoc.emca@nhoj.com'],
    ['one masked that is read backwards', '\u202ejohn [at] acme.com'],
    ['a top-level domain of two scripts', 'john@acme.соm'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it.each([
  ['https://crm.example/find?q=john@acme.com&page=2', 'url'],
  ['https://crm.example/find?q=john%40acme.com', 'url'],
  ['https://crm.example/contacts/john@acme.com', 'url'],
  ['crm.example/contacts/john@acme.com', 'url'],
  ['GET /find?user_email=john@acme.com', 'url'],
  ['user=john@acme.com', undefined],
  ['mailto:john@acme.com?subject=Hi', undefined],
  ['https://acme.com john@acme.com', undefined],
])('in %j it is %s', (text, weak) => {
  expect(findEmails(text).map((one) => one.weak)).toEqual([weak]);
});

it('gives whole valid addresses with their place, in order, whatever the text', () => {
  const part = fc.constantFrom(
    ...[
      'john',
      'a',
      '@',
      '.',
      'acme.com',
      ' [at] ',
      '(dot)',
      ' AT ',
      ' DOT ',
      '%40',
      '＠',
      '"',
      '<',
      '>',
      ':',
      '/',
      '?q=',
    ],
    ...[
      '\u200b',
      '\u202e',
      '\u202c',
      '。',
      '联',
      'ä',
      '-',
      '\n',
      ' ',
      '1',
      '𝐚',
      'https://',
      'mailto:',
      '_',
      "'",
      '%2B',
      'ל',
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      let floor = 0;
      for (const { text: written, start, end, value } of findEmails(text)) {
        const email = parseWrittenEmail(written) ?? '';
        if (value !== undefined) expect(value).toBe(email);
        expect(parseEmail(email)).toBe(email);
        expect(start).toBeGreaterThanOrEqual(floor);
        expect(end).toBeGreaterThan(start);
        floor = end;
      }
    }),
    { numRuns: 2_000 },
  );
});
