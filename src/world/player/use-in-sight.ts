// Whether any of the practice is on screen, on a page that is looked at: another step, another tab, a page scrolled far
// away are not.

import { useEffect, useState, type RefObject } from 'react';

export function useInSight(box: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(true);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    let isOnScreen = true;
    const tell = (): void => setSeen(isOnScreen && !document.hidden);
    const watcher = new IntersectionObserver((seen) => {
      isOnScreen = seen.at(-1)?.isIntersecting === true;
      tell();
    });
    watcher.observe(element);
    document.addEventListener('visibilitychange', tell);
    return () => {
      watcher.disconnect();
      document.removeEventListener('visibilitychange', tell);
    };
  }, [box]);
  return isSeen;
}
