// The boxes of a field, where the lines of what is to mend lead.

import { elementId } from '../../../kit/control';
import type { Bare } from '../../../kit/gesture';
import type { DatePart, Field, FormulaireEvent } from '../schema';
import type { Formulaire, FormView } from '../state';

type Gesture = Bare<FormulaireEvent>;

/** The element of the control of this gesture. */
export function idOf(view: FormView, gesture: Gesture): string {
  return elementId(view.idPrefix, view.control(gesture).id);
}

/** What one does to answer: in the box to mend of a date, with the first of several answers. */
export function boxOf(field: Field, { entries }: Formulaire, part: DatePart = 'jour'): Gesture {
  const { id } = field;
  if ('options' in field && field.type !== 'select') {
    return { type: field.type === 'choice' ? 'chosen' : 'ticked', field: id, value: field.options[0]?.value ?? '' };
  }
  if (field.type === 'file') return { type: 'file-asked', field: id };
  if (field.type === 'group') return { type: 'entry-opened', field: id, number: String((entries[id] ?? []).length + 1) };
  return { type: 'answered', field: id, value: '', part: field.type === 'date' ? part : undefined };
}
