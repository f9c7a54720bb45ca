// What a practice may point at among these calls, and what is written on the controls, so that the prose quotes real buttons.

import type { Names } from '../authoring';
import type { AppelsScenario } from './schema';
import { skinOf } from './skins';

/** Field of a goal or gesture → the names it may hold. */
export function names({ lines, papers }: AppelsScenario): Names {
  const turns = lines.flatMap((line) => line.turns);
  const answers = turns.flatMap((turn) => turn.answers);
  return {
    lineId: lines.map(({ id }) => id),
    incoming: lines.map(({ id }) => id),
    paperId: papers.map(({ id }) => id),
    alertId: turns.flatMap(({ alert }) => (alert === undefined ? [] : [alert.id])),
    answer: answers.map(({ id }) => id),
    answers: answers.map(({ id }) => id),
    leads: [...turns.map(({ id }) => id), 'end'],
  };
}

export function labels(scenario: AppelsScenario): readonly string[] {
  const plain = Object.values(skinOf(scenario)).filter((word) => typeof word === 'string');
  const answers = scenario.lines.flatMap(({ turns }) => turns.flatMap((turn) => turn.answers.map(({ words }) => words)));
  return [...plain, ...answers, ...scenario.papers.map(({ name }) => name), ...scenario.lines.map(({ name }) => name)];
}
