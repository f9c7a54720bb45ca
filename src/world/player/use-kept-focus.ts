// The panel's buttons come and go. When the one just pressed goes away, its user's focus goes to what took its
// place (WCAG 2.4.3): the sentence that leads, or « C’est réussi. ».

import { useLayoutEffect, useRef, type RefObject } from 'react';

export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  const isHere = useRef(false);

  useLayoutEffect(() => {
    const follow = ({ target }: Event): void => {
      isHere.current = target instanceof Node && panel.current?.contains(target) === true;
    };
    // A press elsewhere leaves the panel too, also where nothing takes the focus.
    document.addEventListener('focusin', follow);
    document.addEventListener('pointerdown', follow);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('pointerdown', follow);
    };
  }, [panel]);

  useLayoutEffect(() => {
    if (isHere.current && document.activeElement === document.body) panel.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  });
}
