// Ties the wall, or the console's picture of it, to the room: what stands on it is told to the other windows, and what they change is shown
// here. Fetched only by a wall that has a room in its address.

import { MIRRORED, PRACTICE_THERE } from '../../platform/adapters/outcome';
import { localRoomMemory } from '../../platform/adapters/local-room-memory';
import { openRoomLine } from '../../platform/adapters/room-line';
import { sessionPracticeMemory } from '../../platform/adapters/session-practice-memory';
import { consoleSays } from '../messages/fr/console';
import type { MirrorListener } from '../../platform/ports/mirror';
import { enterRoom, type Role, type RoomMember } from '../room/member';
import { isRegister, type Json, type Register } from '../room/room';
import { nameOfWindow } from './room-names';
import { turnSpot } from './spot';
import { COMMAND, type Command } from './commands';
import { obeyConsole } from './picture-line';

/** What a still picture keeps as it is. */
const HELD = /^(place|scroll|play:|check:)/;
const ATTRIBUTES = { blank: 'data-blank', letters: 'data-letters', frozen: 'data-frozen' } as const;

export function joinRoom(wall: HTMLElement, id: string, role: Role): void {
  const member = enterRoom({ id, me: nameOfWindow(role), role, openLine: openRoomLine, tab: sessionPracticeMemory, machine: localRoomMemory });
  new Link(wall, member, role).begin();
}

class Link {
  readonly #wall: HTMLElement;
  readonly #member: RoomMember;
  readonly #role: Role;
  readonly #listeners = new Map<string, MirrorListener>();

  constructor(wall: HTMLElement, member: RoomMember, role: Role) {
    this.#wall = wall;
    this.#member = member;
    this.#role = role;
  }

  begin(): void {
    const member = this.#member;
    // An address without a place asks for none: a wall opened at one keeps it.
    if (location.hash !== '') member.open('place', location.hash.slice(1));
    for (const practice of this.#practices) this.#tie(practice);
    this.#wall.addEventListener(PRACTICE_THERE, ({ target }) => {
      if (target instanceof HTMLElement) this.#tie(target);
    });
    member.listen((registers) => this.#show(registers));
    this.#show(member.all());
    new MutationObserver(() => this.#tellLook()).observe(this.#wall, {
      attributes: true,
      subtree: true,
      attributeFilter: [...Object.values(ATTRIBUTES), 'data-spot', 'data-code', 'data-next', 'open'],
    });
    this.#tellLook();
    addEventListener('hashchange', this.#tellPlace);
    addEventListener('scroll', () => this.#tell('scroll', Math.round(scrollY)), { passive: true });
    addEventListener('pointermove', (event) => this.#tellSpot(event), { passive: true });
    this.#wall.addEventListener('change', ({ target }) => this.#tellCheck(target, false));
    this.#wall.addEventListener('submit', ({ target }) => this.#tellCheck(target, true));
    // Two pages stand in one window: each has its name.
    if (this.#role === 'console') {
      this.#wall.closest('main')?.setAttribute('aria-label', consoleSays.picture);
      obeyConsole((command) => this.#ask(command));
    } else {
      addEventListener('resize', this.#tellSize);
      this.#tellSize();
    }
    // A page that the browser kept aside and gives back is told what it missed.
    addEventListener('pagehide', () => member.leave());
    addEventListener('pageshow', ({ persisted }) => persisted && member.comeBack());
  }

  /** The wall shows a still picture. The console goes on. */
  get #isStill(): boolean {
    return this.#role === 'wall' && this.#member.value('frozen') === true;
  }

  get #practices(): readonly HTMLElement[] {
    return [...this.#wall.querySelectorAll<HTMLElement>('practice-player')];
  }

  get #checks(): readonly HTMLElement[] {
    return [...this.#wall.querySelectorAll<HTMLElement>('lesson-check')];
  }

  get #spot(): HTMLElement | null {
    return this.#wall.querySelector<HTMLElement>('[data-spot]');
  }

  get #code(): HTMLDialogElement | null {
    return this.#wall.querySelector<HTMLDialogElement>('dialog[data-dialog="code"]');
  }

  #tell(register: Register, value: Json): void {
    if (this.#isStill && HELD.test(register)) return;
    this.#member.set(register, value);
  }

  readonly #tellPlace = (): void => this.#tell('place', location.hash.slice(1));
  readonly #tellSize = (): void => this.#tell('size', [innerWidth, innerHeight]);

  #tellLook(): void {
    const { dataset } = this.#wall;
    this.#tell('blank', dataset['blank'] ?? '');
    this.#tell('letters', dataset['letters'] ?? '1');
    this.#tell('frozen', dataset['frozen'] !== undefined);
    this.#tell('spot', this.#spot?.dataset['spot'] ?? '');
    this.#tell('code', this.#role === 'console' ? dataset['code'] !== undefined : this.#code?.open === true);
    if (this.#role === 'console') this.#tell('next', dataset['next'] ?? '');
  }

  /** Both windows are as wide: a place in the one is the same in the other. */
  #tellSpot({ clientX, clientY }: PointerEvent): void {
    if (this.#member.value('spot') !== '') this.#tell('spot-at', [Math.round(clientX), Math.round(clientY)]);
  }

  #tellCheck(target: EventTarget | null, isAnswered: boolean): void {
    const check = target instanceof Element ? target.closest<HTMLElement>('lesson-check') : null;
    const at = check === null ? -1 : this.#checks.indexOf(check);
    if (check === null || at === -1) return;
    this.#tell(`check:${at}`, { choice: chosenIn(check), isAnswered });
  }

