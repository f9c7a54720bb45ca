// Two invented settings. They say the same things with other words, in other places, as a computer's and a phone's do.
// Always in French, as real ones are.

import type { Widened } from '../../kit/widened';
import type { Setting } from './levels';
import type { Category, SkinId } from './schema';

const rungs = ['1 sur 4', '2 sur 4', '3 sur 4', '4 sur 4'] as const;

const colonne = {
  name: 'Paramètres',
  back: 'Retour',
  categories: { screen: 'Écran', sound: 'Son', reading: 'Texte et contraste', pointer: 'Souris' },
  settings: {
    volume: 'Volume',
    brightness: 'Luminosité',
    letters: 'Taille du texte',
    contrast: 'Contraste',
    pointer: 'Taille du pointeur',
    speed: 'Vitesse du pointeur',
  },
  levels: {
    volume: ['Muet', ...rungs],
    brightness: ['0 sur 4', ...rungs],
    letters: ['Petite', 'Normale', 'Grande', 'Très grande'],
    contrast: ['Habituel', 'Contraste fort'],
    pointer: ['Petit', 'Moyen', 'Grand'],
    speed: ['Lente', 'Moyenne', 'Rapide'],
  },
  keysTitle: 'Touches du clavier',
  keys: { brighter: 'Plus clair', darker: 'Plus sombre', louder: 'Plus fort', softer: 'Moins fort' },
  tryIt: 'Essayer le son',
  heard: {
    nothing: 'Vous n’entendez rien',
    little: (words: string) => `Vous entendez à peine : « ${words} »`,
    well: (words: string) => `Vous entendez : « ${words} »`,
    loud: (words: string) => `Vous entendez, très fort : « ${words} »`,
  },
  pad: 'Bougez la souris ici pour essayer.',
  sample: 'Lisez-vous bien cette phrase ?',
  now: (setting: string, level: string) => `${setting} : ${level}`,
  restored: 'Tout est comme au début',
  undo: 'Annuler ce réglage',
  restore: 'Tout remettre comme avant',
};

export type Skin = Widened<typeof colonne>;

const galet: Skin = {
  name: 'Réglages',
  back: 'Tous les réglages',
  categories: { screen: 'Affichage', sound: 'Sons et vibreur', reading: 'Accessibilité', pointer: 'Pointeur' },
  settings: {
    volume: 'Volume des sons',
    brightness: 'Lumière de l’écran',
    letters: 'Taille des caractères',
    contrast: 'Texte à contraste élevé',
    pointer: 'Grosseur de la flèche',
    speed: 'Rapidité de la flèche',
  },
  levels: {
    volume: ['0 sur 4', ...rungs],
    brightness: ['0 sur 4', ...rungs],
    letters: ['Petits', 'Moyens', 'Gros', 'Très gros'],
    contrast: ['Non', 'Oui'],
    pointer: ['Fine', 'Moyenne', 'Grosse'],
    speed: ['Doucement', 'Normalement', 'Vite'],
  },
  keysTitle: 'Boutons sur le côté',
  keys: { brighter: 'Lumière +', darker: 'Lumière −', louder: 'Volume +', softer: 'Volume −' },
  tryIt: 'Faire sonner',
  heard: {
    nothing: 'Aucun son ne sort',
    little: (words) => `Un son très faible : « ${words} »`,
    well: (words) => `On entend : « ${words} »`,
    loud: (words) => `On entend de loin : « ${words} »`,
  },
  pad: 'Essayez la flèche ici.',
  sample: 'Cette phrase est-elle assez grosse pour vous ?',
  now: (setting, level) => `${setting}\u00a0: ${level}`,
  restored: 'Les réglages du début sont revenus',
  undo: 'Remettre comme juste avant',
  restore: 'Réinitialiser les réglages',
};

const skins: { readonly [Id in SkinId]: Skin } = { colonne, galet };

export function skinOf(id: SkinId): Skin {
  return skins[id];
}

/** What stands under each heading. A phone puts the letters with the light. */
const places: { readonly [Id in SkinId]: { readonly [One in Category]: readonly Setting[] } } = {
  colonne: { screen: ['brightness'], sound: ['volume'], reading: ['letters', 'contrast'], pointer: ['pointer', 'speed'] },
  galet: { screen: ['brightness', 'letters'], sound: ['volume'], reading: ['contrast'], pointer: ['pointer', 'speed'] },
};

export function settingsIn(category: Category, skin: SkinId): readonly Setting[] {
  return places[skin][category];
}
