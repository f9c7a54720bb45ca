// The door for who writes practices: the contract, what may be named, the words of the screen.

import { authoringOf } from '../authoring';
import { eventSchema, goalSchema, scenarioSchema, slipSchema, type Station } from './schema';
import { skinOf } from './skins';
import { boxesOf } from './state';
import type { Parts } from './view/parts';

export const authoring = authoringOf({
  scenario: scenarioSchema,
  event: eventSchema,
  goal: goalSchema,
  slip: slipSchema,
  names: ({ stations }) => ({
    station: stations.map(({ id }) => id),
    place: stations.flatMap((one) => (one.kind === 'drag' ? one.places.map(({ id }) => id) : [])),
    onto: stations.flatMap((one) => (one.kind === 'drag' ? one.places.map(({ id }) => id) : [])),
    to: stations.flatMap((one) => (one.kind === 'keys' ? labelsOf(one) : [])),
    box: stations.flatMap((one) => (one.kind === 'write' || one.kind === 'copy' ? boxesOf(one).map(({ label }) => label) : [])),
    word: stations.flatMap((one) => (one.kind === 'hidden-field' ? [one.word, ...one.others] : [])),
  }),
  parts: ({ stations }) => {
    const first = stations.slice(0, 1).flatMap(partsOf);
    return { first, rest: [...new Set(stations.flatMap(partsOf))].filter((name) => !first.includes(name)) };
  },
  labels: (scenario) => [...textsIn(skinOf(scenario)), ...scenario.stations.flatMap(labelsOf)],
});

function textsIn(words: object): readonly string[] {
  return Object.values(words).flatMap((word: unknown) => (typeof word === 'string' ? [word] : typeof word === 'object' && word !== null ? textsIn(word) : []));
}

/** What is written on the controls of a station. */
function labelsOf(station: Station): readonly string[] {
  switch (station.kind) {
    case 'drag':
      return [station.thing.name, ...station.places.map(({ name }) => name)];
    case 'scroll':
      return [station.end];
    case 'slide':
      return station.things.map(({ name }) => name);
    case 'hidden-field':
      return [station.label, station.word, ...station.others];
    case 'write':
      return station.boxes.map(({ label }) => label);
    case 'keys':
      return [...station.fields.map(({ label }) => label), station.list.label, ...station.list.options];
    case 'copy':
      return [station.from, station.into];
    default:
      return [station.thing.name];
  }
}

/** What draws it. `Hand`: what a hand holds, and what it does with it; the others need it beside them. */
function partsOf(station: Station): readonly (keyof Parts | 'Hand')[] {
  switch (station.kind) {
    case 'point':
    case 'click':
    case 'double-click':
    case 'menu':
    case 'long-press':
      return ['Hand', 'Things'];
    case 'drag':
      return ['Hand', 'Dragging'];
    case 'scroll':
    case 'slide':
    case 'pinch':
    case 'hidden-field':
      return ['Hand', 'Pages'];
    case 'write':
      return station.trouble === undefined ? ['Writing'] : ['Writing', 'Troubles'];
    case 'keys':
      return ['Keys'];
    case 'copy':
      return ['Writing'];
  }
}
