/** What Octanist holds about a lead, in the words of its API. */

/** A lead is born `open`. There is no way back to it: https://octanist.com/docs/api-reference/endpoint/update-lead */
export const statuses = ['open', 'qualified', 'won', 'lost'] as const;
export type Status = (typeof statuses)[number];

/** The statuses a salesperson can give, in the order of the keys 1, 2, 3. */
export const markStatuses = ['qualified', 'won', 'lost'] as const;
export type MarkStatus = (typeof markStatuses)[number];
