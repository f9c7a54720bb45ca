// A part of the phone that comes apart: few practices have a pile of sheets. It says here that it came.

import type * as Pile from './late/Pile';

interface Parts {
  Pile: Pick<typeof Pile, 'Pile' | 'Saving'>;
}

export const parts: Partial<Parts> = {};
