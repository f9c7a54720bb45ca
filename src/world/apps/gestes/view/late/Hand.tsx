// What the hand holds, drawn; and what it did. From the browser's events to facts: who pressed, how long, how far, how soon after the last one. The only place where a
// clock is read: that of the events themselves. What is right is for the model to say.

import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { Flower2, Folder, Image, Lightbulb, Mail, Map, ShoppingBasket, type IconNode } from 'lucide';
import { Icon } from '../../../../../core/icons/Icon';
import type { Hand, Picture } from '../../schema';

export const pictures: { readonly [P in Picture]: IconNode } = {
  lettre: Mail,
  photo: Image,
  dossier: Folder,
  lampe: Lightbulb,
  fleur: Flower2,
  panier: ShoppingBasket,
  plan: Map,
};

export function Drawing({ of, name }: { readonly of: Picture; readonly name: string }) {
  return (
    <>
      <Icon of={pictures[of]} />
      <span>{name}</span>
    </>
  );
}

/** A click that comes this soon after a release is that press, told a second time by the browser. */
const SAME_PRESS_MS = 500;

/** Where a press began, and how far it is now. */
interface Move {
  readonly dx: number;
  readonly dy: number;
}

interface Ways {
  /** A press that ended. */
  readonly onHand: (hand: Hand, move: Move, at: { readonly x: number; readonly y: number }) => void;
  /** Entrée, Espace, a switch, a screen reader. */
  readonly onKey?: (() => void) | undefined;
  /** A phone that takes a long press for itself ends it: it was one all the same. Elsewhere, it only began to scroll. */
  readonly onCancel?: 'tell' | undefined;
  /** The thing follows the hand. */
  readonly follows?: boolean | undefined;
}

interface Press {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly since: number;
  /** The farthest it went: a hand that shook and came back has moved too. */
  far: number;
}

/** What to spread on the element that is pressed. */
export function useHandFacts({ onHand, onKey, onCancel, follows = false }: Ways) {
  const press = useRef<Press | undefined>(undefined);
  const last = useRef(Number.NEGATIVE_INFINITY);

  function end(event: PointerEvent<HTMLElement>): void {
    const began = press.current;
    if (began?.pointer !== event.pointerId) return;
    press.current = undefined;
    // Asked first: Chromium writes the attribute late, and taken away before that it would come back empty.
    if (event.currentTarget.hasAttribute('style')) event.currentTarget.removeAttribute('style');
    if (event.type === 'pointercancel' && onCancel === undefined) return;
    const dx = event.clientX - began.x;
    const dy = event.clientY - began.y;
    const gap = Math.round(event.timeStamp - last.current);
    last.current = event.timeStamp;
    const hand: Hand = {
      by: event.pointerType === 'touch' ? 'finger' : 'mouse',
      ms: Math.max(0, Math.round(event.timeStamp - began.since)),
      px: Math.round(Math.max(began.far, Math.hypot(dx, dy))),
      ...(Number.isFinite(gap) ? { gap: Math.max(0, gap) } : {}),
      ...(event.button === 2 ? { button: 'right' as const } : {}),
    };
    onHand(hand, { dx: Math.round(dx), dy: Math.round(dy) }, { x: event.clientX, y: event.clientY });
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (press.current !== undefined || isOnAnother(event)) return;
      press.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, since: event.timeStamp, far: 0 };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      const began = press.current;
      if (began?.pointer !== event.pointerId) return;
      const dx = event.clientX - began.x;
      const dy = event.clientY - began.y;
      began.far = Math.max(began.far, Math.hypot(dx, dy));
      // CSSOM, not a style attribute: the content policy allows the one and refuses the other.
      if (follows) event.currentTarget.style.transform = `translate(${Math.round(dx)}px, ${Math.round(dy)}px)`;
    },
    onPointerUp: end,
    onPointerCancel: end,
    onContextMenu: (event: MouseEvent): void => event.preventDefault(),
    onClick(event: MouseEvent): void {
      const isTold = event.detail > 0 && event.timeStamp - last.current < SAME_PRESS_MS;
      if (!isTold) onKey?.();
    },
  };
}

/** A button inside is pressed, not what it stands on: captured, its click would be lost. */
function isOnAnother({ target, currentTarget }: PointerEvent<HTMLElement>): boolean {
  const button = target instanceof Element ? target.closest('button') : null;
  return button !== null && button !== currentTarget && currentTarget.contains(button);
}
