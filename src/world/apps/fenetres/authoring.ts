// What who writes a practice meets of the windows.

import { authoringOf } from '../authoring';
import { eventSchema, goalSchema, scenarioSchema, slipSchema, type FenetresScenario } from './schema';
import { blockedWords } from './more/words';
import { skinOf } from './skins';
import { blockedBy } from './state';

/** A writer’s windows and texts come during the practice: as many as its walkthrough may need. */
const COPIES = ['', '-2', '-3', '-4'];

export const authoring = authoringOf({
  scenario: scenarioSchema,
  event: eventSchema,
  goal: goalSchema,
  slip: slipSchema,
  names: ({ things }: FenetresScenario) => {
    const ids = things.map(({ id }) => id);
    const writers = things.flatMap((one) => (one.kind === 'writer' ? COPIES.map((copy) => `${one.id}${copy}`) : []));
    const texts = writers.map((id) => `${id}-garde`);
    return { thing: [...ids, ...texts], window: [...ids, ...writers, ...texts], holds: ids };
  },
  parts: ({ open }) => ({ first: blockedBy(open) === undefined ? [] : ['Blocked'], rest: [] }),
  labels: ({ skin, things, open }: FenetresScenario) => {
    const { places, programs: _programs, ...words } = skinOf(skin);
    const keys = blockedBy(open) === undefined ? {} : blockedWords[skin];
    const texts: readonly unknown[] = [...Object.values(words), ...Object.values(places), ...Object.values(keys), ...things.map(({ name }) => name)];
    return [...texts, ...things.flatMap((one) => (one.kind === 'writer' ? [skinOf(skin).title(skinOf(skin).untitled, one.name)] : []))].filter(
      (label) => typeof label === 'string',
    );
  },
});
