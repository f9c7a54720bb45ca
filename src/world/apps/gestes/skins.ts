// Every word on the playground: two skins, other words and other places. Always in French.

import type { Widened } from '../../kit/widened';
import type { Station } from './schema';

const clairiere = {
  name: 'Terrain d’essai',
  site: 'gestes.example',
  next: 'Suivant',
  last: 'Terminer',
  cannot: 'Je ne peux pas faire ce geste',
  count: (at: number, of: number): string => `${at} sur ${of}`,
  over: 'Vous avez fini',
  well: 'C’est fait.',
  opened: (name: string): string => `${name} : fenêtre ouverte`,
  closeExtra: 'Fermer une fenêtre',
  putBack: 'Remettre à sa place',
  menu: 'Menu',
  items: ['Renommer', 'Copier', 'Supprimer'],
  beside: 'à côté du menu',
  text: 'Texte à lire',
  down: 'Descendre',
  slideOn: 'Image suivante',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  raise: 'Remonter la page',
  suggestions: 'Mots proposés',
  form: ['Nom : Martin', 'Prénom : Camille', 'Rue : des Tilleuls'],
  caps: 'Verr. Maj.',
  lit: 'La lumière est allumée : tout s’écrit en majuscules.',
  unlit: 'La lumière est éteinte.',
  realCaps: 'Sur votre clavier, Verr. Maj. est allumée\u00a0: tout s’écrit en majuscules. Appuyez une fois sur cette touche.',
  insert: 'Inser',
  eating: 'Inser est allumée\u00a0: ce que vous écrivez prend la place de la suite.',
  pushing: 'Inser est éteinte\u00a0: ce que vous écrivez pousse la suite.',
  undo: 'Annuler',
  num: 'Verr. Num.',
  numOff: 'La lumière est éteinte\u00a0: ces touches n’écrivent rien.',
  numOn: 'La lumière est allumée\u00a0: ces touches écrivent.',
  pad: 'Chiffres de droite',
  erase: 'Effacer',
  language: 'Langue du clavier',
  languages: { français: { short: 'FRA', long: 'Français' }, anglais: { short: 'ENG', long: 'Anglais' } },
  tab: 'Tab',
  arrowDown: 'Flèche vers le bas',
  arrowUp: 'Flèche vers le haut',
  drawnKeys: 'Les touches, dessinées',
  copy: 'Copier',
  paste: 'Coller',
  model: 'À écrire',
  noMouse: 'Vous touchez l’écran ? L’exercice marche aussi au doigt. Pour apprendre la souris, il faut un ordinateur avec une souris.',
  noFinger: 'Vous avez une souris ? L’exercice marche aussi avec elle. Pour apprendre le doigt, il faut un téléphone ou une tablette.',
  drawn: 'Ce clavier est un dessin. Écrivez sur le vôtre.',
  noKeys: 'Vous écrivez sur un téléphone ? L’exercice marche aussi. Pour apprendre les touches, il faut un vrai clavier.',
};

export type Skin = Widened<typeof clairiere>;

const rivage: Skin = {
  ...clairiere,
  name: 'Atelier des gestes',
  site: 'atelier-gestes.example',
  next: 'Continuer',
  last: 'Finir',
  cannot: 'Faire sans ce geste',
  count: (at, of) => `Geste ${at} sur ${of}`,
  over: 'Tout est fait',
  well: 'Bien, c’est bon.',
  closeExtra: 'Fermer celle en trop',
  putBack: 'Ramener ici',
  items: ['Ouvrir avec', 'Couper', 'Mettre à la corbeille'],
  beside: 'hors du menu',
  down: 'Aller en bas',
  slideOn: 'Voir la suivante',
  zoomIn: 'Voir plus grand',
  zoomOut: 'Voir plus petit',
  raise: 'Faire monter la page',
  caps: 'Caps Lock',
  insert: 'Insert',
  eating: 'Insert est allumée\u00a0: ce que vous écrivez prend la place de la suite.',
  pushing: 'Insert est éteinte\u00a0: ce que vous écrivez pousse la suite.',
  undo: 'Revenir en arrière',
  num: 'Num Lock',
  tab: 'Touche Tab',
  arrowDown: 'Flèche ↓',
  arrowUp: 'Flèche ↑',
  languages: { français: { short: 'FR', long: 'Français (France)' }, anglais: { short: 'EN', long: 'Anglais (États-Unis)' } },
  copy: 'Copier le texte',
  paste: 'Coller le texte',
  model: 'Le modèle',
};

const skins = { clairiere, rivage };

export function skinOf({ skin }: { readonly skin: keyof typeof skins }): Skin {
  return skins[skin];
}

/** The title of a station: what is to be done there, in two or three words. */
export function titleOf(station: Station, device: 'ordinateur' | 'telephone'): string {
  switch (station.kind) {
    case 'point':
      return `Le pointeur sur ${station.thing.name}`;
    case 'click':
      return device === 'telephone' ? `Toucher ${station.thing.name}` : `Un clic sur ${station.thing.name}`;
    case 'double-click':
      return `Deux clics sur ${station.thing.name}`;
    case 'menu':
      return 'Fermer le menu';
    case 'long-press':
      return `Tenir le doigt sur ${station.thing.name}`;
    case 'pinch':
      return `Agrandir ${station.thing.name}`;
    case 'drag':
      return `${station.thing.name} dans ${station.places.find(({ id }) => id === station.onto)?.name ?? ''}`;
    case 'scroll':
      return 'Aller au bas du texte';
    case 'slide':
      return `Trouver ${station.things.at(-1)?.name ?? ''}`;
    case 'hidden-field':
      return `Écrire ${station.word}`;
    case 'write':
      return station.boxes.some(({ start }) => start !== undefined) ? (station.trouble === 'inser' ? 'Ajouter des mots' : 'Corriger') : 'Écrire';
    case 'copy':
      return 'Copier et coller';
    case 'keys':
      return `${station.list.label}\u00a0: ${station.list.wanted}`;
  }
}
