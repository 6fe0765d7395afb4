/** One scene with a salesperson in it: marks are made, things go wrong, and in the end the books must balance. */
import type { Screen } from '../screen.ts';
import { type AcceptedMark, faultsOf, shows } from './ledger.ts';
import { makeLeads, type OutboxWorld } from './outboxWorld.ts';
import { decideWaiting, markIn, openForm, readTold, readWaiting, type Typed } from './popupForm.ts';

/** How a mark differs from the usual one: won, with a value and a note of its own, addressed by e-mail. */
export interface Wanted {
  readonly status?: Typed['status'];
  readonly by?: 'email' | 'phone' | 'id';
  readonly note?: boolean;
}

export interface SceneMark extends AcceptedMark {
  readonly form: Screen;
  /** What the popup said first. */
  readonly told: string;
}

export interface Scene {
  /** Marks the lead of that number, and comes back once the popup has said something. */
  mark(lead: number, wanted?: Wanted): Promise<SceneMark>;
  /** What would be typed for such a mark, for who wants to press the button in another way; it counts as accepted. */
  plan(lead: number, wanted?: Wanted): AcceptedMark & { readonly typed: Typed };
  /** The person takes it back, or lets it go. */
  giveUp(mark: AcceptedMark): void;
  /** It was not accepted after all, and the person was told so. */
  forget(mark: AcceptedMark): void;
  /** Waits until the popup of that mark says this. */
  says(mark: SceneMark, part: string): Promise<string>;
  /** Lets all that can happen happen; gives whatever is not as it was told. Nothing, if all is well. */
  wrongs(): Promise<readonly string[]>;
  /** The person looks every mark that asks for it up in Octanist, and answers truly. Gives how many did. */
  answerTruly(): Promise<number>;
  /** Closes the popups. */
  close(): Promise<void>;
}

/** Begins a scene with a fresh outbox and so many fresh leads. */
export async function beginScene(world: OutboxWorld, leads = 3): Promise<Scene> {
  const people = makeLeads(leads);
  await world.reset(people);
  const accepted = new Map<number, AcceptedMark>();
  const forms = new Map<number, Screen>();
  let last = 0;

  function plan(at: number, { status = 'won', by = 'email', note = true }: Wanted = {}) {
    const n = ++last;
    const lead = people[at];
    if (lead === undefined) throw new Error(`There is no lead ${at}.`);
    const typed: Typed = {
      lead: lead[by] ?? '',
      status,
      value: String(1000 + n),
      ...(note ? { note: `note-${n}` } : {}),
      ...(status === 'lost' ? { lossReason: 'Too late' } : {}),
    };
    const { lead: address, note: text } = typed;
    const mark = { n, leadId: lead.id, lead: address, status, value: 1000 + n };
    const planned = { ...mark, ...(text === undefined ? {} : { note: text }) };
    accepted.set(n, planned);
    return { ...planned, typed };
  }

  return {
    plan,
    mark: async (at, wanted) => {
      const form = await openForm(world);
      const { typed, ...mark } = plan(at, wanted);
      forms.set(mark.n, form);
      return { ...mark, form, told: await markIn(form, typed) };
    },
    giveUp: (mark) => {
      accepted.set(mark.n, { ...mark, isGivenUp: true });
    },
    forget: ({ n }) => {
      accepted.delete(n);
    },
    says: ({ form }, part) =>
      world.until(async () => {
        const told = await readTold(form);
        return told?.includes(part) ? told : null;
      }, `the popup to say "${part}"`),
    wrongs: async () => {
      await world.settle();
      const marks: AcceptedMark[] = [];
      for (const mark of accepted.values()) {
        const told = await forms
          .get(mark.n)
          ?.evaluate(() => document.body.innerText)
          .catch(() => '');
        marks.push({ ...mark, isToldDone: /^Marked (?:won|lost|qualified) in Octanist/m.test(told ?? '') });
      }
      return faultsOf(await world.judge(marks));
    },
    answerTruly: () => answerTruly(world, [...accepted.values()]),
    close: async () => {
      for (const form of forms.values()) await form.close().catch(() => undefined);
    },
  };
}

/** The person looks the marks that ask for it up in Octanist, and answers truly. Gives how many did. */
export async function answerTruly(world: OutboxWorld, marks: readonly AcceptedMark[]): Promise<number> {
  const asking = (await readWaiting(world)).filter(({ buttons }) =>
    ['Send again', 'Send anyway', 'I have checked them'].some((one) => buttons.includes(one)),
  );
  for (const { text, buttons } of asking) {
    const mark = marks.find((one) => shows(text, one));
    if (mark === undefined) throw new Error(`Nobody asked for this: ${text}`);
    const journal = await world.sandbox.store.journal();
    const isDone = journal.some(
      ({ body, code }) => code === undefined && (body as { value?: unknown }).value === mark.value,
    );
    const answer = isDone ? 'It is already done' : 'Send again';
    const only = buttons.find((one) => one === 'Send anyway' || one === 'I have checked them');
    await decideWaiting(world, `· ${mark.value.toLocaleString('en-US')}`, only ?? answer);
  }
  return asking.length;
}
