/** What a mark would change, beside the lead as Octanist has it. */
import type { Draft } from '../draft.ts';
import type { UpdateFields } from '../form.ts';
import type { SeenLead } from '../outbox/seenLead.ts';
import type { KnownLead } from './knownLead.ts';

/** `equal`: nothing. `overturns`: it was won or lost, which the ad platforms may have been told. `changes`: anything else. */
export type Effect = 'equal' | 'overturns' | 'changes';

export function effectOf({ status, value, lossReason, note }: UpdateFields, lead: KnownLead): Effect {
  if (status !== lead.status)
    return lead.status === 'won' || lead.status === 'lost' ? 'overturns' : 'changes';
  const isSame =
    (value === undefined || value === lead.value) &&
    (lossReason === undefined || lossReason === lead.lossReason?.trim()) &&
    note === undefined;
  return isSame ? 'equal' : 'changes';
}

/** What is asked before a mark is made: whether it is meant although it changes nothing, overturns one of consequence, or is worth nothing or less. */
export type Question = Exclude<Effect, 'changes'> | 'zero' | 'negative';

/** @param lead null where it is not known */
export function questionBefore(mark: UpdateFields, lead: KnownLead | null): Question | null {
  const effect = lead === null ? 'changes' : effectOf(mark, lead);
  if (effect !== 'changes') return effect;
  if (mark.value !== undefined && mark.value < 0) return 'negative';
  return mark.value === 0 && mark.status !== 'lost' ? 'zero' : null;
}

/**
 * The form with what is known of the lead in the places that the person has left alone.
 * @param touched the names of those that they have not
 * @param toText writes an amount as the person would
 */
export function fillIn(
  draft: Draft,
  lead: KnownLead,
  touched: ReadonlySet<string>,
  toText: (value: number) => string,
): Draft {
  const isLost = draft.status === 'lost';
  const isFree = (field: 'value' | 'lossReason') => draft[field] === '' && !touched.has(field);
  return {
    ...draft,
    // A lead that is lost is worth nothing any more, unless the person says so.
    ...(!isLost && lead.value !== undefined && isFree('value') ? { value: toText(lead.value) } : {}),
    ...(isLost && lead.lossReason !== undefined && isFree('lossReason')
      ? { lossReason: lead.lossReason }
      : {}),
  };
}

/** The lead as the person saw it when asking, for the outbox to compare with. */
export function toSeenLead({ id, status, value, lossReason, updatedAt }: KnownLead): SeenLead {
  return {
    id,
    ...(status === undefined ? {} : { status }),
    ...(value === undefined ? {} : { value }),
    ...(lossReason === undefined ? {} : { lossReason }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  };
}
