// Ce que Déclic dit du navigateur (pas ce que le navigateur dit : c’est dans skins.ts).

import { counted } from '../../../kit/counted';
import type { Hand } from '../../../kit/hand';
import { pressing } from '../../../kit/messages/fr';
import type { SlipSentences } from '../../../kit/sentences';
import { difference } from '../addresses';
import { whoMends } from '../mending';
import { placeName } from '../remarks';
import type { NavigateurSlip } from '../schema';
import type { Skin } from '../skins';
import type { Navigateur } from '../state';

const cookies = { accepted: 'Vous avez accepté tous les cookies.', refused: 'Les cookies sont refusés.', chosen: 'Vos choix sont enregistrés.' };

export const says = {
  'browser-says': ({ text }: { readonly text: string }) => text,
  'page-open': ({ title, host }: { readonly title: string; readonly host: string }) => `Page ouverte\u00a0: ${title}. Vous êtes sur ${host}.`,
  'enter-address': ({ go }: { readonly go: string }) => `Appuyez sur la touche Entrée, ou sur la flèche [[${go}]].`,
  'press-sign': ({ sign, name, hand }: { readonly sign: string; readonly name: string; readonly hand: Hand }) => `${pressing(hand)} ${sign} [[${name}]].`,
  'choose-tab': ({ name, hand }: { readonly name: string; readonly hand: 'mouse' | 'finger' }) => `${pressing(hand)} l’onglet [[${name}]].`,
  'close-tab': ({ name, hand }: { readonly name: string; readonly hand: 'mouse' | 'finger' }) => `${pressing(hand)} la croix de l’onglet [[${name}]].`,
  'cookies-are': ({ answer }: { readonly answer: 'accepted' | 'refused' | 'chosen' | undefined }) =>
    answer === undefined ? 'Le site vous propose de payer.' : cookies[answer],
  'search-go': ({ go }: { readonly go: string }) => `Appuyez sur la touche Entrée, ou sur le bouton [[${go}]].`,
  'open-result': ({ title, host, hand }: { readonly title: string; readonly host: string; readonly hand: Hand }) =>
    `Lisez les adresses. ${pressing(hand)} [[${title}]], sur ${host}.`,
  'site-found': ({ words }: { readonly words: string }) => `Le site a cherché\u00a0: ${words}.`,
  'choose-in-list': ({ field, option }: { readonly field: string; readonly option: string }) =>
    `Ouvrez la liste [[${field}]] et choisissez «\u00a0${option}\u00a0».`,
  'cards-left': ({ count }: { readonly count: number }) => `${counted(count, 'résultat')}.`,
  'sheet-shown': ({ number, of }: { readonly number: number; readonly of: number }) => `Page ${number} sur ${of} du document.`,
};

/** Where to look. */
export const areas = {
  bar: 'Regardez la barre d’adresse et les boutons à côté.',
  'under-bar': 'Regardez juste sous la barre d’adresse.',
  tabs: 'Regardez les onglets, tout en haut du navigateur.',
  'site-menu': 'Regardez le menu du site, sous son nom.',
  banner: 'Regardez le bandeau du site.',
  window: 'Regardez la fenêtre posée sur la page.',
  foot: 'Descendez tout en bas de la page.',
  'above-cards': 'Regardez au-dessus de la liste.',
};

const letters = (typed: string, meant: string): string => {
  const { has, wants } = difference(typed, meant);
  if (has === '') return `il manque «\u00a0${wants}\u00a0»`;
  return wants === '' ? `«\u00a0${has}\u00a0» est en trop` : `vous avez écrit «\u00a0${has}\u00a0» à la place de «\u00a0${wants}\u00a0»`;
};

