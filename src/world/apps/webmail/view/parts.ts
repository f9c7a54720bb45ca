// Parts of the mailbox that come apart, since one begins in its list: each says here that it came.

import type * as Composing from './late/Composing';
import type * as Reading from './late/Reading';

interface Parts {
  Composing: Pick<typeof Composing, 'Composing'>;
  Reading: Pick<typeof Reading, 'Reading'>;
}

export const parts: Partial<Parts> = {};
