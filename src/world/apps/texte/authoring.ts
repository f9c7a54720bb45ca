// The door for who writes practices.

import { authoringOf } from '../authoring';
import { eventSchema, goalSchema, scenarioSchema, slipSchema, type TexteScenario } from './schema';
import { skinOf } from './skins';

export const authoring = authoringOf({
  scenario: scenarioSchema,
  event: eventSchema,
  goal: goalSchema,
  slip: slipSchema,
  names: ({ lines, spelling }) => ({ line: lines.map(({ id }) => id), erased: lines.map(({ id }) => id), word: spelling.map(({ word }) => word) }),
  labels,
});

/** What is written on the controls, so that the prose quotes real buttons. */
function labels(scenario: TexteScenario): readonly string[] {
  const skin = skinOf(scenario);
  const texts: readonly unknown[] = [skin, skin.save, skin.keep, skin.styles].flatMap((part): readonly unknown[] => Object.values(part));
  return [
    ...texts.filter((text) => typeof text === 'string'),
    ...scenario.lines.map((_, index) => skin.line(index + 1)),
    ...scenario.spelling.map(({ right }) => skin.mend(right)),
  ];
}
