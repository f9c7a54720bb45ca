// A phone for the tests: what matters is written in the test, the rest comes from here.

import type { Effect, StoredFile } from '../../src/world/apps/contract';
import telephone from '../../src/world/apps/telephone/model';
import { scenarioSchema, type SkinId, type TelephoneEvent, type TelephoneGoal, type TelephoneSlip } from '../../src/world/apps/telephone/schema';
import type { Telephone, Thread } from '../../src/world/apps/telephone/state';
import type { Bare } from '../../src/world/kit/gesture';
import { aFile, aWorld, camille } from './a-practice';
import { mailboxPassword } from './an-account';
import { driverOf, type Driven } from './driver';

/** The paper on the table: two sides, held too far and in the dark, then crooked. */
export const carte: StoredFile = aFile({ id: 'carte', name: 'Scan.pdf', folder: 'none' });
/** In the gallery: one that is clear, one that is blurred. */
export const vacances: StoredFile = aFile({ id: 'vacances', name: 'Vacances.jpg', folder: 'telephone', kind: 'photo' });
export const floue: StoredFile = aFile({ id: 'floue', name: 'Floue.pdf', folder: 'telephone' });

export type PhoneGesture = Bare<TelephoneEvent>;
export type Phone = Driven<Telephone, TelephoneEvent, TelephoneGoal, TelephoneSlip>;

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
    { from: 'Caisse', messages: [{ text: 'Votre code est 482 913.', at: '9 h' }], answer: 'Nous nous en occupons.' },
    { from: 'Colis', sort: 'fake', link: 'colis.example', messages: [{ text: 'Votre colis est bloqué', at: 'hier', read: true }] },
  ],
  networks: [
    { id: 'libre', name: 'Wi-Fi gratuit', sort: 'unknown' },
    { id: 'parc', name: 'Bibliothèque', key: 'lecture2' },
    { id: 'gare', name: 'Wi-Fi de la gare', welcome: ['Bienvenue à la gare.'] },
  ],
};

/** A code from a service, a fake parcel, a card to photograph, two pictures, three networks. */
export function aPhone(given: { readonly [K in keyof typeof usual]?: (typeof usual)[K] | undefined } & { readonly skin?: SkinId } = {}): Phone {
  const world = aWorld({
    device: 'telephone',
    screen: 'narrow',
    files: [carte, vacances, floue],
    persona: { ...camille, password: mailboxPassword },
  });
  return driverOf(telephone)(scenarioSchema.parse({ ...usual, ...given }), world);
}

export const pileSheets = { un: ['Bail', 'Page 1 sur 2'], deux: ['Bail', 'Page 2 sur 2'] };

/** Two pages of a lease and somebody else's sheet, in a pile on the table. Its second part is there. */
export async function aPile(): Promise<Phone> {
  const paper = {
    fileId: 'carte',
    name: 'Bail',
    sides: [
      { id: 'un', name: 'la feuille blanche', shows: pileSheets.un },
      { id: 'deux', name: 'la feuille pliée', shows: pileSheets.deux },
      { id: 'bleue', name: 'la feuille bleue', stray: true, shows: ['Bulletin de Noé'] },
    ],
    pile: { table: ['deux', 'bleue', 'un'], fineKb: 2000, lightKb: 300 },
  };
  const scenario = scenarioSchema.parse({ ...usual, paper });
  await telephone.ready?.(scenario);
  return driverOf(telephone)(scenario, aWorld({ device: 'telephone', screen: 'narrow', files: [carte], persona: camille }));
}

export function threadWith(from: string, { state }: Phone): Thread {
  const found = state.threads.find((thread) => thread.from === from);
  if (found === undefined) throw new Error(`No message from « ${from} » on this phone.`);
  return found;
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
