// Whether the device has a phone's width or more. A practice on a phone is always narrow.

import { useLayoutEffect, useState, type RefObject } from 'react';
import type { DeviceKind, Screen } from '../apps/contract';

/** Below this width, in rem, side by side columns are unreadable. */
const NARROW_BELOW_REM = 40;

export function useScreen(box: RefObject<HTMLElement | null>, device: DeviceKind): Screen {
  const [screen, setScreen] = useState<Screen>(() => (device === 'telephone' ? 'narrow' : guess()));
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || device === 'telephone') return undefined;
    const measure = (): void => setScreen(widthInRem(element.clientWidth) < NARROW_BELOW_REM ? 'narrow' : 'wide');
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    // Larger letters leave the box as wide as it was, with less room in it: the page around gets longer.
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, [box, device]);
  return screen;
}

/** Before anything is drawn, the window's width tells. */
function guess(): Screen {
  return widthInRem(window.innerWidth) < NARROW_BELOW_REM ? 'narrow' : 'wide';
}

function widthInRem(pixels: number): number {
  return pixels / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
