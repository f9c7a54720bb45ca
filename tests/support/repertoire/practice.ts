// Every gesture there is for one practice.

import type { AppSchemas } from '../../../src/world/apps/authoring';
import * as schemas from '../../../src/world/apps/schemas';
import type { Practice } from '../../../src/world/practice/practice';
import { inAppels } from './appels';
import { inBureau } from './bureau';
import { inCoffre } from './coffre';
import { inCompte } from './compte';
import { derivedRepertoire } from './derived';
import { onDevice } from './device';
import { inForm } from './formulaire';
import { inGestes } from './gestes';
import { inMagasin } from './magasin';
import { inMessagerie } from './messagerie';
import { inNavigateur } from './navigateur';
import { inReglages } from './reglages';
import type { Own, Repertoire } from './repertoire';
import { inTelephone } from './telephone';
import { inTexte } from './texte';
import { inVisio } from './visio';
import { inWebmail } from './webmail';

/** Written by hand where two fields go together, or where a mistake needs its own words; every other gesture is read from the schema of its app. */
const byApp: Readonly<Record<string, (scenario: unknown, own: Own) => Repertoire>> = {
  appels: inAppels,
  bureau: inBureau,
  coffre: inCoffre,
  compte: inCompte,
  formulaire: inForm,
  gestes: inGestes,
  magasin: inMagasin,
  messagerie: inMessagerie,
  navigateur: inNavigateur,
  reglages: inReglages,
  telephone: inTelephone,
  texte: inTexte,
  visio: inVisio,
  webmail: inWebmail,
};

/** Every gesture there is for this practice, with every name there is and some that are not. */
export function repertoireOf(practice: Practice): Repertoire {
  const own: Own = { files: [...practice.files.map(({ id }) => id), 'aucun'], texts: textsOf(practice), appIds: Object.keys(schemas) };
  const all = Object.entries(practice.apps).flatMap(([id, scenario]) => {
    const byHand = byApp[id]?.(scenario, own) ?? [];
    const types = typesIn(byHand);
    return [...byHand, ...readFrom(id, scenario, practice, own).filter((gestures) => !typesIn([gestures]).some((type) => types.includes(type)))];
  });
  return [...all, [{ app: 'ailleurs', type: 'ouvert' }], ...onDevice(own)];
}

function typesIn(repertoire: Repertoire): readonly string[] {
  return repertoire.flatMap((gestures) => gestures.slice(0, 1).map(({ type }) => type));
}

function readFrom(id: string, scenario: unknown, practice: Practice, own: Own): Repertoire {
  const app = new Map<string, AppSchemas>(Object.entries(schemas)).get(id);
  if (app === undefined) throw new Error(`No app « ${id} » in src/world/apps/schemas.ts.`);
  return derivedRepertoire(app, scenario, practice, own);
}

/** The words of the walkthrough, the same with one awaited word left out (no name, no number), and some that people write. */
function textsOf(practice: Practice): readonly string[] {
  const own = practice.walkthrough.flatMap((gesture) => ('value' in gesture && typeof gesture.value === 'string' ? [gesture.value] : []));
  const awaited = practice.goals.flatMap((goal) => ('says' in goal && Array.isArray(goal.says) ? goal.says.map(String) : []));
  const without = own.flatMap((text) => awaited.filter((word) => text.includes(word)).map((word) => text.replaceAll(word, '')));
  return [...own, ...without, '', 'B', 'Bonjour,\n\nje viens 🙂', 'Voici en pièce jointe', 'samira@courriel.example', 'mot '.repeat(400)];
}
