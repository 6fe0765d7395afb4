/** Whom the person meets wherever they go, told from counts alone. */
import { describe, expect, it } from 'vitest';
import {
  isFamiliar,
  type Learnt,
  learn,
  learnLead,
  nothingLearnt,
} from '../../../../lib/detect/rank/learntAddresses.ts';

/** So many days, on each of which the sites were visited with these addresses on them. */
function learnDaily(
  days: number,
  visits: (day: number) => readonly { site: string; addresses: readonly string[] }[],
) {
  let learnt: Learnt = nothingLearnt;
  for (let day = 20_000; day < 20_000 + days; day += 1) {
    for (const visit of visits(day)) learnt = learn(learnt, { day, ...visit });
  }
  return learnt;
}

const everyDay = (day: number) => [
  { site: 'mail', addresses: ['mara', `lead ${day}`] },
  { site: 'crm', addresses: ['mara', 'boss', `lead ${day}`] },
];

describe('an address is probably the person’s own or a colleague’s', () => {
  it('when it is there on most visits of a week', () => {
    expect(isFamiliar(learnDaily(7, everyDay), 'mara')).toBe(true);
  });

  it('not after a day, however many pages were read', () => {
    const learnt = learnDaily(1, () =>
      Array.from({ length: 50 }, (_, at) => ({ site: `${at}`, addresses: ['mara'] })),
    );
    expect(isFamiliar(learnt, 'mara')).toBe(false);
  });

  it('not when one site is read a hundred times', () => {
    const learnt = learnDaily(4, () =>
      Array.from({ length: 100 }, () => ({ site: 'mail', addresses: ['jane'] })),
    );
    expect(isFamiliar(learnt, 'jane')).toBe(false);
  });

  it('not when it is a customer of many mails, met every other day', () => {
    const learnt = learnDaily(30, (day) => [
      ...everyDay(day),
      ...(day % 2 === 0 ? [{ site: 'mail', addresses: ['jane'] }] : []),
    ]);
    expect(isFamiliar(learnt, 'jane')).toBe(false);
    expect(isFamiliar(learnt, 'mara')).toBe(true);
  });

  it('never when the person marked it', () => {
    expect(isFamiliar(learnLead(learnDaily(30, everyDay), 'mara'), 'mara')).toBe(false);
    expect(isFamiliar(learnLead(nothingLearnt, 'mara'), 'mara')).toBe(false);
  });

  it('no longer, months after it was last met', () => {
    let learnt = learnDaily(30, everyDay);
    for (let day = 20_100; day < 20_250; day += 1)
      learnt = learn(learnt, { day, site: 'mail', addresses: ['mara'] });
    expect(isFamiliar(learnt, 'mara')).toBe(true);
    expect(isFamiliar(learnt, 'boss')).toBe(false);
  });
});

it('keeps no more than so much, those met most', () => {
  const learnt = learnDaily(365, (day) => [
    { site: 'mail', addresses: ['mara', ...Array.from({ length: 20 }, (_, at) => `lead ${day} ${at}`)] },
  ]);
  expect(Object.keys(learnt.met).length).toBeLessThanOrEqual(500);
  expect(JSON.stringify(learnt).length).toBeLessThan(60_000);
  expect(isFamiliar(learnt, 'mara')).toBe(true);
});
