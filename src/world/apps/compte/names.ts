// What a practice may point at on this site, so that a wrong name stops the build,
// and what is written on its controls, so that the prose quotes real buttons.

import type { CompteScenario } from './schema';
import { skinOf } from './skins';

/** Field of a goal or gesture → the names it may hold. */
export function names(scenario: CompteScenario): { readonly [field: string]: readonly string[] } {
  return { provider: scenario.providers.map(({ id }) => id), word: scenario.words };
}

/** Everything this site writes on its controls. */
export function labels(scenario: CompteScenario): readonly string[] {
  const { id: _id, fields, titles, ...skin } = skinOf(scenario.skin);
  const proofs = [scenario.number, scenario.bank].flatMap((proof) => (proof === undefined ? [] : [proof.title, proof.label]));
  const texts: readonly unknown[] = [
    ...proofs,
    ...Object.values(skin),
    ...Object.values(fields),
    ...Object.values(titles),
    ...scenario.providers.map(({ name }) => name),
  ];
  return texts.filter((label) => typeof label === 'string');
}
