// Ce que rencontre qui écrit un exercice : le contrat, les noms que l’on peut citer, les mots de l’écran.

import { authoringOf } from '../authoring';
import { eventSchema, goalSchema, scenarioSchema, slipSchema } from './schema';

export const authoring = authoringOf({ scenario: scenarioSchema, event: eventSchema, goal: goalSchema, slip: slipSchema, names: () => ({}), labels: () => [] });
