// The browser's Back, in the middle of a practice. On the real site it would go back one page; here it would leave the
// lesson, with all that was done. So the first press stays, and that is said; the second one leaves
// (docs/decisions/0025-back-in-a-practice.md).

import { useLayoutEffect, useRef, type RefObject } from 'react';

const HERE = 'declicPractice';

interface Ways {
  /** What was done here and Back would leave: another one with each gesture; undefined when there is nothing. */
  readonly done: unknown;
  /** Every goal is reached: Back leaves. */
  readonly isOver: boolean;
  readonly onBack: () => void;
}

export function useBack(box: RefObject<HTMLElement | null>, id: string, ways: Ways): void {
  const now = useRef(ways);
  now.current = ways;
  /** The address of the entry that stays, while it is the present one. */
  const held = useRef<string | undefined>(undefined);

  // With what is drawn, not a moment later: Back may be pressed at once.
  useLayoutEffect(() => {
    if (isOurs(history.state, id)) held.current = location.href;
    const moved = (): void => {
      const before = held.current;
      held.current = isOurs(history.state, id) ? location.href : undefined;
      // Another step, another page: its own script follows the address.
      if (before !== location.href || held.current !== undefined || !isLaidOut(box.current)) return;
      if (now.current.isOver) history.back();
      else now.current.onBack();
    };
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, [box, id]);

  // One more entry for the same place: Back comes back to the place itself. At once, as Back may be pressed at once.
  useLayoutEffect(() => {
    if (ways.done === undefined || ways.isOver || isOurs(history.state, id) || !isLaidOut(box.current)) return;
    history.pushState({ [HERE]: id }, '');
    held.current = location.href;
  }, [ways.done, ways.isOver]);
}

function isOurs(state: unknown, id: string): boolean {
  return typeof state === 'object' && state !== null && Reflect.get(state, HERE) === id;
}

function isLaidOut(element: Element | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}
