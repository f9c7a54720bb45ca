// Where React comes in: everything is fetched first, then the stage takes the place of the waiting line.

import { createRoot } from 'react-dom/client';
import { NotReached } from '../../platform/adapters/reach';
import { Boundary, Broken } from './Boundary';
import { dressStage, fetchPackage } from './load-stage';
import type { PlayerProps } from './player-props';
import { Stage } from './Stage';
import { forgetPlay, isKept, isKeptAs } from './use-play';

/** Puts the practice in the place of what `host` holds. Throws `NotReached`, leaving it as it is, when something did not come. */
export async function mountPlayer(host: HTMLElement, props: PlayerProps): Promise<void> {
  const brought = await fetchPackage(props.source);
  const { practice, opening, words } = brought;
  if (props.isAsked && !isKeptAs(practice, props.start)) forgetPlay(practice);
  let root: ReturnType<typeof createRoot> | undefined;
  const show: ReturnType<typeof createRoot>['render'] = (tree) => {
    if (root === undefined) host.replaceChildren();
    root ??= createRoot(host);
    root.render(tree);
  };

  /** As it was left; afresh after a bug, which may come from what was left. */
  const open = async (): Promise<void> => {
    try {
      // A room watches: the first gesture waits neither for what moves the practice nor for what ties it to the other window (use-wall.ts).
      const isWatched = host.dataset['room'] !== undefined;
      const tie = isWatched ? import('./Mirror').catch(() => undefined) : undefined;
      const isMoving = isWatched || props.start === 'show' || isKept(practice) || opening.first.narrow === undefined;
      const stage = await dressStage(brought, { isMoving });
      await tie;
      show(
        <Boundary words={words} onAgain={() => forgetPlay(practice)}>
          <Stage {...props} {...stage} />
        </Boundary>,
      );
    } catch (fault) {
      if (fault instanceof NotReached) throw fault;
      console.error(fault);
      show(<Broken words={words} onAgain={again} />);
    }
  };
  const again = (): void => {
    forgetPlay(practice);
    // Not reached this time: the button stays there.
    open().catch(() => undefined);
  };
  await open();
}
