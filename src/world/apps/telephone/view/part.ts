// What every part of the view receives.

import type { ViewProps } from '../../contract';
import type { TelephoneEvent } from '../schema';
import type { Telephone } from '../state';

export type Part = ViewProps<Telephone, TelephoneEvent>;
