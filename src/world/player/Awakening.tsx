// Brings what moves the practice, once it is drawn: when the learner comes near it, or when the page has been calm for a while.
// It stands apart, so that a line that says « it did not come » draws nothing else again: what is being typed stays.

import { useEffect, useRef, useState, type RefObject } from 'react';
import { browserClock } from '../../platform/adapters/browser-clock';
import type { Messages } from '../../site/messages';
import type { Engine } from './engine';
import { loadEngine } from './load-stage';
import type { PracticePackage } from './player-props';
import { useOnline } from './use-online';

/** What was drawn has come by then, and nobody has read the instruction yet. */
const CALM_MS = 2000;

/** A hand, a key or the focus in the practice: a gesture is about to come. */
const NEAR = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

interface Props {
  readonly brought: PracticePackage;
  readonly words: Messages['practice'];
  readonly root: RefObject<HTMLElement | null>;
  /** What is asked for at once calls this. */
  readonly ask: { current: () => void };
  readonly onCome: (engine: Engine) => void;
}

export function Awakening({ brought, words, root, ask, onCome }: Props) {
  const [isLost, setLost] = useState(false);
  const isComing = useRef(false);
  const online = useOnline();
  ask.current = () => {
    if (isComing.current) return;
    isComing.current = true;
    loadEngine(brought)
      .then(onCome, () => setLost(true))
      .finally(() => {
        isComing.current = false;
      });
  };
  useEffect(() => {
    const near = (): void => ask.current();
    const stage = root.current;
    for (const one of NEAR) stage?.addEventListener(one, near);
    const calm = browserClock.after(online === 0 ? CALM_MS : 0, near);
    return () => {
      calm();
      for (const one of NEAR) stage?.removeEventListener(one, near);
    };
  }, [online]);
  if (!isLost) return null;
  return (
    <p className="coach__slip" role="alert">
      {words.failed}
    </p>
  );
}
