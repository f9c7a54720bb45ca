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
  names: ({ usage, notices }) => ({
    sourceId: notices?.sources.map(({ id }) => id) ?? [],
    appId: usage?.apps.map(({ id }) => id) ?? [],
    networkId: usage?.networks.map(({ id }) => id) ?? [],
  }),
  parts: ({ levels, usage, notices }) => ({
    first: [
      ...(levels.orientation === usual.orientation ? [] : ['Turned']),
      ...(levels.narrator === usual.narrator ? [] : ['Narrated']),
      ...(levels.plane === usual.plane && levels.rotation === usual.rotation ? [] : ['Panel']),
      ...(usage === undefined ? [] : ['Usage']),
      ...(notices === undefined ? [] : ['Notices']),
    ],
    rest: [],
  }),
  labels: ({ skin, calls, usage, notices }) => {
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
    const ofNotices = (notices?.sources ?? []).flatMap(({ name }) => [words.openNotice(name), ...Object.values(words.noticesTo).map((write) => write(name))]);
    return [
      ...texts,
      ...Object.values(words.noticesWords),
      ...ofNotices,
      ...ofUsage,
      ...(calls === undefined ? [] : [words.call(calls)]),
      ...Object.values(levels).flat(),
    ].filter((label) => typeof label === 'string');
  },
});
