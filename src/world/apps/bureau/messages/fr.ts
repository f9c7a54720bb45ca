// What Déclic says about the desk (not what the desk says: that is in skins.ts).

import type { Hand } from '../../../kit/hand';
import { pressing } from '../../../kit/messages/fr';
import type { SlipSentences } from '../../../kit/sentences';
import type { Skin } from '../skins';
import type { Bureau, FirstSlip } from '../state';

interface Text {
  readonly text: string;
}

export const says = {
  // What to do.
  'open-file': ({ hand, name }: { readonly hand: Hand; readonly name: string }) => `${pressing(hand)} le fichier [[${name}]].`,
  'write-name': ({ field, example, what }: { readonly field: string; readonly example: string; readonly what: 'file' | 'folder' }) =>
    what === 'folder'
      ? `Dans la case [[${field}]], écrivez un sujet. Par exemple\u00a0: «\u00a0${example}\u00a0».`
      : `Dans la case [[${field}]], dites ce que c’est. Gardez la fin. Par exemple\u00a0: «\u00a0${example}\u00a0».`,

  // What just happened.
  'desk-says': ({ text }: Text) => `L’ordinateur affiche\u00a0: ${text}`,
  'desk-asks': ({ text }: Text) => `L’ordinateur demande\u00a0: ${text}`,
  'folder-open': ({ folder }: { readonly folder: string }) => `Le dossier ${folder} est ouvert.`,
  'file-open': () => 'Le fichier est ouvert.',
  'name-it': ({ what }: { readonly what: 'file' | 'folder' }) =>
    what === 'folder' ? 'Donnez un nom au nouveau dossier.' : 'Vous pouvez changer le nom du fichier.',
  'choose-place': () => 'Choisissez le dossier où va ce fichier.',
  'print-open': () => 'La fenêtre pour imprimer est ouverte. Rien n’est imprimé.',
  'printer-open': ({ sheets }: { readonly sheets: number }) => (sheets === 0 ? 'Aucune feuille n’attend.' : 'Des feuilles attendent dans l’imprimante.'),
  'picking-open': ({ picked }: { readonly picked: number }) =>
    picked === 0 ? 'Choisissez les fichiers, dans l’ordre des pages.' : `Fichiers choisis\u00a0: ${picked}.`,
  left: ({ traces }: { readonly traces: number }) =>
    traces === 0 ? 'Vous avez quitté le poste. Aucun fichier, aucune feuille ne reste.' : 'Vous avez quitté le poste. Il reste des choses à vous.',
};

/** Where to look. */
export const areas = {
  top: 'Regardez en haut de la fenêtre des fichiers.',
  side: 'Regardez sur le côté de la fenêtre.',
  bottom: 'Regardez en bas de la fenêtre.',
  list: 'Regardez dans la liste des fichiers, ligne par ligne.',
  'above-list': 'Regardez au-dessus de la liste.',
  'below-file': 'Regardez les boutons du fichier.',
  middle: 'Regardez au milieu de la fenêtre.',
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<FirstSlip, Bureau, Skin> = {
  'unclear-name': ({ name }, { skin }) =>
    `Le nom «\u00a0${name}\u00a0» ne dit pas assez ce que c’est. Ouvrez le fichier et choisissez [[${skin.rename}]]. Écrivez quel papier c’est, puis le mois ou l’organisme.`,
  'ending-lost': ({ name }, { skin }) =>
    `Le nom «\u00a0${name}\u00a0» a perdu sa fin, comme «\u00a0.pdf\u00a0». L’ordinateur ne sait plus l’ouvrir. Choisissez [[${skin.rename}]] et remettez la fin.`,
  'wrong-folder': ({ folder }, { skin }) =>
    `Le fichier est dans «\u00a0${folder}\u00a0». Ici, on le range ailleurs. Ouvrez-le, puis choisissez [[${skin.move}]].`,
  'only-copy-binned': ({ name }, { skin }) =>
    `Vous n’avez pas d’autre copie de «\u00a0${name}\u00a0». Rien n’est perdu encore. Ouvrez [[${skin.places.corbeille}]], puis le fichier, et choisissez [[${skin.restore}]].`,
  'house-file-binned': ({ name }, { skin }) =>
    `Le fichier «\u00a0${name}\u00a0» n’est pas à vous, il sert à tout le monde. Ouvrez [[${skin.places.corbeille}]], puis ce fichier, et choisissez [[${skin.restore}]].`,
  'wanted-file-gone': ({ name }) =>
    `Le fichier «\u00a0${name}\u00a0» était dans la corbeille. Elle est vidée, l’ordinateur ne peut plus le rendre. Ici, annulez votre geste. Chez vous, regardez avant de vider.`,
  'wrong-file-printed': ({ name }) =>
    `Vous avez imprimé «\u00a0${name}\u00a0». On vous demande un autre papier. Prenez ces feuilles, puis imprimez le bon fichier.`,
  'wrong-printer': ({ name }) =>
    `Vos feuilles sortent ici\u00a0: ${name}. Ce n’est pas l’imprimante demandée. Allez prendre vos feuilles, puis imprimez sur l’autre.`,
  'all-pages-printed': ({ name }) =>
    `Le choix des pages n’est pas le bon pour «\u00a0${name}\u00a0». Une feuille se paie souvent. Prenez vos feuilles, puis choisissez les bonnes pages.`,
  'left-paper': (_, { skin }) =>
    `Vos feuilles sont restées dans l’imprimante, et tout le monde peut les lire. Choisissez [[${skin.resume}]], puis [[${skin.printer}]].`,
  'left-files': ({ name }, { skin }) =>
    `Votre fichier «\u00a0${name}\u00a0» est resté sur l’ordinateur. La personne suivante peut l’ouvrir. Choisissez [[${skin.resume}]] et mettez-le à la corbeille.`,
  'left-in-bin': ({ name }, { skin }) =>
    `Le fichier «\u00a0${name}\u00a0» est encore dans la corbeille. On peut le sortir de là. Choisissez [[${skin.resume}]], ouvrez la corbeille, puis [[${skin.empty}]].`,
};
