// Two invented file managers. They say the same things with other words, in other places,
// so that a person learns the idea and not the picture. Always in French, as real ones are.

import type { Pages, SkinId } from './schema';

export interface Skin {
  readonly id: SkinId;
  readonly places: { readonly documents: string; readonly telechargements: string; readonly corbeille: string };
  readonly printer: string;
  readonly back: string;
  readonly makeFolder: string;
  readonly rename: string;
  readonly move: string;
  readonly bin: string;
  readonly restore: string;
  readonly print: string;
  readonly renameTitle: string;
  readonly folderTitle: string;
  readonly fileName: string;
  readonly folderName: string;
  readonly save: string;
  readonly create: string;
  readonly cancel: string;
  readonly moveTo: (name: string) => string;
  readonly printTitle: string;
  readonly whichPrinter: string;
  readonly pdf: string;
  readonly whichPages: string;
  readonly pages: { readonly [P in Pages]: (pages: number) => string };
  readonly makePrint: string;
  readonly empty: string;
  readonly askEmpty: string;
  readonly askEmptyHelp: string;
  readonly confirmEmpty: string;
  readonly holdEmpty: string;
  readonly undo: string;
  readonly takePapers: string;
  readonly noPaper: string;
  readonly leave: string;
  readonly leftTitle: string;
  readonly leftClean: string;
  readonly leftFound: string;
  readonly found: { readonly file: (name: string) => string; readonly binned: (name: string) => string; readonly paper: string };
  readonly resume: string;
  readonly nothing: string;
  readonly unreadable: string;
  readonly problems: { readonly noName: string; readonly nameTaken: string; readonly noPrinter: string };
  readonly notices: {
    readonly renamed: (name: string) => string;
    readonly placed: (name: string, place: string) => string;
    readonly emptied: string;
    readonly folderMade: (name: string) => string;
    readonly printed: (sheets: number, printer: string) => string;
    readonly taken: string;
  };
}

const places = { documents: 'Documents', telechargements: 'Téléchargements', corbeille: 'Corbeille' } as const;

const chene: Skin = {
  id: 'chene',
  places,
  printer: 'Imprimante',
  back: 'Retour au dossier',
  makeFolder: 'Nouveau dossier',
  rename: 'Renommer',
  move: 'Déplacer',
  bin: 'Mettre à la corbeille',
  restore: 'Sortir de la corbeille',
  print: 'Imprimer',
  renameTitle: 'Renommer le fichier',
  folderTitle: 'Nouveau dossier',
  fileName: 'Nom du fichier',
  folderName: 'Nom du dossier',
  save: 'Enregistrer le nom',
  create: 'Créer le dossier',
  cancel: 'Annuler',
  moveTo: (name) => `Où mettre « ${name} » ?`,
  printTitle: 'Imprimer un document',
  whichPrinter: 'Imprimante',
  pdf: 'Enregistrer en PDF',
  whichPages: 'Pages',
  pages: { all: (pages) => `Toutes les pages (${pages})`, first: () => 'La page 1 seulement' },
  makePrint: 'Lancer l’impression',
  empty: 'Vider la corbeille',
  askEmpty: 'Vider la corbeille ?',
  askEmptyHelp: 'Ces fichiers disparaissent de cet ordinateur. On ne peut plus les reprendre.',
  confirmEmpty: 'Oui, vider',
  holdEmpty: 'Non, garder',
  undo: 'Annuler ce geste',
  takePapers: 'Prendre les feuilles',
  noPaper: 'Aucune feuille dans l’imprimante.',
  leave: 'Quitter ce poste',
  leftTitle: 'Une autre personne prend la place',
  leftClean: 'Elle ne trouve aucun fichier et aucune feuille à vous.',
  leftFound: 'Voici ce qu’elle trouve :',
  found: {
    file: (name) => `Votre fichier « ${name} »`,
    binned: (name) => `Dans la corbeille, votre fichier « ${name} »`,
    paper: 'Vos feuilles dans l’imprimante',
  },
  resume: 'Revenir à ce poste',
  nothing: 'Ce dossier est vide.',
  unreadable: 'Le nom du fichier n’a plus sa fin, comme « .pdf ». L’ordinateur ne sait plus l’ouvrir.',
  problems: {
    noName: 'Écrivez un nom.',
    nameTaken: 'Ce nom est déjà pris ici. Choisissez-en un autre.',
    noPrinter: 'Choisissez une imprimante.',
  },
  notices: {
    renamed: (name) => `Le fichier s’appelle « ${name} »`,
    placed: (name, place) => `« ${name} » est dans ${place}`,
    emptied: 'La corbeille est vide',
    folderMade: (name) => `Le dossier « ${name} » est créé`,
    printed: (sheets, printer) => `${sheets === 1 ? '1 feuille sort' : `${sheets} feuilles sortent`} : ${printer}`,
    taken: 'Vous avez pris les feuilles',
  },
};

