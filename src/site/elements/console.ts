/**
 * The trainer's console: drives the wall's picture, which is the wall's own page in a frame (room-link.ts makes them the same), shows the
 * notes of the step, keeps the time. Its markup is in faces/console/Console.astro:
 *
 *     <trainer-console data-minutes="45">
 *       <ul data-names hidden> <li data-id="place" data-step="step">what the place is called</li> …
 *       <p data-wall role="status"> <p data-to-open><a data-open-wall>
 *       <p data-seen> <div data-frame-box><iframe data-frame></iframe></div>
 *       <button data-command="next">…   any command (commands.ts); `aria-pressed` tells what is on
 *       <p data-place> <p data-next> <p data-clock> <p data-pace>
 *       <button data-time="toggle | reset | sure | no | undo">
 *       <div data-notes-box> <section data-notes="step">…
 *       <tr data-row="step" data-minutes="5"> <a data-go="step"> <td data-spent> … <td data-spent-total>
 *       <dialog data-help>
 *     </trainer-console>
 */

import { isId } from '../../core/lesson/id';
import { localRoomMemory } from '../../platform/adapters/local-room-memory';
import { openRoomLine } from '../../platform/adapters/room-line';
import { sessionPracticeMemory } from '../../platform/adapters/session-practice-memory';
import { consoleSays as says } from '../messages/fr/console';
import { enterRoom, type RoomMember } from '../room/member';
import { ConsoleTime } from './console-time';
import { nameOfWindow, newRoom } from './room-names';
import { isCommand, type Command } from './commands';
import { tellPicture, whenPictureComes } from './picture-line';
import { write } from './write';
import { commandOfKey, watchLetters } from './wall-keys';

/** A window that died is known to be gone after two of these. */
const ASK_MS = 2000;
/** The wall's size until it has said its own. */
const USUAL_SIZE = [1280, 720] as const;
/** A host that refuses frames leaves the picture empty. */
const LOST_MS = 8000;
const NOTES_MOST = 4;

interface Place {
  readonly id: string;
  readonly step: string;
  readonly name: string;
}

class TrainerConsole extends HTMLElement {
  #member: RoomMember | undefined;
  #places: readonly Place[] = [];
  #time: ConsoleTime | undefined;
  #picture: 'awaited' | 'there' | 'lost' = 'awaited';
  /** Asked for before the picture was there. */
  #waiting: readonly Command[] = [];

