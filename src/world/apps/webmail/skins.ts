// Two invented webmails. They say the same things with other words, in other places,
// so that a person learns the idea and not the picture. Always in French, as real ones are.

import type { Folder, SkinId } from './schema';

export interface Skin {
  readonly id: SkinId;
  readonly brand: string;
  /** What the address bar shows. */
  readonly site: string;
  readonly folders: { readonly [F in Folder]: string };
  readonly menu: string;
  readonly closeMenu: string;
  readonly search: string;
  readonly write: string;
  readonly back: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly bin: string;
  readonly restore: string;
  readonly spam: string;
  readonly notSpam: string;
  readonly unread: string;
  readonly saveFile: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly showCopies: string;
  readonly subject: string;
  readonly body: string;
  readonly attach: string;
  readonly removeFile: string;
  readonly send: string;
  readonly closeDraft: string;
  readonly throwAway: string;
  readonly undo: string;
  readonly signOut: string;
  readonly signIn: string;
  readonly signedOut: string;
  readonly nobody: string;
  readonly malformed: (address: string) => string;
  readonly heavy: (name: string, limitMb: number) => string;
  readonly askSubject: string;
  readonly askBody: string;
  readonly askAttachment: string;
  readonly sendAnyway: string;
  readonly hold: string;
  readonly noSubject: string;
  readonly empty: string;
  readonly noResult: string;
  readonly postmaster: string;
  readonly returnedSubject: string;
  readonly returnedBody: (address: string) => readonly string[];
  readonly notices: {
    readonly sent: string;
    readonly binned: string;
    readonly draftKept: string;
    readonly draftThrownAway: string;
    readonly restored: (folder: string) => string;
    readonly spam: string;
    readonly notSpam: string;
    readonly unread: string;
    readonly fileSaved: (name: string) => string;
  };
  readonly quote: (name: string, at: string) => string;
}

const ancre: Skin = {
  id: 'ancre',
  brand: 'Courriel Ancre',
  site: 'ancre.example',
  folders: {
    inbox: 'Boîte de réception',
    sent: 'Messages envoyés',
    drafts: 'Brouillons',
    spam: 'Indésirables',
    bin: 'Corbeille',
  },
  menu: 'Menu',
  closeMenu: 'Fermer le menu',
  search: 'Rechercher dans les messages',
  write: 'Nouveau message',
  back: 'Retour à la liste',
  reply: 'Répondre',
  replyAll: 'Répondre à tous',
  forward: 'Transférer',
  bin: 'Supprimer',
  restore: 'Remettre dans la boîte',
  spam: 'Indésirable',
  notSpam: 'Ce message est désirable',
  unread: 'Marquer comme non lu',
  saveFile: 'Télécharger',
  to: 'À',
  cc: 'Cc',
  bcc: 'Cci',
  showCopies: 'Ajouter Cc et Cci',
  subject: 'Objet',
  body: 'Message',
  attach: 'Joindre un fichier',
  removeFile: 'Retirer',
  send: 'Envoyer',
  closeDraft: 'Fermer le message',
  throwAway: 'Supprimer le brouillon',
  undo: 'Annuler',
  signOut: 'Se déconnecter',
  signIn: 'Se connecter',
  signedOut: 'La déconnexion est faite.',
  nobody: 'Indiquez au moins un destinataire.',
  malformed: (address) => `L’adresse « ${address} » n’est pas reconnue. Vérifiez qu’elle est complète.`,
  heavy: (name, limit) => `« ${name} » est trop volumineux. La taille maximale est de ${limit} Mo.`,
  askSubject: 'Envoyer ce message sans objet ?',
  askBody: 'Envoyer ce message sans texte ?',
  askAttachment: 'Vous parlez d’un fichier joint, mais il n’y a aucun fichier. Envoyer quand même ?',
  sendAnyway: 'Envoyer quand même',
  hold: 'Revenir au message',
  noSubject: '(sans objet)',
  empty: 'Ce dossier est vide.',
  noResult: 'Aucun message trouvé.',
  postmaster: 'Service de distribution',
  returnedSubject: 'Message non distribué',
  returnedBody: (address) => [
    `Votre message n’a pas pu être remis à ${address}.`,
    'Cette adresse n’existe pas. Vérifiez chaque lettre, puis envoyez le message de nouveau.',
  ],
  notices: {
    sent: 'Message envoyé',
    binned: 'Message mis dans la corbeille',
    draftKept: 'Brouillon enregistré',
    draftThrownAway: 'Brouillon supprimé',
    restored: (folder) => `Message remis dans « ${folder} »`,
    spam: 'Message mis dans les indésirables',
    notSpam: 'Message remis dans la boîte de réception',
    unread: 'Message marqué comme non lu',
    fileSaved: (name) => `« ${name} » est dans Téléchargements`,
  },
  quote: (name, at) => `${name} a écrit (${at}) :`,
};

