/** The demo pages: an inbox, a CRM's list and its records, as a salesperson would have them open. */
import { readFile } from 'node:fs/promises';
import { type CrmPerson, crmPeople } from './demo/crmPeople.ts';

const read = (name: string) => readFile(new URL(`demo/${name}.html`, import.meta.url), 'utf8');

export const demoPaths = ['/demo/inbox', '/demo/crm', '/demo/crm/1'] as const;

/** The page at this path, or null. */
export async function demoPage(path: string): Promise<string | null> {
  if (path === '/demo/inbox') return read('inbox');
  if (path === '/demo/crm') return fill(await read('crm'), { rows: crmPeople.map(toRow).join('\n') });
  const [, number] = /^\/demo\/crm\/(\d{1,3})$/.exec(path) ?? [];
  const person = crmPeople[Number(number) - 1];
  return person === undefined ? null : fill(await read('record'), toFields(person));
}

function toRow(person: CrmPerson, index: number): string {
  const { name, company, email, phone, tel, stage, dealValue, owner } = escapeAll(person);
  return `<tr>
  <td><a class="name" href="/demo/crm/${index + 1}">${name}</a><span class="company">${company}</span></td>
  <td><a href="mailto:${email}">${email}</a></td>
  <td><a href="tel:${tel}">${phone}</a></td>
  <td><span class="stage ${stage.toLowerCase()}">${stage}</span></td>
  <td class="amount">${dealValue}</td>
  <td>${owner}</td>
</tr>`;
}

function toFields(person: CrmPerson): Record<string, string> {
  const fields = escapeAll(person);
  const initials = person.name.replace(/(\p{L})\p{L}*\s*/gu, '$1').slice(0, 2);
  return {
    ...fields,
    initials,
    ownerEmail: `${person.owner.split(' ')[0]?.toLowerCase()}@lumenkitchens.example`,
  };
}

function escapeAll(person: CrmPerson): Record<keyof Omit<CrmPerson, 'lead'>, string> {
  const { lead: _, ...shown } = person;
  return Object.fromEntries(Object.entries(shown).map(([field, text]) => [field, escapeHtml(text)])) as never;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** `{{name}}` in the page becomes the value of that name. Throws on a name without one. */
function fill(page: string, values: Readonly<Record<string, string>>): string {
  return page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The demo page asks for an unknown {{${name}}}`);
    return value;
  });
}
