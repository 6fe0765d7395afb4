/** The form as typed -> the fields of an update, or what is wrong with each field, in words. */
import type { Draft } from './draft.ts';
import { type Money, parseMoney } from './money.ts';
import { maxLossReasonLength, maxNoteLength, type Update } from './update.ts';
import type { WordKey } from './words.ts';

/** Something to say: a message and what fills its places. */
export type Sentence = readonly [key: WordKey, ...substitutions: string[]];

/** In the order in which they stand in the form. */
export const fieldNames = ['lead', 'status', 'value', 'lossReason', 'note'] as const;
export type FieldName = (typeof fieldNames)[number];

export type FieldProblems = { readonly [Field in FieldName]?: Sentence };

/** All of an update but its lead, which only the background can read: phones need their metadata. */
export type UpdateFields = Omit<Update, 'lead'>;

export type FormReading =
  | { readonly kind: 'fields'; readonly fields: UpdateFields }
  | { readonly kind: 'problems'; readonly problems: FieldProblems };

type Unclear = Extract<Money, { kind: 'unclear' }>['why'];

const unclearMoney: Readonly<Record<Unclear, Sentence>> = {
  'not-a-number': ['valueNotANumber'],
  'too-large': ['valueTooLarge'],
};

/** Why an amount cannot be sent. */
export function sayUnclear(why: Unclear): Sentence {
  return unclearMoney[why];
}

/** `decimal` is the separator of the person's language. A loss reason counts only when the lead is lost; empty fields are left out. */
export function readForm(draft: Draft, decimal: '.' | ','): FormReading {
  const { status } = draft;
  const money = parseMoney(draft.value, decimal);
  const note = draft.note.trim();
  const lossReason = status === 'lost' ? draft.lossReason.trim() : '';
  const problems: FieldProblems = {
    ...(draft.lead.trim() === '' && { lead: ['chooseLead'] }),
    ...(status === null && { status: ['chooseStatus'] }),
    ...(money.kind === 'unclear' && { value: sayUnclear(money.why) }),
    ...tooLong('lossReason', lossReason, maxLossReasonLength),
    ...tooLong('note', note, maxNoteLength),
  };
  if (status === null || firstWrong(problems)) return { kind: 'problems', problems };
  const fields: UpdateFields = {
    status,
    ...(money.kind === 'value' && { value: money.value }),
    ...(note && { note }),
    ...(lossReason && { lossReason }),
  };
  return { kind: 'fields', fields };
}

/** Where the person should look first. */
export function firstWrong(problems: FieldProblems): FieldName | undefined {
  return fieldNames.find((name) => problems[name]);
}

function tooLong(field: 'note' | 'lossReason', text: string, max: number): FieldProblems {
  return text.length > max ? { [field]: [`${field}TooLong`, String(text.length - max)] } : {};
}
