/** The door that a page's report comes in by: the script that made it ran beside a hostile page. */
import { z } from '../zod.ts';
import {
  maxAttributeLength,
  maxCharacters,
  maxElements,
  maxFound,
  maxFoundCharacters,
  maxHeadLength,
  maxHostLength,
  maxLabelLength,
  maxLanguageLength,
  maxPieces,
  maxShortTextLength,
  maxShortTexts,
  maxSightingLength,
  maxSightings,
  maxStyleLength,
  maxTitleLength,
  type PageFinds,
  type PageReading,
  toldAttribute,
  toldStyles,
} from './pageReading.ts';

const count = z.number().int().nonnegative();
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const styleName = z.enum(toldStyles);
const attributeName = z.string().max(maxAttributeLength).regex(toldAttribute);

const glimpse = {
  visible: z.boolean(),
  at: count,
  box: box.optional(),
  ink: z.string().max(maxStyleLength).optional(),
  covered: z.literal(true).optional(),
  partly: z.literal(true).optional(),
  under: count.optional(),
};

const sightingSchema = z
  .object({
    ...glimpse,
    place: z.enum(['text', 'link', 'field', 'attribute', 'data']),
    text: z.string().max(maxSightingLength),
    start: count,
    end: count,
    rest: z
      .array(z.object(glimpse))
      .max(maxPieces + 1)
      .optional(),
    label: z.string().max(maxLabelLength),
    link: count.optional(),
  })
  .refine(({ text, start, end }) => start <= end && end <= text.length);

const shortTextSchema = z.object({ text: z.string().max(maxShortTextLength), at: count, after: count });

const elementSchema = z.object({
  parent: z.number().int().min(-1),
  tag: z.string().max(maxAttributeLength),
  attributes: z.record(attributeName, z.string().max(maxAttributeLength)),
  style: z.partialRecord(styleName, z.string().max(maxStyleLength)).optional(),
  box: box.optional(),
  visible: z.boolean().optional(),
  covered: z.literal(true).optional(),
  scroll: z.tuple([z.number(), z.number()]).optional(),
  view: z.tuple([z.number(), z.number()]).optional(),
});

/** The shape of PageReading; a report that does not fit is no report. */
export const pageReadingSchema = z
  .object({
    sightings: z.array(sightingSchema).max(maxSightings),
    texts: z.array(shortTextSchema).max(maxShortTexts),
    elements: z.array(elementSchema).max(maxElements),
    cutShort: z.boolean(),
    language: z.string().max(maxLanguageLength).optional(),
    title: z.string().max(maxTitleLength).optional(),
    host: z.string().max(maxHostLength).optional(),
    pointed: count.optional(),
  })
  .refine(isWhole)
  .refine((reading) => charactersIn(reading) <= maxCharacters);

const foundTextSchema = z
  .object({
    of: count,
    text: z.string().max(maxSightingLength),
    start: count,
    end: count,
    seams: z.array(count).max(maxSightingLength),
    head: z.string().max(maxHeadLength).optional(),
  })
  .refine(({ text, start, end }) => start <= end && end <= text.length);

/** The shape of PageFinds, which come in by the same door. */
export const pageFindsSchema = z
  .object({
    texts: z.array(foundTextSchema).max(maxFound),
    unclear: z.array(count).max(maxFound),
    cutShort: z.boolean(),
    language: z.string().max(maxLanguageLength).optional(),
  })
  .refine(hasRoom);

function hasRoom({ texts }: PageFinds): boolean {
  return texts.reduce((sum, { text }) => sum + text.length, 0) <= maxFoundCharacters;
}

/** Every index leads to something, what is around comes first, and texts come in the order of the page. */
function isWhole({ sightings, texts, elements, pointed }: PageReading): boolean {
  const isPlaced = ({ at, under = 0 }: { at: number; under?: number | undefined }) =>
    Math.max(at, under) < elements.length;
  return (
    elements.every(({ parent }, index) => parent < index) &&
    [...sightings, ...texts].every(isPlaced) &&
    sightings.every(({ rest = [] }) => rest.every(isPlaced)) &&
    (pointed === undefined || pointed < elements.length) &&
    texts.every(({ after }, index) => after <= sightings.length && after >= (texts[index - 1]?.after ?? 0))
  );
}

function charactersIn({ sightings, texts, elements }: PageReading): number {
  let sum = 0;
  for (const { text, label } of sightings) sum += text.length + label.length;
  for (const { text } of texts) sum += text.length;
  for (const { attributes, style = {} } of elements)
    for (const value of [...Object.values(attributes), ...Object.values(style)]) sum += value?.length ?? 0;
  return sum;
}
