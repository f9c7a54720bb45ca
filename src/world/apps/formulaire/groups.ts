// A list that one makes oneself: the people of a household, the months of an income. Pure.

import { button } from '../../kit/control';
import { entryName, fieldInFront, fieldsInFront, groupById, isAnswer, valuesInFront } from './form';
import { slipOfRefusal, type Mistake } from './goals';
import { refusedInFront } from './problems';
import { shows } from './remarks';
import type { FormulaireGoal } from './schema';
import type { Formulaire, FormRows } from './state';

export const groupGestures: FormRows<'entry-opened' | 'entry-saved' | 'entry-removed'> = {
  'entry-opened': {
    control: ({ event: { field, number }, state, skin }) =>
      Number(number) > (state.entries[field] ?? []).length
        ? button('add-entry', skin.add(groupById(state.form, field)?.one ?? ''))
        : button(`change-entry:${number}`, `${skin.changeEntry} ${nameOfEntry(field, number, state)}`),
    area: 'list',
    in: 'page',
    does: ({ state, event: { field, number }, pane: { page, onward } }) => {
      const group = fieldInFront(field, state);
      const most = group?.type === 'group' ? Math.min((state.entries[field] ?? []).length + 1, group.most) : 0;
      return Number(number) > most ? state : { ...state, pane: { name: 'entry', page, field, number: Number(number), onward } };
    },
  },
  'entry-saved': {
    control: ({ skin }) => button('save-entry', skin.saveEntry),
    area: 'end',
    in: 'entry',
    does: ({ state, event, pane: { field, page, number, onward } }) => {
      if (field !== event.field) return state;
      const entries = [...(state.entries[field] ?? [])];
      entries[number - 1] = valuesInFront(state);
      const saved: Formulaire = { ...state, entries: { ...state.entries, [field]: entries }, unsaved: undefined, pane: { name: 'page', page, onward } };
      return refusedInFront(state) ?? saved;
    },
    after: ({ event: { field }, before, after, skin }) =>
      before.pane.name === 'entry' && after.pane.name !== 'entry'
        ? { id: 'entry-in', name: nameOfEntry(field, String(before.pane.number), after) }
        : shows(after, skin),
    slip: ({ before, after, goals }) => slipOfRefusal(after) ?? slipOfEntry(before, goals),
  },
  'entry-removed': {
    control: ({ event: { field, number }, state, skin }) => button(`remove-entry:${number}`, `${skin.removeEntry} ${nameOfEntry(field, number, state)}`),
    area: 'list',
    does: ({ state, event: { field, number } }) => {
      const entries = state.entries[field] ?? [];
      if (fieldInFront(field, state)?.type !== 'group' || Number(number) > entries.length) return state;
      return { ...state, unsaved: undefined, entries: { ...state.entries, [field]: entries.filter((_, index) => index !== Number(number) - 1) } };
    },
    after: () => ({ id: 'entry-out' }),
  },
};

function nameOfEntry(field: string, number: string, { form, entries }: Formulaire): string {
  const group = groupById(form, field);
  return group === undefined ? '' : entryName(group, entries[field]?.[Number(number) - 1] ?? {});
}

/** Each answer must be one that some goal asks for, when goals speak of that question. */
function slipOfEntry(before: Formulaire, goals: readonly FormulaireGoal[]): Mistake {
  const values = valuesInFront(before);
  const wrong = fieldsInFront(before).find((field) => {
    const wanted = goals.filter((goal) => goal.type === 'answered').filter((goal) => goal.field === field.id);
    return wanted.length > 0 && !wanted.some(({ is }) => isAnswer(field, values, is));
  });
  return wrong === undefined ? undefined : { type: 'wrong-answer', label: wrong.label };
}
