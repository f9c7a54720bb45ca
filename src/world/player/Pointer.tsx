// The hand of the demonstration: it goes to the control, waits, and presses.

import { MousePointer2 } from 'lucide';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { Icon } from '../../core/icons/Icon';
import type { Phase } from './use-demonstration';

interface Props {
  readonly box: RefObject<HTMLElement | null>;
  readonly target: string | undefined;
  readonly phase: Phase;
}

export function Pointer({ box, target, phase }: Props) {
  const hand = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = box.current;
    const control = frame?.querySelector('[data-marked]');
    if (!frame || !control || hand.current === null) return;
    const around = frame.getBoundingClientRect();
    const { left, top, width, height } = control.getBoundingClientRect();
    const x = left - around.left + frame.scrollLeft + Math.min(width * 0.6, 160);
    const y = top - around.top + frame.scrollTop + Math.min(height * 0.7, 40);
    // CSSOM, not a style attribute: the content policy allows the one and refuses the other.
    hand.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }, [box, target, phase]);
  return (
    <div ref={hand} className="pointer" data-phase={phase} aria-hidden="true">
      <Icon of={MousePointer2} />
    </div>
  );
}
