// @vitest-environment happy-dom
/** Whose address it is, by what stands around it. */
import { describe, expect, it } from 'vitest';
import { judgeHtml } from '../../../support/judgeHtml.ts';

describe('the name beside an address', () => {
  it.each([
    ['in front of it', 'Jan Jansen &lt;a@x.com&gt;', 'Jan Jansen'],
    ['in front of it, in bold', '<b>Jan Jansen</b> (a@x.com)', 'Jan Jansen'],
    ['after a word for from', '<p>De Iván Soler &lt;ivan@x.com&gt;</p>', 'Iván Soler'],
    ['after a word for from, in German', '<p>Von Anna Berg &lt;a.berg@x.com&gt;</p>', 'Anna Berg'],
    ['that begins like a word for from', '<p>Van Dijk &lt;r@x.com&gt;</p>', 'Van Dijk'],
    ['whose address spells that word', '<p>De Vries Jan &lt;jan.devries@x.com&gt;</p>', 'De Vries Jan'],
    [
      'in its row',
      '<table><tr><td>Jan Jansen</td><td>Sales manager</td><td>a@x.com</td></tr></table>',
      'Jan Jansen',
    ],
    ['in its list item', '<ul><li><h3>Jan Jansen</h3><p>Utrecht</p><p>a@x.com</p></li></ul>', 'Jan Jansen'],
    ['on the line above', '<p>Jan Jansen<br>a@x.com</p>', 'Jan Jansen'],
    ['as the text of its link', '<a href="mailto:a@x.com">Jan Jansen</a>', 'Jan Jansen'],
    ['in an attribute', '<span name="Jan Jansen">a@x.com</span>', 'Jan Jansen'],
    ['in the title of its link', '<a href="mailto:a@x.com" title="Jan Jansen">Mail</a>', 'Jan Jansen'],
    ['not of another row', '<table><tr><td>Jan Jansen</td></tr><tr><td>a@x.com</td></tr></table>', undefined],
    [
      'in its cell, not in another that holds a block of its own',
      '<table><tr><td>Jan Jansen<br>Utrecht<br>a@x.com</td><td>To<br>Piet Smit<br>06 12345678</td></tr></table>',
      'Jan Jansen',
    ],
    ['not its company', '<div><b>Acme Tools</b><p>a@acmetools.com</p></div>', undefined],
    ['not a label', '<p>Email Address<br>a@x.com</p>', undefined],
    ['not the text of a link that is a wish', '<a href="mailto:a@x.com">Contact Us</a>', undefined],
    [
      'not far away',
      '<div><div><div><h1>Jan Jansen</h1></div></div></div><main><p>a@x.com</p></main>',
      undefined,
    ],
  ])('%s', async (_, html, name) => {
    expect((await judgeHtml(html)).contacts[0]?.name).toBe(name);
  });
});

it('a number in the customer’s cell of an invoice has no name from the cell beside it', async () => {
  const html =
    '<table><tr><td>Jan Jansen<br>Utrecht<br>a@x.com</td><td>To<br>Piet Smit<br>ps@y.com<br>06 12345678</td></tr></table>';
  const { contacts } = await judgeHtml(html, { title: 'Invoice 12' });
  expect(contacts.find(({ identifier }) => identifier.kind === 'phone')?.name).not.toBe('Jan Jansen');
});

it('a field of a deal has no name from a title that begins with the company', async () => {
  const deal = (title: string) =>
    judgeHtml(
      `<section><header><h1>${title} - 75 kWp</h1></header></section><section><div class="row"><b>Renata Queiroz</b></div><div class="row"><i>Phone</i><p><a href="tel:0612345678">06 12345678</a></p></div><div class="row"><i>E-mail</i><p>renata.queiroz@verdaoqueijos.com</p></div></section>`,
      { title: `${title} - 75 kWp - Deal` },
    );
  expect((await deal('Verdao Queijos')).best?.identifier.value).toBe('renata.queiroz@verdaoqueijos.com');
  expect((await deal('Renata Queiroz')).contacts.map(({ name }) => name)).toEqual(
    Array(2).fill('Renata Queiroz'),
  );
});
