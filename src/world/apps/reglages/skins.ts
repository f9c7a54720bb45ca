// Two invented settings. They say the same things with other words, in other places, as a computer's and a phone's do.
// Always in French, as real ones are.

import type { Widened } from '../../kit/widened';
import { usual, type Levels, type Setting } from './levels';
import type { Category, SkinId } from './schema';

const rungs = ['1 sur 4', '2 sur 4', '3 sur 4', '4 sur 4'] as const;

const colonne = {
  name: 'Paramètres',
  back: 'Retour',
  categories: {
    screen: 'Écran',
    sound: 'Son',
    reading: 'Texte et contraste',
    pointer: 'Souris',
    panel: 'Volet du haut',
    wifi: 'Wi-Fi',
    data: 'Données mobiles',
  },
  settings: {
    volume: 'Volume',
    brightness: 'Luminosité',
    letters: 'Taille du texte',
    contrast: 'Contraste',
    pointer: 'Taille du pointeur',
    speed: 'Vitesse du pointeur',
    orientation: 'Orientation',
    pad: 'Pavé tactile',
    plane: 'Mode avion',
    rotation: 'Rotation automatique',
    narrator: 'Narrateur',
    alert: 'M’avertir',
    limit: 'Couper à la fin du forfait',
    roaming: 'Données à l’étranger',
  },
  levels: {
    volume: ['Muet', ...rungs],
    brightness: ['0 sur 4', ...rungs],
    letters: ['Petite', 'Normale', 'Grande', 'Très grande'],
    contrast: ['Habituel', 'Contraste fort'],
    pointer: ['Petit', 'Moyen', 'Grand'],
    speed: ['Lente', 'Moyenne', 'Rapide'],
    orientation: ['Paysage', 'Portrait', 'Paysage (renversé)', 'Portrait (renversé)'],
    pad: ['éteint', 'allumé'],
    plane: ['éteint', 'allumé'],
    rotation: ['éteinte', 'allumée'],
    narrator: ['Éteint', 'Allumé'],
    alert: ['Jamais', 'À la moitié du forfait', 'Presque à la fin du forfait'],
    limit: ['Ne pas couper', 'Couper'],
    roaming: ['Éteintes', 'Allumées'],
  },
  keysTitle: 'Touches du clavier',
  keys: {
    brighter: 'Plus clair',
    darker: 'Plus sombre',
    louder: 'Plus fort',
    softer: 'Moins fort',
    upright: 'Ctrl + Alt + ↑',
    'pad-on': 'Pavé tactile',
    'pad-off': 'Pavé tactile',
    hush: 'Ctrl + Windows + Entrée',
    talk: 'Ctrl + Windows + Entrée',
  },
  tryIt: 'Essayer le son',
  heard: {
    nothing: 'Vous n’entendez rien',
    little: (words: string) => `Vous entendez à peine : « ${words} »`,
    well: (words: string) => `Vous entendez : « ${words} »`,
    loud: (words: string) => `Vous entendez, très fort : « ${words} »`,
  },
  closePanel: 'Fermer le volet',
  call: (name: string) => `Appeler ${name}`,
  rings: (name: string) => `Ça sonne chez ${name}`,
  noNetwork: 'L’appel ne part pas\u00a0: pas de réseau',
  network: 'Réseau',
  pad: 'Bougez la souris ici pour essayer.',
  sample: 'Lisez-vous bien cette phrase ?',
  now: (setting: string, level: string) => `${setting} : ${level}`,
  restored: 'Tout est comme au début',
  undo: 'Annuler ce réglage',
  restore: 'Tout remettre comme avant',
  networks: 'Choisir un réseau',
  wifiIs: {
    none: 'Wi-Fi allumé. Aucun réseau n’est choisi',
    on: (name: string) => `Connecté à ${name}`,
    broken: (name: string) => `Connecté à ${name}, sans internet`,
  },
  offline: 'Pas d’internet',
  watch: (name: string) => `Regarder ${name}`,
  watched: {
    wifi: 'La vidéo passe par le Wi-Fi',
    plan: 'La vidéo passe par la 4G',
    abroad: 'La vidéo passe par la 4G, à l’étranger',
    cut: 'La vidéo s’arrête\u00a0: les données sont coupées',
    none: 'La vidéo ne vient pas\u00a0: pas d’internet',
  },
  alarm: (left: string) => `Alerte\u00a0: il reste ${left}`,
  used: (used: string, plan: string) => `${used} utilisés sur ${plan}`,
  renews: (when: string) => `Le compteur repart à zéro ${when}`,
  overrun: (over: string) => `Forfait dépassé de ${over}`,
  byApp: 'Par application',
  behind: (size: string) => `dont ${size} en arrière-plan`,
  background: {
    on: (name: string) => `Permettre l’arrière-plan\u00a0: ${name}`,
    off: (name: string) => `Interdire l’arrière-plan\u00a0: ${name}`,
  },
  backgroundWords: { on: 'Permettre l’arrière-plan', off: 'Interdire l’arrière-plan' },
  backgroundNow: {
    on: (name: string) => `${name} peut travailler en arrière-plan`,
    off: (name: string) => `${name} ne travaille plus en arrière-plan`,
  },
};

export type Skin = Widened<typeof colonne>;

