/** How letters and what is beside them look on the screen: all grounds, opacities, filters and blend modes of what is around them laid together. */
import { aroundBoth } from '../aroundBoth.ts';
import { numberOf } from '../page/numberOf.ts';
import type { Box, PageElement } from '../pageReading.ts';
import { blended, filtered } from './effects.ts';
import { groundOf, lettersOf, opaque, partOf } from './groundOf.ts';
import { clear, over, shadeOf, type Tone, toneOf } from './tone.ts';

/** One of the ways in which it may look. */
export interface Place {
  readonly ink: Tone;
  readonly ground: Tone;
}

export interface Painted {
  readonly places: readonly Place[];
  /** As it would look if what blends were kept apart from what is below, which nobody can tell. */
  readonly apart?: readonly Place[];
  /** A picture may lie there, or a colour that cannot be read. */
  readonly hasPicture: boolean;
  /** One lies there for certain, or the colour of the letters cannot be read. */
  readonly isUntold: boolean;
}

/** More ways than these are as good as unknown. */
const maxPlaces = 60;
const pictures = /^(?:img|video|canvas|svg|iframe|embed|object|use|image)$/;
const scrolls = /auto|scroll/;
const light: Tone = { grey: 1, alpha: 1 };
const dark: Tone = { grey: 0.1, alpha: 1 };

/** Of a box in the element; `under`: the element that lies under it as the browser says, where that is not around it. */
export function paintedAt(
  elements: readonly PageElement[],
  at: number,
  ink: string,
  box: Box | undefined,
  under?: number,
): Painted {
  const tone = toneOf(ink);
  const own = walkOf({ ink: tone ?? clear, ground: clear });
  if (!tone) own.isUntold = true;
  if (under === undefined) return finished(own, elements, at, box);
  const around = aroundBoth(elements, at, under);
  // What is around the letters alone lies below that, and changes them all the same.
  for (let one = at; one !== around && elements[one]; one = elements[one]?.parent ?? -1)
    own.places = own.places.map((place) => changed(place, elements[one]?.style));
  const below = walkOf({ ink: clear, ground: clear });
  for (let one = under; one !== around && elements[one]; one = elements[one]?.parent ?? -1)
    layElement(below, elements[one] as PageElement, box);
  own.places = own.places.flatMap(({ ink }) =>
    below.places.map(({ ground }) => ({ ink: over(ink, ground), ground })),
  );
  own.hasPicture ||= below.hasPicture;
  own.isUntold ||= below.isUntold || pictures.test(elements[under]?.tag ?? '');
  return finished(own, elements, around, box);
}

interface Walk {
  places: readonly Place[];
  hasPicture: boolean;
  isUntold: boolean;
}

function walkOf(place: Place): Walk {
  return { places: [place], hasPicture: false, isUntold: false };
}

/** Goes on to the outermost element. */
function finished(
  walk: Walk,
  elements: readonly PageElement[],
  from: number,
  whole: Box | undefined,
): Painted {
  let box = whole;
  for (let at = from, one = elements[at]; one; at = one.parent, one = elements[at]) {
    const { style = {}, tag } = one;
    if (box && one.box && scrolls.test(`${style.overflowX} ${style.overflowY}`) && !isInside(box, one.box))
      box = one.box;
    layElement(walk, one, box);
    if (style.mixBlendMode) return blendedInto(walk, elements, one.parent, box, style.mixBlendMode);
    if (tag !== 'html') continue;
    const frame = elements[one.parent];
    // The canvas of a frame is clear, unless its colours are others than those of the page around (CSS Color Adjust 1 section 2.4).
    if (frame && isDark(rootOf(elements, one.parent)) === isDark(one))
      box = box && frame.box && moved(box, frame.box);
    else return ended(walk, isDark(one) ? dark : light);
  }
  return ended(walk, light);
}

