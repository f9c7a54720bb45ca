// Where React comes in: everything is fetched first, then the stage takes the place of the waiting line.

import { createRoot } from 'react-dom/client';
import { loadStage } from './load-stage';
import type { PlayerProps } from './player-props';
import { Stage } from './Stage';

/** Puts the practice in the place of what `host` holds. Throws, leaving it as it is, when something did not come. */
export async function mountPlayer(host: HTMLElement, props: PlayerProps): Promise<void> {
  const stage = await loadStage(props);
  host.replaceChildren();
  createRoot(host).render(<Stage {...props} {...stage} />);
}
