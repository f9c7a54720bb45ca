// What comes apart: a practice has conversations, or the account of a network. Each says here that it came.

import type * as Network from './late/Network';
import type * as Talks from './late/Talks';

interface Parts {
  Network: Pick<typeof Network, 'NetworkPage'>;
  Talks: Pick<typeof Talks, 'TalksPage'>;
}

export const parts: Partial<Parts> = {};