function ended(walk: Walk, canvas: Tone): Painted {
  return {
    ...walk,
    places: walk.places.map(({ ink, ground }) => ({ ink: over(ink, canvas), ground: over(ground, canvas) })),
  };
}

function blendedInto(
  walk: Walk,
  elements: readonly PageElement[],
  parent: number,
  box: Box | undefined,
  mode: string,
): Painted {
  const below = finished(walkOf({ ink: clear, ground: clear }), elements, parent, box);
  const by = (mix: (top: Tone, ground: Tone) => Tone) =>
    walk.places.flatMap(({ ink, ground }) =>
      below.places.map((one) => ({ ink: mix(ink, one.ground), ground: mix(ground, one.ground) })),
    );
  return {
    places: by((top, ground) => blended(top, ground, mode)),
    apart: by(over),
    hasPicture: walk.hasPicture || below.hasPicture,
    isUntold: walk.isUntold || below.isUntold,
  };
}

/** Lays what is there over the ground of the element, and changes all of it as the element's styles do. */
function layElement(walk: Walk, element: PageElement, box: Box | undefined): void {
  const { style } = element;
  if (!style) return;
  const hasGround = style.backgroundColor || style.backgroundImage || style.boxShadow || style.laid;
  const part = hasGround ? partOf(element, box) : 'none';
  if (part !== 'none') {
    const clip = style.backgroundClip ?? '';
    if (clip.includes('text')) layLetters(walk, lettersOf(style), part === 'part');
    if (!clip.includes('text') || /border|padding|content/.test(clip)) {
      const { tones, hasPicture, isPicture } = groundOf(style);
      const isOpen = walk.places.some(({ ground }) => ground.alpha < opaque);
      walk.hasPicture ||= hasPicture && isOpen;
      walk.isUntold ||= isPicture && isOpen;
      const all = part === 'part' ? [clear, ...tones] : tones;
      walk.places = distinct(
        walk.places.flatMap(({ ink, ground }) =>
          all.map((own) => ({ ink: over(ink, own), ground: over(ground, own) })),
        ),
      );
    }
  }
  if (style.opacity || style.filter) walk.places = walk.places.map((place) => changed(place, style));
  if (walk.places.length <= maxPlaces) return;
  walk.places = walk.places.slice(0, maxPlaces);
  walk.isUntold = true;
}

function layLetters(walk: Walk, letters: readonly (Tone | null)[], isPart: boolean): void {
  if (letters.includes(null)) walk.isUntold = true;
  const known = [...letters.filter((one) => one !== null), ...(isPart ? [clear] : [])];
  if (known.length === 0) return;
  walk.places = distinct(
    walk.places.flatMap(({ ink, ground }) => known.map((own) => ({ ink: over(ink, own), ground }))),
  );
}

function changed(place: Place, { opacity = '1', filter = '' }: PageElement['style'] = {}): Place {
  const change = (tone: Tone) => {
    const { grey, alpha } = filter ? filtered(tone, filter) : tone;
    return { grey, alpha: alpha * numberOf(opacity) };
  };
  return { ink: change(place.ink), ground: change(place.ground) };
}

function rootOf(elements: readonly PageElement[], at: number): PageElement | undefined {
  let one = elements[at];
  while (one && one.tag !== 'html') one = elements[one.parent];
  return one;
}

function isDark(root: PageElement | undefined): boolean {
  return /dark/.test(root?.style?.colorScheme ?? '');
}

function moved([left, top, right, bottom]: Box, frame: Box): Box {
  return [left + frame[0], top + frame[1], right + frame[0], bottom + frame[1]];
}

function isInside([left, top, right, bottom]: Box, frame: Box): boolean {
  return right > frame[0] && left < frame[2] && bottom > frame[1] && top < frame[3];
}

function distinct(places: readonly Place[]): Place[] {
  if (places.length < 2) return [...places];
  return [...new Map(places.map((one) => [`${shadeOf(one.ink)} ${shadeOf(one.ground)}`, one])).values()];
}
