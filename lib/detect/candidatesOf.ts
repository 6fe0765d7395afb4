/** Reads, outside the page, what the reader sighted in it: which e-mails, phones and names stand there. */
import type { Candidate } from './contact.ts';
import { type FoundText, findInText } from './findInText.ts';
import { landmarksAround } from './landmarksAround.ts';
import { type LinkTarget, linkTarget } from './linkTarget.ts';
import { namesAround } from './namesAround.ts';
import type { PageReading, Sighting } from './pageReading.ts';
import { type PartOfPage, partOfPage } from './partOfPage.ts';
import { nameBefore, personName } from './personName.ts';
import { sameTarget } from './sameTarget.ts';
import { wordsBefore } from './spotsIn.ts';

const maxTextLength = 254;
const maxSnippetLength = 120;

/** A link by its number. */
type Links = ReadonlyMap<number | undefined, readonly LinkTarget[]>;

/** Everything of the form of an e-mail or a phone, in page order. A text that shows what its link opens is told once, by the link. */
export function candidatesOf(reading: PageReading): Candidate[] {
  const { sightings, elements } = reading;
  const links: Links = new Map(
    sightings.filter(({ place }) => place === 'link').map(({ link, text }) => [link, linkTarget(text)]),
  );
  const headings = headingsOfLinks(sightings, links);
  const found = sightings.flatMap((sighting, index) => {
    const around: Surroundings = {
      names: () => namesAround(reading, index),
      part: () => partOfPage(landmarksAround(elements, sighting.at)),
    };
    const candidates =
      sighting.place === 'link' ? inLink(sighting, links, headings, around) : inText(sighting, links, around);
    return candidates.map((candidate) => ({ candidate, link: sighting.link }));
  });
  const disagreeing = new Set(
    found.flatMap(({ candidate, link }) => (candidate.disagrees && candidate.visible ? [link] : [])),
  );
  return found.map(({ candidate, link }, order) => ({
    ...candidate,
    disagrees:
      candidate.disagrees || (link !== undefined && candidate.place === 'link' && disagreeing.has(link)),
    order,
  }));
}

type Unordered = Omit<Candidate, 'order'>;

/** What is asked only where something was found. */
interface Surroundings {
  readonly names: () => readonly string[];
  readonly part: () => PartOfPage;
}

/** What stands in the text before the address that a link shows. */
interface Heading {
  readonly name: string;
  readonly headed?: true;
}

/** `Jane Doe <a link that shows her address>`: the name stands in the text, and the link tells it. */
function headingsOfLinks(sightings: readonly Sighting[], links: Links): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  for (const sighting of sightings) {
    const { place, link, text } = sighting;
    if (place === 'link' || link === undefined) continue;
    for (const found of foundIn(sighting)) {
      const heading = headingOf(text, found);
      if (heading && links.get(link)?.some((target) => sameTarget(target, found.text))) {
        headings.set(link, heading);
      }
    }
  }
  return headings;
}

function headingOf(text: string, { start, end }: FoundText): Heading | null {
  const name = nameBefore(text.slice(0, start));
  if (!name) return null;
  const isBracketed = /<\s*$/.test(text.slice(0, start)) && /^\s*>/.test(text.slice(end));
  return { name, ...(isBracketed && { headed: true }) };
}

function inLink(
  sighting: Sighting,
  links: Links,
  headings: ReadonlyMap<number, Heading>,
  around: Surroundings,
): Unordered[] {
  const { place, visible, label, link = -1 } = sighting;
  const heading = headings.get(link);
  const name = nameAmong([label]) ?? heading?.name ?? nameAmong(around.names());
  return (links.get(link) ?? [])
    .filter(({ text }) => text.length <= maxTextLength)
    .map(({ kind, text }) => ({
      kind,
      text,
      place,
      visible,
      disagrees: false,
      part: around.part(),
      ...(heading?.headed && { headed: true as const }),
      ...(name && { name }),
      ...(label && { snippet: label }),
    }));
}

function inText(sighting: Sighting, links: Links, around: Surroundings): Unordered[] {
  const { place, visible, label, text, link } = sighting;
  return foundIn(sighting).flatMap((found) => {
    const opens = links.get(link)?.filter(({ kind }) => kind === found.kind) ?? [];
    if (opens.some((target) => sameTarget(target, found.text))) return [];
    const disagrees = opens.length > 0;
    const heading = headingOf(text, found);
    const name = heading?.name ?? nameAmong(around.names());
    const snippet = label ? `${label} ${found.text}`.slice(0, maxSnippetLength) : snippetOf(text, found);
    const { kind, text: written } = found;
    return [
      {
        kind,
        text: written,
        place: disagrees ? 'link' : place,
        visible,
        disagrees,
        part: around.part(),
        ...(heading?.headed && { headed: true as const }),
        snippet,
        ...(name && { name }),
      },
    ];
  });
}

/** What was sighted: e-mails where there is an @, phones elsewhere. The words around are for the finders to judge by. */
function foundIn({ text, start, end }: Sighting): FoundText[] {
  const kind = text.slice(start, end).includes('@') ? 'email' : 'phone';
  // The digits stand in a word whose beginning is not here: a long address of a page, most likely.
  if (kind === 'phone' && start >= wordsBefore && !/\s/.test(text.slice(0, start))) return [];
  return findInText(text).filter(
    (found) =>
      found.kind === kind && found.start < end && found.end > start && found.text.length <= maxTextLength,
  );
}

function nameAmong(texts: readonly string[]): string | null {
  return texts.map((text) => personName(text)).find((name) => name !== null) ?? null;
}

function snippetOf(text: string, { start, end }: FoundText): string {
  const around = Math.max(0, Math.floor((maxSnippetLength - (end - start)) / 2));
  return text
    .slice(Math.max(0, start - around), end + around)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxSnippetLength);
}
