// The build's registry of apps: one line each. Never imported by what goes to the browser,
// since it carries the validator.

import type { z } from 'zod';
import type { Gesture, Persona, StoredFile } from './contract';
import * as bureau from './bureau/schema';
import * as bureauNames from './bureau/names';
import * as coffre from './coffre/schema';
import * as coffreNames from './coffre/names';
import * as compte from './compte/schema';
import * as compteNames from './compte/names';
import * as formulaire from './formulaire/schema';
import * as formulaireNames from './formulaire/names';
import { faultsOf } from './formulaire/check-form';
import * as telephone from './telephone/schema';
import * as telephoneNames from './telephone/names';
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

/** Something wrong in a borrowed file, that its schema cannot see. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly mend: string;
}

/** Data that several practices share: files of `content/<room>/`, which a scenario names in its field `key`. */
interface Borrowed<Data> {
  readonly key: string;
  readonly room: string;
  /** « Le formulaire », « Formulaires possibles ». */
  readonly words: { readonly one: string; readonly many: string };
  readonly schema: z.ZodType<Data>;
  readonly faults: (data: Data) => readonly Fault[];
}

interface Entry<Scenario, Data = never> {
  /** As the model gets it. */
  readonly scenario: z.ZodType<Scenario>;
  /** As an author writes it, when a part of it is borrowed by its name. */
  readonly written?: z.ZodType;
  readonly borrowed?: Borrowed<Data>;
  readonly event: z.ZodType<Gesture>;
  readonly goal: z.ZodType<Gesture>;
  readonly slip: z.ZodType<Gesture>;
  readonly names: (scenario: Scenario, around: Around) => Names;
  readonly labels: (scenario: Scenario) => readonly string[];
}

/** What the build knows of any app. The scenario is parsed anew, so that its type need not be known. */
export type AppSchemas = Entry<unknown, unknown>;

function entry<Scenario, Data = never>({ borrowed, ...app }: Entry<Scenario, Data>): AppSchemas {
  return {
    ...app,
    ...(borrowed === undefined ? {} : { borrowed: { ...borrowed, faults: (data: unknown) => borrowed.faults(borrowed.schema.parse(data)) } }),
    names: (scenario, around) => app.names(app.scenario.parse(scenario), around),
    labels: (scenario) => app.labels(app.scenario.parse(scenario)),
  };
}

export const schemas = {
  bureau: entry({
    scenario: bureau.scenarioSchema,
    event: bureau.eventSchema,
    goal: bureau.goalSchema,
    slip: bureau.slipSchema,
    ...bureauNames,
  }),
  coffre: entry({
    scenario: coffre.scenarioSchema,
    event: coffre.eventSchema,
    goal: coffre.goalSchema,
    slip: coffre.slipSchema,
    ...coffreNames,
  }),
  compte: entry({
    scenario: compte.scenarioSchema,
    event: compte.eventSchema,
    goal: compte.goalSchema,
    slip: compte.slipSchema,
    ...compteNames,
  }),
  formulaire: entry({
    scenario: formulaire.scenarioSchema,
    written: formulaire.writtenSchema,
    borrowed: {
      key: 'form',
      room: 'forms',
      words: { one: 'Le formulaire', many: 'Formulaires possibles' },
      schema: formulaire.formSchema,
      faults: faultsOf,
    },
    event: formulaire.eventSchema,
    goal: formulaire.goalSchema,
    slip: formulaire.slipSchema,
    ...formulaireNames,
  }),
  telephone: entry({
    scenario: telephone.scenarioSchema,
    event: telephone.eventSchema,
    goal: telephone.goalSchema,
    slip: telephone.slipSchema,
    ...telephoneNames,
  }),
  webmail: entry({
    scenario: webmail.scenarioSchema,
    event: webmail.eventSchema,
    goal: webmail.goalSchema,
    slip: webmail.slipSchema,
    ...webmailNames,
  }),
} as const satisfies { readonly [app: string]: AppSchemas };
