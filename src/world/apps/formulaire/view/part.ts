// What every part of the view receives, and how its elements are named.

import type { ViewProps } from '../../contract';
import type { Look } from '../looks';
import type { FormulaireEvent } from '../schema';
import type { Formulaire } from '../state';

export interface Part extends ViewProps<Formulaire, FormulaireEvent> {
  readonly look: Look;
}

/** The element of a field: where the label and the links of the error summary point. */
export function fieldId({ idPrefix }: Part, field: string): string {
  return `${idPrefix}-f-${field}`;
}

export function headingId({ idPrefix }: Part): string {
  return `${idPrefix}-heading`;
}
