// What Déclic says about the form (not what the form says: that is in skins.ts and remarks.ts).

import type { Hand } from '../../../kit/hand';
import { pressing } from '../../../kit/messages/fr';
import type { SlipSentences } from '../../../kit/sentences';
import type { FormulaireSlip } from '../schema';
import type { Skin } from '../skins';
import type { Formulaire } from '../state';

type Named = { readonly name: string };
type Box = { readonly box: string };
type Pressed<Key extends string> = { readonly hand: Hand } & { readonly [K in Key]: string };

/** A box may be a whole sentence, with its own full stop: one is enough. */
function ended(sentence: string): string {
  return sentence.endsWith('.]]') ? sentence : `${sentence}.`;
}

export const says = {
  // What to do.
  'write-part': ({ part, field, value }: { readonly part: string; readonly field: string; readonly value: string }) =>
    value === '' ? `${field} : effacez la case [[${part}]].` : `${field} : dans la case [[${part}]], écrivez ${value}.`,
  'choose-answer': ({ hand, option }: Pressed<'option'>) => ended(`${pressing(hand)} la réponse [[${option}]]`),
  'choose-in-list': ({ field, option }: { readonly field: string; readonly option: string }) =>
    `Ouvrez la liste [[${field}]] et choisissez «\u00a0${option}\u00a0».`,
  tick: ({ box }: Box) => ended(`Cochez [[${box}]]`),
  untick: ({ box }: Box) => ended(`Décochez [[${box}]]`),
  declare: ({ box }: Box) => ended(`Relisez vos réponses. Puis cochez [[${box}]]`),
  'pick-address': ({ hand, address }: Pressed<'address'>) => `Le site propose des adresses. ${pressing(hand)} [[${address}]].`,
  change: ({ hand, control, field }: Pressed<'control' | 'field'>) => `À côté de «\u00a0${field}\u00a0», ${pressing(hand).toLowerCase()} [[${control}]].`,

  // What just happened.
  page: ({ title, step }: { readonly title: string; readonly step: string }) => (step === '' ? `${title}.` : `${step}. ${title}`),
  'form-says': ({ text }: { readonly text: string }) => `Le site affiche : ${text}.`,
  'file-in': ({ name }: Named) => `Le fichier ${name} est ajouté.`,
  'file-out': () => 'Le fichier est retiré.',
  'entry-in': ({ name }: Named) => `Ajouté à la liste : ${name}.`,
  'entry-out': () => 'Une ligne de la liste est retirée.',
  picked: ({ address }: { readonly address: string }) => `Adresse choisie : ${address}.`,
  sent: ({ title, number }: { readonly title: string; readonly number: string }) => `${title}. Son numéro est ${number}.`,
};

export const areas = {
  top: 'Regardez en haut de la page.',
  question: 'Regardez sous la question.',
  'under-box': 'Regardez juste sous la case.',
  'end-of-list': 'Descendez jusqu’à la fin des réponses.',
};

/** What happened, then the way out. */
export const slips: SlipSentences<FormulaireSlip, Formulaire, Skin> = {
  'required-left-empty': ({ label }) =>
    `Le site attend encore une réponse : «\u00a0${label}\u00a0». Lisez la phrase en haut de la page. Vos autres réponses sont toujours là.`,
  'date-format': ({ label }) => `La date n’est pas écrite comme le site la veut : «\u00a0${label}\u00a0». Lisez l’exemple et recopiez sa forme, case par case.`,
  miscopied: ({ label }) => `Le site ne reconnaît pas ce nombre : «\u00a0${label}\u00a0». Un chiffre a pu sauter. Comparez avec la carte, chiffre par chiffre.`,
  'wrong-answer': ({ label }, { state, skin }) =>
    `Cette réponse n’est pas celle de la situation : «\u00a0${label}\u00a0». Relisez la consigne. Cliquez sur [[${state.submission === 'sent' ? skin.reopen : skin.back}]], rien ne s’efface.`,
  'wrong-file': ({ name }) => `Le fichier «\u00a0${name}\u00a0» n’est pas le document demandé. Lisez chaque nom jusqu’au bout, puis choisissez l’autre.`,
  'file-too-heavy': ({ name }) => `Le fichier «\u00a0${name}\u00a0» est trop lourd, le site le refuse. Rien n’est abîmé. Choisissez un fichier plus léger.`,
  'sent-without-declaration': () => 'La demande n’est pas partie. Il reste la case à cocher, sous vos réponses. En la cochant, vous dites que tout est vrai.',
  'left-unsent': (_, { skin }) =>
    `La demande n’est pas partie. Le récapitulatif montre vos réponses, il ne les envoie pas. Cliquez sur [[${skin.resume}]], puis sur [[${skin.send}]].`,
  'double-send': () => 'Vous avez appuyé deux fois, cela arrive. Une seule demande est partie. Une fois suffit, même si la page est lente.',
  'began-again': (_, { skin }) =>
    `Vous commencez une nouvelle demande. La première existe déjà, avec son numéro. Cliquez sur [[${skin.back}]], puis sur [[${skin.follow}]].`,
  'wrong-request-cancelled': ({ name }, { skin }) =>
    `Vous avez annulé ${name}, la demande à garder. Rien n’est perdu : cliquez sur [[${skin.restoreRequest}]].`,
  'left-open': () =>
    'La demande est restée ouverte, avec vos réponses. La personne suivante peut les lire. Reprenez l’ordinateur, et envoyez-la avant de partir.',
  'session-let-go': (_, { skin }) => `La page s’est fermée, mais vos réponses sont gardées. Cliquez sur [[${skin.resume}]] pour continuer.`,
};
