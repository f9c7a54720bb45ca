// What one answers in a form that its schema cannot tell, and names that it has not; the other gestures are read from it.

import { contentsOf } from '../../../src/world/apps/formulaire/form';
import { scenarioSchema, type FormulaireEvent } from '../../../src/world/apps/formulaire/schema';
import type { Own, Repertoire } from './repertoire';

export function inForm(scenario: unknown, { texts }: Own): Repertoire {
  const { form } = scenarioSchema.parse(scenario);
  const app = 'formulaire';
  const { fields: all } = contentsOf(form);
  const fields = [...all.map(({ id }) => id), 'aucun'];
  const parts = ['jour', 'mois', 'annee'] as const;
  const boxes = ['27', '3', '31', '1968', '68', 'mars', ''];
  const answered = fields.flatMap((field): readonly FormulaireEvent[] => [
    ...[...texts, '8', '12 rue'].map((value) => ({ app, type: 'answered', field, value }) as const),
    ...parts.flatMap((part) => boxes.map((value) => ({ app, type: 'answered', field, part, value }) as const)),
  ]);
  const options = all.flatMap((field) =>
    'options' in field ? ['', ...field.options.map(({ value }) => value)].map((value) => ({ field: field.id, value })) : [],
  );
  const chosen = (['chosen', 'ticked', 'unticked'] as const).map((type) => options.map((one): FormulaireEvent => ({ app, type, ...one })));
  const picked = fields.flatMap((field) => [...form.addresses, 'ailleurs'].map((value): FormulaireEvent => ({ app, type: 'suggestion-picked', field, value })));
  const entries = (['entry-opened', 'entry-removed'] as const).map((type) =>
    fields.flatMap((field) => ['1', '2', '9'].map((number): FormulaireEvent => ({ app, type, field, number }))),
  );
  return [answered, picked, ...chosen, ...entries];
}
