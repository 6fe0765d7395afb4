/** The door that a page's report comes in by: the script that made it ran beside a hostile page. */
import { z } from '../zod.ts';
import {
  maxLabelLength,
  maxLandmarks,
  maxLanguageLength,
  maxNameLength,
  maxNames,
  maxSightingLength,
  maxSightings,
} from './contact.ts';

const offset = z.number().int().nonnegative();

const sightingSchema = z.object({
  place: z.enum(['link', 'text', 'field']),
  text: z.string().max(maxSightingLength),
  start: offset,
  end: offset,
  visible: z.boolean(),
  label: z.string().max(maxLabelLength),
  names: z.array(z.string().max(maxNameLength)).max(maxNames),
  landmarks: z.array(z.string().max(20)).max(maxLandmarks),
  link: offset.optional(),
});

/** The shape of PageReading; a report that does not fit is no report. */
export const pageReadingSchema = z.object({
  sightings: z.array(sightingSchema).max(maxSightings),
  cutShort: z.boolean(),
  language: z.string().max(maxLanguageLength).optional(),
});
