// What who writes a practice meets of the phone.

import { authoringOf } from '../authoring';
import * as names from './names';
import { eventSchema, goalSchema, scenarioSchema, slipSchema } from './schema';

export const authoring = authoringOf({
  scenario: scenarioSchema,
  event: eventSchema,
  goal: goalSchema,
  slip: slipSchema,
  ...names,
  parts: ({ paper }) => ({ first: [], rest: paper?.pile === undefined ? [] : ['Pile'] }),
});
