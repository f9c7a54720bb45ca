// A digital safe for the tests: what matters is written in the test, the rest comes from here.

import type { Effect, Screen, StoredFile } from '../../src/world/apps/contract';
import coffre from '../../src/world/apps/coffre/model';
import type { CoffreEvent, CoffreGoal, CoffreScenario, CoffreSlip } from '../../src/world/apps/coffre/schema';
import type { Coffre, Doc } from '../../src/world/apps/coffre/state';
import type { Bare } from '../../src/world/kit/gesture';
import { aFile, aWorld } from './a-practice';
import { driverOf, type Driven } from './driver';

export const diallo = { name: 'Mme Diallo', email: 'diallo@ville.example', role: 'assistante sociale', reply: { subject: 'Bien vu', body: ['Merci.'] } };
export const dialo = { name: 'M. Dialo', email: 'dialo@garage.example' };
export const avis: StoredFile = aFile({ id: 'avis', name: 'Avis d’impôt.pdf', folder: 'coffre', shows: ['Avis d’impôt', 'Camille Martin'] });
export const carte: StoredFile = aFile({ id: 'carte', name: 'Carte.jpg', folder: 'coffre', kind: 'photo' });
/** In Documents, to deposit. */
export const scan: StoredFile = aFile({ id: 'scan', name: 'scan001.pdf', shows: ['Quittance de loyer'] });
export const cantine: StoredFile = aFile({ id: 'cantine', name: 'menu.pdf' });

export type CoffreGesture = Bare<CoffreEvent>;
export type Safe = Driven<Coffre, CoffreEvent, CoffreGoal, CoffreSlip>;

interface SafeGiven extends Partial<CoffreScenario> {
  readonly screen?: Screen;
  readonly files?: readonly StoredFile[];
}

/** Two documents in the safe, « Avis d’impôt » in Ressources; a scan and a menu in Documents. */
export function aSafe({ screen = 'wide', files = [avis, carte, scan, cantine], ...given }: SafeGiven = {}): Safe {
  const scenario: CoffreScenario = {
    skin: 'galet',
    account: 'open',
    code: 'sent',
    computer: 'own',
    contacts: [diallo, dialo],
    folders: [
      { id: 'logement', name: 'Logement' },
      { id: 'ressources', name: 'Ressources' },
    ],
    documents: [
      { fileId: 'avis', folder: 'ressources', at: 'lundi' },
      { fileId: 'carte', at: 'hier' },
    ],
    shares: [],
    ...given,
  };
  return driverOf(coffre)(scenario, aWorld({ screen, files }));
}

export function docIn({ state }: Safe, id: string): Doc {
  const found = state.docs.find((doc) => doc.file.id === id);
  if (found === undefined) throw new Error(`No document « ${id} » in this safe.`);
  return found;
}

/** What the log says, newest first: « opened Avis d’impôt Mme Diallo ». */
export function logOf({ state }: Safe): readonly string[] {
  return state.log.map(({ what, name, person }) => [what, name, ...(person === undefined ? [] : [person.name])].join(' '));
}

export const chosen = (file: StoredFile): Effect => ({ type: 'file-chosen', to: 'coffre', file });
export const opened = (shareId: string): Effect => ({ type: 'share-opened', shareId });

/** The gestures that share a document, from a list. */
export function shareGestures(fileId: string, email: string, end: 1 | 7 | 30 | 'none'): readonly CoffreGesture[] {
  return [{ type: 'document-opened', fileId }, { type: 'share-started' }, { type: 'recipient-edited', value: email }, { type: 'end-chosen', end }];
}
