// What who writes a practice meets of a form.

import { authoringOf } from '../authoring';
import { faultsOf } from './check-form';
import * as names from './names';
import { eventSchema, formSchema, goalSchema, scenarioSchema, slipSchema, writtenSchema } from './schema';

export const authoring = authoringOf({
  scenario: scenarioSchema,
  written: writtenSchema,
  borrowed: { key: 'form', room: 'forms', words: { one: 'Le formulaire', many: 'Formulaires possibles' }, schema: formSchema, faults: faultsOf },
  event: eventSchema,
  goal: goalSchema,
  slip: slipSchema,
  ...names,
});
