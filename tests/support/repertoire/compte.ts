// Every gesture of the pretend account, with every name there is and some that are not.

import { scenarioSchema, type CompteEvent } from '../../../src/world/apps/compte/schema';
import type { Own, Repertoire } from './repertoire';

export function inCompte(scenario: unknown, { texts }: Own): Repertoire {
  const { code, providers, site, taken, words } = scenarioSchema.parse(scenario);
  const app = 'compte';
  const values = {
    address: [...taken, 'ma belle adresse', `camille.martin@${site}`, 'loulou44', 'camille.martin1968'],
    login: ['camille.martin@courriel.example', 'camile@courriel.example', 'camille'],
    phone: ['06 39 98 12 34', '12'],
    code: [code, '000000'],
  };
  const passwords = ['azerty', 'Camille1968', 'Ponts-1968', 'Citron-Gare-54', 'Un secret à moi', words.join(' '), words.slice(0, 2).join(' ')];
  // By type, so that a gesture added to the site does not compile until the player tries it.
  const byType: { readonly [Type in CompteEvent['type']]: readonly Extract<CompteEvent, { readonly type: Type }>[] } = {
    'creation-started': [{ app, type: 'creation-started' }],
    'sign-in-started': [{ app, type: 'sign-in-started' }],
    'public-started': [{ app, type: 'public-started' }],
    answered: (['address', 'login', 'phone', 'code'] as const).flatMap((field) =>
      [...values[field], ...texts].map((value) => ({ app, type: 'answered', field, value }) as const),
    ),
    'password-edited': [
      ...[...passwords, ...texts].map((value) => ({ app, type: 'password-edited', value }) as const),
      { app, type: 'password-edited', value: '•••••••••', verdict: 'short' },
      { app, type: 'password-edited', value: '•••••••••••••••', verdict: 'strong' },
    ],
    'word-added': [...words, 'inconnu'].map((word) => ({ app, type: 'word-added', word })),
    'suggestion-picked': ['camille.martin', 'camille.martin.troisponts', 'martin.camille', 'aucune'].map((address) => ({
      app,
      type: 'suggestion-picked',
      address,
    })),
    'terms-answered': (['yes', 'no'] as const).map((answer) => ({ app, type: 'terms-answered', answer })),
    'keep-answered': (['yes', 'no'] as const).map((answer) => ({ app, type: 'keep-answered', answer })),
    'provider-chosen': [...providers.map(({ id }) => id), 'aucun'].map((provider) => ({ app, type: 'provider-chosen', provider })),
    'page-submitted': (['address', 'login', 'code', 'password', 'recovery', 'terms', 'sign-in', 'providers', 'consent'] as const).map((page) => ({
      app,
      type: 'page-submitted',
      page,
    })),
    'page-left': [{ app, type: 'page-left' }],
    'password-forgotten': [{ app, type: 'password-forgotten' }],
    'code-resent': [{ app, type: 'code-resent' }],
    'code-given': [{ app, type: 'code-given' }],
    'change-started': [{ app, type: 'change-started' }],
    'home-opened': [{ app, type: 'home-opened' }],
    'account-entered': [{ app, type: 'account-entered' }],
    'signed-out': [{ app, type: 'signed-out' }],
  };
  return Object.values(byType);
}
