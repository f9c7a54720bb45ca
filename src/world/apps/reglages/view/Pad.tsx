// A ground on which an arrow goes slower or faster than the hand, as the setting says: a page cannot change the learner's own.

import { MousePointer2 } from 'lucide';
import { useRef, type PointerEvent } from 'react';
import { Icon } from '../../../../core/icons/Icon';

/** How far the arrow goes for one pixel of the hand: slow, usual, quick. */
const PACES = [0.4, 1, 2.2];

export function Pad({ words, speed }: { readonly words: string; readonly speed: number }) {
  const arrow = useRef<HTMLSpanElement>(null);
  const at = useRef({ x: 0, y: 0 });
  const follow = ({ currentTarget, movementX, movementY }: PointerEvent<HTMLDivElement>): void => {
    const pace = PACES[speed] ?? 1;
    const { clientWidth, clientHeight } = currentTarget;
    at.current = { x: within(at.current.x + movementX * pace, clientWidth), y: within(at.current.y + movementY * pace, clientHeight) };
    // CSSOM, not a style attribute: the content policy allows the one and refuses the other.
    if (arrow.current !== null) arrow.current.style.transform = `translate(${at.current.x}px, ${at.current.y}px)`;
  };
  return (
    <div className="reglages__pad" onPointerMove={follow}>
      <p>{words}</p>
      <span ref={arrow} className="reglages__arrow" aria-hidden="true">
        <Icon of={MousePointer2} />
      </span>
    </div>
  );
}

/** The arrow stays on the ground, its own size away from the edge. */
function within(place: number, size: number): number {
  return Math.max(0, Math.min(place, size - 24));
}
