// What people type, and the lesson that must come first: sixteen things to learn, in five spellings. Titles and keywords answer; where they
// find too little, the prose is asked, as on the page.

import { expect, test } from 'vitest';
import { openSearch } from '../../src/site/search/find';
import { searchedLessons, searchedTexts } from '../../src/site/search/search-data';
import { lessons } from '../support/lessons';

const kinds = ['exact', 'no accent', 'one mistake', 'inflected', 'prefix'] as const;

const asked: readonly (readonly [lesson: string, ...typed: readonly string[]])[] = [
  ['joindre-document', 'pièce jointe', 'piece jointe', 'piece jionte', 'pièces jointes', 'joindre un docu'],
  ['creer-mot-de-passe', 'créer un mot de passe', 'creer un mot de passe', 'creer un mot de pase', 'créez des mots de passe', 'créer un mot de pas'],
  ['se-connecter-wifi', 'se connecter au Wi-Fi', 'wifi', 'se connceter au wifi', 'connexion wifi', 'se connec wi-fi'],
  ['reperer-faux-sms', 'repérer un faux SMS', 'reperer un faux sms', 'reperrer un faux sms', 'repérez les faux SMS', 'repérer faux sm'],
  ['ouvrir-coffre-fort', 'ouvrir un coffre-fort', 'ouvrir un coffre fort', 'ouvrir un cofre fort', 'ouvrez les coffres-forts', 'ouvrir coffr'],
  ['partager-coffre-fort', 'partager un papier du coffre', 'partager coffre', 'partager coffre', 'partagez le coffre', 'parta coffre'],
  ['demander-prime-activite', 'prime d’activité', 'prime activite', 'prime d’activté', 'primes d’activité', 'prime activ'],
  ['imprimer-document', 'imprimer un document', 'imprimer', 'imprmer un document', 'imprimez vos documents', 'imprim'],
  ['numeriser-papier', 'numériser un papier', 'numeriser un papier', 'numerisser un papier', 'numérisez vos papiers', 'numéris'],
  ['installer-application', 'installer une application', 'installer appli', 'instaler une application', 'installez des applications', 'instal'],
  ['utiliser-souris', 'utiliser la souris', 'souris', 'utiliser la sourris', 'utilisez votre souris', 'sour'],
  ['utiliser-franceconnect', 'FranceConnect', 'franceconnect', 'franceconect', 'utilisez FranceConnect', 'francecon'],
  ['repondre-cookies', 'répondre aux cookies', 'repondre cookies', 'cokies', 'cookie', 'cooki'],
  ['garder-internet-fsl', 'garder internet FSL', 'fsl', 'garder intrenet fsl', 'gardez internet fsl', 'garder inter fsl'],
  ['trier-messages', 'trier ses messages', 'trier messages', 'trier mesages', 'triez vos messages', 'trier mess'],
  ['telecharger-fichier', 'télécharger un fichier', 'telecharger un fichier', 'telechrger un fichier', 'téléchargez des fichiers', 'télécharger un fich'],
];

const plans = searchedLessons(lessons);
const quick = openSearch(plans);
const whole = openSearch(plans, { texts: searchedTexts(lessons) });

test.each(kinds.map((kind, place) => [kind, place] as const))('%s: at least fifteen of sixteen find the right lesson first', (_, place) => {
  const missed = asked.flatMap(([lesson, ...typed]) => {
    const words = typed[place] ?? '';
    const answer = quick(words);
    const [first] = (answer.full < 2 ? whole(words) : answer).lessons;
    return first?.id === lesson ? [] : [`${words} → ${first?.id ?? 'nothing'}, not ${lesson}`];
  });
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1);
});
