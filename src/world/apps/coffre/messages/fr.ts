import { amissAlone } from '../../../kit/messages/amiss';
import type { Sentences } from '../../contract';
import type { CoffreSay, Hand, Place } from './say';

const press = (hand: Hand): string => (hand === 'mouse' ? 'Cliquez sur' : 'Touchez');

const places: { readonly [P in Place]: string } = {
  top: 'Regardez en haut de l’écran.',
  bottom: 'Regardez en bas de l’écran.',
  side: 'Regardez sur le côté de l’écran.',
  list: 'Regardez dans la liste, ligne par ligne.',
  menu: 'Regardez dans le menu qui est ouvert.',
  'above-document': 'Regardez au-dessus du document.',
  'below-document': 'Regardez sous le document.',
  'first-field': 'Regardez la case où l’on écrit.',
  choices: 'Regardez les choix, l’un sous l’autre.',
  'end-of-form': 'Regardez les boutons, après les questions.',
  middle: 'Regardez au milieu de l’écran.',
};

/** A repair may ask for an empty field. */
function fill(field: string, value: string, sentence: string): string {
  return value === '' ? `Effacez ce qui est écrit dans la case [[${field}]].` : sentence;
}

function counted(documents: number): string {
  if (documents === 0) return 'aucun document';
  return documents === 1 ? '1 document' : `${documents} documents`;
}

export const fr: Sentences<CoffreSay> = {
  // What to do.
  press: ({ hand, control }) => `${press(hand)} [[${control}]].`,
  'open-document': ({ hand, name }) => `${press(hand)} le document [[${name}]].`,
  'write-name': ({ field, example }) => fill(field, example, `Dans la case [[${field}]], dites ce que c’est. Par exemple : « ${example} ».`),
  'write-words': ({ field, words }) => fill(field, words, `Dans la case [[${field}]], écrivez : ${words}`),
  'search-words': ({ field, words }) =>
    fill(field, words, `Dans la case [[${field}]], écrivez « ${words} ». Puis appuyez sur la loupe, ou sur la touche Entrée.`),
  'write-own': ({ field, value }) => fill(field, value, `Dans la case [[${field}]], écrivez comme dans l’exercice : ${value}`),
  choose: ({ group, choice }) => `Sous [[${group}]], choisissez [[${choice}]].`,
  tick: ({ box }) => `Lisez les phrases, puis cochez la case [[${box}]].`,
  'pick-contact': ({ hand, name, field }) => `Sous la case [[${field}]], le coffre propose des noms. ${press(hand)} [[${name}]].`,
  'stop-share': ({ hand, control, name, person }) => `À côté de « ${name} » et de ${person}, ${hand === 'mouse' ? 'cliquez sur' : 'touchez'} [[${control}]].`,

  // Where to look.
  look: ({ place }) => places[place],

  // What just happened.
  'safe-says': ({ text }) => `Le coffre affiche : ${text}`,
  'safe-asks': ({ text }) => `Le coffre demande : ${text}`,
  'opened-list': ({ folder, documents }) => `${folder}, ${counted(documents)}.`,
  found: ({ documents }) => (documents === 0 ? 'Le coffre ne trouve aucun document.' : `Le coffre trouve ${counted(documents)}.`),
  'opened-document': ({ name }) => `Le document ${name} est ouvert.`,
  'name-it': ({ name }) => `Le fichier ${name} est choisi. Donnez-lui un nom et un dossier.`,
  received: ({ name }) => `Le coffre a reçu ${name}. Ouvrez le coffre pour lui donner un nom.`,
  'change-it': () => 'Vous pouvez changer le nom et le dossier du document.',
  'share-it': ({ name }) => `Vous préparez le partage de ${name}. Personne ne le voit encore.`,
  'chosen-person': ({ name }) => `Personne choisie : ${name}.`,
  'shares-open': ({ shares }) => (shares === 0 ? 'Aucun partage en cours.' : shares === 1 ? '1 partage en cours.' : `${shares} partages en cours.`),
  'log-open': ({ lines }) => (lines === 1 ? 'Le journal est ouvert, 1 ligne.' : `Le journal est ouvert, ${lines} lignes.`),
  'menu-open': () => 'Le menu est ouvert.',
  'menu-closed': () => 'Le menu est fermé.',
  'account-form': () => 'La page pour ouvrir un coffre est affichée.',
  'share-opened': ({ person, name }) => `${person} vient d’ouvrir le document ${name}. Le journal garde la trace.`,
  'left-open': () => 'Vous voyez l’accueil du site. Votre coffre est encore ouvert.',
  'signed-out': () => 'Votre coffre est fermé.',
  'signed-in': () => 'Votre coffre est ouvert.',

  // The usual mistakes: what happened, then the way out.
  'slip-wrong-document': ({ name }) =>
    `Le document « ${name} » n’est pas celui que l’on vous demande. Lisez chaque nom jusqu’au bout. Revenez en arrière et choisissez l’autre.`,
  'slip-shared-wrong-document': ({ name, button }) =>
    `Vous partagez « ${name} ». On vous demande un autre document. Choisissez [[${button}]], puis partagez le bon document.`,
  'slip-unclear-name': ({ name, button }) =>
    `Le nom « ${name} » ne dit pas assez ce que c’est. Ouvrez le document et choisissez [[${button}]]. Écrivez quel papier c’est, puis le mois ou l’organisme.`,
  'slip-wrong-folder': ({ folder, button }) =>
    `Le document est dans « ${folder} ». Ici, on le range ailleurs. Ouvrez-le, choisissez [[${button}]], puis l’autre dossier.`,
  'slip-already-there': ({ name }) => `Le document « ${name} » est déjà dans le coffre. Une seule copie suffit. Rien n’a changé.`,
  'slip-address-malformed': ({ address }) =>
    `Le coffre ne reconnaît pas l’adresse « ${address} ». ${amissAlone(address, 'Écrivez les premières lettres du nom, puis choisissez la personne dans la liste.')}`,
  'slip-end-forgotten': ({ field }) => `Le partage attend. Il manque un choix sous [[${field}]]. Choisissez combien de temps la personne verra le document.`,
  'slip-shared-without-end': ({ name, button }) =>
    `${name} peut voir ce document sans limite de temps. Choisissez [[${button}]], puis recommencez avec une date de fin.`,
  'slip-shared-with-wrong-person': ({ name, button }) =>
    `Le document est partagé avec une autre personne : ${name}. Choisissez [[${button}]] : le lien ne marchera plus. Puis recommencez avec la bonne personne.`,
  'slip-wrong-end': ({ name, button }) => `Le partage avec ${name} n’a pas la durée demandée. Choisissez [[${button}]], puis recommencez avec la bonne durée.`,
  'slip-wrong-share-stopped': ({ name }) =>
    `Vous avez arrêté le partage avec ${name}. Ce n’est pas celui que l’on cherche. Annulez ce geste, puis lisez chaque ligne jusqu’au bout.`,
  'slip-deleted-only-copy': ({ name, button }) =>
    `Vous avez supprimé « ${name} », et vous n’avez pas d’autre copie. Choisissez vite [[${button}]], en bas de l’écran.`,
  'slip-left-signed-in': ({ signOut }) =>
    `Vous avez quitté le coffre, mais il est resté ouvert. Sur un ordinateur partagé, une autre personne pourrait y entrer. Choisissez d’abord [[${signOut}]].`,
};
