// A window is drawn by its title: it follows the pointer, and is let go at the nearest of its places.

import type { PointerEvent, RefObject } from 'react';
import { useRef } from 'react';
import type { Place } from '../schema';

/** Where each place is, as shares of the room that the window leaves. */
const places: readonly { readonly place: Place; readonly x: number; readonly y: number }[] = [
  { place: 'haut-gauche', x: 0, y: 0 },
  { place: 'haut-droite', x: 1, y: 0 },
  { place: 'milieu', x: 0.5, y: 0.5 },
  { place: 'bas-gauche', x: 0, y: 1 },
  { place: 'bas-droite', x: 1, y: 1 },
];

/** Less than this is a click that trembled, in CSS pixels. */
const TREMBLE = 8;

export function useDrag(box: RefObject<HTMLElement | null>, onDrop: (place: Place) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  const follow = ({ clientX, clientY }: PointerEvent): void => {
    if (from.current === undefined || box.current === null) return;
    // CSSOM, not a style attribute: the content policy allows the one and refuses the other.
    box.current.style.transform = `translate(${clientX - from.current.x}px, ${clientY - from.current.y}px)`;
  };
  const end = ({ clientX, clientY }: PointerEvent): void => {
    const [window, start] = [box.current, from.current];
    from.current = undefined;
    if (window === null || start === undefined) return;
    const place = Math.hypot(clientX - start.x, clientY - start.y) < TREMBLE ? undefined : nearest(window);
    window.style.transform = '';
    if (place !== undefined) onDrop(place);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.target instanceof Element && event.target.closest('button') !== null) return;
      from.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: follow,
    onPointerUp: end,
    onPointerCancel: end,
  };
}

function nearest(window: HTMLElement): Place | undefined {
  const area = window.closest('[data-area]')?.getBoundingClientRect();
  if (area === undefined) return undefined;
  const { left, top, width, height } = window.getBoundingClientRect();
  const [x, y] = [(left - area.left) / Math.max(1, area.width - width), (top - area.top) / Math.max(1, area.height - height)];
  const far = (one: { readonly x: number; readonly y: number }): number => Math.hypot(one.x - x, one.y - y);
  return places.reduce((best, one) => (far(one) < far(best) ? one : best)).place;
}
