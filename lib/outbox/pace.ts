/** How fast the outbox goes: every wait and limit of it, in one place. */

export interface Pace {
  /** How long an accepted update can be taken back before it leaves. */
  readonly graceMs: number;
  /** The first wait before a repetition; each further one doubles, up to the cap. */
  readonly baseMs: number;
  readonly capMs: number;
  /** What has not gone through for a day is tried once an hour. */
  readonly hourlyAfterMs: number;
  readonly hourlyMs: number;
  /**
   * How long the lead must have been seen without the change before we believe that it will not come: a server may apply
   * a request half a minute after we gave up, and a replica may be as far behind (reliability F25, F38).
   */
  readonly settleMs: number;
  /** The same where a note could end up in the lead twice. */
  readonly settleNoteMs: number;
  /** So many readings refused by the server one after the other mean that the lead cannot be read at all. */
  readonly readTries: number;
  /** How long what was seen of a lead is good enough to send an update to it. */
  readonly lookFreshMs: number;
  /** Requests at the same time. */
  readonly parallel: number;
  /** So many failures in a row, and only one request at a time goes out to see whether it is over. */
  readonly breakerAfter: number;
  /** So many answers in a row from something that is not Octanist, and only the key check goes out. */
  readonly pauseAfter: number;
  /** What has waited so long needs a person, and goes on trying. */
  readonly tooLongMs: number;
}

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export const usualPace: Pace = {
  graceMs: 5 * secondMs,
  baseMs: 5 * secondMs,
  capMs: 15 * minuteMs,
  hourlyAfterMs: dayMs,
  hourlyMs: hourMs,
  settleMs: 35 * secondMs,
  settleNoteMs: 90 * secondMs,
  readTries: 5,
  lookFreshMs: minuteMs,
  parallel: 4,
  breakerAfter: 5,
  pauseAfter: 2,
  tooLongMs: 7 * dayMs,
};

/** When, by which chance and at which pace a step is taken. Pure code has neither clock nor dice of its own. */
export interface Moment {
  readonly nowMs: number;
  /** At least 0, less than 1. */
  readonly chance: number;
  readonly pace: Pace;
}
