// On the wall, the pointer made large, or the light around it: what a hand would show on a blackboard.

type Spot = 'pointer' | 'light';

/** Turns one of the two on, in the place of the other, or off. `spot` has its kind in `data-spot`. */
export function turnSpot(spot: HTMLElement | null, kind: Spot): void {
  if (!spot) return;
  const isOn = spot.dataset['spot'] !== kind;
  spot.dataset['spot'] = isOn ? kind : '';
  spot.hidden = !isOn;
  // The same listener is never added twice.
  if (isOn) addEventListener('pointermove', follow, { passive: true });
  else removeEventListener('pointermove', follow);
}

function follow({ clientX, clientY }: PointerEvent): void {
  for (const spot of document.querySelectorAll<HTMLElement>('[data-spot]')) {
    // CSSOM, not a style attribute: the content policy allows the one and refuses the other.
    spot.style.setProperty('--spot-x', `${Math.round(clientX)}px`);
    spot.style.setProperty('--spot-y', `${Math.round(clientY)}px`);
  }
}
