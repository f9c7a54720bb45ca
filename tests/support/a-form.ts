// A request being filled, in the form of ten fields that the tests of the content read as well.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { StoredFile } from '../../src/world/apps/contract';
import formulaire from '../../src/world/apps/formulaire/model';
import { formSchema, type FormulaireEvent, type FormulaireGoal, type FormulaireScenario, type FormulaireSlip } from '../../src/world/apps/formulaire/schema';
import type { Formulaire } from '../../src/world/apps/formulaire/state';
import type { Bare } from '../../src/world/kit/gesture';
import { driverOf, type Driven } from './driver';

const file = path.join(import.meta.dirname, '../content/right/content/forms/dix-champs.yaml');
export const tenFields = formSchema.parse(parse(readFileSync(file, 'utf8')));

export type FormGesture = Bare<FormulaireEvent>;

export interface Request extends Pick<Driven<Formulaire, FormulaireEvent, FormulaireGoal, FormulaireSlip>, 'state' | 'effects' | 'slipOf'> {
  after(...gestures: readonly FormGesture[]): Request;
  receiving(stored: StoredFile): Request;
  /** The page in front, by name. */
  readonly inFront: string;
  /** What is to mend: « nom empty ». */
  readonly toMend: readonly string[];
  isReached(goal: FormulaireGoal): boolean;
}

export function aRequest(given: Partial<FormulaireScenario> = {}): Request {
  return requestOf(driverOf(formulaire)({ form: tenFields, trouble: [], requests: [], ...given }));
}

function requestOf(driven: Driven<Formulaire, FormulaireEvent, FormulaireGoal, FormulaireSlip>): Request {
  const { state, effects } = driven;
  const { pane } = state;
  return {
    state,
    effects,
    after: (...gestures) => requestOf(driven.after(...gestures)),
    receiving: (stored) => requestOf(driven.receiving({ type: 'file-chosen', to: 'formulaire', file: stored })),
    slipOf: (gesture, ...goals) => driven.slipOf(gesture, ...goals),
    inFront: pane.name === 'page' ? pane.page : pane.name,
    toMend: ('refusal' in pane ? (pane.refusal?.problems ?? []) : []).map(({ field, kind }) => `${field} ${kind}`),
    isReached: (goal) => driven.reaches(goal),
  };
}

const birth = (jour: string, mois: string, annee: string): readonly FormGesture[] => [
  { type: 'answered', field: 'ne-le', part: 'jour', value: jour },
  { type: 'answered', field: 'ne-le', part: 'mois', value: mois },
  { type: 'answered', field: 'ne-le', part: 'annee', value: annee },
];

/** Right answers, page by page. */
export const fill = {
  identite: [
    { type: 'answered', field: 'nom', value: 'Martin' },
    { type: 'answered', field: 'age', value: '57' },
  ],
  birth,
  naissance: birth('27', '3', '1968'),
  domicile: [{ type: 'answered', field: 'adresse', value: '12 rue des Lilas' }],
  withBike: [{ type: 'chosen', field: 'a-un-velo', value: 'oui' }],
  withoutBike: [{ type: 'chosen', field: 'a-un-velo', value: 'non' }],
  aide: [
    { type: 'answered', field: 'revenus', value: '450,50' },
    { type: 'answered', field: 'compte', value: 'FR76 3000 6000 0112 3456 7890 189' },
  ],
} as const satisfies Record<string, unknown>;

export const go = (page: string): FormGesture => ({ type: 'continued', page });

/** At this page, with everything before it answered, without a bike. */
export function at(
  page: 'identite' | 'naissance' | 'domicile' | 'velo' | 'aide' | 'envies' | 'famille' | 'summary',
  given: Partial<FormulaireScenario> = {},
): Request {
  const steps: readonly (readonly [string, readonly FormGesture[]])[] = [
    ['identite', fill.identite],
    ['naissance', fill.naissance],
    ['domicile', fill.domicile],
    ['velo', fill.withoutBike],
    ['aide', fill.aide],
    ['envies', []],
    ['famille', []],
  ];
  let request = aRequest(given).after({ type: 'started' });
  for (const [name, gestures] of steps) {
    if (name === page) return request;
    request = request.after(...gestures, go(name));
  }
  return request;
}
