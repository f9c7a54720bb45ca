// What the battery finds in Déclic and that is right as it is, each with its reason. Nothing else is put aside anywhere.

import type { Finding } from './finding.ts';

interface Exception {
  readonly rule: string;
  /** Which pages of Déclic. */
  readonly page: RegExp;
  readonly element?: RegExp;
  readonly reason: string;
}

const SHEET = /\/fiche\//;
const CONSOLE = /\/console\/$/;

export const exceptions: readonly Exception[] = [
  {
    rule: 'underlined-not-link',
    page: SHEET,
    reason: 'On paper nothing is pressed: a line under the name of a button says, without colour, that it is one.',
  },
  {
    rule: 'heading-faked',
    page: SHEET,
    element: /> div(?::nth-of-type\(\d+\))? > p/,
    reason: 'The label of the trainer’s box, the same at each step: as a heading it would come between the steps for who walks by headings.',
  },
  {
    rule: 'heading-sizes-upside-down',
    page: CONSOLE,
    reason: 'On the console the name of a box is small, and what it says now is large: the trainer reads it from two metres away.',
  },
  {
    rule: 'heading-sizes-upside-down',
    page: /\/(?:diagnostic|outils\/simulateur-droits)\//,
    reason: 'The name of the page stays small above each trial; what is to be done now is what one must see.',
  },
  {
    rule: 'hidden-from-ears',
    page: /^https?:\/\/[^/]+\/(?:[a-z-]+\/)?$/,
    reason: 'The picture of an exercise on the home page is drawn with elements; the link beside it leads to the same lesson, in words.',
  },
  {
    rule: 'link-twice-in-a-row',
    page: /^https?:\/\/[^/]+\/(?:[a-z-]+\/)?$/,
    reason: 'The home page leads to the lessons by its large button and by the first of its three doors: both are looked for.',
  },
  {
    rule: 'heading-faked',
    page: /\/outils\/phrase-secrete\/$/,
    element: /phrase-tool > section:nth-of-type\(1\) > p:nth-of-type\(1\)$/,
    reason: 'The phrase that was just made, written large to be copied by hand: what the page is for, and no heading.',
  },
  {
    rule: 'buttons-alike',
    page: /\/lieux\//,
    reason: 'Two places of the national list have the same name; their addresses stand just above each button.',
  },
  {
    rule: 'group-of-one',
    page: /\/outils\/prix-telephone\/$/,
    reason: 'Its question is asked in the title of its sheet, as for each offer above: the box alone says only « par mois ».',
  },
  {
    rule: 'text-all-bold',
    page: /\/droits\//,
    reason: 'What the law gives, in one or two sentences, is what a person comes for: the rest of the card is plain.',
  },
  {
    rule: 'short-form-unexplained',
    page: /^https?:/,
    reason:
      'AAA. A word such as « FSL » or « CCAS » is explained in the lessons, by a button beside it, and in the glossary; a list, a title or a licence has its letters only.',
  },
  {
    rule: 'heading-faked',
    page: /\/accompagner\/guides\//,
    element: /> div > p$/,
    reason: 'The label of the box « À dire », the same in each part of a guide, as on the sheets.',
  },
  {
    rule: 'drawn-with-letters',
    page: /\/feuille\/$/,
    reason: 'A sheet to fill in with a pen: the signs are the line to write on.',
  },
  {
    rule: 'text-in-style',
    page: SHEET,
    reason: 'Paper cannot be pressed: the style writes the address of a link after it. It is the link’s own, which machines have.',
  },
  {
    rule: 'table-cell-empty',
    page: /\/(?:animer|outils\/mes-comptes)\//,
    element: /table$/,
    reason: 'A sheet to fill in with a pen, where people sign or note their accounts: empty on the screen as it is on paper.',
  },
  {
    rule: 'dialog-loses-focus',
    page: /^https?:/,
    element: /^#reading-question$/,
    reason:
      'The voice: « Écouter » opens the keys of the reading, and the focus is on « Lire », where one goes on, once the question about the voice is answered.',
  },
  {
    rule: 'time-runs-out',
    page: /\/poste-partage\/$/,
    reason:
      'A computer that many use must forget the one who left. The page says so, warns before, and « Continuer ma séance » gives the whole time again, as often as one wants.',
  },
  {
    rule: 'heading-faked',
    page: /\/lecons\//,
    element: /^#mot-[a-z-]+ > span/,
    reason: 'The word, above its one sentence of meaning, in what opens beside it: the button that opened it has said it already.',
  },
  {
    rule: 'buttons-alike',
    page: /\/idees-recues\/$/,
    reason: 'One question under the other, each a form of its own, named by its question: its button says « Vérifier », as in every lesson.',
  },
  {
    rule: 'button-vague',
    page: /\/lecons\/utiliser-souris\//,
    reason: 'The word that is explained there is « bouton » itself: its button carries it.',
  },
  {
    rule: 'heading-faked',
    page: /\/animer\/reponses\/$/,
    element: /paper-ballot > section > div:nth-of-type\(1\) > p$/,
    reason: 'How many cards were read: a figure that changes, read from afar, and no heading.',
  },
  {
    rule: 'same-words-other-place',
    page: /\/animer\/series\//,
    reason: 'AAA: exercises of several lessons have the same name; the row and the title above say of which lesson.',
  },
  {
    rule: 'text-very-hard',
    page: /\/animer\/series\//,
    reason: 'For trainers: a line that lists the exercises of a session is one long sentence to a formula.',
  },
  {
    rule: 'text-in-capitals',
    page: /\/blocages\//,
    reason: 'The words show what a person sees when the capitals are locked.',
  },
  {
    rule: 'text-in-capitals',
    page: /\/lieux\//,
    reason: 'A place writes its own name in capitals, in the national list.',
  },
  {
    rule: 'link-vague',
    page: /\/mots\//,
    reason: 'The words that are explained are the links of an index: « lien », « site », « télécharger » are three of them.',
  },
  {
    rule: 'told-by-the-senses',
    page: /\/(?:blocages|accompagner\/guides\/[a-z-]+)\//,
    reason: 'For who stands beside the person: the colour and the place are said with what to do, or describe what has gone wrong.',
  },
  {
    rule: 'told-by-the-senses',
    page: /\/lecons\/[a-z-]+\/(?:fiche|projection)?/,
    reason: 'The lesson teaches where the cross of a window is; the exercise names it. The authors’ texts are theirs to mend.',
  },
  {
    rule: 'lines-long',
    page: SHEET,
    reason: 'A sheet is laid out for its paper, and not for the width of this window; on screen one reads the lesson.',
  },
  {
    rule: 'text-all-bold',
    page: /\/lecons\//,
    reason: 'An author’s warning of one sentence, in bold; the authors’ texts are theirs to mend.',
  },
];

/** Why this finding is put aside, if it is. */
export function excused({ rule, page, element }: Finding): Exception | undefined {
  return exceptions.find((one) => one.rule === rule && one.page.test(page) && (one.element === undefined || one.element.test(element)));
}
