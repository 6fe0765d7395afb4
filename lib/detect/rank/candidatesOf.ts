/** Reads, outside the page, what the reader sighted in it: which e-mails, phones and names stand there. */
import type { Candidate } from '../contact.ts';
import { introduced } from '../names/introduced.ts';
import { nameBefore } from '../names/nameBefore.ts';
import { personName } from '../names/personName.ts';
import { atLike, wordsBefore } from '../page/spotsIn.ts';
import type { PageReading, Place, Sighting } from '../pageReading.ts';
import { inSight, type Sight } from '../sight/inSight.ts';
import { isReversed } from '../sight/upright.ts';
import { findEmails } from '../text/findEmails.ts';
import { type FoundText, findInText } from '../text/findInText.ts';
import type { LinkTarget } from '../text/linkTarget.ts';
import { numberLabel } from '../text/numberLabel.ts';
import { sameTarget } from '../text/sameTarget.ts';
import { finish, flatMapInSteps, itemsOfStep, type Steps } from './inSteps.ts';
import { isNamedIn, isTitledOtherwise, type Links, linksOf } from './linksOf.ts';
import { endsWithSelf } from './selfWords.ts';

const maxTextLength = 254;
const maxSnippetLength = 120;

/** What a block says around an address, and what of it is the person's name. */
interface Context {
  readonly before: string;
  readonly after: string;
  readonly name?: string | undefined;
  readonly headed?: true | undefined;
  readonly isAnothers?: true | undefined;
}

/** Everything of the form of an e-mail or a phone, in page order. A text that shows what its link opens is told once, by the link. */
export function candidatesOf(reading: Sighted): Candidate[] {
  return finish(candidatesInSteps(reading));
}

type Sighted = Pick<PageReading, 'sightings'> & Partial<Pick<PageReading, 'elements'>>;

export function* candidatesInSteps(reading: Sighted): Steps<Candidate[]> {
  const { elements = [] } = reading;
  const seen = yield* inSight({ ...reading, elements });
  // A hint or a name for screen readers is not on the screen, whatever it is of.
  const isSeen = (place: Place, index: number) => seen[index] !== 'no' && place !== 'attribute';
  const sightings = reading.sightings.map((one, index) => ({ ...one, visible: isSeen(one.place, index) }));
  yield;
  const links = linksOf(sightings);
  const shown = yield* contextsOfLinks(sightings, links);
  const found = yield* flatMapInSteps(sightings, (sighting, index) => {
    const { at, link, place } = sighting;
    // Nobody reads `moc.emca@enaj` there.
    if (place === 'text' && isReversed(elements, at)) return [];
    const candidates = place === 'link' ? inLink(sighting, links, shown) : inText(sighting, links);
    return candidates.map((candidate) => ({
      candidate: { ...candidate, at, sighting: index, ...toldBy(seen[index]) },
      link,
    }));
  });
  const disagreeing = new Set([
    ...found.flatMap(({ candidate, link }) => (candidate.disagrees && candidate.visible ? [link] : [])),
    ...(yield* flatMapInSteps(sightings, (sighting) =>
      isTitledOtherwise(sighting, links, elements) ? [sighting.link] : [],
    )),
  ]);
  yield;
  return found.map(({ candidate, link }) => ({
    ...candidate,
    disagrees:
      candidate.disagrees || (link !== undefined && candidate.place === 'link' && disagreeing.has(link)),
  }));
}

function toldBy(sight: Sight = 'no'): Pick<Candidate, 'isHolderVisible' | 'isPartly'> {
  return { isHolderVisible: sight !== 'no', ...(sight === 'partly' && { isPartly: true }) };
}

type Unplaced = Omit<Candidate, 'at' | 'sighting' | 'isHolderVisible'>;

