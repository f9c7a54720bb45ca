// Two invented phones. They say the same things with other words, in other places. Always in French, as real ones are.

import type { Widened } from '../../kit/widened';
import type { SkinId } from './schema';

const cadran = {
  name: 'Appels',
  title: 'Appels récents',
  nothing: 'Aucun appel.',
  papers: 'Sur la table',
  dial: 'Composer un numéro',
  number: 'Numéro',
  call: 'Appeler',
  unknown: 'Ce numéro n’existe pas. Recopiez-le chiffre par chiffre.',
  rings: 'Appel entrant',
  take: 'Répondre',
  decline: 'Refuser l’appel',
  hangUp: 'Raccrocher',
  me: 'Vous',
  answers: 'Que répondez-vous ?',
  callBack: 'Rappeler',
  capture: 'Faire une capture d’écran',
  block: 'Bloquer ce numéro',
  unblock: 'Débloquer',
  blocked: 'Bloqué',
  captured: 'Capture gardée',
  received: 'Reçu',
  made: 'Passé',
  missed: 'Manqué',
  back: 'Retour',
  notification: 'Notification',
  approve: 'Confirmer',
  refuse: 'Refuser',
  notices: {
    over: (name: string) => `Appel terminé avec ${name}.`,
    captured: (name: string) => `La capture de l’appel de ${name} est gardée.`,
    blocked: (name: string) => `${name} ne peut plus vous appeler.`,
    unblocked: (name: string) => `${name} peut de nouveau vous appeler.`,
    refused: () => 'C’est refusé.',
    approved: () => 'C’est confirmé.',
  },
};

export type Skin = Widened<typeof cadran>;

const sonnette: Skin = {
  name: 'Téléphoner',
  title: 'Derniers appels',
  nothing: 'Pas d’appel.',
  papers: 'Vos papiers',
  dial: 'Clavier',
  number: 'Quel numéro ?',
  call: 'Lancer l’appel',
  unknown: 'Personne n’a ce numéro. Regardez encore le papier.',
  rings: 'On vous appelle',
  take: 'Décrocher',
  decline: 'Ne pas répondre',
  hangUp: 'Terminer l’appel',
  me: 'Moi',
  answers: 'Votre réponse',
  callBack: 'Appeler cette personne',
  capture: 'Garder une image de l’écran',
  block: 'Ne plus recevoir ses appels',
  unblock: 'Recevoir de nouveau ses appels',
  blocked: 'Ne peut plus appeler',
  captured: 'Image gardée',
  received: 'On a appelé',
  made: 'Vous avez appelé',
  missed: 'Sans réponse',
  back: 'Revenir',
  notification: 'Demande reçue',
  approve: 'Valider',
  refuse: 'Ce n’est pas moi',
  notices: {
    over: (name) => `Vous n’êtes plus en ligne avec ${name}.`,
    captured: (name) => `Image gardée\u00a0: l’appel de ${name}.`,
    blocked: (name) => `Plus aucun appel de « ${name} ».`,
    unblocked: (name) => `${name} peut appeler.`,
    refused: () => 'La demande est refusée.',
    approved: () => 'La demande est validée.',
  },
};

const skins: { readonly [Id in SkinId]: Skin } = { cadran, sonnette };

export function skinOf({ skin }: { readonly skin: SkinId }): Skin {
  return skins[skin];
}
