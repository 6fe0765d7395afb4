/** What is painted in the pictures that styles themselves hold (`data:`), so that it can be told whether a text on them is seen. */
import { nearest, styleOf } from './dom.ts';
import type { PageMemory } from './pageMemory.ts';
import { pseudos } from './pileOf.ts';
import type { Pause } from './reportOf.ts';

const written = /"(data:(?:\\.|[^"\\])*)"/g;
const maxPictures = 20;
const maxElements = 3_000;
const maxLength = 100_000;
const maxWaitMs = 300;
/** So many pixels each way, and so many colours: a photograph has more, and of it nobody can tell. */
const side = 16;
const maxColours = 8;

/** By what stands between the brackets, quotation marks included: how wide it is by itself, and its colours with how opaque they are. */
export async function picturesIn(
  { found }: PageMemory,
  chosen: readonly number[],
  pause: Pause,
): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  const known = new Set<Element>();
  for (const of of chosen) {
    const place = found[of];
    const turn = pause();
    if (turn) await turn;
    if (!place || known.size > maxElements) continue;
    nearest(place.element, (one) => {
      if (known.has(one)) return true;
      known.add(one);
      // What a style adds has its place in something that is placed, mostly.
      for (const pseudo of styleOf(one).position === 'static' ? [undefined] : [undefined, ...pseudos])
        for (const [quoted] of styleOf(one, pseudo).backgroundImage.matchAll(written))
          if (pictures.size < maxPictures && quoted.length < maxLength) pictures.set(quoted, '');
      return false;
    });
  }
  const wait = new Promise<void>((over) => setTimeout(over, maxWaitMs));
  await Promise.race([
    wait,
    Promise.all(
      [...pictures.keys()].map(async (quoted) => {
        const colours = await coloursOf(quoted.slice(1, -1).replace(/\\(.)/g, '$1'));
        if (colours === undefined) pictures.delete(quoted);
        else pictures.set(quoted, colours);
      }),
    ),
  ]);
  return pictures;
}

/** Undefined where nobody can tell. */
async function coloursOf(address: string): Promise<string | undefined> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    // What is broken paints nothing.
    return '0 rgb(0 0 0/0)';
  }
  try {
    const context = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true });
    context?.drawImage(image, 0, 0, side, side);
    const pixels = context?.getImageData(0, 0, side, side).data ?? [];
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) {
      const [red, green, blue, alpha] = [0, 1, 2, 3].map(
        (one) => Math.round((pixels[at + one] ?? 0) / 25) * 25,
      );
      colours.add(`rgb(${red} ${green} ${blue}/${Math.round((alpha ?? 0) / 25.5) / 10})`);
    }
    return colours.size > maxColours ? undefined : `${image.naturalWidth} ${[...colours].join()}`;
  } catch {
    return undefined;
  }
}
