// What who writes a practice meets of the settings.

import { authoringOf } from '../authoring';
import { eventSchema, goalSchema, scenarioSchema, slipSchema } from './schema';
import { skinOf } from './skins';

export const authoring = authoringOf({
  scenario: scenarioSchema,
  event: eventSchema,
  goal: goalSchema,
  slip: slipSchema,
  names: () => ({}),
  labels: ({ skin }) => {
    const words = skinOf(skin);
    const { categories, settings, levels, keys } = words;
    const texts: readonly unknown[] = [words, categories, settings, keys].flatMap((part) => Object.values(part));
    return [...texts, ...Object.values(levels).flat()].filter((label) => typeof label === 'string');
  },
});