const mistyped: { readonly [Why in Extract<NavigateurSlip, { type: 'address-mistyped' }>['why']]: (typed: string, meant: string) => string } = {
  space: (_, meant) => `Il y a un espace dans l’adresse. Une adresse n’en a jamais. Écrivez\u00a0: ${meant}`,
  accent: (_, meant) => `Cette adresse s’écrit sans accent. Écrivez\u00a0: ${meant}`,
  comma: (_, meant) => `Il y a une virgule à la place d’un point. Écrivez\u00a0: ${meant}`,
  ending: (_, meant) => `La fin de l’adresse n’est pas la bonne. Elle finit par «\u00a0.example\u00a0». Écrivez\u00a0: ${meant}`,
  letter: (typed, meant) => `L’adresse est presque bonne\u00a0: ${letters(typed, meant)}. Corrigez cette lettre, ou écrivez\u00a0: ${meant}`,
  page: (_, meant) => `Le site existe, mais il n’a pas cette page. Écrivez seulement\u00a0: ${meant}`,
  nobody: () => 'Aucun site ne porte ce nom. Relisez l’adresse qu’on vous a donnée, lettre après lettre, puis écrivez-la encore.',
};

/** The bookmarks of who protects what was just given, where the practice has some. */
const repair = (state: Navigateur, { menu }: Skin): string | undefined => {
  const names = whoMends(state).map((page) => `«\u00a0${placeName(page, state)}\u00a0»`);
  return names.length === 0 ? undefined : `Réparez tout de suite\u00a0: ouvrez [[${menu}]], puis ${names.join(' et ')}.`;
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<NavigateurSlip, Navigateur, Skin> = {
  'address-mistyped': ({ why, typed, meant = '' }) => mistyped[why](typed, meant),
  'searched-instead': ({ meant }) =>
    `L’adresse n’était pas entière. Le navigateur a donc cherché ces mots. Vous voyez une liste, pas le site. Écrivez toute l’adresse\u00a0: ${meant}`,
  'window-shut': (_, { skin }) =>
    `Toute la fenêtre s’est fermée. Rien n’est perdu. Choisissez [[${skin.restore}]] pour retrouver vos pages. Pour fermer une seule page, choisissez la croix de son onglet.`,
  'back-has-nothing': (_, { skin }) =>
    `[[${skin.back}]] ne mène nulle part ici\u00a0: cette page s’est ouverte dans un nouvel onglet. L’autre page vous attend dans l’onglet d’à côté.`,
  'wrong-tab-closed': ({ name }, { skin }) =>
    `Vous avez fermé «\u00a0${name}\u00a0», une page à garder. Ouvrez [[${skin.menu}]], puis choisissez [[${skin.restore}]].`,
  'told-an-imitation': ({ name, host }, { state, skin }) =>
    `Cette page imite ${name}. L’adresse ${host} n’est pas la sienne. Ces personnes ont maintenant ce que vous avez écrit. ${
      repair(state, skin) ??
      'Quittez la page. Dans la vie, changez vite ce mot de passe sur le vrai site. Pour une carte, appelez votre banque au numéro écrit au dos.'
    }`,
  'warning-braved': (_, { skin }) =>
    `Le navigateur vous avait arrêté, et vous êtes passé. N’écrivez rien sur cette page. Choisissez [[${skin.back}]], puis [[${skin.leave}]].`,
  'ad-opened': ({ name }, { skin }) =>
    `Vous avez ouvert une publicité\u00a0: «\u00a0${name}\u00a0» a payé pour être en haut de la liste. Choisissez [[${skin.back}]], puis lisez les résultats qui ne sont pas sponsorisés.`,
  'nothing-found': () => 'Le moteur ne trouve rien avec ces mots. Essayez avec deux ou trois mots plus courants.',
  'cookies-all-accepted': () =>
    'Vous avez tout accepté. Le site peut suivre ce que vous faites. Ce n’est pas grave, mais vous aviez le droit de refuser. Annulez votre geste pour refuser.',
  'alarm-believed': () =>
    'Cette fenêtre ment\u00a0: un site ne voit pas si votre appareil a un virus. N’appelez pas, ne payez pas. Fermez l’onglet. Dans la vie, si vous avez appelé, raccrochez, et prévenez votre banque.',
  'permission-let-in': () =>
    'Vous avez donné cette permission. Le site peut s’en servir dès maintenant. Annulez votre geste, puis refusez\u00a0: la page marche aussi sans elle.',
  'password-left-behind': (_, { skin }) =>
    `Le mot de passe reste dans cet ordinateur. La prochaine personne pourra entrer. Choisissez ${skin.signs.padlock} [[${skin.site}]], puis [[${skin.forgetPassword}]].`,
  'program-taken': () => 'Ce fichier est un programme. Il n’a pas été ouvert. Ne le lancez jamais, et supprimez-le. Cherchez le vrai document.',
  'wrong-taken': () => 'Ce n’est pas le document que vous cherchiez. Ce n’est pas grave\u00a0: relisez le nom de chaque document, puis téléchargez le bon.',
  'sent-in-clear': ({ name }) =>
    `Le navigateur vous avait prévenu\u00a0: avec «\u00a0${name}\u00a0», la connexion n’est pas sécurisée. D’autres ont pu lire ce que vous avez écrit. Quittez la page. Dans la vie, changez ce mot de passe partout où il sert. Pour une carte, appelez votre banque.`,
  'paid-for-nothing': ({ name }, { state, skin }) =>
    `«\u00a0${name}\u00a0» est un site privé. Il fait payer ce qui est gratuit ailleurs. Il a votre numéro de carte. ${
      repair(state, skin) ?? 'Ici, aucun argent n’est parti. En vrai, appelez tout de suite votre banque, au numéro écrit au dos de la carte.'
    } Puis cherchez le site officiel.`,
  'paper-given': ({ name }, { state, skin }) =>
    `Vous avez envoyé une photo de votre carte d’identité à ${name}. Ce site n’y a pas droit. Des inconnus peuvent s’en servir à votre place. Ne payez pas. ${
      repair(state, skin) ?? 'Quittez la page. Dans la vie, gardez l’adresse du site, et signalez-le à un service officiel.'
    }`,
  'slot-unfit': ({ block, place, day, hour, why = 'Relisez la consigne.' }, { state, skin }) => {
    const taken = `Vous avez choisi\u00a0: «\u00a0${place}\u00a0», ${day}, ${hour}. Ce n’est pas ce qu’il vous faut. ${why}`;
    return state.done.booked.some((one) => one.block === block && one.held !== undefined)
      ? `${taken} Quittez cette page\u00a0: la place est rendue. Puis choisissez la bonne.`
      : `${taken} Choisissez une autre heure, ou revenez sur la page et choisissez [[${skin.cancelSlot}]].`;
  },
  'hold-lost': ({ day, hour }) =>
    `Vous êtes parti avant de confirmer. La place n’est plus gardée\u00a0: ${day}, ${hour}. Une autre personne peut la prendre. Revenez au calendrier, et choisissez encore une heure.`,
  'download-left': ({ name }) =>
    `Vous partez de «\u00a0${name}\u00a0» sans le document à garder. Plus tard, il vous manquera. Revenez sur cette page, et prenez-le.`,
  'proof-left': ({ name }, { skin }) =>
    `Vous quittez «\u00a0${name}\u00a0» sans preuve. Plus tard, rien ne montrera que vous avez cherché. Revenez sur la page, ouvrez [[${skin.menu}]], puis choisissez [[${skin.capture}]].`,
  'proof-empty': ({ name }, { skin }) =>
    `Cette image montre «\u00a0${name}\u00a0». Elle ne prouve rien. Allez d’abord sur la page qui dit ce qui s’est passé, puis choisissez [[${skin.capture}]].`,
  'answer-refused': ({ label }) =>
    `«\u00a0${label}\u00a0»\u00a0: le site n’accepte pas cette réponse. Relisez le message ou la consigne, puis corrigez. Rien n’est perdu.`,
  'slot-lost': () => 'Vous avez annulé le rendez-vous à garder. La place est encore libre\u00a0: choisissez la même heure, et confirmez.',
  'wrong-kept': ({ name }, { skin }) =>
    `Vous gardez «\u00a0${name}\u00a0». Ce n’est pas la page qui répond. Ouvrez [[${skin.menu}]], choisissez [[${skin.removeBookmark}]], puis cherchez l’autre page.`,
  unconfirmed: () => 'Le rendez-vous n’est pas encore pris. Il faut confirmer l’heure que vous avez choisie.',
};
