// Every gesture there is for one practice.

import type { Practice } from '../../../src/world/practice/practice';
import { inBureau } from './bureau';
import { inCoffre } from './coffre';
import { inCompte } from './compte';
import { onDevice } from './device';
import { inForm } from './formulaire';
import type { Own, Repertoire } from './repertoire';
import { inTelephone } from './telephone';
import { inWebmail } from './webmail';

const byApp: Readonly<Record<string, (scenario: unknown, own: Own) => Repertoire>> = {
  bureau: inBureau,
  coffre: inCoffre,
  compte: inCompte,
  formulaire: inForm,
  telephone: inTelephone,
  webmail: inWebmail,
};

/** Every gesture there is for this practice, with every name there is and some that are not. */
export function repertoireOf(practice: Practice): Repertoire {
  const own: Own = { files: [...practice.files.map(({ id }) => id), 'aucun'], texts: textsOf(practice), appIds: Object.keys(byApp) };
  return [...Object.entries(practice.apps).flatMap(([id, scenario]) => gesturesOf(id)(scenario, own)), [{ app: 'ailleurs', type: 'ouvert' }], ...onDevice(own)];
}

function gesturesOf(id: string): (scenario: unknown, own: Own) => Repertoire {
  const gestures = byApp[id];
  if (gestures === undefined) throw new Error(`The random player does not know « ${id} »: write tests/support/repertoire/${id}.ts and add it here.`);
  return gestures;
}

/** The words of the walkthrough, and some that people write. */
function textsOf(practice: Practice): readonly string[] {
  const own = practice.walkthrough.flatMap((gesture) => ('value' in gesture && typeof gesture.value === 'string' ? [gesture.value] : []));
  return [...own, '', 'B', 'Bonjour,\n\nje viens 🙂', 'Voici en pièce jointe', 'samira@courriel.example', 'mot '.repeat(400)];
}
