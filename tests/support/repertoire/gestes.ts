// What hands do at the playground, and what is typed there, that its schema cannot tell; the other gestures are read from it.

import { scenarioSchema, type GestesEvent, type Hand } from '../../../src/world/apps/gestes/schema';
import { boxesOf } from '../../../src/world/apps/gestes/state';
import type { Own, Repertoire } from './repertoire';

/** Sure, shaky, long, short after another, slow after another, right button; with a mouse, and some with a finger. */
const hands: readonly Hand[] = [
  { by: 'mouse', ms: 120, px: 2 },
  { by: 'mouse', ms: 120, px: 90, gap: 2000 },
  { by: 'mouse', ms: 2500, px: 0 },
  { by: 'mouse', ms: 120, px: 0, gap: 200 },
  { by: 'mouse', ms: 120, px: 0, gap: 2000 },
  { by: 'mouse', ms: 120, px: 0, button: 'right' },
  { by: 'finger', ms: 120, px: 2 },
  { by: 'finger', ms: 2500, px: 2 },
];

export function inGestes(scenario: unknown, { texts }: Own): Repertoire {
  const { stations } = scenarioSchema.parse(scenario);
  const app = 'gestes';
  const ids = [...stations.map(({ id }) => id), 'aucun'];
  const byHand = (type: 'pointed' | 'pressed' | 'missed'): readonly GestesEvent[] =>
    ids.flatMap((station) => [{ app, type, station } as const, ...hands.map((hand) => ({ app, type, station, hand }) as const)]);
  const places = [undefined, 'aucun', ...stations.flatMap((one) => (one.kind === 'drag' ? one.places.map(({ id }) => id) : []))];
  const [hand] = hands;
  const drops = ids.flatMap((station) =>
    places.flatMap((place): readonly GestesEvent[] =>
      hand === undefined ? [] : [{ app, type: 'dragged', station, hand, ...(place === undefined ? {} : { place }) }],
    ),
  );
  const slides = ids.flatMap((station): readonly GestesEvent[] => [
    { app, type: 'slid', station },
    ...[-120, 120, -5].map((dx) => ({ app, type: 'slid', station, dx, dy: 0 }) as const),
    { app, type: 'slid', station, dx: 0, dy: 120 },
  ]);
  const pinches = ids.flatMap((station) => [150, 67, 100].map((percent): GestesEvent => ({ app, type: 'pinched', station, percent })));
  const written = stations.flatMap((one) => (one.kind === 'write' || one.kind === 'copy' ? boxesOf(one).map((box) => ({ station: one.id, ...box })) : []));
  const typings = written.flatMap(({ station, label, text }): readonly GestesEvent[] =>
    [
      ...texts,
      text,
      text.toUpperCase(),
      text.toLowerCase(),
      `${text}mmmm`,
      text.normalize('NFD').replace(/\p{Diacritic}/gu, ''),
      text.replaceAll('@', 'à'),
      text.replaceAll(' ', ''),
      text.slice(0, -1),
    ].map((value) => ({
      app,
      type: 'typed-in',
      station,
      box: label,
      value,
    })),
  );
  const copies = ids.flatMap((station): readonly GestesEvent[] => [
    { app, type: 'copied', station },
    { app, type: 'copied', station, part: 'B' },
  ]);
  return [byHand('pointed'), byHand('pressed'), byHand('missed'), drops, slides, pinches, typings, copies];
}
