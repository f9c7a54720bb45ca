// What Déclic says of any app alike. An app that says it otherwise writes the same id in its own file.
// A control's name stands between double brackets: `Cliquez sur [[Répondre]].` is shown marked and read plain.

import type { Hand } from '../hand';
import type { SayOf } from '../sentences';

/** « Cliquez sur », « Touchez ». */
export function pressing(hand: Hand): string {
  return hand === 'mouse' ? 'Cliquez sur' : 'Touchez';
}

/** A repair may ask for an empty box. */
export function filled(field: string, value: string, sentence: string): string {
  return value === '' ? `Effacez ce qui est écrit dans la case [[${field}]].` : sentence;
}

export const says = {
  press: ({ hand, control }: { readonly hand: Hand; readonly control: string }) => `${pressing(hand)} [[${control}]].`,
  write: ({ field, value }: { readonly field: string; readonly value: string }) => filled(field, value, `Dans la case [[${field}]], écrivez : ${value}`),
  choose: ({ group, choice }: { readonly group: string; readonly choice: string }) => `Sous [[${group}]], choisissez [[${choice}]].`,
  tick: ({ box }: { readonly box: string }) => `Cochez la case [[${box}]].`,
  untick: ({ box }: { readonly box: string }) => `Décochez la case [[${box}]].`,
  'search-words': ({ field, words }: { readonly field: string; readonly words: string }) =>
    filled(field, words, `Dans la case [[${field}]], écrivez «\u00a0${words}\u00a0». Puis appuyez sur la loupe, ou sur la touche Entrée.`),
  'screen-open': ({ title }: { readonly title: string }) => (/[.!?]$/.test(title) ? title : `${title}.`),
};

/** What every app may say without a sentence of its own. */
export type KitSay = SayOf<typeof says>;

/** The parts of a screen that every app may send one to. */
export const areas = {
  top: 'Regardez en haut de l’écran.',
  bottom: 'Regardez en bas de l’écran.',
  side: 'Regardez sur le côté de l’écran.',
  middle: 'Regardez au milieu de l’écran.',
  list: 'Regardez dans la liste, ligne par ligne.',
  menu: 'Regardez dans le menu qui est ouvert.',
  field: 'Regardez la case où l’on écrit.',
  'under-field': 'Regardez sous la case où l’on écrit.',
  box: 'Regardez la petite case à cocher.',
  choices: 'Regardez les choix, l’un sous l’autre.',
  'end-of-form': 'Regardez les boutons, après les questions.',
  end: 'Regardez en bas de la page.',
};

export type KitArea = keyof typeof areas;
