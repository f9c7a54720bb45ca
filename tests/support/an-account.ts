// A site with an account for the tests: what matters is written in the test, the rest comes from here.

import compte from '../../src/world/apps/compte/model';
import { passwordEdited } from '../../src/world/apps/compte/passwords';
import { scenarioSchema, type CompteEvent, type CompteGoal, type CompteScenario, type CompteSlip } from '../../src/world/apps/compte/schema';
import type { Compte } from '../../src/world/apps/compte/state';
import type { Bare } from '../../src/world/kit/gesture';
import { aWorld, camille } from './a-practice';
import { driverOf, type Driven } from './driver';

/** `next` sends whatever page is in front. */
export type CompteGesture = Exclude<Bare<CompteEvent>, { readonly type: 'page-submitted' }> | typeof next;

/** Camille's invented password for her mailbox. */
export const mailboxPassword = 'Citron-Gare-54';
export const phrase = 'citron gare nuage violon pull lune tram';
export const email = camille.email;

type Driver = Driven<Compte, CompteEvent, CompteGoal, CompteSlip>;

export interface Site extends Pick<Driver, 'state' | 'effects'> {
  after(...gestures: readonly CompteGesture[]): Site;
  /** What somebody's hands write in the password's box, whatever it is. */
  typing(password: string): Site;
  slipOf(gesture: CompteGesture, ...goals: readonly CompteGoal[]): CompteSlip | undefined;
  reaches(type: CompteGoal['type']): boolean;
  /** The page in front, and what the site objects to. */
  readonly page: string;
  readonly problem: string | undefined;
}

const usual = {
  skin: 'brume',
  kind: 'service',
  brand: 'Ludothèque',
  site: 'ludotheque.example',
  about: 'Des jeux.',
  words: ['citron', 'gare', 'nuage', 'violon', 'pull', 'lune', 'tram', 'sept', '38'],
};

export function aSite(given: Partial<CompteScenario> = {}): Site {
  const world = aWorld({ persona: { ...camille, born: '27 mars 1968', password: mailboxPassword } });
  return siteFrom(driverOf(compte)(scenarioSchema.parse({ ...usual, ...given }), world));
}

function siteFrom(driver: Driver): Site {
  const { state, effects } = driver;
  const { pane } = state;
  const bare = (gesture: CompteGesture): Bare<CompteEvent> =>
    gesture.type === 'next' ? { type: 'page-submitted', page: pane.name === 'page' ? pane.page : 'login' } : gesture;
  return {
    state,
    effects,
    after: (...[first, ...others]) => (first === undefined ? siteFrom(driver) : siteFrom(driver.after(bare(first))).after(...others)),
    typing: (typed) => siteFrom(driver.after(passwordEdited(typed, state))),
    slipOf: (gesture, ...goals) => driver.slipOf(bare(gesture), ...goals),
    reaches: (type) => driver.reaches({ app: 'compte', type }),
    page: pane.name === 'page' ? pane.page : pane.name,
    problem: pane.name === 'page' ? pane.problem : undefined,
  };
}

export const next = { type: 'next' } as const;
export const back = { type: 'page-left' } as const;
export const login = (value: string = email): CompteGesture => ({ type: 'answered', field: 'login', value });
export const code = (value: string): CompteGesture => ({ type: 'answered', field: 'code', value });
export const password = (value: string): CompteGesture => ({ type: 'password-edited', value });
export const agree = { type: 'terms-answered', answer: 'yes' } as const;
