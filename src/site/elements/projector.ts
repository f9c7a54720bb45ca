/**
 * The projection: the same sections as `<lesson-steps>`, driven by the keys or a clicker.
 *
 *     <lesson-projector> <section data-step="debut" id="debut" …>…</section> …
 *       <p data-position></p>                             « 3 / 6 »
 *     </lesson-projector>
 *
 * ← → PageUp PageDown Home End move, « f » fills the screen, « b » or « . » darkens it. Keys typed in a field or
 * in the practice (`data-device`) belong to it, save the two of a clicker: it goes on wherever the focus was left.
 * Only where these two would move a text or a choice do they stay there.
 */

import { assertNever } from '../../core/lesson/assert-never';
import { commandOf, positionOf, type Command } from './step-path';
import { LessonSteps } from './steps';

const KEEP_THEIR_KEYS = 'input, textarea, select, [contenteditable], [data-device]';
/** What a clicker sends, and the fields that need them. */
const CLICKER_KEYS = ['PageUp', 'PageDown'];
const KEEP_EVERY_KEY = 'textarea, select, [contenteditable]';

class LessonProjector extends LessonSteps {
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#press);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#press);
  }

  protected override shown(): void {
    super.shown();
    const position = this.querySelector('[data-position]');
    if (position) position.textContent = positionOf(this.current, this.steps);
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const kept = CLICKER_KEYS.includes(key) ? KEEP_EVERY_KEY : KEEP_THEIR_KEYS;
    if (target instanceof Element && target.closest(kept)) return;
    const direction = getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr';
    const command = commandOf(key.length === 1 ? key.toLowerCase() : key, direction);
    if (!command) return;
    event.preventDefault();
    this.#obey(command);
  };

  #obey(command: Command): void {
    switch (command) {
      case 'blank':
        this.toggleAttribute('data-blank');
        break;
      case 'fullscreen':
        toggleFullscreen();
        break;
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        // On a dark screen, any move first gives the light back.
        if (this.hasAttribute('data-blank')) this.removeAttribute('data-blank');
        else this.go(command);
        break;
      default:
        assertNever(command);
    }
  }
}

/** Phones without full screen, or a browser that refuses it, stay as they are. */
function toggleFullscreen(): void {
  if (!document.fullscreenEnabled) return;
  const asked = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  asked.catch(() => undefined);
}

customElements.define('lesson-projector', LessonProjector);
