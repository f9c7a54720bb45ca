// What keeps a text from being an address, then the way out. The app says first that it does not take it.

import { typedEmail, type AddressCause } from '../../../core/typed/email';

const ways: { readonly [Cause in AddressCause]: string } = {
  'name-alone': 'Un nom seul n’est pas une adresse. Écrivez ses premières lettres, puis choisissez la personne dans la liste.',
  'no-at': 'Il manque le signe @, l’arobase. Une adresse a un nom, une arobase, puis un service.',
  'two-ats': 'Il y a plusieurs signes @. Gardez une seule adresse, ou séparez-les par une virgule.',
  comma: 'Il y a une virgule à la place du point. Mettez un point.',
  space: 'Il y a un espace au milieu. Retirez-le, une adresse n’en a pas.',
  accent: 'Il y a une lettre avec un accent, ou d’un autre alphabet. Comparez chaque lettre avec le modèle.',
  'no-name': 'Il manque le nom, avant le signe @. Recopiez l’adresse depuis le début.',
  'no-dot': 'Il manque un point et la fin de l’adresse. Recopiez ce qui vient après le signe @.',
  ending: 'La fin de l’adresse n’est pas complète. Recopiez ce qui vient après le signe @.',
  sign: 'Il y a un signe qu’une adresse ne peut pas avoir. Comparez chaque signe avec le modèle.',
};

export function amiss(address: string): string {
  const typed = typedEmail(address);
  return 'cause' in typed ? ways[typed.cause] : 'Comparez chaque signe avec le modèle.';
}

/** The same in a box for one address. `otherwise` is the way out there when a name stands alone. */
export function amissAlone(address: string, otherwise: string): string {
  const typed = typedEmail(address);
  if ('address' in typed || typed.cause === 'name-alone') return otherwise;
  return typed.cause === 'two-ats' ? 'Il y a plusieurs signes @. Gardez une seule adresse.' : ways[typed.cause];
}
