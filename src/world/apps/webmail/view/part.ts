// What every part of the view receives.

import type { ViewProps } from '../../contract';
import type { WebmailEvent } from '../schema';
import type { Skin } from '../skins';
import type { Webmail } from '../state';

export interface Part extends ViewProps<Webmail, WebmailEvent> {
  readonly skin: Skin;
}