/** `From: Jane Doe <a link that shows her address>`: the words stand in the text, and the link tells it. */
function* contextsOfLinks(sightings: readonly Sighting[], links: Links): Steps<ReadonlyMap<number, Context>> {
  const contexts = new Map<number, Context>();
  for (const [index, sighting] of sightings.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    const { place, link } = sighting;
    if (place === 'link' || link === undefined || contexts.has(link)) continue;
    for (const found of foundIn(sighting)) {
      if (links.get(link)?.targets.some((target) => sameTarget(target, found.text))) {
        contexts.set(link, contextOf(sighting.text, found));
      }
    }
  }
  return contexts;
}

function contextOf(text: string, { start, end }: FoundText): Context {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const another = introduced(before);
  const name = nameBefore(before, text.slice(start, end)) ?? another?.name ?? undefined;
  const isHead = /<\s*$/.test(before) && /^\s*>/.test(after) && (name !== undefined || endsWithSelf(before));
  const headed = isHead ? true : undefined;
  return { before, after, name, headed, isAnothers: another ? true : undefined };
}

function inLink(sighting: Sighting, links: Links, shown: ReadonlyMap<number, Context>): Unplaced[] {
  const { place, visible, label, link = -1 } = sighting;
  const context = shown.get(link) ?? { before: '', after: '' };
  const name = personName(label) ?? context.name;
  const { targets = [], isForSeveral } = links.get(link) ?? {};
  return targets
    .filter(({ text }) => text.length <= maxTextLength)
    .map((target) => ({ kind: target.kind, text: asShown(target, label) }))
    .map(({ kind, text }) => ({
      ...context,
      // Of several whom a link writes to it shows only those whom it names.
      ...(isForSeveral && !isNamedIn(label, text) && { isPartly: true as const }),
      kind,
      text,
      place,
      visible,
      label,
      disagrees: false,
      name,
      snippet: snippetOf(context.before, label || text, context.after),
    }));
}

/** A domain that a link opens in punycode, and shows in letters, is what it shows: its letters can be judged. */
function asShown(target: LinkTarget, label: string): string {
  return /[@.]xn--/i.test(target.text) && sameTarget(target, label) ? label.trim() : target.text;
}

function inText(sighting: Sighting, links: Links): Unplaced[] {
  const { place, visible, label, text, link } = sighting;
  return foundIn(sighting).flatMap((found) => {
    const opens = links.get(link);
    if (opens?.targets.some((target) => sameTarget(target, found.text))) return [];
    const disagrees = opens?.kind === found.kind;
    const { headed, ...context } = contextOf(text, found);
    const snippet =
      place === 'field' && label
        ? `${label} ${found.text}`.slice(0, maxSnippetLength)
        : snippetOf(context.before, text.slice(found.start, found.end), context.after);
    const { kind, text: written } = found;
    // What a field is called is the label of what stands in it.
    const unlabelled = numberLabel(label, label.length) === 'phone' ? undefined : found.unlabelled;
    return [
      {
        ...context,
        // What a screen reader is told of a recipient is written like that, too.
        ...(headed && place !== 'attribute' && { headed }),
        kind,
        ...(unlabelled && { unlabelled }),
        ...(found.weak && { weak: found.weak }),
        text: written,
        place: disagrees ? 'link' : place,
        visible,
        label,
        disagrees,
        snippet,
      },
    ];
  });
}

/** What was sighted: e-mails where there is an @, phones elsewhere. The words around are for the finders to judge by. */
export function foundIn({ text, start, end }: Pick<Sighting, 'text' | 'start' | 'end'>): FoundText[] {
  const kind = atLike.test(text.slice(start, end)) ? 'email' : 'phone';
  // The digits stand in a word whose beginning is not here: a long address of a page, most likely.
  if (kind === 'phone' && start >= wordsBefore && !/\s/.test(text.slice(0, start))) return [];
  return (kind === 'email' ? findEmails(text) : findInText(text)).filter(
    (found) =>
      found.kind === kind && found.start < end && found.end > start && found.text.length <= maxTextLength,
  );
}

/** The address with as many of the words around it as there is room for. */
function snippetOf(before: string, address: string, after: string): string {
  const around = Math.max(0, Math.floor((maxSnippetLength - address.length) / 2));
  return `${before.slice(-around || before.length)}${address}${after.slice(0, around)}`
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxSnippetLength);
}