  connectedCallback(): void {
    this.#places = [...this.querySelectorAll<HTMLElement>('[data-names] > li')].map(({ dataset, textContent }) => ({
      id: dataset['id'] ?? '',
      step: dataset['step'] ?? '',
      name: textContent,
    }));
    const plan = [...this.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => ({
      id: dataset['row'] ?? '',
      minutes: Number(dataset['minutes']),
    }));
    const here = new URL(location.href);
    const asked = here.searchParams.get('salle');
    const room = isId(asked) ? asked : newRoom();
    here.searchParams.set('salle', room);
    history.replaceState(history.state, '', here);
    const member = enterRoom({
      id: room,
      me: nameOfWindow('console'),
      role: 'console',
      openLine: openRoomLine,
      tab: sessionPracticeMemory,
      machine: localRoomMemory,
    });
    this.#member = member;
    this.#time = new ConsoleTime(this, member, plan, Number(this.dataset['minutes']));
    member.listen((registers) => this.#follow(registers));

    const link = this.#link;
    const wall = new URL(link?.href ?? '../', here);
    wall.searchParams.set('salle', room);
    const frame = this.#frame;
    whenPictureComes(frame, () => this.#comeToPicture('there'));
    if (frame) frame.src = `${wall.href}&console`;
    if (link) {
      link.href = wall.href;
      link.target = `declic-mur-${room}`;
      link.addEventListener('click', this.#openWall);
    }
    this.addEventListener('click', this.#press);
    document.addEventListener('keydown', this.#key);
    watchLetters(this);
    addEventListener('pagehide', () => member.leave());
    addEventListener('pageshow', ({ persisted }) => persisted && member.comeBack());
    const fitting = new ResizeObserver(() => this.#fit());
    for (const one of [this, this.#part('[data-frame-box]')?.parentElement]) if (one) fitting.observe(one);
    setInterval(() => this.#tick(), ASK_MS);
    setTimeout(() => this.#picture === 'awaited' && this.#comeToPicture('lost'), LOST_MS);
    this.dataset['ready'] = '';
    this.#show();
    member.ask();
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>('[data-open-wall]');
  }

  get #frame(): HTMLIFrameElement | null {
    return this.querySelector<HTMLIFrameElement>('[data-frame]');
  }

  /** Where the wall is; in the introduction, a step that is not in the plan. */
  get #place(): Place | undefined {
    const id = this.#member?.value('place') ?? '';
    return this.#places.find((one) => one.id === id) ?? this.#places[0];
  }

  #follow(registers: readonly string[]): void {
    const step = this.#place?.step;
    if (registers.includes('place') && step !== undefined && this.#hasWall) this.#time?.comeTo(step);
    this.#show();
  }

  get #hasWall(): boolean {
    return (this.#member?.others('wall') ?? 0) > 0;
  }

  #tick(): void {
    this.#member?.ask();
    // The answers are there at the next turn.
    setTimeout(() => this.#show());
  }

  readonly #press = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const command = target?.closest<HTMLElement>('[data-command]')?.dataset['command'];
    if (isCommand(command)) this.#obey(command);
    const time = target?.closest<HTMLElement>('[data-time]')?.dataset['time'];
    if (time !== undefined) this.#time?.turn(time, this.#place?.step ?? '');
    const size = target?.closest<HTMLElement>('[data-notes-size]')?.dataset['notesSize'];
    if (size !== undefined) this.#resizeNotes(Number(size));
    const step = target?.closest<HTMLElement>('[data-go]')?.dataset['go'];
    if (step === undefined) return;
    event.preventDefault();
    this.#member?.set('place', step);
    this.#follow(['place']);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (target instanceof Element && target.closest('dialog[open]')) return;
    // A button keeps its Space.
    if (key === ' ' && target instanceof Element && target.closest('button, a')) return;
    const command = commandOfKey(event, this);
    if (!command) return;
    event.preventDefault();
    this.#obey(command);
  };

  #obey(command: Command): void {
    if (command === 'help') this.querySelector<HTMLDialogElement>('[data-help]')?.showModal();
    else if (this.#picture === 'awaited') this.#waiting = [...this.#waiting, command];
    else tellPicture(this.#frame, command);
  }

  readonly #openWall = (event: MouseEvent): void => {
    const link = this.#link;
    // A window of its own can be moved to the projector; where it is refused, the link opens a tab.
    const opened = link === null ? null : open(link.href, link.target, 'popup,width=1280,height=760');
    if (opened !== null) event.preventDefault();
  };

  #resizeNotes(by: number): void {
    const box = this.#part('[data-notes-box]');
    const now = Number(box?.dataset['size'] ?? '1') + by;
    if (box) box.dataset['size'] = String(Math.min(Math.max(now, 0), NOTES_MOST));
  }

  #show(): void {
    const member = this.#member;
    if (member === undefined) return;
    const place = this.#place;
    const isOpen = this.#hasWall;
    write(this.#part('[data-wall]'), isOpen ? says.wall.open : says.wall.closed);
    this.#part('[data-to-open]')?.toggleAttribute('hidden', isOpen);
    const step = this.#places.find(({ id }) => id === place?.step)?.name ?? '';
    write(this.#part('[data-place]'), place === undefined || place.id === place.step ? step : `${step}\u00a0: ${place.name}`);
    const next = this.#places.find(({ id }) => id === member.value('next'));
    write(this.#part('[data-next]'), next === undefined ? says.last : `${says.next} ${next.name}`);
    for (const notes of this.querySelectorAll<HTMLElement>('section[data-notes]')) notes.hidden = notes.dataset['notes'] !== place?.step;
    this.#showSeen(member, isOpen);
    this.#time?.show(place?.step ?? '');
    this.#fit();
  }

  #showSeen(member: RoomMember, isOpen: boolean): void {
    const blank = member.value('blank');
    const isFrozen = member.value('frozen') === true;
    const isCode = member.value('code') === true;
    const seen = this.#picture === 'lost' ? 'lost' : seenIn({ isOpen, blank, isFrozen, isCode });
    write(this.#part('[data-seen]'), says.seen[seen]);
    this.dataset['seen'] = seen;
    const spot = member.value('spot');
    const on = { freeze: isFrozen, blank: blank === 'black', white: blank === 'white', code: isCode, pointer: spot === 'pointer', light: spot === 'light' };
    for (const [command, isOn] of Object.entries(on)) this.#part(`[data-command="${command}"]`)?.setAttribute('aria-pressed', String(isOn));
  }

  /** The picture is as large as the wall, made small: what stands where is the same in both. */
  #fit(): void {
    const box = this.#part('[data-frame-box]');
    const size = this.#member?.value('size');
    const [width = 0, height = 0] = Array.isArray(size) ? size.map(Number) : USUAL_SIZE;
    if (box === null || !(width > 0) || !(height > 0)) return;
    box.style.setProperty('--wall-width', `${width}px`);
    box.style.setProperty('--wall-height', `${height}px`);
    const room = box.parentElement?.clientWidth ?? 0;
    // As large as the column lets it, and as the window lets it: the buttons stay in sight.
    const highest = Number.parseFloat(getComputedStyle(box).maxBlockSize);
    const nearer = Math.min(room / width, highest > 0 ? highest / height : Infinity);
    box.style.setProperty('--nearer', String(nearer));
  }

  #comeToPicture(picture: 'there' | 'lost'): void {
    this.#picture = picture;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const command of waiting) tellPicture(this.#frame, command);
    this.#show();
  }
}

/** What the room has before its eyes, as far as it is not what the picture shows. */
function seenIn({ isOpen, blank, isFrozen, isCode }: { isOpen: boolean; blank: unknown; isFrozen: boolean; isCode: boolean }): keyof typeof says.seen {
  if (!isOpen) return 'alone';
  if (blank === 'black' || blank === 'white') return blank;
  if (isFrozen) return 'frozen';
  return isCode ? 'code' : 'same';
}

customElements.define('trainer-console', TrainerConsole);
