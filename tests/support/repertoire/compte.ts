// What one types on the pretend account that its schema cannot tell; the other gestures are read from it.

import { scenarioSchema, type CompteEvent } from '../../../src/world/apps/compte/schema';
import type { Own, Repertoire } from './repertoire';

export function inCompte(scenario: unknown, { texts }: Own): Repertoire {
  const { bank, code, number, oldCodes, site, taken, words } = scenarioSchema.parse(scenario);
  const app = 'compte';
  const numbers = (proof: typeof number) => (proof === undefined ? [] : [proof.is, '12', ...proof.refused.map(({ is }) => is)]);
  const values = {
    number: numbers(number),
    bank: numbers(bank),
    address: [...taken, 'ma belle adresse', `camille.martin@${site}`, 'loulou44', 'camille.martin1968'],
    login: ['camille.martin@courriel.example', 'camile@courriel.example', 'camille', ...numbers(number)],
    phone: ['06 39 98 12 34', '12'],
    code: [code, ...oldCodes, '000000', 'Citron-Gare-54', '••••••'],
  };
  const passwords = [code, 'azerty', 'Camille1968', 'Ponts-1968', 'Citron-Gare-54', 'Un secret à moi', words.join(' '), words.slice(0, 2).join(' ')];
  const answered = (['address', 'number', 'bank', 'login', 'phone', 'code'] as const).flatMap((field) =>
    [...values[field], ...texts].map((value): CompteEvent => ({ app, type: 'answered', field, value })),
  );
  const edited: readonly CompteEvent[] = [
    ...[...passwords, ...texts].map((value) => ({ app, type: 'password-edited', value }) as const),
    { app, type: 'password-edited', value: '•••••••••', verdict: 'short' },
    { app, type: 'password-edited', value: '•••••••••••••••', verdict: 'strong' },
  ];
  const picked = ['camille.martin', 'camille.martin.troisponts', 'martin.camille', 'aucune'].map((address): CompteEvent => ({
    app,
    type: 'suggestion-picked',
    address,
  }));
  return [answered, edited, picked];
}
