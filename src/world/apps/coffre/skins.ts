// Two invented digital safes. They say the same things with other words, in other places,
// so that a person learns the idea and not the picture. Always in French, as real ones are.

import type { End, SkinId } from './schema';

export interface Skin {
  readonly id: SkinId;
  readonly brand: string;
  /** What the address bar shows. */
  readonly site: string;
  readonly all: string;
  readonly unsorted: string;
  readonly shares: string;
  readonly log: string;
  readonly menu: string;
  readonly closeMenu: string;
  readonly search: string;
  readonly deposit: string;
  readonly downloadAll: string;
  readonly back: string;
  readonly download: string;
  readonly change: string;
  readonly share: string;
  readonly remove: string;
  readonly shareOf: string;
  readonly stop: string;
  readonly depositTitle: string;
  readonly name: string;
  readonly place: string;
  readonly keep: string;
  readonly save: string;
  readonly cancel: string;
  readonly recipient: string;
  readonly end: string;
  readonly ends: { readonly [E in End]: string };
  readonly untilEnd: { readonly [E in End]: string };
  readonly makeShare: string;
  readonly shareHelp: string;
  readonly undo: string;
  readonly askRemove: (name: string) => string;
  readonly askRemoveHelp: string;
  readonly confirmRemove: string;
  readonly holdRemove: string;
  readonly home: string;
  readonly siteTitle: string;
  readonly siteText: string;
  readonly enter: string;
  readonly signOut: string;
  readonly signIn: string;
  readonly signedOut: string;
  readonly accountTitle: string;
  readonly promisesTitle: string;
  readonly promises: readonly string[];
  readonly fullName: string;
  readonly email: string;
  readonly terms: string;
  readonly openAccount: string;
  readonly empty: string;
  readonly noResult: string;
  readonly noShare: string;
  readonly noLog: string;
  readonly sharedSign: string;
  readonly notOpened: string;
  readonly opened: string;
  readonly problems: {
    readonly noName: string;
    readonly noRecipient: string;
    readonly malformed: (address: string) => string;
    readonly noEnd: string;
    readonly noFullName: string;
    readonly badEmail: string;
    readonly termsNotAccepted: string;
  };
  readonly notices: {
    readonly openedAccount: string;
    readonly deposited: (name: string) => string;
    readonly filed: (name: string) => string;
    readonly restored: (name: string) => string;
    readonly downloaded: (name: string) => string;
    readonly alreadyThere: (name: string) => string;
    readonly renewed: (name: string) => string;
    readonly allDownloaded: string;
    readonly deleted: (name: string) => string;
    readonly shared: (person: string) => string;
    readonly stopped: (person: string) => string;
  };
  readonly logs: {
    readonly deposited: (name: string) => string;
    readonly filed: (name: string) => string;
    readonly deleted: (name: string) => string;
    readonly restored: (name: string) => string;
    readonly downloaded: (name: string) => string;
    readonly shared: (name: string, person: string) => string;
    readonly stopped: (name: string, person: string) => string;
    readonly opened: (name: string, person: string) => string;
  };
  readonly welcome: { readonly subject: string; readonly body: readonly string[] };
}

