// Parts of the settings that come apart: each says here that it came. A practice has those that its machine needs (parts, in authoring.ts).

import type * as Narrated from './late/Narrated';
import type * as Notices from './late/Notices';
import type * as Panel from './late/Panel';
import type * as Turned from './late/Turned';
import type * as Usage from './late/Usage';

interface Parts {
  Narrated: Pick<typeof Narrated, 'Caption'>;
  Panel: Pick<typeof Panel, 'Edge' | 'Panel'>;
  Turned: Pick<typeof Turned, 'RealKeys'>;
  Notices: Pick<typeof Notices, 'Latest' | 'Sources'>;
  Usage: Pick<typeof Usage, 'Top' | 'Watch' | 'Networks' | 'Plan'>;
}

export const parts: Partial<Parts> = {};
