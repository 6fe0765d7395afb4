/** The door that a page's report comes in by: the script that made it ran beside a hostile page. */
import { z } from '../zod.ts';

const shortText = z.string().max(254);

const candidateSchema = z.object({
  kind: z.enum(['email', 'phone']),
  text: shortText,
  place: z.enum(['link', 'text', 'field']),
  visible: z.boolean(),
  disagrees: z.boolean(),
  name: shortText.optional(),
  snippet: shortText.optional(),
  order: z.number().int().nonnegative(),
});

/** The shape of PageReading; a report that does not fit is no report. */
export const pageReadingSchema = z.object({
  candidates: z.array(candidateSchema).max(500),
  cutShort: z.boolean(),
  language: z.string().max(35).optional(),
});