const sable: Skin = {
  id: 'sable',
  places,
  printer: 'Papiers imprimés',
  back: 'Revenir',
  makeFolder: 'Créer un dossier',
  rename: 'Changer le nom',
  move: 'Ranger ailleurs',
  bin: 'Supprimer',
  restore: 'Récupérer',
  print: 'Imprimer ou garder en PDF',
  renameTitle: 'Un autre nom',
  folderTitle: 'Un dossier de plus',
  fileName: 'Son nouveau nom',
  folderName: 'Le nom du dossier',
  save: 'Valider le nom',
  create: 'Ajouter ce dossier',
  cancel: 'Abandonner',
  moveTo: (name) => `Ranger « ${name} » dans :`,
  printTitle: 'Impression',
  whichPrinter: 'Avec quelle imprimante ?',
  pdf: 'Pas de papier : un PDF',
  whichPages: 'Quelles pages ?',
  pages: { all: (pages) => `Tout, ${pages} pages`, first: () => 'Page 1' },
  makePrint: 'Imprimer maintenant',
  empty: 'Effacer tout pour de bon',
  askEmpty: 'Effacer pour de bon ?',
  askEmptyHelp: 'Après cela, plus personne ne retrouve ces fichiers ici.',
  confirmEmpty: 'Effacer',
  holdEmpty: 'Ne rien effacer',
  undo: 'Revenir en arrière',
  takePapers: 'Ramasser mes papiers',
  noPaper: 'Rien n’attend dans les imprimantes.',
  leave: 'Terminer et partir',
  leftTitle: 'Le poste est à quelqu’un d’autre',
  leftClean: 'Aucun fichier et aucun papier à vous ne sont restés.',
  leftFound: 'Il reste, à la vue de tous :',
  found: {
    file: (name) => `le fichier « ${name} »`,
    binned: (name) => `« ${name} », dans la corbeille`,
    paper: 'vos papiers, à l’imprimante',
  },
  resume: 'Reprendre ce poste',
  nothing: 'Rien ici.',
  unreadable: 'Ce fichier a perdu la fin de son nom. Aucun programme ne peut l’ouvrir.',
  problems: {
    noName: 'Il faut un nom.',
    nameTaken: 'Un autre porte déjà ce nom.',
    noPrinter: 'Dites avec quelle imprimante.',
  },
  notices: {
    renamed: (name) => `Nouveau nom : « ${name} »`,
    placed: (name, place) => `${place} : « ${name} »`,
    emptied: 'Tout est effacé',
    folderMade: (name) => `Dossier ajouté : « ${name} »`,
    printed: (sheets, printer) => `${sheets === 1 ? '1 page imprimée' : `${sheets} pages imprimées`}, ${printer}`,
    taken: 'Vos papiers sont avec vous',
  },
};

const skins: { readonly [Id in SkinId]: Skin } = { chene, sable };

export function skinOf(id: SkinId): Skin {
  return skins[id];
}
