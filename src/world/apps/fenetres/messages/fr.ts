// What Déclic says about the windows (not what the desk says: that is in skins.ts).

import type { Hand } from '../../../kit/hand';
import { pressing } from '../../../kit/messages/fr';
import type { SlipSentences } from '../../../kit/sentences';
import type { Skin } from '../skins';
import type { Fenetres, FirstSlip } from '../state';

interface Named {
  readonly name: string;
}

export const says = {
  // What to do.
  'press-sign': ({ hand, control, sign, where }: { readonly hand: Hand; readonly control: string; readonly sign: string; readonly where: string }) =>
    `${pressing(hand)} [[${control}]], ${sign}, ${where}.`,
  'leave-bare': ({ key }: { readonly key: string }) => `La page prend tout l’écran. Appuyez sur la touche [[${key}]].`,
  'show-tasks': ({ control }: { readonly control: string }) => `Tenez Ctrl et Alt, appuyez sur Suppr. Ici, choisissez [[${control}]], sous l’écran.`,
  drag: () => 'Tirez la fenêtre par sa barre du haut, puis lâchez.',

  // What just happened.
  'in-front': ({ name }: Named) => `La fenêtre ${name} est devant.`,
  'put-aside': ({ name, bar }: Named & { readonly bar: string }) => `La fenêtre ${name} est réduite. Elle attend ici\u00a0: ${bar}.`,
  'desk-in-sight': () => 'Aucune fenêtre ne cache l’écran.',
  filled: () => 'La fenêtre remplit l’écran.',
  unfilled: () => 'La fenêtre a repris sa taille.',
  moved: ({ place }: { readonly place: string }) => `La fenêtre est ici\u00a0: ${place}.`,
  kept: ({ name, desk }: Named & { readonly desk: string }) => `Le texte «\u00a0${name}\u00a0» est enregistré. Son dessin est ici\u00a0: ${desk}.`,
  bare: () => 'La page prend tout l’écran.',
  'top-shown': () => 'Une croix est venue en haut de l’écran.',
  stuck: () => 'Plus rien ne bouge.',
  waited: ({ name }: Named) => `Trente secondes ont passé. La fenêtre ${name} ne répond toujours pas.`,
  tasks: () => 'Voici tout ce qui est ouvert.',
  'desk-asks': ({ text }: { readonly text: string }) => `L’ordinateur demande\u00a0: ${text}`,
};

/** Where to look. */
export const areas = {
  desk: 'Regardez les dessins posés sur le fond de l’écran.',
  bar: 'Regardez la barre des fenêtres, au bord de l’écran.',
  title: 'Regardez tout en haut de la fenêtre qui est devant.',
  front: 'Regardez dans la fenêtre qui est devant.',
  keys: 'Regardez sous l’écran, sur les touches du clavier.',
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<FirstSlip, Fenetres, Skin> = {
  'second-copy': ({ name }, { skin }) =>
    `Une deuxième fenêtre s’est ouverte, et elle est vide. Votre texte n’est pas perdu. Il attend dans la première. Cherchez [[${name}]], sous «\u00a0${skin.bar}\u00a0».`,
  'closed-not-shrunk': ({ name }, { skin }) =>
    `La croix ✕ ferme la fenêtre «\u00a0${name}\u00a0». Pour la mettre de côté, c’est le trait –, [[${skin.shrink}]]. Ici, annulez votre geste, ou ouvrez-la de nouveau.`,
  'text-dropped': ({ name }, { skin }) =>
    `Le texte de «\u00a0${name}\u00a0» est parti avec sa fenêtre. Ici, annulez votre geste. Chez vous, choisissez [[${skin.keepAndClose}]] avant de fermer.`,
  'wrong-window': ({ name }) => `Vous fermez la fenêtre «\u00a0${name}\u00a0». C’est celle dont vous avez besoin. Gardez-la ouverte.`,
};
