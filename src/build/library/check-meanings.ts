// One word for two things in one step: « la boîte » after a mailbox and a letterbox. No score of readability sees it, and a beginner takes the
// first meaning. The word alone is asked to say which, where the step has named both.
//
// Measured on the 54 lessons of 2026-11-30. Asked of a whole lesson, the same question gave 35 alarms (« message », « adresse », « bouton »), of which
// one deserved a change: too many. Asked of a step, none today. « message » is left out: an e-mail or an SMS, what is asked is most often true of both.

import { sourceLocale } from '../../core/lesson/locale';
import type { Report } from './content-error';
import { quoted } from './nearest';
import type { ReadLesson } from './read-lesson';

interface Meaning {
  /** How to say it whole. */
  readonly whole: string;
  readonly says: RegExp;
}

/** The words of the exercises that mean two things, and what tells them apart. */
const words: Readonly<Record<string, readonly Meaning[]>> = {
  adresse: [
    { whole: 'adresse e-mail', says: /adresses? e-mail/giu },
    { whole: 'adresse du site', says: /adresses? (?:du|d’un|des|de ce) sites?|adresse (?:de la|d’une) page/giu },
    { whole: 'adresse de la maison', says: /adresses? (?:postales?|de (?:la|sa|votre) maison|de (?:son|votre) domicile)/giu },
  ],
  boîte: [
    { whole: 'boîte e-mail', says: /boîtes? (?:e-mail|de réception|d’envoi)/giu },
    { whole: 'boîte aux lettres', says: /boîtes? aux lettres/giu },
    { whole: 'boîte internet', says: /boîtes? (?:internet|du Wi-Fi)/giu },
  ],
  bouton: [
    { whole: 'bouton de la souris', says: /boutons? (?:gauche|droit|de la souris)/giu },
    { whole: 'bouton à l’écran', says: /boutons? (?:à l’écran|\uFFFC|de la page)/giu },
  ],
  carte: [
    { whole: 'carte bancaire', says: /cartes? (?:bancaires?|de paiement)/giu },
    { whole: 'carte d’identité', says: /cartes? (?:d’identité|nationale)/giu },
    { whole: 'carte SIM', says: /cartes? SIM/giu },
    { whole: 'carte de bus', says: /cartes? (?:de bus|de (?:la )?(?:bibliothèque|médiathèque)|Vitale)/giu },
  ],
  clé: [
    { whole: 'clé USB', says: /clés? USB/giu },
    { whole: 'clé du Wi-Fi', says: /clés? (?:du )?Wi-Fi|clés? du réseau/giu },
  ],
  code: [
    { whole: 'code par SMS', says: /codes? (?:par SMS|reçus?|de vérification)/giu },
    { whole: 'code postal', says: /codes? postal/giu },
    { whole: 'code de l’écran', says: /codes? (?:de l’écran|de déverrouillage|PIN|de votre carte)/giu },
  ],
  compte: [
    { whole: 'compte en banque', says: /comptes? (?:en banque|bancaires?)/giu },
    { whole: 'compte du site', says: /comptes? (?:du site|sur (?:un|le|ce) site|FranceConnect)/giu },
  ],
  dossier: [
    { whole: 'dossier de fichiers', says: /dossiers? (?:de fichiers|\uFFFC|Documents|Téléchargements|Images)/giu },
    { whole: 'demande en cours', says: /dossiers? (?:de demande|complet|incomplet|d’aide|à la Caf)|numéro de dossier/giu },
  ],
  page: [
    { whole: 'page du site', says: /pages? (?:du|d’un) site|page d’accueil/giu },
    { whole: 'page de papier', says: /pages? (?:de papier|imprimées?|à imprimer|du document)/giu },
  ],
};

export function checkMeanings(lessons: readonly ReadLesson[], review: Report): void {
  for (const { lesson, prose } of lessons) {
    if (lesson.locale !== sourceLocale) continue;
    const own = prose.passages.filter(({ reader }) => reader === 'learner');
    for (const step of new Set(own.map((passage) => passage.step))) {
      const here = own.filter((passage) => passage.step === step);
      for (const [word, meanings] of Object.entries(words)) {
        const meant = meanings.filter(({ says }) => here.some(({ masked }) => masked.search(says) !== -1));
        if (meant.length < 2) continue;
        const bare = here.find(({ masked }) => isBare(word, masked, meanings));
        if (bare === undefined) continue;
        review({
          file: lesson.file,
          line: bare.line,
          rule: 'L16',
          what: `Dans cette étape, ${quoted(word)} veut dire deux choses : ${meant.map(({ whole }) => whole).join(', ')}. Ici, on ne sait pas laquelle.`,
          mend: `dites le mot entier : ${meant.map(({ whole }) => quoted(whole)).join(' ou ')}.`,
        });
      }
    }
  }
}

function isBare(word: string, text: string, meanings: readonly Meaning[]): boolean {
  const rest = meanings.reduce((left, { says }) => left.replace(says, ' '), text);
  return new RegExp(`(?<![\\p{L}-])${word}s?(?![\\p{L}-])`, 'iu').test(rest);
}
