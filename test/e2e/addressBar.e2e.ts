/** The address bar: one line marks a lead, through the same outbox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

describe.each([...browserNames])('the address bar in %s', (browser) => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld(browser);
    await saveKey(world);
  });
  afterAll(() => world?.close());

  it('marks the lead that was typed, and tells so', async () => {
    const { id, email } = world.people.sender;
    await world.driver.addressBar(`${email} won 5,000 signed`);
    const told = await world.until(async () => (await world.driver.notifications())[0], 'a notification');
    expect(told.title).toBe(`Marked won in Octanist: ${email}`);
    expect(world.patches().map(({ body }) => JSON.parse(body))).toEqual([
      { id, status: 'won', value: 5000, note: 'signed' },
    ]);
  });
});
