// What Déclic says about the site (not what the site says: that is in skins.ts).

import { amissAlone } from '../../../kit/messages/amiss';
import { filled } from '../../../kit/messages/fr';
import type { SlipSentences } from '../../../kit/sentences';
import { spaced } from '../codes';
import type { CompteSlip } from '../schema';
import type { Skin } from '../skins';
import type { Compte } from '../state';

interface Written {
  readonly field: string;
  readonly value: string;
}

interface Text {
  readonly text: string;
}

interface Brand {
  readonly brand: string;
}

export const says = {
  // What to do.
  'write-address': ({ field, value }: Written) => filled(field, value, `Dans la case [[${field}]], écrivez un prénom et un nom. Par exemple : ${value}`),
  'write-phone': ({ field, value }: Written) => filled(field, value, `Dans la case [[${field}]], écrivez le numéro : ${value}`),
  'write-code': ({ field, value }: Written) => filled(field, value, `Dans la case [[${field}]], recopiez le code du message : ${spaced(value)}`),
  'write-password': ({ field, value }: Written) => filled(field, value, `Dans la case [[${field}]], écrivez le mot de passe de l’exercice : ${value}`),
  'invent-password': ({ field, value }: Written) =>
    filled(field, value, `Dans la case [[${field}]], assemblez sept mots de l’exercice. Par exemple : ${value}`),
  'read-then-tick': ({ box }: { readonly box: string }) => `Lisez les lignes, puis cochez la case [[${box}]].`,

  // What just happened.
  'site-says': ({ text }: Text) => `Le site affiche : ${text}`,
  'page-open': ({ title }: { readonly title: string }) => `Nouvelle page : ${title}.`,
  'password-is': ({ text, verdict }: Text & { readonly verdict: string }) => `Le mot de passe est : ${text}. ${verdict}`,
  'address-is': ({ address }: { readonly address: string }) => `L’adresse choisie est : ${address}.`,
  'code-is-given': ({ name }: { readonly name: string }) => `Le code est donné à ${name}.`,
  inside: ({ brand }: Brand) => `Vous êtes dans votre compte, chez ${brand}.`,
  home: ({ brand }: Brand) => `Vous voyez l’accueil du site ${brand}. Aucun compte n’est ouvert.`,
  'left-open': () => 'Vous voyez l’accueil du site. Votre compte est encore ouvert.',
};

const weak = {
  short: 'Ce mot de passe est court, il se devine vite. Ajoutez des mots, jusqu’à sept.',
  kinds: 'Ce mot de passe n’est pas encore solide. Ajoutez des mots, jusqu’à sept.',
  common: 'Beaucoup de gens ont ce mot de passe. C’est le premier que l’on essaie. Prenez plutôt sept mots sans lien entre eux.',
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<CompteSlip, Compte, Skin> = {
  'number-refused': ({ number }) => `Le site refuse le numéro « ${number} ». Lisez sa phrase, sous le titre : elle dit lequel prendre. Puis corrigez.`,
  'address-malformed': ({ address }) =>
    `Le site ne reconnaît pas « ${address} ». ${amissAlone(address, 'Dans une adresse, il n’y a ni espace ni accent. Comparez chaque signe avec le modèle.')}`,
  'address-unclear': ({ address }, { skin }) =>
    `Avec « ${address} », on ne sait pas qui écrit. Un employeur ou une mairie doit vous reconnaître. Choisissez [[${skin.back}]], puis écrivez votre prénom et votre nom.`,
  'address-shows-birth': ({ address }, { skin }) =>
    `L’adresse « ${address} » montre votre date de naissance à tout le monde. Choisissez [[${skin.back}]], puis mettez votre ville à la place.`,
  'address-mistyped': ({ address }, { state: { pane }, skin }) =>
    pane.name === 'page' && pane.page === 'code'
      ? `Le code part vers « ${address} ». Ce n’est pas votre adresse : vous ne le recevrez pas. Choisissez [[${skin.back}]], puis corrigez l’adresse.`
      : `Vous avez écrit « ${address} ». L’exercice donne autre chose. Comparez chaque signe, puis corrigez.`,
  'account-exists': (_, { skin }) =>
    `Vous avez déjà un compte ici. Un deuxième ne sert à rien. Choisissez [[${skin.back}]], puis [[${skin.signIn}]]. Si le mot de passe est perdu, choisissez ensuite [[${skin.forgotten}]].`,
  'password-weak': ({ verdict }) => weak[verdict],
  'password-personal': ({ holds }) =>
    `${holds === 'name' ? 'On lit un nom' : 'On lit une date de naissance'} dans ce mot de passe. Une personne qui vous connaît peut le deviner. Prenez sept mots sans lien avec vous.`,
  'password-reused': ({ from }, { state: { pane }, skin }) =>
    from === 'old'
      ? 'C’est le mot de passe d’avant. Une autre personne le connaît peut-être. Choisissez-en un nouveau.'
      : `C’est le mot de passe de votre boîte e-mail. Si ce site est piraté, quelqu’un peut ouvrir vos messages. Choisissez [[${pane.name === 'inside' ? skin.change : skin.back}]], puis un mot de passe nouveau.`,
  'password-mistyped': () => 'Ce n’est pas tout à fait le mot de passe de l’exercice. Regardez les majuscules et les tirets, puis recommencez.',
  'other-password': () => 'N’écrivez jamais votre vrai mot de passe ici. La case est vidée, rien n’est gardé. Prenez les mots de l’exercice.',
  'code-mistyped': () => 'Ce code n’est pas le bon. Le code est dans un message que vous avez reçu. Recopiez ses six chiffres, un par un.',
  'code-outdated': (_, { skin }) =>
    `Ce code vient d’un ancien message. Un code ne sert qu’une fois. Ouvrez le message le plus récent. S’il n’est pas là, choisissez [[${skin.resend}]].`,
  'password-for-code': () =>
    'Cette case n’attend pas le mot de passe. Le site vous a envoyé un message, avec six chiffres. Effacez, puis recopiez ces chiffres.',
  'code-for-password': () => 'C’est le code du message. Il ne sert qu’une fois, et il a sa propre case. Ici, le site attend un mot de passe.',
  'code-given-away': ({ name }) =>
    `Vous avez donné le code à ${name}. Dans la vraie vie, cette personne pourrait entrer à votre place. Un code s’écrit sur la page qui le demande, jamais à une personne.`,
  'no-account-there': ({ name }) =>
    `Vous n’avez pas de compte « ${name} ». Choisissez un compte que vous avez déjà : son mot de passe est donné dans l’exercice.`,
  'kept-signed-in': (_, { skin }) =>
    `La case [[${skin.keep}]] était cochée. Sur un ordinateur partagé, la prochaine personne pourrait entrer. Choisissez [[${skin.signOut}]] avant de partir.`,
  'left-signed-in': (_, { state: { pane }, skin }) =>
    `Vous avez quitté la page, mais le compte est resté ouvert. Une autre personne pourrait ${pane.name === 'inside' ? 's’en servir' : `choisir [[${skin.enter}]]`}. Choisissez [[${skin.signOut}]].`,
};
