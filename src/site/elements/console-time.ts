// The time on the console: what has passed, what is left, late or early, and the minutes of each step. Two gestures lose it, one brings it back.

import { consoleSays as says } from '../messages/fr/console';
import {
  clockAsJson,
  elapsed,
  enter,
  isPaused,
  lateness,
  MINUTE_MS,
  pace,
  parseClock,
  spentIn,
  startClock,
  togglePause,
  type Clock,
  type Planned,
} from '../room/clock';
import type { RoomMember } from '../room/member';
import { write } from './write';

export class ConsoleTime {
  readonly #place: HTMLElement;
  readonly #member: RoomMember;
  readonly #plan: readonly Planned[];
  readonly #minutes: number;
  #isResetting = false;

  /** `place` holds the parts of the time; `plan` the steps that are planned, `minutes` the whole lesson. */
  constructor(place: HTMLElement, member: RoomMember, plan: readonly Planned[], minutes: number) {
    this.#place = place;
    this.#member = member;
    this.#plan = plan;
    this.#minutes = minutes;
  }

  /** The wall came to a step. The first one that is planned starts the time: nobody has to think of it. */
  comeTo(step: string): void {
    const clock = this.#clock;
    if (clock !== undefined) this.#keep(enter(clock, step, Date.now()));
    else if (this.#plan.some(({ id }) => id === step)) this.#keep(startClock(Date.now(), step));
  }

  /** A button of the time was pressed. */
  turn(what: string, step: string): void {
    const clock = this.#clock;
    const now = Date.now();
    this.#isResetting = what === 'reset';
    if (what === 'toggle') this.#keep(clock === undefined ? startClock(now, step) : togglePause(clock, now));
    if (what === 'sure' && clock !== undefined) {
      this.#member.set('clock-before', clockAsJson(clock));
      this.#keep(undefined);
    }
    if (what === 'undo') {
      this.#keep(parseClock(this.#member.value('clock-before')));
      this.#member.set('clock-before', null);
    }
    this.show(step);
    // The button that was pressed has gone.
    const focused = { reset: 'no', no: 'reset', sure: 'undo', undo: 'toggle' }[what];
    if (focused !== undefined) this.#part(`[data-time="${focused}"]`)?.focus();
  }

  show(step: string): void {
    const clock = this.#clock;
    const now = Date.now();
    write(this.#part('[data-clock]'), clock === undefined ? says.notStarted(this.#minutes) : this.#passedAndLeft(clock, now));
    write(this.#part('[data-pace]'), clock === undefined ? '' : paceIn(lateness(clock, this.#plan, step, now)));
    this.#showButtons(clock);
    for (const { id } of this.#plan) {
      const row = this.#part(`[data-row="${id}"]`);
      row?.toggleAttribute('data-current', id === step);
      const spent = clock === undefined ? 0 : spentIn(clock, id, now);
      write(row?.querySelector('[data-spent]') ?? null, spent === 0 ? '' : says.minutes(Math.floor(spent / MINUTE_MS)));
    }
    write(this.#part('[data-spent-total]'), clock === undefined ? '' : says.minutes(Math.floor(elapsed(clock, now) / MINUTE_MS)));
  }

  get #clock(): Clock | undefined {
    return parseClock(this.#member.value('clock'));
  }

  #keep(clock: Clock | undefined): void {
    this.#member.set('clock', clock === undefined ? null : clockAsJson(clock));
  }

  #part(selector: string): HTMLElement | null {
    return this.#place.querySelector<HTMLElement>(selector);
  }

  #passedAndLeft(clock: Clock, now: number): string {
    const passed = elapsed(clock, now);
    const left = Math.ceil(this.#minutes - passed / MINUTE_MS);
    const words = [says.passed(Math.floor(passed / MINUTE_MS)), left > 0 ? says.left(left) : says.over, ...(isPaused(clock) ? [says.paused] : [])];
    return words.join(' · ');
  }

  #showButtons(clock: Clock | undefined): void {
    const isAsking = this.#isResetting;
    const canUndo = clock === undefined && parseClock(this.#member.value('clock-before')) !== undefined;
    const shown = { toggle: !isAsking, reset: clock !== undefined && !isAsking, sure: isAsking, no: isAsking, undo: canUndo };
    for (const [what, isShown] of Object.entries(shown)) this.#part(`[data-time="${what}"]`)?.toggleAttribute('hidden', !isShown);
    write(this.#part('[data-time="toggle"]'), clock === undefined ? says.start : isPaused(clock) ? says.resume : says.pause);
  }
}

function paceIn(late: number): string {
  const how = pace(late);
  return how === 'on-time' ? says.pace[how] : says.pace[how](Math.round(Math.abs(late) / MINUTE_MS));
}
