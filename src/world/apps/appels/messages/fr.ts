// What Déclic says about calls (not what the phone or a voice says).

import type { SlipSentences } from '../../../kit/sentences';
import type { AppelsSlip, Secret } from '../schema';
import type { Skin } from '../skins';
import { nameOf, type Appels } from '../state';
import { alertOf } from '../talking';

interface Text {
  readonly text: string;
}

interface Named {
  readonly name: string;
}

export const says = {
  // What to do.
  answer: ({ words }: { readonly words: string }) => `Répondez\u00a0: [[${words}]]`,
  'open-past': ({ name }: Named) => `Dans la liste, touchez l’appel de [[${name}]].`,

  // What just happened.
  'call-comes': ({ name }: Named) => `Le téléphone sonne\u00a0: ${name} appelle.`,
  'voice-says': ({ name, text }: Named & Text) => `${name} dit\u00a0: ${text}`,
  'alert-shows': ({ name, said, text }: Named & Text & { readonly said: string }) =>
    `${said === '' ? '' : `${name} dit\u00a0: ${said} `}Une notification s’affiche\u00a0: ${text}`,
  'paper-shows': ({ name, text }: Named & Text) => `${name}. On lit\u00a0: ${text}.`,
  'phone-says': ({ text }: Text) => `Le téléphone affiche\u00a0: ${text}`,
};

/** Where to look. */
export const areas = {
  'call-buttons': 'Regardez les boutons de l’appel.',
  answers: 'Regardez les réponses possibles, l’une sous l’autre.',
  'below-call': 'Regardez les boutons, sous le nom.',
};

/** What was told, and what it opens. */
const secrets: { readonly [What in Secret]: string } = {
  code: 'Vous avez dit un code. Avec lui, cette personne peut entrer ou payer à votre place.',
  card: 'Vous avez dit le numéro de votre carte. Cette personne peut payer avec.',
  password: 'Vous avez dit votre mot de passe. Aucun vrai service ne le demande.',
  money: 'Vous avez accepté d’envoyer de l’argent. Une banque ne met jamais votre argent « à l’abri » ailleurs.',
  control: 'Cette application montre votre écran à la personne. Elle peut agir à votre place.',
};

/** The usual mistakes: what happened, then the way out. */
export const slips: SlipSentences<AppelsSlip, Appels, Skin> = {
  'alert-approved': ({ alertId }, { state }) =>
    `Vous avez confirmé\u00a0: «\u00a0${alertOf(alertId, state)?.text ?? ''}\u00a0» Confirmer n’annule rien, cela accepte. Ne discutez plus. Terminez l’appel, puis appelez vite la banque, au numéro de votre carte.`,
  'secret-told': ({ what }, { skin }) =>
    `${secrets[what]} Cela arrive à des personnes très prudentes. Touchez [[${skin.hangUp}]], puis appelez le vrai numéro, celui de vos papiers.`,
  'number-unknown': (_, { skin }) =>
    `Personne n’a ce numéro. Un chiffre manque, ou n’est pas à sa place. Touchez [[${skin.back}]], et regardez encore le papier.`,
  'fake-called': ({ lineId }, { state, skin }) =>
    `Ce numéro ramène à la même voix que «\u00a0${nameOf(lineId, state)}\u00a0». Touchez [[${skin.hangUp}]]. Le bon numéro est écrit sur vos papiers.`,
  'real-cut': ({ lineId }, { state }) =>
    `«\u00a0${nameOf(lineId, state)}\u00a0» pouvait vous aider, et l’appel n’était pas fini. Ce n’est pas grave\u00a0: rappelez, au numéro écrit sur vos papiers.`,
  'real-blocked': ({ lineId }, { state, skin }) => `«\u00a0${nameOf(lineId, state)}\u00a0» est un vrai numéro. Touchez [[${skin.unblock}]].`,
};