const galet: Skin = {
  name: 'Réglages',
  back: 'Tous les réglages',
  categories: {
    screen: 'Affichage',
    sound: 'Sons et vibreur',
    reading: 'Accessibilité',
    pointer: 'Pointeur',
    panel: 'Réglages rapides',
    wifi: 'Réseaux Wi-Fi',
    data: 'Utilisation des données',
  },
  settings: {
    volume: 'Volume des sons',
    brightness: 'Lumière de l’écran',
    letters: 'Taille des caractères',
    contrast: 'Texte à contraste élevé',
    pointer: 'Grosseur de la flèche',
    speed: 'Rapidité de la flèche',
    orientation: 'Sens de l’écran',
    pad: 'Pavé tactile',
    plane: 'Avion',
    rotation: 'Rotation',
    narrator: 'Lecteur d’écran',
    alert: 'Alerte',
    limit: 'Limite du forfait',
    roaming: 'Itinérance (à l’étranger)',
  },
  levels: {
    volume: ['0 sur 4', ...rungs],
    brightness: ['0 sur 4', ...rungs],
    letters: ['Petits', 'Moyens', 'Gros', 'Très gros'],
    contrast: ['Non', 'Oui'],
    pointer: ['Fine', 'Moyenne', 'Grosse'],
    speed: ['Doucement', 'Normalement', 'Vite'],
    orientation: ['Paysage', 'Portrait gauche', 'Paysage inversé', 'Portrait droit'],
    pad: ['éteint', 'allumé'],
    plane: ['non', 'oui'],
    rotation: ['non', 'oui'],
    narrator: ['Arrêté', 'En marche'],
    alert: ['Aucune alerte', 'À la moitié', 'Presque à la fin'],
    limit: ['Sans limite', 'Arrêt à la limite'],
    roaming: ['Non', 'Oui'],
  },
  keysTitle: 'Boutons sur le côté',
  keys: {
    brighter: 'Lumière +',
    darker: 'Lumière −',
    louder: 'Volume +',
    softer: 'Volume −',
    upright: 'Ctrl Alt ↑',
    'pad-on': 'Pavé',
    'pad-off': 'Pavé',
    hush: 'Ctrl Windows Entrée',
    talk: 'Ctrl Windows Entrée',
  },
  tryIt: 'Faire sonner',
  heard: {
    nothing: 'Aucun son ne sort',
    little: (words) => `Un son très faible : « ${words} »`,
    well: (words) => `On entend : « ${words} »`,
    loud: (words) => `On entend de loin : « ${words} »`,
  },
  closePanel: 'Remonter les réglages rapides',
  call: (name) => `Téléphoner à ${name}`,
  rings: (name) => `Le téléphone sonne chez ${name}`,
  noNetwork: 'Aucun réseau\u00a0: l’appel s’arrête',
  network: 'Réseau',
  pad: 'Essayez la flèche ici.',
  sample: 'Cette phrase est-elle assez grosse pour vous ?',
  now: (setting, level) => `${setting}\u00a0: ${level}`,
  restored: 'Les réglages du début sont revenus',
  undo: 'Remettre comme juste avant',
  restore: 'Réinitialiser les réglages',
  networks: 'Réseaux autour de vous',
  wifiIs: {
    none: 'Le Wi-Fi est actif. Vous n’êtes relié à aucun réseau',
    on: (name) => `Relié à ${name}`,
    broken: (name) => `Relié à ${name}. Internet ne répond pas`,
  },
  offline: 'Aucun internet',
  watch: (name) => `Ouvrir ${name}`,
  watched: {
    wifi: 'Vidéo reçue par le Wi-Fi',
    plan: 'Vidéo reçue par la 4G',
    abroad: 'Vidéo reçue par la 4G d’un autre pays',
    cut: 'Vidéo arrêtée\u00a0: limite du forfait atteinte',
    none: 'Vidéo impossible\u00a0: aucun internet',
  },
  alarm: (left) => `Attention, plus que ${left}`,
  used: (used, plan) => `${plan} dans le forfait, ${used} déjà pris`,
  renews: (when) => `Nouveau départ ${when}`,
  overrun: (over) => `${over} de trop`,
  byApp: 'Qui a pris quoi',
  behind: (size) => `${size} sans vous, en arrière-plan`,
  background: {
    on: (name) => `Laisser en arrière-plan\u00a0: ${name}`,
    off: (name) => `Bloquer en arrière-plan\u00a0: ${name}`,
  },
  backgroundWords: { on: 'Laisser en arrière-plan', off: 'Bloquer en arrière-plan' },
  backgroundNow: {
    on: (name) => `${name} travaille de nouveau en arrière-plan`,
    off: (name) => `${name} est bloqué en arrière-plan`,
  },
};

const skins: { readonly [Id in SkinId]: Skin } = { colonne, galet };

export function skinOf(id: SkinId): Skin {
  return skins[id];
}

/** What stands under each heading. A phone puts the letters with the light. */
const places: { readonly [Id in SkinId]: { readonly [One in Category]: readonly Setting[] } } = {
  colonne: {
    screen: ['orientation', 'brightness'],
    sound: ['volume'],
    reading: ['letters', 'contrast', 'narrator'],
    pointer: ['pointer', 'speed'],
    panel: [],
    wifi: [],
    data: ['alert', 'limit', 'roaming'],
  },
  galet: {
    screen: ['orientation', 'brightness', 'letters'],
    sound: ['volume'],
    reading: ['contrast', 'narrator'],
    pointer: ['pointer', 'speed'],
    panel: [],
    wifi: [],
    data: ['alert', 'limit', 'roaming'],
  },
};

/** What went wrong on a computer can be set: a screen that turned, a voice that reads all. */
export function settingsIn(
  category: Category,
  { skin, machine, start }: { readonly skin: SkinId; readonly machine: string; readonly start: Levels },
): readonly Setting[] {
  return places[skin][category].filter(
    (setting) => (setting !== 'orientation' && setting !== 'narrator') || (machine === 'ordinateur' && start[setting] !== usual[setting]),
  );
}
