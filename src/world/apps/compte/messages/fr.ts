import { amissAlone } from '../../../kit/messages/amiss';
import type { Sentences } from '../../contract';
import { spaced } from '../looks';
import type { CompteSay, Hand, Place } from './say';

const press = (hand: Hand): string => (hand === 'mouse' ? 'Cliquez sur' : 'Touchez');

const places: { readonly [P in Place]: string } = {
  top: 'Regardez en haut de l’écran.',
  middle: 'Regardez au milieu de l’écran.',
  field: 'Regardez la case où l’on écrit.',
  'under-field': 'Regardez sous la case où l’on écrit.',
  box: 'Regardez la petite case à cocher.',
  list: 'Regardez dans la liste, ligne par ligne.',
  end: 'Regardez en bas de la page.',
};

const weak = {
  short: 'Ce mot de passe est court, il se devine vite. Ajoutez des mots, jusqu’à sept.',
  kinds: 'Ce mot de passe n’est pas encore solide. Ajoutez des mots, jusqu’à sept.',
  common: 'Beaucoup de gens ont ce mot de passe. C’est le premier que l’on essaie. Prenez plutôt sept mots sans lien entre eux.',
};

/** A repair may ask for an empty field. */
function fill(field: string, value: string, sentence: string): string {
  return value === '' ? `Effacez ce qui est écrit dans la case [[${field}]].` : sentence;
}

export const fr: Sentences<CompteSay> = {
  // What to do.
  press: ({ hand, control }) => `${press(hand)} [[${control}]].`,
  'write-address': ({ field, value }) => fill(field, value, `Dans la case [[${field}]], écrivez un prénom et un nom. Par exemple : ${value}`),
  'write-login': ({ field, value }) => fill(field, value, `Dans la case [[${field}]], écrivez : ${value}`),
  'write-phone': ({ field, value }) => fill(field, value, `Dans la case [[${field}]], écrivez le numéro : ${value}`),
  'write-code': ({ field, value }) => fill(field, value, `Dans la case [[${field}]], recopiez le code du message : ${spaced(value)}`),
  'write-password': ({ field, value }) => fill(field, value, `Dans la case [[${field}]], écrivez le mot de passe de l’exercice : ${value}`),
  'invent-password': ({ field, value }) => fill(field, value, `Dans la case [[${field}]], assemblez sept mots de l’exercice. Par exemple : ${value}`),
  tick: ({ box }) => `Lisez les lignes, puis cochez la case [[${box}]].`,
  untick: ({ box }) => `Décochez la case [[${box}]].`,

  // Where to look.
  look: ({ place }) => places[place],

  // What just happened.
  'site-says': ({ text }) => `Le site affiche : ${text}`,
  'page-open': ({ title }) => `Nouvelle page : ${title}.`,
  'password-is': ({ text, verdict }) => `Le mot de passe est : ${text}. ${verdict}`,
  'address-is': ({ address }) => `L’adresse choisie est : ${address}.`,
  'code-is-given': ({ name }) => `Le code est donné à ${name}.`,
  inside: ({ brand }) => `Vous êtes dans votre compte, chez ${brand}.`,
  home: ({ brand }) => `Vous voyez l’accueil du site ${brand}. Aucun compte n’est ouvert.`,
  'left-open': () => 'Vous voyez l’accueil du site. Votre compte est encore ouvert.',

  // The usual mistakes: what happened, then the way out.
  'slip-address-malformed': ({ address }) =>
    `Le site ne reconnaît pas « ${address} ». ${amissAlone(address, 'Dans une adresse, il n’y a ni espace ni accent. Comparez chaque signe avec le modèle.')}`,
  'slip-address-unclear': ({ address, button }) =>
    `Avec « ${address} », on ne sait pas qui écrit. Un employeur ou une mairie doit vous reconnaître. Choisissez [[${button}]], puis écrivez votre prénom et votre nom.`,
  'slip-address-shows-birth': ({ address, button }) =>
    `L’adresse « ${address} » montre votre date de naissance à tout le monde. Choisissez [[${button}]], puis mettez votre ville à la place.`,
  'slip-address-mistyped': ({ address }) => `Vous avez écrit « ${address} ». L’exercice donne autre chose. Comparez chaque signe, puis corrigez.`,
  'slip-code-elsewhere': ({ address, button }) =>
    `Le code part vers « ${address} ». Ce n’est pas votre adresse : vous ne le recevrez pas. Choisissez [[${button}]], puis corrigez l’adresse.`,
  'slip-account-exists': ({ button, signIn, forgotten }) =>
    `Vous avez déjà un compte ici. Un deuxième ne sert à rien. Choisissez [[${button}]], puis [[${signIn}]]. Si le mot de passe est perdu, choisissez ensuite [[${forgotten}]].`,
  'slip-password-weak': ({ why }) => weak[why],
  'slip-password-personal': ({ holds }) =>
    `${holds === 'name' ? 'On lit un nom' : 'On lit une date de naissance'} dans ce mot de passe. Une personne qui vous connaît peut le deviner. Prenez sept mots sans lien avec vous.`,
  'slip-password-of-mailbox': ({ button }) =>
    `C’est le mot de passe de votre boîte e-mail. Si ce site est piraté, quelqu’un peut ouvrir vos messages. Choisissez [[${button}]], puis un mot de passe nouveau.`,
  'slip-password-old': () => 'C’est le mot de passe d’avant. Une autre personne le connaît peut-être. Choisissez-en un nouveau.',
  'slip-password-mistyped': () => 'Ce n’est pas tout à fait le mot de passe de l’exercice. Regardez les majuscules et les tirets, puis recommencez.',
  'slip-other-password': () => 'N’écrivez jamais votre vrai mot de passe ici. La case est vidée, rien n’est gardé. Prenez les mots de l’exercice.',
  'slip-code-mistyped': () => 'Ce code n’est pas le bon. Le code est dans un message que vous avez reçu. Recopiez ses six chiffres, un par un.',
  'slip-code-given-away': ({ name }) =>
    `Vous avez donné le code à ${name}. Dans la vraie vie, cette personne pourrait entrer à votre place. Un code s’écrit sur la page qui le demande, jamais à une personne.`,
  'slip-no-account-there': ({ name }) =>
    `Vous n’avez pas de compte « ${name} ». Choisissez un compte que vous avez déjà : son mot de passe est donné dans l’exercice.`,
  'slip-kept-signed-in': ({ box, signOut }) =>
    `La case [[${box}]] était cochée. Sur un ordinateur partagé, la prochaine personne pourrait entrer. Choisissez [[${signOut}]] avant de partir.`,
  'slip-left-signed-in': ({ enter, signOut }) =>
    `Vous avez quitté la page, mais le compte est resté ouvert. Une autre personne pourrait ${enter === undefined ? 's’en servir' : `choisir [[${enter}]]`}. Choisissez [[${signOut}]].`,
};