  /** Shows what the room holds, or what of it has just changed. */
  #show(registers: readonly string[]): void {
    const wasStill = this.#wall.dataset['frozen'] !== undefined;
    if (registers.includes('frozen')) this.#hold();
    // The picture moves again: it catches up with all that was prepared.
    const all = wasStill && !this.#isStill ? this.#member.all() : registers;
    const shown = all.filter((register) => !(this.#isStill && HELD.test(register)));
    // The place first: what follows it is then on screen.
    for (const register of ['place', ...shown.filter((one) => one !== 'place')]) if (shown.includes(register) && isRegister(register)) this.#apply(register);
  }

  #apply(register: Register): void {
    const value = this.#member.value(register);
    if (value === undefined) return;
    if (register === 'place' && typeof value === 'string' && value !== location.hash.slice(1)) location.hash = value;
    if (register === 'scroll' && typeof value === 'number' && Math.abs(scrollY - value) > 2) scrollTo({ top: value, behavior: 'instant' });
    if (register === 'blank' || register === 'letters' || register === 'frozen') this.#attribute(ATTRIBUTES[register], value);
    if (register === 'code') this.#showCode(value === true);
    if (register === 'spot') this.#turnSpot(value);
    if (register === 'spot-at' && Array.isArray(value)) this.#moveSpot(value);
    if (register.startsWith('check:')) this.#answer(this.#checks[Number(register.slice(6))], value);
    if (register.startsWith('play:')) this.#listeners.get(register.slice(5))?.follow(value);
  }

  #attribute(name: string, value: Json): void {
    if (value === true || (typeof value === 'string' && value !== '')) this.#wall.setAttribute(name, value === true ? '' : value);
    else this.#wall.removeAttribute(name);
  }

  #hold(): void {
    for (const section of this.#wall.querySelectorAll('section[data-step]')) section.toggleAttribute('inert', this.#isStill);
    for (const listener of this.#listeners.values()) listener.hold(this.#isStill);
  }

  #showCode(isShown: boolean): void {
    if (this.#role === 'console') this.#wall.toggleAttribute('data-code', isShown);
    else if (!isShown) this.#code?.close();
    else if (this.#code?.open === false) this.#ask('code');
  }

  #ask(command: Command): void {
    this.#wall.dispatchEvent(new CustomEvent(COMMAND, { detail: command }));
  }

  #turnSpot(value: Json): void {
    const spot = this.#spot;
    const now = spot?.dataset['spot'] ?? '';
    const kind = value === '' ? now : value;
    if (value !== now && (kind === 'pointer' || kind === 'light')) turnSpot(spot, kind);
  }

  #moveSpot([x, y]: readonly Json[]): void {
    this.#spot?.style.setProperty('--spot-x', `${Number(x)}px`);
    this.#spot?.style.setProperty('--spot-y', `${Number(y)}px`);
  }

  #answer(check: HTMLElement | undefined, value: Json): void {
    if (check === undefined || typeof value !== 'object' || value === null || !('choice' in value)) return;
    const { choice, isAnswered } = value;
    const input = check.querySelectorAll('input')[Number(choice)];
    if (input !== undefined && !input.checked) {
      input.checked = true;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const said = check.querySelector('[role=status]')?.textContent ?? '';
    if (isAnswered === true && said === '') check.querySelector('form')?.requestSubmit();
  }

  #tie(practice: HTMLElement): void {
    const id = practice.closest('.practice')?.id ?? '';
    const register: Register = `play:${id}`;
    if (!isRegister(register)) return;
    practice.dispatchEvent(
      new CustomEvent(MIRRORED, {
        detail: {
          tell: (record: Json) => this.#tell(register, record),
          join: (listener: MirrorListener) => {
            this.#listeners.set(id, listener);
            listener.hold(this.#isStill);
            const known = this.#member.value(register);
            if (known !== undefined && !this.#isStill) listener.follow(known);
            return () => this.#listeners.delete(id);
          },
        },
      }),
    );
  }
}

/** Which choice is made, from 0; -1 for none. */
function chosenIn(check: HTMLElement): number {
  return [...check.querySelectorAll('input')].findIndex((input) => input.checked);
}
