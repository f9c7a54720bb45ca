// Leaving a field ends its word, and what Déclic then says may move the screen. A press that leaves the field comes
// first: the button must still be under the finger when it is released, or the click is lost.

import { useEffect, useRef } from 'react';

/** After a release, the browser sends its click at once; when none came by then, none will. */
const CLICK_MS = 100;

/** What to do when the focus leaves a field: at once by keyboard, after the click by mouse or finger. */
export function useWordEnd(settle: () => void): () => void {
  const isPressing = useRef(false);
  const isLate = useRef(false);

  useEffect(() => {
    let waiting: number | undefined;
    const press = (): void => {
      window.clearTimeout(waiting);
      isPressing.current = true;
    };
    const over = (): void => {
      window.clearTimeout(waiting);
      isPressing.current = false;
      if (isLate.current) settle();
      isLate.current = false;
    };
    const release = (): void => {
      waiting = window.setTimeout(over, CLICK_MS);
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('pointercancel', release, true);
    document.addEventListener('click', over);
    return () => {
      window.clearTimeout(waiting);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('pointercancel', release, true);
      document.removeEventListener('click', over);
    };
  }, [settle]);

  return () => {
    if (isPressing.current) isLate.current = true;
    else settle();
  };
}
