// A code that comes by text message: asked for, then copied. Asked for again, the same one comes again.

import type { Outcome } from '../contract';
import type { Field } from './schema';
import type { Formulaire } from './state';

export type CodeField = Extract<Field, { readonly type: 'code' }>;

/** The code leaves for the phone. Where none is installed it goes nowhere, as in life. */
export function sendCode(state: Formulaire, field: Field | undefined): Outcome<Formulaire> {
  if (field?.type !== 'code') return { state };
  const text = `Votre code est ${field.digits.slice(0, 3)}\u00a0${field.digits.slice(3)}. Ne le donnez à personne.`;
  return {
    state: { ...state, codesSent: [...state.codesSent, field.id] },
    effects: [{ type: 'sms-delivered', when: 'soon', sms: { from: field.from, text } }],
  };
}

export function isSent(field: CodeField, { codesSent }: Pick<Formulaire, 'codesSent'>): boolean {
  return codesSent.includes(field.id);
}

/** Spaces between the digits do not count. A code nobody asked for is no code. */
export function isRightCode(field: CodeField, typed: string, state: Formulaire): boolean {
  return isSent(field, state) && typed.replace(/\s/g, '') === field.digits;
}
