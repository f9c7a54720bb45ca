// What Déclic says about the phone (not what the phone says: that is in skins.ts).

import type { SlipSentences } from '../../../kit/sentences';
import { counted } from '../../../kit/counted';
import type { Adjustment, Flaw, TelephoneSlip } from '../schema';
import type { FirstSlip, Telephone } from '../state';
import { theSide } from '../sides';
import type { Skin } from '../skins';

/** Why one moves the phone. */
const reasons: { readonly [A in Adjustment]: string } = {
  closer: 'La feuille est trop loin.',
  further: 'La feuille est trop près.',
  straighten: 'La feuille est de travers.',
  light: 'Une ombre cache le texte.',
  steady: 'L’image bouge.',
};

/** What a flawed photo costs. */
const harms: { readonly [F in Flaw]: string } = {
  far: 'Sur cette photo, la feuille est trop loin. On ne peut pas lire.',
  cut: 'Sur cette photo, un coin de la feuille manque. On ne voit pas tout.',
  crooked: 'Sur cette photo, la feuille est de travers. On la lit mal.',
  dark: 'Sur cette photo, une ombre cache une partie du texte.',
  shaky: 'Cette photo est floue. Personne ne pourra la lire.',
};

interface Text {
  readonly text: string;
}

interface Seen extends Text {
  readonly side: string;
}

export const says = {
  // What to do.
  'open-thread': ({ from }: { readonly from: string }) => `Touchez le message de [[${from}]].`,
  'open-picture': ({ name }: { readonly name: string }) => `Touchez la photo [[${name}]].`,
  'choose-network': ({ name }: { readonly name: string }) => `Touchez le réseau [[${name}]].`,
  adjust: ({ how, control }: { readonly how: Adjustment; readonly control: string }) => `${reasons[how]} Touchez [[${control}]].`,

  // What just happened.
  rings: () => 'Le téléphone sonne\u00a0: un message est arrivé.',
  'phone-says': ({ text }: Text) => `Le téléphone affiche\u00a0: ${text}`,
  'phone-shows': ({ text }: Text) => text,
  'threads-open': ({ title, threads }: { readonly title: string; readonly threads: number }) => `${title}. ${counted(threads, 'expéditeur')}.`,
  'thread-open': ({ from, text }: Text & { readonly from: string }) => `Message de ${from}\u00a0: ${text}`,
  'camera-open': ({ side, text }: Seen) => `${side} devant l’appareil photo. ${text}`,
  'photo-taken': ({ side, text }: Seen) => `Photo prise, ${side.toLowerCase()}. ${text}`,
  'pages-open': ({ pages }: { readonly pages: string }) => (pages === '' ? 'Le PDF n’a pas encore de page.' : `Pages du PDF\u00a0: ${pages}.`),
  'gallery-open': ({ pictures }: { readonly pictures: number }) => `${counted(pictures, 'photo', 'Aucune')}.`,
  'picture-open': ({ name }: { readonly name: string }) => `La photo ${name} est ouverte.`,
  'key-asked': ({ network }: { readonly network: string }) => `Le réseau ${network} demande sa clé.`,
  'reply-gone': () => 'Votre message est parti.',
  'back-again': () => 'C’est remis à sa place.',
};

/** What is wrong with the key of a network. */
const keys: { readonly [Why in Extract<TelephoneSlip, { type: 'key-mistyped' }>['why']]: string } = {
  capitals: 'La clé est presque bonne. Une majuscule ou une minuscule n’est pas à sa place. Comparez chaque lettre avec le modèle.',
  space: 'La clé est presque bonne. Il y a un espace en trop, ou il en manque un. Comparez chaque signe avec le modèle.',
  signs: 'Ce n’est pas la clé de ce réseau. Retournez la lire, puis recopiez-la signe par signe.',
  mailbox: 'C’est le mot de passe de la boîte e-mail. Un Wi-Fi ne le demande jamais. Effacez-le, puis écrivez la clé que le lieu vous a donnée.',
};

/** Where to look. */
export const areas = {
  top: 'Regardez en haut du téléphone.',
  bottom: 'Regardez en bas du téléphone.',
  tools: 'Regardez les gros boutons de l’accueil.',
  'above-messages': 'Regardez au-dessus des messages.',
  'below-messages': 'Regardez sous le dernier message.',
  'below-picture': 'Regardez les boutons, sous l’image.',
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<FirstSlip, Telephone, Skin> = {
  'bad-photo-kept': ({ flaw }, { state, skin }) => {
    const side = state.photos.findLast(({ flaws }) => flaws.includes(flaw))?.side ?? 'recto';
    return `${harms[flaw]} Touchez [[${skin.retakeSide(theSide(side, state.paper))}]], corrigez, puis reprenez la photo.`;
  },
  'verso-forgotten': (_, { skin }) =>
    `Le PDF n’a que le recto. Il y a aussi quelque chose à lire au dos. Ouvrez [[${skin.tools.camera}]] et photographiez les deux côtés.`,
  'bad-picture-sent': ({ name }) =>
    `On ne lit pas bien «\u00a0${name}\u00a0». La personne qui le reçoit ne pourra rien en faire. Refaites la photo, puis envoyez-la.`,
  'key-mistyped': ({ why }) => keys[why],
  'wrong-network-joined': ({ name }, { skin }) =>
    `Vous êtes sur « ${name} ». On vous a donné un autre nom. Touchez [[${skin.forget}]], puis le nom exact que l’on vous a donné.`,
  'welcome-left': ({ name }, { skin }) =>
    `Le téléphone est relié à « ${name} », mais internet ne marche pas encore. Touchez ce réseau dans la liste, lisez la page, puis touchez [[${skin.accept}]].`,
  'unknown-network-joined': ({ name }, { skin }) =>
    `Personne ne vous a donné le nom «\u00a0${name}\u00a0». Un réseau ouvert et inconnu peut appartenir à n’importe qui. Touchez [[${skin.forget}]], puis choisissez le bon réseau.`,
  'fake-link-opened': ({ from }, { skin }) =>
    `Ce lien vient de «\u00a0${from}\u00a0», que vous ne connaissez pas. La page demande votre carte et votre code. N’écrivez rien. Touchez [[${skin.back}]], puis [[${skin.report}]].`,
  'fake-answered': ({ from }, { skin }) =>
    `En répondant à «\u00a0${from}\u00a0», vous montrez que votre numéro est bien à quelqu’un. Ne répondez plus. Touchez [[${skin.report}]].`,
  'code-given': ({ from }) =>
    `Vous avez donné un code à «\u00a0${from}\u00a0». Aucun vrai service ne le demande par message ou par téléphone. Avec lui, on peut entrer à votre place. Annulez votre geste. Dans la vie, prévenez vite le vrai service.`,
  'fake-forwarded': ({ from }, { skin }) =>
    `Le message de « ${from} » est parti chez quelqu’un, qui peut s’y faire prendre. Prévenez cette personne. Puis touchez [[${skin.forward}]] et écrivez 33700, le numéro des signalements.`,
  'real-removed': ({ from }, { skin }) => `Les messages de «\u00a0${from}\u00a0» étaient de vrais messages. Touchez [[${skin.undo}]], en bas du téléphone.`,
};
