// The door for who writes practices.

import { authoringOf } from '../authoring';
import { labels, names } from './names';
import { eventSchema, goalSchema, scenarioSchema, slipSchema } from './schema';

export const authoring = authoringOf({
  scenario: scenarioSchema,
  event: eventSchema,
  goal: goalSchema,
  slip: slipSchema,
  names,
  labels,
  parts: ({ network }) => ({ first: [network === undefined ? 'Talks' : 'Network'], rest: [] }),
});