const plume: Skin = {
  id: 'plume',
  brand: 'Plume Mail',
  site: 'plume.example',
  folders: { inbox: 'Reçus', sent: 'Envoyés', drafts: 'À finir', spam: 'Spam', bin: 'Supprimés' },
  menu: 'Dossiers',
  closeMenu: 'Fermer les dossiers',
  search: 'Chercher un message',
  write: 'Écrire',
  back: 'Retour',
  reply: 'Répondre',
  replyAll: 'Répondre à tout le monde',
  forward: 'Faire suivre',
  bin: 'Mettre à la corbeille',
  restore: 'Récupérer',
  spam: 'C’est du spam',
  notSpam: 'Ce n’est pas du spam',
  unread: 'Garder comme non lu',
  saveFile: 'Enregistrer',
  to: 'Destinataires',
  cc: 'Copie à',
  bcc: 'Copie cachée à',
  showCopies: 'Ajouter une copie',
  subject: 'Sujet',
  body: 'Votre texte',
  attach: 'Ajouter une pièce jointe',
  removeFile: 'Enlever',
  send: 'Envoyer le message',
  closeDraft: 'Fermer',
  throwAway: 'Jeter ce message',
  undo: 'Annuler l’action',
  signOut: 'Déconnexion',
  signIn: 'Connexion',
  signedOut: 'Votre boîte est fermée.',
  nobody: 'Saisissez l’adresse d’un destinataire.',
  malformed: (address) => `Plume ne comprend pas l’adresse « ${address} ».`,
  heavy: (name, limit) => `Impossible de joindre « ${name} » : ${limit} Mo au plus.`,
  askSubject: 'Votre message n’a pas de sujet. L’envoyer ainsi ?',
  askBody: 'Votre message est vide. L’envoyer ainsi ?',
  askAttachment: 'Avez-vous oublié la pièce jointe ?',
  sendAnyway: 'Envoyer ainsi',
  hold: 'Modifier le message',
  noSubject: '(pas de sujet)',
  empty: 'Rien ici pour le moment.',
  noResult: 'Rien trouvé avec ces mots.',
  postmaster: 'Messager Plume',
  returnedSubject: 'Votre message est revenu',
  returnedBody: (address) => [`Nous n’avons pas trouvé ${address}.`, 'Il y a peut-être une faute dans l’adresse. Corrigez-la et recommencez l’envoi.'],
  notices: {
    sent: 'C’est envoyé',
    binned: 'Message supprimé',
    draftKept: 'Message gardé dans À finir',
    draftThrownAway: 'Message jeté',
    restored: (folder) => `Message de retour dans « ${folder} »`,
    spam: 'Message rangé dans Spam',
    notSpam: 'Message de retour dans Reçus',
    unread: 'Message de nouveau non lu',
    fileSaved: (name) => `« ${name} » est enregistré dans Téléchargements`,
  },
  quote: (name, at) => `Le message de ${name}, ${at} :`,
};

const skins: { readonly [Id in SkinId]: Skin } = { ancre, plume };

export function skinOf(id: SkinId): Skin {
  return skins[id];
}