const galet: Skin = {
  id: 'galet',
  brand: 'Coffre Galet',
  site: 'galet.example',
  all: 'Tous mes documents',
  unsorted: 'Sans dossier',
  shares: 'Mes partages',
  log: 'Journal des accès',
  menu: 'Menu',
  closeMenu: 'Fermer le menu',
  search: 'Rechercher un document',
  deposit: 'Déposer un document',
  downloadAll: 'Tout télécharger',
  back: 'Retour à la liste',
  download: 'Télécharger',
  change: 'Renommer ou ranger',
  share: 'Partager',
  remove: 'Supprimer',
  shareOf: 'Partager un document',
  stop: 'Arrêter le partage',
  depositTitle: 'Nommer et ranger le document',
  name: 'Nom du document',
  place: 'Dossier',
  keep: 'Garder dans le coffre',
  save: 'Enregistrer',
  cancel: 'Annuler',
  recipient: 'Adresse e-mail de la personne',
  end: 'Date de fin',
  ends: { 1: 'Dans 1 jour', 7: 'Dans 7 jours', 30: 'Dans 30 jours', none: 'Sans date de fin' },
  untilEnd: { 1: 'Fin dans 1 jour', 7: 'Fin dans 7 jours', 30: 'Fin dans 30 jours', none: 'Sans date de fin' },
  makeShare: 'Créer le partage',
  shareHelp: 'La personne reçoit un lien et un code. Elle voit ce document seulement.',
  undo: 'Annuler la suppression',
  askRemove: (name) => `Supprimer « ${name} » ?`,
  askRemoveHelp: 'Le document sort de votre coffre. Gardez-vous une copie ailleurs ?',
  confirmRemove: 'Oui, supprimer',
  holdRemove: 'Non, garder',
  home: 'Accueil du site',
  siteTitle: 'Bienvenue sur le site Galet',
  siteText: 'Votre coffre est encore ouvert sur cet appareil.',
  enter: 'Retourner dans mon coffre',
  signOut: 'Se déconnecter',
  signIn: 'Se connecter',
  signedOut: 'La déconnexion est faite. Votre coffre est fermé.',
  accountTitle: 'Ouvrir un coffre',
  promisesTitle: 'À lire avant de commencer',
  promises: [
    'Vos documents sont gardés tels que vous les déposez.',
    'Vous seul pouvez les voir, avec les personnes que vous choisissez.',
    'Le journal des accès garde la trace de ce qui est fait.',
    'Vous pouvez reprendre tous vos documents.',
  ],
  fullName: 'Prénom et nom',
  email: 'Adresse e-mail',
  terms: 'J’ai lu ces points et j’accepte les conditions',
  openAccount: 'Ouvrir mon coffre',
  empty: 'Ce dossier est vide.',
  noResult: 'Aucun document trouvé.',
  noShare: 'Aucun partage en cours.',
  noLog: 'Rien dans le journal pour le moment.',
  sharedSign: 'partagé',
  notOpened: 'Pas encore ouvert',
  opened: 'Document ouvert',
  problems: {
    noName: 'Donnez un nom au document.',
    noRecipient: 'Indiquez l’adresse e-mail de la personne.',
    malformed: (address) => `L’adresse « ${address} » n’est pas complète. Exemple : nom@service.example`,
    noEnd: 'Choisissez une date de fin.',
    noFullName: 'Écrivez votre prénom et votre nom.',
    badEmail: 'Écrivez votre adresse e-mail en entier, avec le signe @.',
    termsNotAccepted: 'Lisez les conditions, puis cochez la case.',
  },
  notices: {
    openedAccount: 'Votre coffre est ouvert',
    deposited: (name) => `« ${name} » est dans votre coffre`,
    filed: (name) => `« ${name} » est enregistré`,
    restored: (name) => `« ${name} » est de nouveau dans votre coffre`,
    downloaded: (name) => `« ${name} » est dans Téléchargements`,
    alreadyThere: (name) => `« ${name} » est déjà dans votre coffre`,
    renewed: (name) => `« ${name} » est remplacé par la nouvelle photo`,
    allDownloaded: 'Tous vos documents sont dans Téléchargements',
    deleted: (name) => `« ${name} » est supprimé`,
    shared: (person) => `Partage créé avec ${person}`,
    stopped: (person) => `Partage arrêté avec ${person}`,
  },
  logs: {
    deposited: (name) => `Vous avez déposé « ${name} »`,
    filed: (name) => `Vous avez renommé ou rangé « ${name} »`,
    deleted: (name) => `Vous avez supprimé « ${name} »`,
    restored: (name) => `Vous avez repris « ${name} »`,
    downloaded: (name) => `Vous avez téléchargé « ${name} »`,
    shared: (name, person) => `Vous avez partagé « ${name} » avec ${person}`,
    stopped: (name, person) => `Vous avez arrêté le partage de « ${name} » avec ${person}`,
    opened: (name, person) => `${person} a ouvert le document « ${name} »`,
  },
  welcome: {
    subject: 'Votre coffre est ouvert',
    body: ['Bonjour,', 'Votre coffre Galet est ouvert.', 'Vous seul pouvez voir vos documents, avec les personnes que vous choisissez.', 'L’équipe Galet'],
  },
};

