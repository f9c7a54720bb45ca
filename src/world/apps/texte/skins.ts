// Two invented word processors. They say the same things with other words, in other places. Always in French, as real ones are.

import type { Widened } from '../../kit/widened';
import type { Format, SkinId, Style, TexteScenario } from './schema';

const papier = {
  name: 'Papier',
  site: 'papier.example',
  /** Where the tools of the line stand. */
  bar: 'above',
  page: 'Votre page',
  paper: 'Sur votre papier',
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  next: (page: number) => `Page ${page}`,
  line: (number: number) => `Ligne ${number}`,
  tools: 'La ligne choisie',
  style: 'Style',
  styles: { title: 'Titre', part: 'Titre de partie', text: 'Texte', list: 'Liste' },
  bold: 'Gras',
  centre: 'Centrer',
  undo: 'Annuler la saisie',
  remove: 'Supprimer la ligne',
  mend: (right: string) => `Remplacer par ${right}`,
  save: { doc: 'Enregistrer', pdf: 'Exporter en PDF' },
  endings: { doc: '.odt', pdf: '.pdf' },
  nameBox: 'Nom du fichier',
  noName: 'Écrivez un nom.',
  keep: { doc: 'Enregistrer ce fichier', pdf: 'Créer le PDF' },
  back: 'Revenir à la page',
  kept: (file: string, place: string) => `${file} est dans ${place}.`,
};

export type Skin = Omit<Widened<typeof papier>, 'bar' | 'styles' | 'save' | 'endings' | 'keep'> & {
  readonly bar: 'above' | 'below';
  readonly styles: { readonly [S in Style]: string };
  readonly save: { readonly [F in Format]: string };
  readonly endings: { readonly [F in Format]: string };
  readonly keep: { readonly [F in Format]: string };
};

const nuage: Skin = {
  name: 'Nuage Texte',
  site: 'nuage-texte.example',
  bar: 'below',
  page: 'Ma feuille',
  paper: 'Vos notes',
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  next: (page) => `Page ${page}`,
  line: (number) => `Ligne ${number}`,
  tools: 'La ligne choisie',
  style: 'Présentation',
  styles: { title: 'Grand titre', part: 'Sous-titre', text: 'Texte normal', list: 'Liste à points' },
  bold: 'Épais',
  centre: 'Au milieu',
  undo: 'Revenir en arrière',
  remove: 'Effacer la ligne',
  mend: (right) => `Corriger en ${right}`,
  save: { doc: 'Télécharger le texte', pdf: 'Télécharger en PDF' },
  endings: { doc: '.docx', pdf: '.pdf' },
  nameBox: 'Nommer le fichier',
  noName: 'Il manque un nom.',
  keep: { doc: 'Garder le texte', pdf: 'Garder le PDF' },
  back: 'Retour à la feuille',
  kept: (file, place) => `Fichier reçu dans ${place}\u00a0: ${file}.`,
};

const skins: { readonly [Id in SkinId]: Skin } = { papier: { ...papier, bar: 'above' }, nuage };

export function skinOf({ skin }: Pick<TexteScenario, 'skin'>): Skin {
  return skins[skin];
}
