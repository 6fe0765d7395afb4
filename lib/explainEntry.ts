/** Where an update stands, in plain words: why it waits, what is asked of the person, what Octanist shows. */
import { sayLeadsUpdated } from './explain.ts';
import type { Decision } from './outbox/decide.ts';
import { type Entry, isIn, type StateOf } from './outbox/entry.ts';
import type { Hold } from './outbox/planOutbox.ts';
import type { SeenLead } from './outbox/seenLead.ts';
import type { Say, WordKey } from './words.ts';

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

function underscored<Text extends string>(text: Text): Underscored<Text> {
  return text.replaceAll('-', '_') as Underscored<Text>;
}

/** Total over the holds and the states: one without words does not compile. */
export function explainEntry(entry: Entry, hold: Hold | undefined, say: Say): string {
  const { state } = entry;
  if (state.is === 'refused') return say('hold_refused');
  if (state.is === 'done') return say(state.noteTwice ? 'hold_note_twice' : 'hold_several');
  if (hold) return say(`hold_${underscored(hold)}`);
  return say(state.is === 'unconfirmed' ? 'hold_checking' : 'hold_sending');
}

export function sayDecision(decision: Decision, say: Say): string {
  return say(`decide_${underscored(decision)}` satisfies WordKey);
}

/** How it is known that a mark has arrived, or how many leads it has changed. */
export function sayDone({ how, result, noteTwice }: StateOf<'done'>, say: Say): string {
  if (noteTwice) return say('hold_note_twice');
  if (how === 'already-so') return say('wasAlreadySo');
  return how === 'confirmed' ? say('wasConfirmed') : sayLeadsUpdated(result, say);
}

/** The other side of a question: the lead as Octanist shows it. Null where nothing was seen. */
export function saySeen(entry: Entry, say: Say): string | null {
  const lead = isIn(entry, 'waiting')
    ? entry.state.changed
    : isIn(entry, 'unconfirmed')
      ? entry.state.asks?.lead
      : undefined;
  if (lead === undefined) return null;
  return say('nowInOctanist', partsOf(lead).join(' · '));
}

function partsOf({ status, value, lossReason, note }: SeenLead): string[] {
  return [status, value?.toString(), lossReason, note].flatMap((part) => part || []);
}

/** All there is to know of an entry, for support: as text, without the key, whose fingerprint stays out too. */
export function detailsOf({ keyPrint: _keyPrint, ...entry }: Entry): string {
  return JSON.stringify(entry, null, 2);
}