const abri: Skin = {
  id: 'abri',
  brand: 'Mon Abri',
  site: 'abri.example',
  all: 'Tout voir',
  unsorted: 'À ranger',
  shares: 'Qui voit quoi',
  log: 'Historique',
  menu: 'Rubriques',
  closeMenu: 'Fermer les rubriques',
  search: 'Chercher un papier',
  deposit: 'Ajouter un papier',
  downloadAll: 'Récupérer tous mes papiers',
  back: 'Retour',
  download: 'Récupérer une copie',
  change: 'Modifier le nom ou le dossier',
  share: 'Montrer à quelqu’un',
  remove: 'Enlever de l’abri',
  shareOf: 'Montrer un papier',
  stop: 'Ne plus montrer',
  depositTitle: 'Un nouveau papier',
  name: 'Son nom',
  place: 'Le ranger dans',
  keep: 'Mettre à l’abri',
  save: 'Valider',
  cancel: 'Abandonner',
  recipient: 'À qui ? Son e-mail',
  end: 'Pendant combien de temps ?',
  ends: { 1: '1 jour', 7: '7 jours', 30: '30 jours', none: 'Toujours' },
  untilEnd: { 1: 'Encore 1 jour', 7: 'Encore 7 jours', 30: 'Encore 30 jours', none: 'Toujours' },
  makeShare: 'Montrer ce papier',
  shareHelp: 'Un lien et un code partent à cette adresse. Vos autres papiers restent cachés.',
  undo: 'Le remettre',
  askRemove: (name) => `Enlever « ${name} » de votre abri ?`,
  askRemoveHelp: 'Avez-vous ce papier à un autre endroit ?',
  confirmRemove: 'Enlever ce papier',
  holdRemove: 'Le laisser à l’abri',
  home: 'Page d’accueil',
  siteTitle: 'Mon Abri, vos papiers au sec',
  siteText: 'Session ouverte : la porte de votre abri n’est pas fermée.',
  enter: 'Entrer dans mon abri',
  signOut: 'Déconnexion',
  signIn: 'Connexion',
  signedOut: 'La porte de votre abri est fermée.',
  accountTitle: 'Créer mon abri',
  promisesTitle: 'Ce que nous vous devons',
  promises: [
    'Vos papiers ne changent pas : nous les gardons comme ils sont.',
    'Personne ne les voit, sauf vous et les personnes que vous nommez.',
    'L’historique dit qui a fait quoi.',
    'Vous repartez avec vos papiers quand vous voulez.',
  ],
  fullName: 'Votre prénom et votre nom',
  email: 'Votre e-mail',
  terms: 'J’ai tout lu et je suis d’accord',
  openAccount: 'Créer mon espace',
  empty: 'Aucun papier ici.',
  noResult: 'Rien trouvé avec ces mots.',
  noShare: 'Vous ne montrez aucun papier.',
  noLog: 'L’historique est vide.',
  sharedSign: 'montré',
  notOpened: 'Pas encore regardé',
  opened: 'Regardé',
  problems: {
    noName: 'Ce papier a besoin d’un nom.',
    noRecipient: 'Écrivez l’e-mail de la personne.',
    malformed: (address) => `Mon Abri ne comprend pas « ${address} ». Il faut une adresse entière.`,
    noEnd: 'Dites pendant combien de temps.',
    noFullName: 'Comment vous appelez-vous ? Écrivez votre prénom et votre nom.',
    badEmail: 'Il manque une partie de votre e-mail.',
    termsNotAccepted: 'Cochez la case quand vous avez tout lu.',
  },
  notices: {
    openedAccount: 'Votre abri est prêt',
    deposited: (name) => `« ${name} » est à l’abri`,
    filed: (name) => `« ${name} » : c’est noté`,
    restored: (name) => `« ${name} » est de retour`,
    downloaded: (name) => `Une copie de « ${name} » est dans Téléchargements`,
    alreadyThere: (name) => `« ${name} » est déjà à l’abri`,
    renewed: (name) => `La nouvelle photo de « ${name} » remplace l’ancienne`,
    allDownloaded: 'Une copie de chaque papier est dans Téléchargements',
    deleted: (name) => `« ${name} » n’est plus à l’abri`,
    shared: (person) => `${person} peut voir ce papier`,
    stopped: (person) => `${person} ne voit plus ce papier`,
  },
  logs: {
    deposited: (name) => `Papier ajouté : « ${name} »`,
    filed: (name) => `Papier modifié : « ${name} »`,
    deleted: (name) => `Papier enlevé : « ${name} »`,
    restored: (name) => `Papier remis : « ${name} »`,
    downloaded: (name) => `Copie récupérée : « ${name} »`,
    shared: (name, person) => `« ${name} » montré à ${person}`,
    stopped: (name, person) => `« ${name} » n’est plus montré à ${person}`,
    opened: (name, person) => `${person} a regardé « ${name} »`,
  },
  welcome: {
    subject: 'Votre abri est prêt',
    body: ['Bonjour,', 'Votre espace Mon Abri est créé.', 'Personne ne voit vos papiers, sauf vous et les personnes que vous nommez.', 'Mon Abri'],
  },
};

const skins: { readonly [Id in SkinId]: Skin } = { galet, abri };

export function skinOf(id: SkinId): Skin {
  return skins[id];
}
