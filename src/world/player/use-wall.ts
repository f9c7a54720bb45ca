// A practice shown to a room: its next gesture is asked for from outside, and another window may show the same one.

import { useLayoutEffect, useRef, useState, type ComponentType, type RefObject } from 'react';
import { MIRRORED, PRACTICE_THERE, SHOW_NEXT } from '../../platform/adapters/outcome';
import type { PracticeMirror } from '../../platform/ports/mirror';
import type { MirrorProps } from './Mirror';

/** The other window, and what ties this one to it: fetched only there. */
export interface Mirrored {
  readonly mirror: PracticeMirror;
  readonly Tie: ComponentType<MirrorProps>;
  readonly hold: (isHeld: boolean) => void;
}

/** `ask` calls for what moves the practice: before a room the first gesture must not wait for it. */
export function useWall(root: RefObject<HTMLElement | null>, ask: { readonly current: () => void }) {
  const next = useRef<() => void>(undefined);
  const [mirrored, setMirrored] = useState<Mirrored>();
  const [isHeld, hold] = useState(false);
  const [hasRoom, setHasRoom] = useState(false);
  // As it is drawn: what is asked for at once is not lost.
  useLayoutEffect(() => {
    const host = root.current?.closest<HTMLElement>('practice-player');
    const showNext = (): void => next.current?.();
    const tie = ({ detail: mirror }: CustomEvent<PracticeMirror>): void => {
      setHasRoom(true);
      ask.current();
      // What does not come leaves this window alone: it works by itself, and is tied at its next load.
      import('./Mirror').then(
        ({ Mirror }) => setMirrored({ mirror, Tie: Mirror, hold }),
        () => undefined,
      );
    };
    host?.addEventListener(SHOW_NEXT, showNext);
    host?.addEventListener(MIRRORED, tie);
    host?.dispatchEvent(new Event(PRACTICE_THERE, { bubbles: true }));
    return () => {
      host?.removeEventListener(SHOW_NEXT, showNext);
      host?.removeEventListener(MIRRORED, tie);
    };
  }, [root]);
  return { next, mirrored, isHeld, hasRoom };
}
