// What every part of the view receives.

import type { ViewProps } from '../../contract';
import type { Look } from '../looks';
import type { CompteEvent } from '../schema';
import type { Compte } from '../state';

export interface Part extends ViewProps<Compte, CompteEvent> {
  readonly look: Look;
}

export function problemId(app: Part): string {
  return `${app.idPrefix}-problem`;
}

export function helpId(app: Part): string {
  return `${app.idPrefix}-help`;
}
