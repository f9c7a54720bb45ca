// The door for who writes practices.

import { authoringOf } from '../authoring';
import { labels, names } from './names';
import { eventSchema, goalSchema, scenarioSchema, slipSchema, type AppelsScenario } from './schema';

export const authoring = authoringOf({
  scenario: scenarioSchema,
  event: eventSchema,
  goal: goalSchema,
  slip: slipSchema,
  names,
  labels,
  faults,
});

/** Whatever a voice can be given, somebody real protects it: nobody ends caught and alone. */
function faults({ lines }: AppelsScenario): readonly { readonly path: readonly (string | number)[]; readonly what: string; readonly mend: string }[] {
  const turns = lines.flatMap((line, at) => line.turns.map((turn, nth) => ({ turn, path: ['lines', at, 'turns', nth] })));
  const protects = new Set(turns.flatMap(({ turn }) => turn.answers.flatMap(({ mends = [] }) => mends)));
  const given = turns.flatMap(({ turn: { answers, alert }, path }) => [
    ...answers.flatMap(({ gives }, at) => (gives === undefined ? [] : [{ gives, path: [...path, 'answers', at] }])),
    ...(alert === undefined ? [] : [{ gives: 'money' as const, path: [...path, 'alert'] }]),
  ]);
  return given
    .filter(({ gives }) => !protects.has(gives))
    .map(({ gives, path }) => ({
      path,
      what: `Ici, une voix peut recevoir quelque chose (${gives}), et personne ne le protège ensuite.`,
      mend: `ajoutez à une réponse faite à une vraie personne (la banque, l’opérateur)\u00a0: mends: [${gives}]`,
    }));
}
