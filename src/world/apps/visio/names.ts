// What a practice may point at among these calls, and what is written on the controls, so that the prose quotes real buttons.

import type { Names } from '../authoring';
import type { VisioScenario } from './schema';
import { skinOf } from './skins';

/** Field of a goal or gesture → the names it may hold. */
export function names({ lines }: VisioScenario): Names {
  const turns = lines.flatMap((line) => line.turns);
  const answers = turns.flatMap((turn) => turn.answers);
  return {
    lineId: lines.map(({ id }) => id),
    answer: answers.map(({ id }) => id),
    answers: answers.map(({ id }) => id),
    leads: [...turns.map(({ id }) => id), 'end'],
  };
}

export function labels(scenario: VisioScenario): readonly string[] {
  const skin = skinOf(scenario);
  const plain = [skin, skin.allow, skin.refuse, skin.settings, skin.adjust, skin.networks].flatMap((part): readonly unknown[] => Object.values(part));
  const answers = scenario.lines.flatMap(({ turns }) => turns.flatMap((turn) => turn.answers.map(({ words }) => words)));
  return [...plain.filter((word) => typeof word === 'string'), ...answers, ...scenario.lines.map(({ name }) => name)];
}
