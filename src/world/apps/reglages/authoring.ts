// What who writes a practice meets of the settings.

import { authoringOf } from '../authoring';
import { usual } from './levels';
import { eventSchema, goalSchema, scenarioSchema, slipSchema } from './schema';
import { skinOf } from './skins';

export const authoring = authoringOf({
  scenario: scenarioSchema,
  event: eventSchema,
  goal: goalSchema,
  slip: slipSchema,
  names: () => ({}),
  parts: ({ levels }) => ({
    first: [
      ...(levels.orientation === usual.orientation ? [] : ['Turned']),
      ...(levels.narrator === usual.narrator ? [] : ['Narrated']),
      ...(levels.plane === usual.plane && levels.rotation === usual.rotation ? [] : ['Panel']),
    ],
    rest: [],
  }),
  labels: ({ skin, calls }) => {
    const words = skinOf(skin);
    const { categories, settings, levels, keys } = words;
    const texts: readonly unknown[] = [words, categories, settings, keys].flatMap((part) => Object.values(part));
    return [...texts, ...(calls === undefined ? [] : [words.call(calls)]), ...Object.values(levels).flat()].filter((label) => typeof label === 'string');
  },
});
