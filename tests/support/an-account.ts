// A site with an account for the tests: what matters is written in the test, the rest comes from here.

import type { Effect } from '../../src/world/apps/contract';
import { compte } from '../../src/world/apps/compte/model';
import { passwordEdited } from '../../src/world/apps/compte/passwords';
import type { CompteEvent, CompteGoal, CompteScenario, CompteSlip } from '../../src/world/apps/compte/schema';
import type { Compte } from '../../src/world/apps/compte/state';
import { aWorld, camille } from './a-practice';

/** A gesture without the name of its app: the driver knows it. `next` sends whatever page is in front. */
type Bare<Event> = Event extends unknown ? Omit<Event, 'app'> : never;
export type CompteGesture = Exclude<Bare<CompteEvent>, { readonly type: 'page-submitted' }> | typeof next;

/** Camille's invented password for her mailbox. */
export const mailboxPassword = 'Citron-Gare-54';
export const phrase = 'citron gare nuage violon pull lune tram';
export const email = camille.email;

export interface Site {
  readonly state: Compte;
  /** What the last gesture asked of the world around. */
  readonly effects: readonly Effect[];
  after(...gestures: readonly CompteGesture[]): Site;
  /** What somebody's hands write in the password's box, whatever it is. */
  typing(password: string): Site;
  slipOf(gesture: CompteGesture, ...goals: readonly CompteGoal[]): CompteSlip | undefined;
  reaches(type: CompteGoal['type']): boolean;
  /** The page in front, and what the site objects to. */
  readonly page: string;
  readonly problem: string | undefined;
}

export function aSite(given: Partial<CompteScenario> = {}): Site {
  const setting: CompteScenario = {
    look: 'brume',
    kind: 'service',
    brand: 'Ludothèque',
    site: 'ludotheque.example',
    about: 'Des jeux.',
    computer: 'own',
    keep: 'no',
    taken: [],
    words: ['citron', 'gare', 'nuage', 'violon', 'pull', 'lune', 'tram', 'sept', '38'],
    confirm: 'none',
    code: '402817',
    providers: [],
    ...given,
  };
  return siteOf(compte.start(setting, world), []);
}

const world = aWorld({ persona: { ...camille, born: '27 mars 1968', password: mailboxPassword } });

function siteOf(state: Compte, effects: readonly Effect[]): Site {
  return {
    state,
    effects,
    after(...gestures) {
      let outcome: { readonly state: Compte; readonly effects?: readonly Effect[] } = { state };
      for (const one of gestures) outcome = compte.transition(outcome.state, eventOf(one, outcome.state), world);
      return siteOf(outcome.state, outcome.effects ?? []);
    },
    typing: (password) => siteOf(compte.transition(state, passwordEdited(password, state), world).state, []),
    slipOf(bare, ...goals) {
      const event = eventOf(bare, state);
      return compte.slipOf({ by: 'learner', event }, state, compte.transition(state, event, world).state, goals);
    },
    reaches: (type) => compte.isReached({ app: 'compte', type }, state, world),
    page: state.pane.name === 'page' ? state.pane.page : state.pane.name,
    problem: state.pane.name === 'page' ? state.pane.problem : undefined,
  };
}

function eventOf(bare: CompteGesture, { pane }: Compte): CompteEvent {
  if (bare.type !== 'next') return { app: 'compte', ...bare };
  return { app: 'compte', type: 'page-submitted', page: pane.name === 'page' ? pane.page : 'login' };
}

export const next = { type: 'next' } as const;
export const back = { type: 'page-left' } as const;
export const login = (value: string = email): CompteGesture => ({ type: 'answered', field: 'login', value });
export const code = (value: string): CompteGesture => ({ type: 'answered', field: 'code', value });
export const password = (value: string): CompteGesture => ({ type: 'password-edited', value });
export const agree = { type: 'terms-answered', answer: 'yes' } as const;
