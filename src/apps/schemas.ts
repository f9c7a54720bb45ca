// The build's registry of apps: one line each. Never imported by what goes to the browser,
// since it carries the validator.

import type { z } from 'zod';
import type { Gesture, Persona, StoredFile } from './contract';
import * as coffre from './coffre/schema';
import * as coffreNames from './coffre/names';
import * as webmail from './webmail/schema';
import * as webmailNames from './webmail/names';

/** What surrounds an app in a practice. */
export interface Around {
  readonly persona: Persona;
  readonly files: readonly StoredFile[];
}

/** Field of a goal, gesture or scenario → the names it may hold. */
export interface Names {
  readonly [field: string]: readonly string[];
}

interface Entry<Scenario> {
  readonly scenario: z.ZodType<Scenario>;
  readonly event: z.ZodType<Gesture>;
  readonly goal: z.ZodType<Gesture>;
  readonly slip: z.ZodType<Gesture>;
  readonly names: (scenario: Scenario, around: Around) => Names;
  readonly labels: (scenario: Scenario) => readonly string[];
}

/** What the build knows of any app. The scenario is parsed anew, so that its type need not be known. */
export type AppSchemas = Entry<unknown>;

function entry<Scenario>(app: Entry<Scenario>): AppSchemas {
  return {
    ...app,
    names: (scenario, around) => app.names(app.scenario.parse(scenario), around),
    labels: (scenario) => app.labels(app.scenario.parse(scenario)),
  };
}

export const schemas = {
  coffre: entry({
    scenario: coffre.scenarioSchema,
    event: coffre.eventSchema,
    goal: coffre.goalSchema,
    slip: coffre.slipSchema,
    ...coffreNames,
  }),
  webmail: entry({
    scenario: webmail.scenarioSchema,
    event: webmail.eventSchema,
    goal: webmail.goalSchema,
    slip: webmail.slipSchema,
    ...webmailNames,
  }),
} as const satisfies { readonly [app: string]: AppSchemas };
