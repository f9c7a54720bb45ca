// Every gesture of a form, with every field and answer there is and some that are not.

import { fieldsOf, pagesOf } from '../../../src/world/apps/formulaire/form';
import { scenarioSchema, type FormulaireEvent } from '../../../src/world/apps/formulaire/schema';
import type { Own, Repertoire } from './repertoire';

export function inForm(scenario: unknown, { texts }: Own): Repertoire {
  const { form, requests: sent } = scenarioSchema.parse(scenario);
  const requests = [...sent.map(({ number }) => number), form.number, 'aucune'];
  const app = 'formulaire';
  const all = fieldsOf(form);
  const fields = [...all.map(({ id }) => id), 'aucun'];
  const choices = all.flatMap((field) =>
    'options' in field ? ['', ...field.options.map(({ value }) => value)].map((value) => ({ field: field.id, value })) : [],
  );
  const numbers = ['1', '2', '9'];
  const parts = ['jour', 'mois', 'annee'] as const;
  const boxes = ['27', '3', '31', '1968', '68', 'mars', ''];
  // By type, so that a gesture added to the form does not compile until the player tries it.
  const byType: { readonly [Type in FormulaireEvent['type']]: readonly Extract<FormulaireEvent, { readonly type: Type }>[] } = {
    started: [{ app, type: 'started' }],
    answered: [
      ...fields.flatMap((field) => [...texts, '8', '12 rue'].map((value) => ({ app, type: 'answered', field, value }) as const)),
      ...fields.flatMap((field) => parts.flatMap((part) => boxes.map((value) => ({ app, type: 'answered', field, part, value }) as const))),
    ],
    chosen: choices.map((one) => ({ app, type: 'chosen', ...one })),
    ticked: choices.map((one) => ({ app, type: 'ticked', ...one })),
    unticked: choices.map((one) => ({ app, type: 'unticked', ...one })),
    'suggestion-picked': fields.flatMap((field) => [...form.addresses, 'ailleurs'].map((value) => ({ app, type: 'suggestion-picked', field, value }) as const)),
    'code-asked': fields.map((field) => ({ app, type: 'code-asked', field })),
    'file-asked': fields.map((field) => ({ app, type: 'file-asked', field })),
    'file-removed': fields.map((field) => ({ app, type: 'file-removed', field })),
    'entry-opened': fields.flatMap((field) => numbers.map((number) => ({ app, type: 'entry-opened', field, number }) as const)),
    'entry-saved': fields.map((field) => ({ app, type: 'entry-saved', field })),
    'entry-removed': fields.flatMap((field) => numbers.map((number) => ({ app, type: 'entry-removed', field, number }) as const)),
    continued: [...pagesOf(form).map(({ id }) => id), 'aucune'].map((page) => ({ app, type: 'continued', page })),
    'went-back': [{ app, type: 'went-back' }],
    'change-asked': fields.map((field) => ({ app, type: 'change-asked', field })),
    declared: [{ app, type: 'declared' }],
    'declaration-withdrawn': [{ app, type: 'declaration-withdrawn' }],
    sent: [{ app, type: 'sent' }],
    reopened: [{ app, type: 'reopened' }],
    'session-kept': [{ app, type: 'session-kept' }],
    'session-left': [{ app, type: 'session-left' }],
    resumed: [{ app, type: 'resumed' }],
    'tracking-opened': [{ app, type: 'tracking-opened' }],
    'request-looked-up': [{ app, type: 'request-looked-up' }],
    'document-sent': requests.map((request) => ({ app, type: 'document-sent', request })),
    'document-reopened': requests.map((request) => ({ app, type: 'document-reopened', request })),
    'request-cancelled': requests.map((request) => ({ app, type: 'request-cancelled', request })),
    'request-restored': requests.map((request) => ({ app, type: 'request-restored', request })),
  };
  return Object.values(byType);
}
