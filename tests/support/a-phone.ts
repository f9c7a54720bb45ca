// A phone for the tests: what matters is written in the test, the rest comes from here.

import type { Effect, StoredFile } from '../../src/world/apps/contract';
import telephone from '../../src/world/apps/telephone/model';
import { scenarioSchema, type TelephoneEvent, type TelephoneGoal, type TelephoneSlip } from '../../src/world/apps/telephone/schema';
import type { Pane, Telephone, Thread } from '../../src/world/apps/telephone/state';
import { aFile, aWorld } from './a-practice';

/** The paper on the table: two sides, held too far and in the dark, then crooked. */
export const carte: StoredFile = aFile({ id: 'carte', name: 'Scan.pdf', folder: 'none' });
/** In the gallery: one that is clear, one that is blurred. */
export const vacances: StoredFile = aFile({ id: 'vacances', name: 'Vacances.jpg', folder: 'telephone', kind: 'photo' });
export const floue: StoredFile = aFile({ id: 'floue', name: 'Floue.pdf', folder: 'telephone' });

/** A gesture without the name of its app: the driver knows it. */
type Bare<Event> = Event extends unknown ? Omit<Event, 'app'> : never;
export type PhoneGesture = Bare<TelephoneEvent>;

export interface Phone {
  readonly state: Telephone;
  readonly pane: Pane['name'];
  /** What the last gesture asked of the world around. */
  readonly effects: readonly Effect[];
  after(...gestures: readonly PhoneGesture[]): Phone;
  receiving(effect: Effect): Phone;
  slipOf(gesture: PhoneGesture): TelephoneSlip | undefined;
  reaches(goal: TelephoneGoal): boolean;
  thread(from: string): Thread;
}

const usual = {
  safe: 'Coffre Galet',
  paper: {
    fileId: 'carte',
    name: 'Carte',
    sides: [
      { shows: ['Carte de bus'], flaws: ['far', 'dark'] },
      { shows: ['Valable toute l’année'], flaws: ['crooked'] },
    ],
  },
  flawed: [{ fileId: 'floue', flaws: ['shaky'] }],
  conversations: [
    { from: 'Caisse', messages: [{ text: 'Votre code est 482913.', at: '9 h' }], answer: 'Nous nous en occupons.' },
    { from: 'Colis', sort: 'fake', link: 'colis.example', messages: [{ text: 'Votre colis est bloqué', at: 'hier', read: true }] },
  ],
  networks: [
    { id: 'libre', name: 'Wi-Fi gratuit', sort: 'unknown' },
    { id: 'parc', name: 'Bibliothèque', key: 'lecture2' },
  ],
};

/** A code from a service, a fake parcel, a card to photograph, two pictures, two networks. */
export function aPhone(given: { readonly [K in keyof typeof usual]?: (typeof usual)[K] | undefined } = {}): Phone {
  const world = aWorld({ device: 'telephone', screen: 'narrow', files: [carte, vacances, floue] });
  return phoneOf(telephone.start(scenarioSchema.parse({ ...usual, ...given }), world), world, []);
}

function phoneOf(state: Telephone, world: ReturnType<typeof aWorld>, effects: readonly Effect[]): Phone {
  const gesture = (bare: PhoneGesture): TelephoneEvent => ({ app: 'telephone', ...bare });
  return {
    state,
    pane: state.pane.name,
    effects,
    after(...gestures) {
      let outcome: { readonly state: Telephone; readonly effects?: readonly Effect[] } = { state };
      for (const one of gestures) outcome = telephone.transition(outcome.state, gesture(one), world);
      return phoneOf(outcome.state, world, outcome.effects ?? []);
    },
    receiving: (effect) => phoneOf(telephone.receive(state, effect, world).state, world, []),
    slipOf(bare) {
      const event = gesture(bare);
      return telephone.slipOf({ by: 'learner', event }, state, telephone.transition(state, event, world).state, []);
    },
    reaches: (goal) => telephone.isReached(goal, state, world),
    thread(from) {
      const found = state.threads.find((thread) => thread.from === from);
      if (found === undefined) throw new Error(`No message from « ${from} » on this phone.`);
      return found;
    },
  };
}

export const sms = (from: string, text: string): Effect => ({ type: 'sms-delivered', sms: { from, text } });

const recto = 'recto';
const verso = 'verso';

/** The gestures that make a clear PDF of both sides, from the home screen. */
export const goodRecto: readonly PhoneGesture[] = [
  { type: 'tool-opened', tool: 'camera' },
  { type: 'adjusted', side: recto, how: 'closer' },
  { type: 'adjusted', side: recto, how: 'light' },
  { type: 'photo-taken', side: recto },
  { type: 'photo-kept', side: recto },
];
export const goodVerso: readonly PhoneGesture[] = [
  { type: 'side-added' },
  { type: 'adjusted', side: verso, how: 'straighten' },
  { type: 'photo-taken', side: verso },
  { type: 'photo-kept', side: verso },
];
export const finish: PhoneGesture = { type: 'scan-finished' };
