// Words of the field that people use one for another. They are not one word: « code » finds what is said of passwords, after what is
// said of codes.

import { termsOf, wordsOf } from '../../core/typed/terms';

const groups = [
  'code passe',
  'coffre boite',
  'papier document piece justificatif attestation',
  'telephone portable mobile smartphone',
  'ordinateur pc',
  'arnaque escroquerie fraude phishing hameconnage piege',
  'supprimer effacer enlever jeter',
  'enregistrer garder sauvegarder conserver',
  'connecter connexion entrer identifier',
  'taper ecrire clavier',
  'photo image',
  'scanner numeriser',
  'bloque coince',
  'perdu oublie retrouver recuperer vole',
  'caf allocations',
  'puce sim',
  'impaye facture dette',
  'demande dossier demarche',
  'site page internet web',
  'agrandir grossir augmenter zoomer taille',
  'lettre texte caractere police ecriture',
  'joindre joint attacher',
  'email message',
  'fichier document',
  'oublie souviens souvenir rappeler',
  'sonore volume bruit',
  'argent revenu ressource salaire',
  'faux frauduleux suspect',
  'aide conseiller mediateur aidant accompagnement',
  'envoyer envoi transmettre',
  'reconnaitre reperer distinguer verifier',
  'fournisseur operateur box',
  'connaitre savoir apprendre',
  'solide fort securise',
  'rediger ecrire',
  'emploi travail boulot job',
  'seul autonome',
  'mairie administration prefecture',
  'rumeur intox mensonge',
];

const neighbours = new Map<string, readonly string[]>();
for (const group of groups) {
  const words = wordsOf(group);
  for (const word of words) {
    const others = words.filter((other) => other !== word).flatMap(termsOf);
    for (const term of termsOf(word)) neighbours.set(term, [...(neighbours.get(term) ?? []), ...others]);
  }
}

/** What stands in the index for the words that are near this one. */
export function termsNear(word: string): readonly string[] {
  return [...new Set(termsOf(word).flatMap((term) => neighbours.get(term) ?? []))];
}
