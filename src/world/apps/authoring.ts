// What the build knows of an app: how its part of a practice is written, and what may be named in it. Never imported by what
// goes to the browser, since it carries the validator.

import { z } from 'zod';
import type { Gesture, Persona, StoredFile, ViewParts } from './contract';

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
interface Fault {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly mend: string;
}

/** Data that several practices share: files of `content/<room>/`, of which a scenario names one, or several, in its field `key`. */
interface Borrowed<Data> {
  readonly key: string;
  readonly room: string;
  /** « Le formulaire », « Formulaires possibles ». */
  readonly words: { readonly one: string; readonly many: string };
  readonly schema: z.ZodType<Data>;
  readonly faults: (data: Data) => readonly Fault[];
  /** What is wrong between the files of the room. `id`: the one to mend. */
  readonly together?: ((all: ReadonlyMap<string, Data>) => readonly (Fault & { readonly id: string })[]) | undefined;
}

interface Entry<Scenario, Data = never> {
  /** As the model gets it. */
  readonly scenario: z.ZodType<Scenario>;
  /** As an author writes it, when a part of it is borrowed by its name. */
  readonly written?: z.ZodType;
  readonly borrowed?: Borrowed<Data> | undefined;
  readonly event: z.ZodType<Gesture>;
  readonly goal: z.ZodType<Gesture>;
  readonly slip: z.ZodType<Gesture>;
  readonly names: (scenario: Scenario, around: Around) => Names;
  /** Files that come from the app itself, which other apps of the practice may then name. */
  readonly offers?: ((scenario: Scenario) => readonly StoredFile[]) | undefined;
  /** The scenario as this practice can have it: without what leads to an app that is not there. */
  readonly fitted?: ((scenario: Scenario, apps: readonly string[]) => Scenario) | undefined;
  /** What is wrong in a scenario, that its schema cannot see. */
  readonly faults?: ((scenario: Scenario) => readonly Fault[]) | undefined;
  readonly labels: (scenario: Scenario) => readonly string[];
  /** Which parts of its view, of those that come apart, this scenario shows at its start, and which it may show. */
  readonly parts?: ((scenario: Scenario) => ViewParts) | undefined;
}

/** What the build knows of any app. The scenario is parsed anew, so that its type need not be known. */
export type AppSchemas = Entry<unknown, unknown>;

/** An app's door for who writes practices: its schemas, the names and the labels of a scenario. */
export function authoringOf<Scenario, Data = never>({ borrowed, ...app }: Entry<Scenario, Data>): AppSchemas {
  const { offers, fitted, faults, parts } = app;
  const parse = (scenario: unknown): Scenario => app.scenario.parse(scenario);
  return {
    ...app,
    borrowed: borrowed === undefined ? undefined : erased(borrowed),
    names: (scenario, around) => app.names(parse(scenario), around),
    offers: offers && ((scenario) => offers(parse(scenario))),
    fitted: fitted && ((scenario, apps) => fitted(parse(scenario), apps)),
    faults: faults && ((scenario) => faults(parse(scenario))),
    labels: (scenario) => app.labels(parse(scenario)),
    parts: parts && ((scenario) => parts(parse(scenario))),
  };
}

function erased<Data>({ faults, together, ...borrowed }: Borrowed<Data>): Borrowed<unknown> {
  const parse = (data: unknown): Data => borrowed.schema.parse(data);
  return {
    ...borrowed,
    faults: (data) => faults(parse(data)),
    together: together && ((all) => together(new Map([...all].map(([id, data]) => [id, parse(data)])))),
  };
}

type Alike<App extends string, Type extends string, Shape extends z.core.$ZodLooseShape> = z.ZodObject<
  { readonly app: z.ZodLiteral<App>; readonly type: z.ZodLiteral<Type> } & Shape,
  z.core.$strict
>;

/**
 * Gestures, goals or slips that carry the same fields, often none: a line for several, spread in the list of an app's schema.
 * The overload says what TypeScript cannot work out: one schema for each type.
 */
export function alike<const App extends string, const Types extends readonly string[], Shape extends z.core.$ZodLooseShape>(
  app: App,
  shape: Shape,
  ...types: Types
): { readonly [I in keyof Types]: Alike<App, Types[I], Shape> };
export function alike(app: string, shape: z.core.$ZodLooseShape, ...types: readonly string[]): readonly z.ZodObject[] {
  return types.map((type) => z.strictObject({ app: z.literal(app), type: z.literal(type), ...shape }));
}
