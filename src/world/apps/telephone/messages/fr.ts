import type { Sentences } from '../../contract';
import type { Adjustment, Flaw } from '../schema';
import { words } from '../words';
import type { Place, TelephoneSay } from './say';

const places: { readonly [P in Place]: string } = {
  top: 'Regardez en haut du téléphone.',
  bottom: 'Regardez en bas du téléphone.',
  tools: 'Regardez les gros boutons de l’accueil.',
  list: 'Regardez dans la liste, ligne par ligne.',
  field: 'Regardez la case où l’on écrit.',
  'above-messages': 'Regardez au-dessus des messages.',
  'below-messages': 'Regardez sous le dernier message.',
  'below-picture': 'Regardez les boutons, sous l’image.',
};

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

function counted(count: number, one: string): string {
  if (count === 0) return `Aucun ${one}.`;
  return count === 1 ? `1 ${one}.` : `${count} ${one}s.`;
}

export const fr: Sentences<TelephoneSay> = {
  // What to do.
  press: ({ control }) => `Touchez [[${control}]].`,
  'open-thread': ({ from }) => `Touchez le message de [[${from}]].`,
  'open-picture': ({ name }) => `Touchez la photo [[${name}]].`,
  'choose-network': ({ name }) => `Touchez le réseau [[${name}]].`,
  write: ({ field, words: text }) => (text === '' ? `Effacez ce qui est écrit dans la case [[${field}]].` : `Dans la case [[${field}]], écrivez : ${text}`),
  adjust: ({ how, control }) => `${reasons[how]} Touchez [[${control}]].`,

  // Where to look.
  look: ({ place }) => places[place],

  // What just happened.
  rings: () => 'Le téléphone sonne : un message est arrivé.',
  'phone-says': ({ text }) => `Le téléphone affiche : ${text}`,
  'phone-shows': ({ text }) => text,
  'screen-open': ({ title }) => `${title}.`,
  'threads-open': ({ threads }) => `Messages. ${counted(threads, 'expéditeur')}`,
  'thread-open': ({ from, text }) => `Message de ${from} : ${text}`,
  'camera-open': ({ side, text }) => `${side} devant l’appareil photo. ${text}`,
  'photo-taken': ({ side, text }) => `Photo prise, ${side.toLowerCase()}. ${text}`,
  'pages-open': ({ pages }) => `Pages du PDF : ${pages}.`,
  'gallery-open': ({ pictures }) => (pictures === 0 ? 'Aucune photo.' : pictures === 1 ? '1 photo.' : `${pictures} photos.`),
  'picture-open': ({ name }) => `${name} est ouvert.`,
  'key-asked': ({ network }) => `Le réseau ${network} demande sa clé.`,
  'reply-gone': () => 'Votre message est parti.',
  'back-again': () => 'C’est remis à sa place.',

  // The usual mistakes: what happened, then the way out.
  'slip-bad-photo-kept': ({ flaw, button }) => `${harms[flaw]} Touchez [[${button}]], corrigez, puis reprenez la photo.`,
  'slip-verso-forgotten': () =>
    `Le PDF n’a que le recto. Il y a aussi quelque chose à lire au dos. Ouvrez [[${words.tools.camera}]] et photographiez les deux côtés.`,
  'slip-bad-picture-sent': ({ name }) =>
    `On ne lit pas bien « ${name} ». La personne qui le reçoit ne pourra rien en faire. Refaites la photo, puis envoyez-la.`,
  'slip-unknown-network-joined': ({ name }) =>
    `Personne ne vous a donné le nom « ${name} ». Un réseau ouvert et inconnu peut appartenir à n’importe qui. Touchez [[${words.forget}]], puis choisissez le bon réseau.`,
  'slip-fake-link-opened': ({ from }) =>
    `Ce lien vient de « ${from} », que vous ne connaissez pas. La page demande votre carte et votre code. N’écrivez rien. Touchez [[${words.back}]], puis [[${words.report}]].`,
  'slip-fake-answered': ({ from }) =>
    `En répondant à « ${from} », vous montrez que votre numéro est bien à quelqu’un. Ne répondez plus. Touchez [[${words.report}]].`,
  'slip-code-given': ({ from }) =>
    `Vous avez donné un code à « ${from} ». Aucun vrai service ne le demande par message ou par téléphone. Avec lui, on peut entrer à votre place. Annulez votre geste. Dans la vie, prévenez vite le vrai service.`,
  'slip-real-removed': ({ from }) => `Les messages de « ${from} » étaient de vrais messages. Touchez [[${words.undo}]], en bas du téléphone.`,
};
