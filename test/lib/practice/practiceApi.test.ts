/** The practice organization answers as Octanist does, from leads that are kept. */
import { expect, it } from 'vitest';
import { parseLeadId } from '../../../lib/identifier.ts';
import { createPracticeApi } from '../../../lib/practice/practiceApi.ts';
import { practiceMails } from '../../../lib/practice/practiceMails.ts';

const now = () => new Date('2026-03-10T12:00:00.000Z');
const around = { apiKey: 'practice', now, randomId: () => '0123456789ab' };

const api = (kept: readonly unknown[] | null = null) => createPracticeApi(kept, around);
const ask = async (to: ReturnType<typeof api>, method: string, body?: object, path = '/api/leads') => {
  const headers = { 'x-api-key': 'practice', 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await to.handle(
    new Request(`https://practice.invalid${path}`, { method, headers, ...sent }),
  );
  return { status: response.status, ...(await response.json()) };
};
const { open, several, unknown } = practiceMails;

it('changes the one lead of an address, however that is written', async () => {
  const practice = api();
  const body = { email: open.email.toUpperCase(), status: 'won', value: 5 };
  expect(await ask(practice, 'PATCH', body)).toMatchObject({ status: 200, data: { leadsUpdated: 1 } });
  expect(await practice.leads()).toContainEqual(
    expect.objectContaining({ email: open.email, status: 'won', value: 5 }),
  );
});

it('is in conflict where two leads have the address, and knows nobody where none has', async () => {
  const practice = api();
  expect(await ask(practice, 'PATCH', { email: several.email, status: 'won' })).toMatchObject({
    status: 409,
  });
  expect(await ask(practice, 'PATCH', { email: unknown.email, status: 'won' })).toMatchObject({
    status: 404,
  });
  expect(await practice.leads()).toEqual(await api().leads());
});

it('gives every lead an id that can be marked, those that are created as well', async () => {
  const practice = api();
  await ask(practice, 'POST', { email: unknown.email });
  const ids = (await practice.leads()).map(({ id }) => id);
  expect(ids).toHaveLength(6);
  for (const id of ids) {
    expect(parseLeadId(id)).toBe(id);
    expect(id).toMatch(/^lead_practice_/);
  }
});

it('goes on from what was kept, and begins anew where that cannot be read', async () => {
  const first = api();
  await ask(first, 'PATCH', { email: open.email, status: 'lost' });
  const kept = structuredClone(await first.leads());
  expect(await api(kept).leads()).toEqual(kept);
  expect(await api([{ id: 7 }]).leads()).toEqual(await api().leads());
});
