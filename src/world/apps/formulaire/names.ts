// What a practice may point at in this form, so that a wrong name stops the build,
// and what is written on its screens, so that the prose quotes real buttons.

import type { StoredFile } from '../contract';
import { contentsOf } from './form';
import type { FormulaireScenario } from './schema';
import { skinOf } from './skins';

/** Field of a goal or gesture → the names it may hold. */
export function names(
  { form, requests }: FormulaireScenario,
  around: { readonly files: readonly StoredFile[] },
): { readonly [field: string]: readonly string[] } {
  const { fields, pages } = contentsOf(form);
  const pageIds = pages.map(({ id }) => id);
  const numbers = [...requests.map(({ number }) => number), form.number];
  const requestNames = { request: numbers, requests: numbers };
  return { field: fields.map(({ id }) => id), page: pageIds, at: pageIds, fileId: around.files.map(({ id }) => id), ...requestNames };
}

/** Everything this form writes on screen that a person may be sent to. */
export function labels({ form }: FormulaireScenario): readonly string[] {
  const skin = skinOf({ form });
  const { fields, pages } = contentsOf(form);
  return [
    ...Object.values(skin).filter((label) => typeof label === 'string'),
    ...Object.values(skin.parts),
    ...pages.flatMap(({ title }) => title ?? []),
    ...fields.flatMap((field) => [field.label, ...('options' in field ? field.options.map(({ label }) => label) : [])]),
    ...fields.flatMap((field) => (field.type === 'group' ? [skin.add(field.one)] : [])),
  ];
}
