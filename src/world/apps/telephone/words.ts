// Every word on this invented phone. Always in French, as the machines people meet.

import type { Adjustment, Flaw, Tool } from './schema';

export const words = {
  name: 'Téléphone',
  homeTitle: 'Accueil du téléphone',
  home: 'Accueil',
  back: 'Retour',
  tools: { messages: 'Messages', camera: 'Appareil photo', gallery: 'Photos', wifi: 'Wi-Fi' } satisfies Record<Tool, string>,
  noMessage: 'Aucun message.',
  unread: 'Non lu',
  me: 'Vous',
  reply: 'Votre message',
  send: 'Envoyer',
  report: 'Signaler',
  block: 'Bloquer',
  forward: 'Transférer',
  forwardTo: 'À quel numéro\u00a0?',
  forwardNow: 'Envoyer à ce numéro',
  remove: 'Supprimer',
  undo: 'Remettre',
  siteTitle: 'Page internet',
  siteText: {
    fake: ['Dernière étape !', 'Votre nom, votre carte bancaire, votre code reçu par SMS…'],
    real: ['Une page à lire. Elle ne demande rien.'],
  },
  noPaper: 'Rien devant l’appareil photo.',
  seen: 'Sur l’écran',
  flaws: {
    far: 'La feuille est trop loin.',
    cut: 'La feuille est trop près : un coin manque.',
    crooked: 'La feuille est de travers.',
    dark: 'Une ombre cache le texte.',
    shaky: 'L’image bouge : le texte est flou.',
  } satisfies Record<Flaw, string>,
  clear: 'La feuille est entière, droite et nette.',
  adjustments: {
    closer: 'Rapprocher',
    further: 'Éloigner',
    straighten: 'Redresser',
    light: 'Chercher la lumière',
    steady: 'Tenir à deux mains',
  } satisfies Record<Adjustment, string>,
  take: 'Prendre la photo',
  keep: 'Garder la photo',
  again: 'Refaire la photo',
  addSide: (the: string): string => `Photographier ${the}`,
  retakeSide: (the: string): string => `Refaire ${the}`,
  finish: 'Terminer le PDF',
  pages: 'Les pages du PDF',
  saving: 'Garder le PDF',
  /** Where another app chooses a file. */
  inChooser: 'Photos du téléphone',
  noPicture: 'Aucune photo.',
  toSafe: 'Envoyer au coffre',
  open: 'Réseau ouvert, sans clé',
  locked: 'Réseau protégé par une clé',
  joined: 'Connecté',
  noInternet: 'Sans internet : une page attend',
  welcome: (network: string): string => `Bienvenue sur ${network}`,
  accept: 'Accepter les règles',
  noNetwork: 'Aucun réseau.',
  key: 'Clé du Wi-Fi',
  join: 'Se connecter',
  forget: 'Oublier ce réseau',
  wrongKey: 'La clé ne correspond pas. Recopiez-la signe par signe.',
} as const;

export type Words = typeof words;

/** What one sees of the sheet, a sentence for each flaw; one when all is well. */
export function seenWords(flaws: readonly Flaw[]): readonly string[] {
  return flaws.length === 0 ? [words.clear] : flaws.map((flaw) => words.flaws[flaw]);
}
