// @vitest-environment happy-dom
/** Who keeps a ticket or a record, what they note there, and who else stands near. */
import { describe, expect, it } from 'vitest';
import { contactIn, judgeHtml, valuesOf } from '../../../support/judgeHtml.ts';
import { bob, direct, directInFull, jane, other, otherInFull } from '../../../support/people.ts';

const contact = async (html: string, value: string) => contactIn(await judgeHtml(html), value);

describe('a ticket that is assigned to somebody', () => {
  const ticket = (assigned: string, note = 'Nils Ohm') =>
    `<div><div>${assigned}</div><div><div class="x"><div><b>Jane Doe</b> 9 June, 08:12</div><div>Hello, my mobile is ${direct}.</div></div><div class="x"><div><b>${note}</b> 9 June, 09:00</div><div>The fitter is on ${other}</div></div></div><div><div>Jane Doe</div><div>${jane}</div></div></div>`;
  it.each([
    '<div>Assignee</div><div>Support / Nils Ohm</div>',
    '<div>Zugewiesen an</div><div>Nils Ohm</div>',
    '<dl><dt>Toegewezen aan</dt><dd>Team A/Nils Ohm</dd></dl>',
  ])('holds what they note, which is ours: %s', async (assigned) => {
    expect((await contact(ticket(assigned), otherInFull))?.reasons).toContain('fromUs');
    expect((await contact(ticket(assigned), directInFull))?.reasons).not.toContain('owner');
    expect(valuesOf(await judgeHtml(ticket(assigned)))).toEqual([jane, directInFull, otherInFull]);
  });
  it('but not what others write there', async () => {
    const html = ticket('<div>Assignee</div><div>Support / Nils Ohm</div>', 'Bob Stone');
    expect((await contact(html, otherInFull))?.reasons).not.toContain('fromUs');
  });
});

describe('a title that looks like a name', () => {
  const page = (line: string) =>
    `<h1>Keuken Janssen</h1><div>${line}</div><div>Mail: mia.janssen@acme.example</div><div>Mobile: ${direct}</div><div>Fitter: Bart, ${other}</div>`;
  it.each(['Klant: Mia Janssen', 'Customer: Mia Janssen', '客户：Mia Janssen'])(
    'does not take a number from whom the page calls its customer: %s',
    async (line) => {
      expect((await contact(page(line), directInFull))?.name).toBe('Mia Janssen');
      expect(valuesOf(await judgeHtml(page(line)))[1]).toBe(directInFull);
    },
  );
  it('lends it one where the page calls nobody so', async () => {
    const html = `<h1>Mia Janssen</h1><div>Mail: mia.janssen@acme.example</div><div>Mobile: ${direct}</div>`;
    expect((await contact(html, directInFull))?.name).toBe('Mia Janssen');
  });
});

describe('conversations of which one is open, by nothing but their class', () => {
  const conversation = (name: string, text: string, more = '') =>
    `<div class="conv ${more}"><b>${name}</b><p>${text}</p></div>`;
  const page = (more: string) =>
    `<div>${conversation('Visitor 882', 'hi', more)}${conversation('Bob Stone', `${bob} thanks`)}</div><div><div>Hi, write to ${jane}</div></div>`;
  it('are a list, and who is told of in another is no rival', async () => {
    expect((await contact(page('active'), bob))?.reasons).toContain('listed');
    expect(valuesOf(await judgeHtml(page('active')))[0]).toBe(jane);
  });
  it('are none where nothing says which is open', async () => {
    expect((await contact(page(''), bob))?.reasons).not.toContain('listed');
  });
});
