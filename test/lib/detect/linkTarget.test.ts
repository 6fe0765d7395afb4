/** What links open. */
import { expect, it } from 'vitest';
import { linkTarget } from '../../../lib/detect/linkTarget.ts';

it.each([
  ['mailto:john@acme.com', ['john@acme.com']],
  ['MAILTO:John@Acme.com', ['john@acme.com']],
  ['mailto:john%40acme.com', ['john@acme.com']],
  ['mailto:john@acme.com?subject=a@b.com', ['john@acme.com']],
  ['mailto:a@x.com,b@y.com', ['a@x.com', 'b@y.com']],
  ['mailto:a@x.com;%20b@y.com', ['a@x.com', 'b@y.com']],
  ['mailto:?to=a@x.com&cc=c@x.com', ['a@x.com']],
  ['mailto:John%20%3Cjohn@acme.com%3E', ['john@acme.com']],
  ['mailto:a@x.com,a@x.com', ['a@x.com']],
  ['mailto:100%@acme.com', ['100%@acme.com']],
  ['mailto:', []],
  ['mailto:nobody', []],
  ['mailto:jo\u200bhn@acme.com', []],
  ['tel:+31612345678', ['+31612345678']],
  ['tel:+31-6-1234-5678', ['+31-6-1234-5678']],
  ['tel:+31%206%2012345678', ['+31 6 12345678']],
  ['tel://0612345678', ['0612345678']],
  ['tel:+14155552671;ext=12', ['+14155552671;ext=12']],
  ['tel:5552671;phone-context=+1415', ['5552671']],
  ['tel:call-me', []],
  ['sms:+31612345678?body=Hi', ['+31612345678']],
  ['sms:+31612345678,+31612345679', ['+31612345678', '+31612345679']],
  ['callto:+31612345678', ['+31612345678']],
  ['skype:+31612345678?call', ['+31612345678']],
  ['skype:john.doe?chat', []],
  ['https://wa.me/31612345678', ['+31612345678']],
  ['https://wa.me/+31612345678?text=Hi', ['+31612345678']],
  ['https://wa.me/message/ABC', []],
  ['https://api.whatsapp.com/send?phone=31612345678&text=Hi', ['+31612345678']],
  ['https://web.whatsapp.com/send/?text=Hi&phone=%2B31612345678', ['+31612345678']],
  ['whatsapp://send?phone=31612345678', ['+31612345678']],
  ['https://evil.example/wa.me/31612345678', []],
  ['https://wa.me.evil.example/31612345678', []],
  ['https://acme.com/?mailto:john@acme.com', []],
  ['javascript:alert(1)', []],
  ['', []],
])('%s', (href, texts) => {
  expect(linkTarget(href).map(({ text }) => text)).toEqual(texts);
});
