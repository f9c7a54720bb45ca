// What every part of the view receives.

import type { ViewProps } from '../../contract';
import type { CoffreEvent } from '../schema';
import type { Skin } from '../skins';
import type { Coffre } from '../state';

export interface Part extends ViewProps<Coffre, CoffreEvent> {
  readonly skin: Skin;
}
