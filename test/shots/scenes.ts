/** All scenes, in an order in which one browser can play them. A surface or state that is new belongs here: axe and the camera then see it. */
import { marksInDoubt, marksOnTheirWay } from './markScenes.ts';
import {
  manyAtOnce,
  optionsWithoutKey,
  organizations,
  sidePanel,
  stepsTaken,
  welcomeWithoutKey,
} from './pageScenes.ts';
import { popupChoices, popupForm, popupLists, popupWithoutKey } from './popupScenes.ts';
import { practice, practiceLessons } from './practiceScenes.ts';
import type { Scene } from './scene.ts';

/** In a browser in which no key was ever saved. */
export const scenesWithoutKey: readonly Scene[] = [
  popupWithoutKey,
  optionsWithoutKey,
  welcomeWithoutKey,
  practice,
];

/** From then on. */
export const scenesWithKey: readonly Scene[] = [
  stepsTaken,
  popupForm,
  popupLists,
  marksOnTheirWay,
  marksInDoubt,
  popupChoices,
  sidePanel,
  manyAtOnce,
  practiceLessons,
  organizations,
];
