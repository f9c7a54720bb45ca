/**
 * The projection: the same sections as `<lesson-steps>`, driven by the keys, a clicker or its buttons. A practice is a stop of its own:
 * the words first, then the practice alone, large, then what follows it.
 *
 *     <lesson-projector data-url="…" data-console="…"> <section data-step="debut" id="debut" …>…
 *         <div class="practice" id="ecrire">…</div></section> …
 *       <p data-position></p>                             « 3 / 6 »
 *       <button data-command="next">…</button>            any command (step-path.ts)
 *       <dialog data-dialog="help">…</dialog>             opened by the command of that name; also « code »
 *       <div data-spot hidden></div>                      follows the pointer
 *     </lesson-projector>
 *
 * Keys typed in a field or in the practice (`data-device`) belong to it, save the two of a clicker: it goes on wherever the
 * focus was left. Only where these two would move a text or a choice do they stay there. What stands on the wall is said by its
 * attributes: `data-blank` black or white, `data-spot` pointer or light, `data-letters` 0 to 4, `data-next` the next screen, `data-frozen`.
 *
 * With `?salle=…` in its address it is one window of a session, the same in all (room-link.ts). With `&console` too it is the trainer's
 * picture of the wall: never dark nor still, and what others see of it is only noted (`data-code`).
 */

import { assertNever } from '../../core/lesson/assert-never';
import { isId } from '../../core/lesson/id';
import { SHOW_NEXT } from '../../platform/adapters/outcome';
import { atStep, isOfTheWeb } from '../share/link';
import { drawInto } from '../share/drawing';
import { showBoard } from './board';
import { newRoom } from './room-names';
import { turnSpot } from './spot';
import { partOf, stopsIn } from './stops';
import { COMMAND, isCommand, positionOf, type Command } from './commands';
import { LessonSteps } from './steps';
import type { Role } from '../room/member';
import { commandOfKey, watchLetters } from './wall-keys';

const KEEP_THEIR_KEYS = 'input, textarea, select, [contenteditable], [data-device], dialog[open]';
/** What a clicker sends, and the fields that need them. */
const CLICKER_KEYS = ['PageUp', 'PageDown'];
const KEEP_EVERY_KEY = 'textarea, select, [contenteditable]';
/** What Space presses. */
const PRESSED_BY_SPACE = 'button, summary, a';
const MOST_LETTERS = 4;
/** What changes nothing on a wall that shows a still picture. */
const HELD: readonly Command[] = ['next', 'previous', 'first', 'last', 'gesture', 'answer'];

class LessonProjector extends LessonSteps {
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('toggle', this.#open, true);
    document.addEventListener('keydown', this.#press);
    watchLetters(this);
    this.addEventListener('click', this.#choose);
    this.addEventListener(COMMAND, this.#command);
    const room = new URLSearchParams(location.search).get('salle');
    if (room !== null) void this.#enter(room);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#press);
  }

  protected override get stops(): readonly string[] {
    const at = location.hash.slice(1);
    return [...this.querySelectorAll<HTMLElement>('.step')].flatMap((step) => stopsIn(step, at));
  }

  protected override shown(): void {
    super.shown();
    const position = this.querySelector('[data-position]');
    if (position) position.textContent = positionOf(this.current, this.steps);
    for (const one of this.querySelectorAll('[data-stop]')) one.removeAttribute('data-stop');
    const step = document.getElementById(this.current);
    if (!step) return;
    const { part, practice } = partOf(step, location.hash.slice(1)) ?? {};
    step.querySelector('h2')?.classList.toggle('visually-hidden', part === 'practice');
    if (part === undefined) delete step.dataset['part'];
    else step.dataset['part'] = part;
    practice?.setAttribute('data-stop', '');
    const { stops } = this;
    const here = stops.indexOf(location.hash.slice(1));
    this.dataset['next'] = stops[(here === -1 ? stops.indexOf(this.current) : here) + 1] ?? '';
    step.toggleAttribute('data-beside', practice !== undefined);
    // Only what makes sense here.
    this.#button('gesture')?.toggleAttribute('hidden', practice === undefined);
    this.#button('answer')?.toggleAttribute('hidden', this.#question === undefined);
  }

  /** The console's picture takes the focus from nobody: it stays on the trainer's button, and her keys stay the console's. */
  protected override readFrom(reader: HTMLElement): void {
    if (this.dataset['role'] !== 'console' || document.hasFocus()) super.readFrom(reader);
  }

  #button(command: string): HTMLElement | null {
    return this.querySelector(`[data-command="${command}"]`);
  }

  /** One more exercise, opened: it has the wall to itself. */
  readonly #open = ({ target }: Event): void => {
    const practice = target instanceof HTMLDetailsElement && target.open ? target.querySelector('.practice') : null;
    if (practice) location.hash = practice.id;
  };

  readonly #press = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const kept = CLICKER_KEYS.includes(key) ? KEEP_EVERY_KEY : key === ' ' ? `${KEEP_THEIR_KEYS}, ${PRESSED_BY_SPACE}` : KEEP_THEIR_KEYS;
    if (target instanceof Element && target.closest(kept)) return;
    const command = commandOfKey(event, this);
    if (!command) return;
    event.preventDefault();
    this.#obey(command);
  };

