/** What moves, fades or changes its colours: what it shows now it does not show in a moment, or did not show before. */
import { documentOf } from './dom.ts';
import { remembered } from './remembered.ts';
import { throughAncestors } from './throughAncestors.ts';

const maxAnimations = 1_000;
/** Of what an animation may change, what leaves letters where and as they are. */
const harmless =
  /^(?:offset|computedOffset|easing|composite|background(?!Color|Clip)\w*|boxShadow|outline\w*|border\w*|cursor|stroke\w*)$/;

/** A function that says it of a text in the element. */
export function movesIn(): (element: Element) => boolean {
  const moving = remembered(movingIn);
  return throughAncestors(
    (element, around: boolean) => around || moving(documentOf(element)).has(element),
    false,
  );
}

function movingIn(document: Document): ReadonlySet<Element | null> {
  try {
    const running = Document.prototype.getAnimations.call(document).slice(0, maxAnimations);
    return new Set(running.filter(isTelling).map(({ effect }) => (effect as KeyframeEffect).target));
  } catch {
    return new Set();
  }
}

function isTelling({ playState, effect }: Animation): boolean {
  if (playState !== 'running') return false;
  const { pseudoElement, target } = effect as KeyframeEffect;
  return (
    !!target &&
    !pseudoElement &&
    (effect as KeyframeEffect)
      .getKeyframes()
      .some((frame) => Object.keys(frame).some((name) => !harmless.test(name)))
  );
}
