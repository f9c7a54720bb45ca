// Two invented desks. They say the same things with other words, in other places. Always in French, as real ones are.

import type { Widened } from '../../kit/widened';
import type { SkinId } from './schema';

const colline = {
  name: 'Bureau',
  bar: 'Barre des fenêtres',
  showDesk: 'Voir le bureau',
  shrink: 'Réduire',
  fill: 'Agrandir',
  unfill: 'Taille d’avant',
  close: 'Fermer',
  move: 'Déplacer',
  keep: 'Enregistrer le texte',
  words: 'Votre texte',
  /** Where the buttons of a window stand, in a sentence. */
  buttons: 'en haut à droite de la fenêtre',
  untitled: 'Sans titre',
  /** « Sans titre – Bloc-notes ». */
  title: (name: string, program: string) => `${name} – ${program}`,
  programs: { text: 'Bloc-notes', picture: 'Images', folder: 'Dossier' },
  empty: 'Rien n’est encore écrit ici.',
  ask: (name: string) => `Enregistrer « ${name} » avant de fermer ?`,
  askHelp: 'Sinon, ce que vous avez écrit disparaît.',
  keepAndClose: 'Enregistrer',
  dropAndClose: 'Ne pas enregistrer',
  hold: 'Ne pas fermer',
  moveTitle: 'Où mettre cette fenêtre ?',
  places: {
    'haut-gauche': 'En haut à gauche',
    'haut-droite': 'En haut à droite',
    milieu: 'Au milieu',
    'bas-gauche': 'En bas à gauche',
    'bas-droite': 'En bas à droite',
  },
  moveEnd: 'Laisser la fenêtre ici',
};

export type Skin = Widened<typeof colline>;

const rivage: Skin = {
  name: 'Écran d’accueil',
  bar: 'Fenêtres ouvertes',
  showDesk: 'Afficher le fond',
  shrink: 'Mettre de côté',
  fill: 'Plein écran',
  unfill: 'Sortir du plein écran',
  close: 'Quitter',
  move: 'Changer de place',
  keep: 'Garder le texte',
  words: 'Écrivez ici',
  buttons: 'en haut à gauche de la fenêtre',
  untitled: 'Texte nouveau',
  title: (name, program) => `${name} · ${program}`,
  programs: { text: 'Écrire', picture: 'Photos', folder: 'Rangement' },
  empty: 'Page vide.',
  ask: (name) => `« ${name} » n’est pas gardé. Que faire ?`,
  askHelp: 'Si vous le jetez, personne ne le retrouve.',
  keepAndClose: 'Garder',
  dropAndClose: 'Jeter',
  hold: 'Continuer à écrire',
  moveTitle: 'La nouvelle place',
  places: {
    'haut-gauche': 'Coin du haut, à gauche',
    'haut-droite': 'Coin du haut, à droite',
    milieu: 'Au centre',
    'bas-gauche': 'Coin du bas, à gauche',
    'bas-droite': 'Coin du bas, à droite',
  },
  moveEnd: 'Ne rien changer',
};

const skins: { readonly [Id in SkinId]: Skin } = { colline, rivage };

export function skinOf(id: SkinId): Skin {
  return skins[id];
}