  readonly #choose = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-command]') : null;
    const command = button?.dataset['command'];
    if (isCommand(command)) this.#obey(command);
  };

  readonly #command = (event: Event): void => {
    const name: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof name === 'string' && isCommand(name)) this.#obey(name);
  };

  /** One window among others from now on. */
  async #enter(room: string, role: Role = new URLSearchParams(location.search).has('console') ? 'console' : 'wall'): Promise<void> {
    if (!isId(room)) return;
    this.dataset['role'] = role;
    for (const practice of this.querySelectorAll('practice-player')) practice.setAttribute('data-room', '');
    // What does not come leaves the wall as it is alone.
    const linked = await import('./room-link').catch(() => undefined);
    linked?.joinRoom(this, room, role);
  }

  /** The console, in a window of its own: it finds this one by the room in both addresses. */
  #openConsole(): void {
    const here = new URL(location.href);
    const room = here.searchParams.get('salle') ?? newRoom();
    if (!here.searchParams.has('salle')) {
      here.searchParams.set('salle', room);
      history.replaceState(history.state, '', here);
      void this.#enter(room, 'wall');
    }
    const url = new URL(this.dataset['console'] ?? '', here);
    url.searchParams.set('salle', room);
    open(url, `declic-console-${room}`, 'popup,width=1200,height=820');
  }

  #obey(command: Command): void {
    if (this.dataset['role'] === 'wall' && this.dataset['frozen'] !== undefined && HELD.includes(command)) return;
    switch (command) {
      case 'blank':
        this.#blank('black');
        break;
      case 'white':
        this.#blank('white');
        break;
      case 'fullscreen':
        toggleFullscreen();
        break;
      case 'help':
        this.#dialog('help')?.showModal();
        break;
      case 'code':
        // In the console's picture the code would hide what one is doing: it is on the wall.
        if (this.dataset['role'] === 'console') this.toggleAttribute('data-code');
        else void this.#showCode();
        break;
      case 'freeze':
        // Alone there is nobody to prepare something meanwhile.
        if (this.dataset['role'] !== undefined) this.toggleAttribute('data-frozen');
        break;
      case 'console':
        if (this.dataset['role'] !== 'console') this.#openConsole();
        break;
      case 'gesture':
        this.querySelector('[data-stop] practice-player')?.dispatchEvent(new Event(SHOW_NEXT));
        break;
      case 'answer':
        this.#answer();
        break;
      case 'pointer':
      case 'light':
        turnSpot(this.querySelector('[data-spot]'), command);
        break;
      case 'larger':
      case 'smaller':
      case 'usual':
        this.#resize(command);
        break;
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        // On a dark screen, any move first gives the light back.
        if (this.dataset['blank'] === undefined) this.go(command);
        else delete this.dataset['blank'];
        break;
      default:
        assertNever(command);
    }
  }

  #blank(how: 'black' | 'white'): void {
    if (this.dataset['blank'] === how) delete this.dataset['blank'];
    else this.dataset['blank'] = how;
  }

  #resize(how: 'larger' | 'smaller' | 'usual'): void {
    const now = Number(this.dataset['letters'] ?? '1');
    const next = { larger: now + 1, smaller: now - 1, usual: 1 }[how];
    this.dataset['letters'] = String(Math.min(Math.max(next, 0), MOST_LETTERS));
  }

  /** The next question in sight that waits for its answer; else the last one. */
  get #question(): HTMLElement | undefined {
    const seen = [...document.querySelectorAll<HTMLElement>(`#${CSS.escape(this.current)} lesson-check`)].filter((one) => one.getClientRects().length > 0);
    return seen.find((one) => one.dataset['done'] === undefined) ?? seen.at(-1);
  }

  /** What one would have chosen, and why. */
  #answer(): void {
    const check = this.#question;
    const right = check?.querySelector<HTMLInputElement>('[data-choice="right"] input');
    if (right) right.checked = true;
    check?.querySelector('form')?.requestSubmit();
    check?.scrollIntoView({ block: 'nearest' });
  }

  #dialog(name: string): HTMLDialogElement | null {
    return this.querySelector<HTMLDialogElement>(`dialog[data-dialog="${name}"]`);
  }

  /** The same step, on the learners' own phones. */
  async #showCode(): Promise<void> {
    const dialog = this.#dialog('code');
    if (!dialog || dialog.open) return;
    const url = atStep(new URL(this.dataset['url'] ?? '', document.baseURI), this.current, this.steps);
    dialog.showModal();
    dialog.toggleAttribute('data-none', !isOfTheWeb(url));
    if (!isOfTheWeb(url)) return;
    const address = dialog.querySelector('[data-address]');
    if (address) address.textContent = url.href.replace(/^https?:\/\//, '');
    const practice = this.querySelector('[data-stop]') ?? document.getElementById(this.current)?.querySelector('.practice');
    showBoard(dialog.querySelector('[data-typed]'), practice?.id, url);
    await drawInto(dialog.querySelector('[data-qr]'), url, () => dialog.open).catch(() => undefined);
  }
}

/** Phones without full screen, or a browser that refuses it, stay as they are. */
function toggleFullscreen(): void {
  if (!document.fullscreenEnabled) return;
  const asked = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  asked.catch(() => undefined);
}

customElements.define('lesson-projector', LessonProjector);
