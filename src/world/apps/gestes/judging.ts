// What a real hand did, judged. Three paces; a gesture without a hand was made by keyboard or with a switch, and is right. Pure.

import type { GestesSlip, Hand, Pace } from './schema';
import type { Gestes, Pane } from './state';

interface Limits {
  /** How far a hand may move during a press, in CSS pixels. */
  readonly slackPx: number;
  /** Longer than this is no click any more. */
  readonly longMs: number;
  /** A finger held this long opens a menu. */
  readonly holdMs: number;
  /** Between two clicks that are one double click. */
  readonly doubleMs: number;
  /** How long the pointer stays on a thing. */
  readonly stayMs: number;
  /** How far a finger slides. */
  readonly slidePx: number;
}

export const limits: { readonly [P in Pace]: Limits } = {
  calme: { slackPx: 24, longMs: 1500, holdMs: 500, doubleMs: 1000, stayMs: 600, slidePx: 30 },
  courant: { slackPx: 14, longMs: 1000, holdMs: 600, doubleMs: 700, stayMs: 900, slidePx: 45 },
  vif: { slackPx: 8, longMs: 700, holdMs: 700, doubleMs: 450, stayMs: 1200, slidePx: 60 },
};

/** Two clicks this near were meant as a double click, whatever the pace. */
const DOUBLE_MS = 500;

/** A second click as late as this is another one. */
const LATE_MS = 3000;

type Judged = 'right' | 'selected' | 'nothing' | GestesSlip['type'];

/** A press on the thing of a station. */
export function judgePress(pane: Extract<Pane, { readonly name: 'press' }>, hand: Hand | undefined, pace: Pace): Judged {
  const { kind } = pane.station;
  const isOpen = pane.opened > 0;
  if (hand === undefined) return isOpen ? 'nothing' : 'right';
  const { slackPx, longMs, holdMs, doubleMs } = limits[pace];
  if (hand.button === 'right') return 'right-button';
  if (hand.px > slackPx) return 'moved';
  if (kind === 'long-press') return hand.ms < holdMs ? 'let-go-early' : 'right';
  if (hand.ms > longMs) return 'held';
  const gap = hand.gap ?? Number.POSITIVE_INFINITY;
  if (kind === 'click') return isOpen ? (gap <= DOUBLE_MS ? 'double' : 'nothing') : 'right';
  if (isOpen) return 'nothing';
  // On a touch screen one touch opens: there is no double click to learn.
  if (hand.by === 'finger' || gap <= doubleMs) return 'right';
  return pane.isSelected && gap <= LATE_MS ? 'too-slow' : 'selected';
}

export function stayedLongEnough(hand: Hand | undefined, { pace }: Gestes): boolean {
  return hand === undefined || hand.ms >= limits[pace].stayMs;
}

/** A finger that slid: to the next one, back, or neither. */
export function judgeSlide(dx: number | undefined, dy: number | undefined, { pace }: Gestes): 'next' | 'back' | 'slid-short' | 'slid-crooked' {
  if (dx === undefined) return 'next';
  if (Math.abs(dy ?? 0) > Math.abs(dx)) return 'slid-crooked';
  if (Math.abs(dx) < limits[pace].slidePx) return 'slid-short';
  return dx < 0 ? 'next' : 'back';
}

/** Two fingers that moved apart, or towards each other. Less than this share is one finger that moved. */
const SPREAD_PERCENT = 12;

export function judgePinch(percent: number): 'larger' | 'pinch-closed' | 'one-finger' {
  if (Math.abs(percent - 100) < SPREAD_PERCENT) return 'one-finger';
  return percent > 100 ? 'larger' : 'pinch-closed';
}

/** How large things are drawn, from 1 to 4: larger at each miss. */
export function sizeOf({ pace, misses }: Gestes): number {
  const first = { calme: 2, courant: 1, vif: 0 }[pace];
  return Math.min(first + misses, 4);
}
