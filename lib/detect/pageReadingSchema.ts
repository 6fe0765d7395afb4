/** The door that a page's report comes in by: the script that made it ran beside a hostile page. */
import { z } from '../zod.ts';
import { sightingLimits } from './contact.ts';

const offset = z.number().int().nonnegative();

const sightingSchema = z.object({
  place: z.enum(['link', 'text', 'field']),
  text: z.string().max(sightingLimits.text),
  start: offset,
  end: offset,
  visible: z.boolean(),
  label: z.string().max(sightingLimits.label),
  names: z.array(z.string().max(sightingLimits.name)).max(sightingLimits.names),
  link: offset.optional(),
});

/** The shape of PageReading; a report that does not fit is no report. */
export const pageReadingSchema = z.object({
  sightings: z.array(sightingSchema).max(sightingLimits.sightings),
  cutShort: z.boolean(),
  language: z.string().max(sightingLimits.language).optional(),
});
