// What is written on the screen while it is blocked. Always in French, as on real ones.

import type { SkinId } from '../schema';

interface BlockedWords {
  readonly keys: string;
  readonly full: string;
  readonly escape: string;
  readonly tasks: string;
  readonly wait: string;
  readonly top: string;
  readonly leave: string;
  readonly tasksTitle: string;
  readonly silent: string;
  readonly end: string;
  readonly closeTasks: string;
}

const colline: BlockedWords = {
  keys: 'Touches du clavier',
  full: 'F11',
  escape: 'Échap',
  tasks: 'Ctrl + Alt + Suppr',
  wait: 'Attendre trente secondes',
  top: 'Le haut de l’écran',
  leave: 'Quitter le plein écran',
  tasksTitle: 'Gestionnaire des tâches',
  silent: 'ne répond pas',
  end: 'Fin de tâche',
  closeTasks: 'Fermer cette liste',
};

const rivage: BlockedWords = {
  ...colline,
  full: 'Fn + F11',
  escape: 'Esc',
  tasks: 'Ctrl Alt Suppr',
  wait: 'Compter jusqu’à trente',
  top: 'Le bord du haut',
  leave: 'Revenir à la fenêtre',
  tasksTitle: 'Ce qui est ouvert',
  end: 'Forcer à quitter',
  closeTasks: 'Revenir',
};

export const blockedWords: { readonly [Id in SkinId]: BlockedWords } = { colline, rivage };
