/** A lead of Octanist's in few words. */
import { formatAgo } from './ago.ts';
import type { Status } from './lead.ts';
import type { KnownLead } from './lookup/knownLead.ts';
import { formatValue } from './money.ts';
import type { Say, WordKey } from './words.ts';

/** How things are said here and now. */
export interface Speech {
  readonly say: Say;
  readonly locale: string;
  readonly currencySymbol: string | undefined;
  readonly nowMs: number;
}

export const statusWords = {
  open: 'statusOpen',
  qualified: 'statusQualified',
  won: 'statusWon',
  lost: 'statusLost',
} as const satisfies Record<Status, WordKey>;

/** What a lead is marked as, or would be. */
export interface Judgement {
  readonly status?: Status | undefined;
  readonly value?: number | undefined;
}

/** In words: `Qualified`, `4,200`. */
export function judgementOf({ status, value }: Judgement, speech: Speech): string[] {
  return [
    ...(status === undefined ? [] : [speech.say(statusWords[status])]),
    ...(value === undefined ? [] : [formatValue(value, speech.locale, speech.currencySymbol)]),
  ];
}

/** Where it comes from: the campaign, or else the source. */
export function originOf({ campaign, source }: KnownLead): string[] {
  const origin = campaign ?? source;
  return origin === undefined ? [] : [origin];
}

/** How old it is, or nothing while it is younger than a minute. */
export function ageOf({ createdAt }: KnownLead, { nowMs, locale }: Speech, style?: 'narrow'): string[] {
  const ago = createdAt === undefined ? null : formatAgo(Date.parse(createdAt), nowMs, locale, style);
  return ago === null ? [] : [ago];
}
