// Two invented services. They say the same things with other words, in other places,
// so that a person learns the idea and not the picture. Always in French, as real ones are.

import type { LookId } from './schema';
import type { SentRequest } from './state';

export interface Look {
  readonly id: LookId;
  readonly start: string;
  readonly next: string;
  readonly back: string;
  readonly send: string;
  readonly change: string;
  readonly chooseFile: string;
  readonly otherFile: string;
  readonly removeFile: string;
  readonly noFile: string;
  readonly receiveCode: string;
  readonly newCode: string;
  readonly codeSent: string;
  readonly add: (one: string) => string;
  readonly saveEntry: string;
  readonly changeEntry: string;
  readonly removeEntry: string;
  readonly nobody: string;
  readonly optional: string;
  readonly kept: string;
  readonly step: (number: number, of: number) => string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly pick: string;
  readonly summary: string;
  readonly notAnswered: string;
  readonly declaration: string;
  readonly toMend: (count: number) => string;
  readonly tickDeclaration: string;
  readonly sentTitle: string;
  readonly number: string;
  readonly onceOnly: string;
  readonly nextTitle: string;
  readonly reopen: string;
  readonly warning: string;
  readonly warningMore: string;
  readonly stay: string;
  readonly leave: string;
  readonly closedTitle: string;
  readonly closedMore: string;
  readonly resume: string;
  readonly follow: string;
  readonly request: string;
  readonly lookUp: string;
  readonly sendDocument: string;
  readonly otherDocument: string;
  readonly cancelRequest: string;
  readonly restoreRequest: string;
  readonly cancelled: string;
  readonly sentOn: (day: string) => string;
  readonly stages: { readonly [S in SentRequest['status'] | 'answered']: string };
}

const nacre: Look = {
  id: 'nacre',
  start: 'Commencer',
  next: 'Continuer',
  back: 'Retour',
  send: 'Envoyer ma demande',
  change: 'Changer',
  chooseFile: 'Choisir un fichier',
  otherFile: 'Choisir un autre fichier',
  removeFile: 'Retirer',
  noFile: 'Aucun fichier pour le moment.',
  receiveCode: 'Recevoir un code',
  newCode: 'Recevoir encore le code',
  codeSent: 'Un code part par SMS. Ne le donnez à personne.',
  add: (one) => `Ajouter ${one}`,
  saveEntry: 'Enregistrer',
  changeEntry: 'Changer',
  removeEntry: 'Retirer',
  nobody: 'La liste est vide pour le moment.',
  optional: 'facultatif',
  kept: 'Vos réponses sont gardées.',
  step: (number, of) => `Étape ${number} sur ${of}`,
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  pick: 'Choisissez dans la liste',
  summary: 'Vérifiez vos réponses',
  notAnswered: 'Pas de réponse',
  declaration: 'Déclaration sur l’honneur',
  toMend: (count) => (count === 1 ? 'Une réponse est à compléter' : `${count} réponses sont à compléter`),
  tickDeclaration: 'Cochez la déclaration sur l’honneur pour envoyer votre demande',
  sentTitle: 'Votre demande est envoyée',
  number: 'Numéro de votre demande',
  onceOnly: 'Vous avez appuyé deux fois. Une seule demande est partie.',
  nextTitle: 'Et maintenant ?',
  reopen: 'Modifier ma demande',
  warning: 'Votre session va se fermer',
  warningMore: 'Pour vous protéger, ce site se ferme quand on ne s’en sert plus.',
  stay: 'Rester connecté',
  leave: 'Fermer ma session',
  closedTitle: 'Votre session s’est fermée',
  closedMore: 'Vos réponses sont gardées. Rien n’est perdu.',
  resume: 'Reprendre ma demande',
  follow: 'Suivre ma demande',
  request: 'Demande',
  lookUp: 'Voir ma demande',
  sendDocument: 'Envoyer le document',
  otherDocument: 'Envoyer un autre document',
  cancelRequest: 'Annuler cette demande',
  restoreRequest: 'Remettre cette demande',
  cancelled: 'Cette demande est annulée.',
  sentOn: (day) => `Envoyée ${day}.`,
  stages: { received: 'Reçue', wanted: 'Document demandé', studied: 'À l’étude', answered: 'Réponse' },
};

const ardoise: Look = {
  id: 'ardoise',
  start: 'Démarrer',
  next: 'Suivant',
  back: 'Précédent',
  send: 'Valider',
  change: 'Modifier',
  chooseFile: 'Ajouter un document',
  otherFile: 'Ajouter un autre document',
  removeFile: 'Supprimer',
  noFile: 'Pas encore de document.',
  receiveCode: 'Envoyer un code par SMS',
  newCode: 'Renvoyer le code par SMS',
  codeSent: 'Le code est en route, par SMS. Ne le donnez à personne.',
  add: (one) => `Déclarer ${one}`,
  saveEntry: 'Confirmer',
  changeEntry: 'Modifier',
  removeEntry: 'Supprimer',
  nobody: 'Rien dans la liste pour le moment.',
  optional: 'non obligatoire',
  kept: 'Brouillon enregistré.',
  step: (number, of) => `Page ${number} / ${of}`,
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  pick: 'Choisir',
  summary: 'Récapitulatif',
  notAnswered: 'Non rempli',
  declaration: 'Engagement',
  toMend: (count) => (count === 1 ? 'Il reste un point à compléter' : `Il reste ${count} points à compléter`),
  tickDeclaration: 'Cochez l’engagement pour valider votre demande',
  sentTitle: 'Demande enregistrée',
  number: 'Référence du dossier',
  onceOnly: 'Votre demande était déjà partie. Elle est enregistrée une seule fois.',
  nextTitle: 'La suite',
  reopen: 'Corriger ma demande',
  warning: 'Votre session va se fermer',
  warningMore: 'Pour votre sécurité, la page se ferme après un moment.',
  stay: 'Rester connecté',
  leave: 'Quitter',
  closedTitle: 'Session fermée',
  closedMore: 'Votre brouillon est gardé.',
  resume: 'Reprendre ma demande',
  follow: 'Où en est mon dossier\u00a0?',
  request: 'Dossier',
  lookUp: 'Afficher',
  sendDocument: 'Transmettre',
  otherDocument: 'Remplacer le document',
  cancelRequest: 'Retirer ce dossier',
  restoreRequest: 'Reprendre ce dossier',
  cancelled: 'Ce dossier est retiré.',
  sentOn: (day) => `Déposé ${day}.`,
  stages: { received: 'Arrivé', wanted: 'Pièce à fournir', studied: 'En cours', answered: 'Décision' },
};

const looks: { readonly [L in LookId]: Look } = { nacre, ardoise };

export function lookOf(id: LookId): Look {
  return looks[id];
}
