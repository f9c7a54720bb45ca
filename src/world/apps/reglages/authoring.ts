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
  names: ({ usage }) => ({ appId: usage?.apps.map(({ id }) => id) ?? [], networkId: usage?.networks.map(({ id }) => id) ?? [] }),
  parts: ({ levels, usage }) => ({
    first: [
      ...(levels.orientation === usual.orientation ? [] : ['Turned']),
      ...(levels.narrator === usual.narrator ? [] : ['Narrated']),
      ...(levels.plane === usual.plane && levels.rotation === usual.rotation ? [] : ['Panel']),
      ...(usage === undefined ? [] : ['Usage']),
    ],
    rest: [],
  }),
  labels: ({ skin, calls, usage }) => {
    const words = skinOf(skin);
    const { categories, settings, levels, keys } = words;
    const texts: readonly unknown[] = [words, categories, settings, keys].flatMap((part) => Object.values(part));
    const ofUsage =
      usage === undefined
        ? []
        : [
            words.watch(usage.video.name),
            ...Object.values(words.backgroundWords),
            ...usage.apps.flatMap(({ name }) => Object.values(words.background).map((write) => write(name))),
            ...usage.networks.map(({ name }) => name),
          ];
    return [...texts, ...ofUsage, ...(calls === undefined ? [] : [words.call(calls)]), ...Object.values(levels).flat()].filter(
      (label) => typeof label === 'string',
    );
  },
});
