// What a practice may point at in this store, and what is written on its controls, so that the prose quotes real buttons.

import type { Names } from '../authoring';
import type { MagasinScenario } from './schema';
import { skinOf } from './skins';

/** Field of a goal or gesture → the names it may hold. */
export function names({ products }: MagasinScenario): Names {
  return { appId: products.map(({ id }) => id) };
}

export function labels(scenario: MagasinScenario): readonly string[] {
  const { tabs, things, networks, takeBack, giveLater, ...rest } = skinOf(scenario);
  const plain = Object.values(rest).filter((word) => typeof word === 'string');
  const all = Object.values(things);
  return [
    ...plain,
    ...Object.values(tabs),
    ...all.map(takeBack),
    ...all.map(giveLater),
    networks.wifi(scenario.wifi ?? ''),
    networks.plan(),
    ...scenario.products.map(({ name }) => name),
  ];
}
