// @vitest-environment happy-dom
/** Pulling the open leads: page by page, each once, no more than are held, until somebody ends it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { send } from '../../lib/browser/messages.ts';
import { noLongerOpen } from '../../lib/browser/openLeads.ts';
import { readPull, watchOpenLeads } from '../../lib/browser/openLeadsNews.ts';
import { forgetApiKey } from '../../lib/browser/saveApiKey.ts';
import { readWorkspaces } from '../../lib/browser/workspaceStore.ts';
import type { Identifier } from '../../lib/identifier.ts';
import { answerJson, type FakeBrowser, type SentRequest, startFakeBrowser } from '../support/fakeBrowser.ts';

let fake: FakeBrowser;

beforeEach(async () => {
  fake = await startFakeBrowser();
  keyPrint = (await readWorkspaces()).all[0]?.print ?? '';
});
afterEach(() => fake.stopBackground());

const pageOf = ({ url }: SentRequest) => Number(new URL(url).searchParams.get('page'));

function lead(n: number, more: object = {}) {
  return { id: `lead_${n}`, email: `person${n}@firm.example`, status: 'open', ...more };
}

/** A page of a hundred, from this number on. */
function answerPage(
  from: number,
  hasMore: boolean,
  leads = Array.from({ length: 100 }, (_, at) => lead(from + at)),
) {
  return answerJson(200, { success: true, data: leads, meta: { pagination: { hasMore, total: 9_999 } } });
}

/** Of the key that the fake browser has. */
let keyPrint: string;
const pull = () => send('pullOpenLeads', { keyPrint, isAfresh: true });
const email = (n: number): Identifier => ({ kind: 'email', value: `person${n}@firm.example` });

async function matched(...contacts: Identifier[]): Promise<string[][]> {
  const found = await send('matchHere', { keyPrint, contacts });
  return found.ok ? found.value.leads.map(([at, leads]) => [String(at), ...leads.map(({ id }) => id)]) : [];
}

describe('the open leads', () => {
  it('are asked for a hundred at a time, and each is held once although new ones push others on', async () => {
    fake.answerLook = async (request) => answerPage(pageOf(request) === 1 ? 1 : 91, pageOf(request) === 1);
    expect(await pull()).toEqual({ ok: true, value: true });
    expect(fake.looks.map(({ url }) => new URL(url).searchParams.get('page'))).toEqual(['1', '2']);
    expect(await readPull(keyPrint)).toEqual({ is: 'done', count: 190, isCut: false });
    expect(await matched(email(500), email(190), email(95))).toEqual([
      ['1', 'lead_190'],
      ['2', 'lead_95'],
    ]);
    expect(fake.looks).toHaveLength(2);
  });

  it('are only those which are open, even where the filter is passed over', async () => {
    fake.answerLook = async () =>
      answerPage(0, false, [lead(1), lead(2, { status: 'won' }), lead(3, { status: undefined })]);
    await pull();
    expect(await matched(email(1), email(2), email(3))).toEqual([['0', 'lead_1']]);
  });

  it('end at 5,000, which is said', async () => {
    fake.answerLook = async (request) => answerPage(100 * pageOf(request), true);
    await pull();
    expect(fake.looks).toHaveLength(50);
    expect(await readPull(keyPrint)).toEqual({ is: 'done', count: 5_000, isCut: true });
  });

  it('do not go on for ever where every page is the same', async () => {
    fake.answerLook = async () => answerPage(1, true);
    await pull();
    expect(await readPull(keyPrint)).toMatchObject({ is: 'done', count: 100 });
  });

  it('stay as they were when the pull is ended half-way, or fails', async () => {
    fake.answerLook = async () => answerPage(1, false);
    await pull();
    const held = Promise.withResolvers<Response>();
    fake.answerLook = () => held.promise;
    const second = pull();
    await vi.waitFor(() => expect(fake.looks).toHaveLength(2));
    expect(await readPull(keyPrint)).toEqual({ is: 'pulling', count: 0 });
    await send('cancelPull', { keyPrint });
    expect(await second).toMatchObject({ ok: false, problem: { kind: 'interrupted' } });
    expect(await readPull(keyPrint)).toEqual({ is: 'ended' });
    fake.answerLook = async () => answerJson(500, { success: false, error: { code: 'INTERNAL_ERROR' } });
    expect(await pull()).toMatchObject({ ok: false });
    expect(await matched(email(7))).toEqual([['0', 'lead_7']]);
  });

  it('lose those that are marked, many at once in a few steps', async () => {
    fake.answerLook = async () => answerPage(1, false);
    await pull();
    let news = 0;
    const stop = watchOpenLeads(keyPrint, () => {
      news += 1;
    });
    await Promise.all(Array.from({ length: 50 }, (_, n) => noLongerOpen(keyPrint, email(n + 1))));
    await vi.waitFor(async () => expect(await matched(email(1), email(50), email(51))).toHaveLength(1));
    expect(await readPull(keyPrint)).toEqual({ is: 'done', count: 50, isCut: false });
    expect(news).toBeLessThan(5);
    stop();
  });

  it('are forgotten with the key', async () => {
    fake.answerLook = async () => answerPage(1, false);
    await pull();
    const [workspace] = (await readWorkspaces()).all;
    await forgetApiKey(workspace?.id ?? '');
    expect(JSON.stringify(await browser.storage.session.get())).not.toContain('@firm.example');
    expect(await matched(email(7))).toEqual([]);
  });

  it('are pulled once for all who ask at the same time, and not again while they are fresh', async () => {
    fake.answerLook = async () => answerPage(1, false);
    await Promise.all([pull(), pull(), pull()]);
    await send('pullOpenLeads', { keyPrint, isAfresh: false });
    expect(fake.looks).toHaveLength(1);
  });
});
