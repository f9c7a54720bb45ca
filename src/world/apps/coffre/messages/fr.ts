// What Déclic says about the safe (not what the safe says: that is in skins.ts).

import type { Hand } from '../../../kit/hand';
import { counted } from '../../../kit/counted';
import { amissAlone } from '../../../kit/messages/amiss';
import { filled, pressing } from '../../../kit/messages/fr';
import type { SlipSentences } from '../../../kit/sentences';
import type { CoffreSlip } from '../schema';
import type { Skin } from '../skins';
import type { Coffre } from '../state';

interface Named {
  readonly name: string;
}

interface Text {
  readonly text: string;
}

export const says = {
  // What to do.
  'open-document': ({ hand, name }: Named & { readonly hand: Hand }) => `${pressing(hand)} le document [[${name}]].`,
  'write-name': ({ field, example }: { readonly field: string; readonly example: string }) =>
    filled(field, example, `Dans la case [[${field}]], dites ce que c’est. Par exemple : « ${example} ».`),
  'write-own': ({ field, value }: { readonly field: string; readonly value: string }) =>
    filled(field, value, `Dans la case [[${field}]], écrivez comme dans l’exercice : ${value}`),
  tick: ({ box }: { readonly box: string }) => `Lisez les phrases, puis cochez la case [[${box}]].`,
  'pick-contact': ({ hand, name, field }: Named & { readonly hand: Hand; readonly field: string }) =>
    `Sous la case [[${field}]], le coffre propose des noms. ${pressing(hand)} [[${name}]].`,
  'stop-share': ({ hand, control, name, person }: Named & { readonly hand: Hand; readonly control: string; readonly person: string }) =>
    `À côté de « ${name} » et de ${person}, ${pressing(hand).toLowerCase()} [[${control}]].`,

  // What just happened.
  'safe-says': ({ text }: Text) => `Le coffre affiche : ${text}`,
  'safe-asks': ({ text }: Text) => `Le coffre demande : ${text}`,
  'opened-list': ({ folder, documents }: { readonly folder: string; readonly documents: number }) => `${folder}, ${counted(documents, 'document', 'aucun')}.`,
  found: ({ documents }: { readonly documents: number }) =>
    documents === 0 ? 'Le coffre ne trouve aucun document.' : `Le coffre trouve ${counted(documents, 'document')}.`,
  'opened-document': ({ name }: Named) => `Le document ${name} est ouvert.`,
  'name-it': ({ name }: Named) => `Le fichier ${name} est choisi. Donnez-lui un nom et un dossier.`,
  received: ({ name }: Named) => `Le coffre a reçu ${name}. Ouvrez le coffre pour lui donner un nom.`,
  'change-it': () => 'Vous pouvez changer le nom et le dossier du document.',
  'share-it': ({ name }: Named) => `Vous préparez le partage de ${name}. Personne ne le voit encore.`,
  'chosen-person': ({ name }: Named) => `Personne choisie\u00a0: ${name}.`,
  'shares-open': ({ shares }: { readonly shares: number }) => `${counted(shares, 'partage')} en cours.`,
  'log-open': ({ lines }: { readonly lines: number }) => `Le journal est ouvert, ${counted(lines, 'ligne', 'aucune')}.`,
  'menu-open': () => 'Le menu est ouvert.',
  'menu-closed': () => 'Le menu est fermé.',
  'account-form': () => 'La page pour ouvrir un coffre est affichée.',
  'share-opened': ({ person, name }: Named & { readonly person: string }) => `${person} vient d’ouvrir le document ${name}. Le journal garde la trace.`,
  'left-open': () => 'Vous voyez l’accueil du site. Votre coffre est encore ouvert.',
  'signed-out': () => 'Votre coffre est fermé.',
  'signed-in': () => 'Votre coffre est ouvert.',
};

/** Where to look. */
export const areas = {
  'above-document': 'Regardez au-dessus du document.',
  'below-document': 'Regardez sous le document.',
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<CoffreSlip, Coffre, Skin> = {
  'wrong-document': ({ name }) =>
    `Le document « ${name} » n’est pas celui que l’on vous demande. Lisez chaque nom jusqu’au bout. Revenez en arrière et choisissez l’autre.`,
  'shared-wrong-document': ({ name }, { skin }) =>
    `Vous partagez « ${name} ». On vous demande un autre document. Choisissez [[${skin.stop}]], puis partagez le bon document.`,
  'unclear-name': ({ name }, { skin }) =>
    `Le nom « ${name} » ne dit pas assez ce que c’est. Ouvrez le document et choisissez [[${skin.change}]]. Écrivez quel papier c’est, puis le mois ou l’organisme.`,
  'wrong-folder': ({ folder }, { skin }) =>
    `Le document est dans « ${folder} ». Ici, on le range ailleurs. Ouvrez-le, choisissez [[${skin.change}]], puis l’autre dossier.`,
  'already-there': ({ name }) => `Le document « ${name} » est déjà dans le coffre. Une seule copie suffit. Rien n’a changé.`,
  'address-malformed': ({ address }) =>
    `Le coffre ne reconnaît pas l’adresse « ${address} ». ${amissAlone(address, 'Écrivez les premières lettres du nom, puis choisissez la personne dans la liste.')}`,
  'end-forgotten': (_, { skin }) => `Le partage attend. Il manque un choix sous [[${skin.end}]]. Choisissez combien de temps la personne verra le document.`,
  'shared-without-end': ({ name }, { skin }) =>
    `${name} peut voir ce document sans limite de temps. Choisissez [[${skin.stop}]], puis recommencez avec une date de fin.`,
  'shared-with-wrong-person': ({ name }, { skin }) =>
    `Le document est partagé avec une autre personne : ${name}. Choisissez [[${skin.stop}]] : le lien ne marchera plus. Puis recommencez avec la bonne personne.`,
  'wrong-end': ({ name }, { skin }) => `Le partage avec ${name} n’a pas la durée demandée. Choisissez [[${skin.stop}]], puis recommencez avec la bonne durée.`,
  'code-with-link': ({ name }, { skin }) =>
    `Le lien et le code partent ensemble vers ${name}. Une personne qui lit cet e-mail a les deux. Choisissez [[${skin.stop}]], puis recommencez avec [[${skin.codes.apart}]].`,
  'wrong-share-stopped': ({ name }) =>
    `Vous avez arrêté le partage avec ${name}. Ce n’est pas celui que l’on cherche. Annulez ce geste, puis lisez chaque ligne jusqu’au bout.`,
  'deleted-only-copy': ({ name }, { skin }) =>
    `Vous avez supprimé « ${name} », et vous n’avez pas d’autre copie. Choisissez vite [[${skin.undo}]], en bas de l’écran.`,
  'left-signed-in': (_, { skin }) =>
    `Vous avez quitté le coffre, mais il est resté ouvert. Sur un ordinateur partagé, une autre personne pourrait y entrer. Choisissez d’abord [[${skin.signOut}]].`,
};
