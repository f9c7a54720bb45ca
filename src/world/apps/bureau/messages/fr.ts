import type { Sentences } from '../../contract';
import type { BureauSay, Hand, Place } from './say';

const press = (hand: Hand): string => (hand === 'mouse' ? 'Cliquez sur' : 'Touchez');

const places: { readonly [P in Place]: string } = {
  top: 'Regardez en haut de la fenêtre des fichiers.',
  side: 'Regardez sur le côté de la fenêtre.',
  bottom: 'Regardez en bas de la fenêtre.',
  list: 'Regardez dans la liste des fichiers, ligne par ligne.',
  'above-list': 'Regardez au-dessus de la liste.',
  'below-file': 'Regardez les boutons du fichier.',
  field: 'Regardez la case où l’on écrit.',
  choices: 'Regardez les choix, l’un sous l’autre.',
  'end-of-form': 'Regardez les boutons, après les questions.',
  middle: 'Regardez au milieu de la fenêtre.',
};

export const fr: Sentences<BureauSay> = {
  // What to do.
  press: ({ hand, control }) => `${press(hand)} [[${control}]].`,
  'open-file': ({ hand, name }) => `${press(hand)} le fichier [[${name}]].`,
  'write-name': ({ field, example, what }) =>
    what === 'folder'
      ? `Dans la case [[${field}]], écrivez un sujet. Par exemple : « ${example} ».`
      : `Dans la case [[${field}]], dites ce que c’est. Gardez la fin. Par exemple : « ${example} ».`,
  choose: ({ group, choice }) => `Sous [[${group}]], choisissez [[${choice}]].`,

  // Where to look.
  look: ({ place }) => places[place],

  // What just happened.
  'desk-says': ({ text }) => `L’ordinateur affiche : ${text}`,
  'desk-asks': ({ text }) => `L’ordinateur demande : ${text}`,
  'folder-open': ({ folder }) => `Le dossier ${folder} est ouvert.`,
  'file-open': () => 'Le fichier est ouvert.',
  'name-it': ({ what }) => (what === 'folder' ? 'Donnez un nom au nouveau dossier.' : 'Vous pouvez changer le nom du fichier.'),
  'choose-place': () => 'Choisissez le dossier où va ce fichier.',
  'print-open': () => 'La fenêtre pour imprimer est ouverte. Rien n’est imprimé.',
  'printer-open': ({ sheets }) => (sheets === 0 ? 'Aucune feuille n’attend.' : 'Des feuilles attendent dans l’imprimante.'),
  left: ({ traces }) =>
    traces === 0 ? 'Vous avez quitté le poste. Aucun fichier, aucune feuille ne reste.' : 'Vous avez quitté le poste. Il reste des choses à vous.',

  // The usual mistakes: what happened, then the way out.
  'slip-unclear-name': ({ name, button }) =>
    `Le nom « ${name} » ne dit pas assez ce que c’est. Ouvrez le fichier et choisissez [[${button}]]. Écrivez quel papier c’est, puis le mois ou l’organisme.`,
  'slip-ending-lost': ({ name, button }) =>
    `Le nom « ${name} » a perdu sa fin, comme « .pdf ». L’ordinateur ne sait plus l’ouvrir. Choisissez [[${button}]] et remettez la fin.`,
  'slip-wrong-folder': ({ folder, button }) => `Le fichier est dans « ${folder} ». Ici, on le range ailleurs. Ouvrez-le, puis choisissez [[${button}]].`,
  'slip-only-copy-binned': ({ name, bin, button }) =>
    `Vous n’avez pas d’autre copie de « ${name} ». Rien n’est perdu encore. Ouvrez [[${bin}]], puis le fichier, et choisissez [[${button}]].`,
  'slip-house-file-binned': ({ name, bin, button }) =>
    `Le fichier « ${name} » n’est pas à vous, il sert à tout le monde. Ouvrez [[${bin}]], puis ce fichier, et choisissez [[${button}]].`,
  'slip-wanted-file-gone': ({ name }) =>
    `Le fichier « ${name} » était dans la corbeille. Elle est vidée, l’ordinateur ne peut plus le rendre. Ici, annulez votre geste. Chez vous, regardez avant de vider.`,
  'slip-wrong-file-printed': ({ name }) => `Vous avez imprimé « ${name} ». On vous demande un autre papier. Prenez ces feuilles, puis imprimez le bon fichier.`,
  'slip-wrong-printer': ({ name }) =>
    `Vos feuilles sortent ici : ${name}. Ce n’est pas l’imprimante demandée. Allez prendre vos feuilles, puis imprimez sur l’autre.`,
  'slip-all-pages-printed': ({ name }) =>
    `Le choix des pages n’est pas le bon pour « ${name} ». Une feuille se paie souvent. Prenez vos feuilles, puis choisissez les bonnes pages.`,
  'slip-left-paper': ({ resume, printer }) =>
    `Vos feuilles sont restées dans l’imprimante, et tout le monde peut les lire. Choisissez [[${resume}]], puis [[${printer}]].`,
  'slip-left-files': ({ name, resume }) =>
    `Votre fichier « ${name} » est resté sur l’ordinateur. La personne suivante peut l’ouvrir. Choisissez [[${resume}]] et mettez-le à la corbeille.`,
  'slip-left-in-bin': ({ name, resume, empty }) =>
    `Le fichier « ${name} » est encore dans la corbeille. On peut le sortir de là. Choisissez [[${resume}]], ouvrez la corbeille, puis [[${empty}]].`,
};
