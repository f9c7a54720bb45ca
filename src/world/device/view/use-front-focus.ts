// A link that leads to another app takes away the view in which it was pressed: the focus follows, to the heading of what is in front
// (WCAG 2.4.3). A tab of the device keeps the focus, and what the demonstration does moves nothing.

import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { HEADING } from '../../kit/use-followed-focus';
import type { WorldState } from '../state';

interface Front {
  readonly state: WorldState;
  /** The app in front. Undefined: the device’s own window. */
  readonly app: string | undefined;
  /** Its view may come a moment later. */
  readonly isDrawn: boolean;
}

/** Returns what tells that the learner asked, to be called with each gesture. */
export function useFrontFocus({ state, app, isDrawn }: Front, device: RefObject<HTMLElement | null>): () => void {
  const asked = useRef(false);
  const shown = useRef(app);
  const isWanted = useRef(false);

  useLayoutEffect(() => {
    if (shown.current !== app) isWanted.current = asked.current;
    shown.current = app;
    asked.current = false;
    const page = device.current?.ownerDocument;
    if (!isWanted.current || !isDrawn || page === undefined) return;
    isWanted.current = false;
    // An app that asks something as soon as it opens has the rest of it out of reach.
    if (page.activeElement === null || page.activeElement === page.body)
      (device.current?.querySelector<HTMLElement>('[role=alertdialog] button') ?? device.current?.querySelector<HTMLElement>(HEADING))?.focus();
  }, [state, app, isDrawn, device]);

  return () => {
    asked.current = true;
  };
}
