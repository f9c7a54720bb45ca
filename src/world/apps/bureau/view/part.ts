// What every part of the view receives.

import type { ViewProps } from '../../contract';
import type { BureauEvent } from '../schema';
import type { Skin } from '../skins';
import type { Bureau } from '../state';

export interface Part extends ViewProps<Bureau, BureauEvent> {
  readonly skin: Skin;
}
