import type { Sentences } from '../../contract';
import type { FormulaireSay, Hand, Place } from './say';

const press = (hand: Hand): string => (hand === 'mouse' ? 'Cliquez sur' : 'Touchez');

const places: { readonly [P in Place]: string } = {
  top: 'Regardez en haut de la page.',
  bottom: 'Regardez en bas de la page.',
  middle: 'Regardez au milieu de l’écran.',
  question: 'Regardez sous la question.',
  'under-box': 'Regardez juste sous la case.',
  list: 'Regardez dans la liste, ligne par ligne.',
  'end-of-list': 'Descendez jusqu’à la fin des réponses.',
};

export const fr: Sentences<FormulaireSay> = {
  // What to do.
  press: ({ hand, control }) => `${press(hand)} [[${control}]].`,
  write: ({ field, value }) => (value === '' ? `Effacez ce qui est écrit dans la case [[${field}]].` : `Dans la case [[${field}]], écrivez : ${value}`),
  'write-part': ({ part, field, value }) =>
    value === '' ? `${field} : effacez la case [[${part}]].` : `${field} : dans la case [[${part}]], écrivez ${value}.`,
  choose: ({ hand, option }) => `${press(hand)} la réponse [[${option}]].`,
  'choose-in-list': ({ field, option }) => `Ouvrez la liste [[${field}]] et choisissez «\u00a0${option}\u00a0».`,
  tick: ({ option }) => `Cochez [[${option}]].`,
  untick: ({ option }) => `Décochez [[${option}]].`,
  'pick-address': ({ hand, address }) => `Le site propose des adresses. ${press(hand)} [[${address}]].`,
  change: ({ hand, control, field }) => `À côté de «\u00a0${field}\u00a0», ${hand === 'mouse' ? 'cliquez sur' : 'touchez'} [[${control}]].`,
  declare: ({ option }) => `Relisez vos réponses. Puis cochez [[${option}]].`,

  // Where to look.
  look: ({ place }) => places[place],

  // What just happened.
  page: ({ title, step }) => (step === '' ? `${title}.` : `${step}. ${title}`),
  'form-says': ({ text }) => `Le site affiche : ${text}.`,
  'file-in': ({ name }) => `Le fichier ${name} est ajouté.`,
  'file-out': () => 'Le fichier est retiré.',
  'entry-in': ({ name }) => `Ajouté à la liste : ${name}.`,
  'entry-out': () => 'Une ligne de la liste est retirée.',
  picked: ({ address }) => `Adresse choisie : ${address}.`,
  sent: ({ title, number }) => `${title}. Son numéro est ${number}.`,

  // The usual mistakes: what happened, then the way out.
  'slip-required-left-empty': ({ label }) =>
    `Le site attend encore une réponse : «\u00a0${label}\u00a0». Lisez la phrase en haut de la page. Vos autres réponses sont toujours là.`,
  'slip-date-format': ({ label }) =>
    `La date n’est pas écrite comme le site la veut : «\u00a0${label}\u00a0». Lisez l’exemple et recopiez sa forme, case par case.`,
  'slip-miscopied': ({ label }) =>
    `Le site ne reconnaît pas ce nombre : «\u00a0${label}\u00a0». Un chiffre a pu sauter. Comparez avec la carte, chiffre par chiffre.`,
  'slip-wrong-answer': ({ label, isSent, back, reopen }) =>
    `Cette réponse n’est pas celle de la situation : «\u00a0${label}\u00a0». Relisez la consigne. Cliquez sur [[${isSent ? reopen : back}]], rien ne s’efface.`,
  'slip-wrong-file': ({ name }) => `Le fichier «\u00a0${name}\u00a0» n’est pas le document demandé. Lisez chaque nom jusqu’au bout, puis choisissez l’autre.`,
  'slip-file-too-heavy': ({ name }) =>
    `Le fichier «\u00a0${name}\u00a0» est trop lourd, le site le refuse. Rien n’est abîmé. Choisissez un fichier plus léger.`,
  'slip-sent-without-declaration': () =>
    'La demande n’est pas partie. Il reste la case à cocher, sous vos réponses. En la cochant, vous dites que tout est vrai.',
  'slip-double-send': () => 'Vous avez appuyé deux fois, cela arrive. Une seule demande est partie. Une fois suffit, même si la page est lente.',
  'slip-began-again': ({ back, follow }) =>
    `Vous commencez une nouvelle demande. La première existe déjà, avec son numéro. Cliquez sur [[${back}]], puis sur [[${follow}]].`,
  'slip-wrong-request-cancelled': ({ name, restore }) => `Vous avez annulé ${name}, la demande à garder. Rien n’est perdu : cliquez sur [[${restore}]].`,
  'slip-left-open': () =>
    'La demande est restée ouverte, avec vos réponses. La personne suivante peut les lire. Reprenez l’ordinateur, et envoyez-la avant de partir.',
  'slip-session-let-go': ({ resume }) => `La page s’est fermée, mais vos réponses sont gardées. Cliquez sur [[${resume}]] pour continuer.`,
};
