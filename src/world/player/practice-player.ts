/**
 * Wakes a practice when it comes on screen: React and the apps are not loaded before.
 *
 *     <practice-player data-source="…json" data-start="guide" data-next="#etape" data-failed="…">
 *       <p class="player-wait">L’exercice arrive.</p>
 *     </practice-player>
 *
 * `data-room` stands where other windows show the same practice (site/elements/projector.ts): it then comes whole.
 *
 * A board's address (pages/[number]) asks for a way of doing it: `?mode=alone#ecrire`, where `ecrire` is the id around this element.
 *
 * Astro's own island would do, for 2 kB more on every lesson page and data escaped in attributes
 * (docs/decisions/0005).
 */

import type { PlayerProps } from './player-props';

class PracticePlayer extends HTMLElement {
  readonly #watcher = new IntersectionObserver((seen) => {
    if (!seen.some((one) => one.isIntersecting)) return;
    this.#watcher.disconnect();
    void this.#start();
  });

  connectedCallback(): void {
    // Beside a long text, what waits stands at the top of the step: an exercise opened far below it is seen by its own place.
    for (const one of [this, ...this.children]) this.#watcher.observe(one);
  }

  disconnectedCallback(): void {
    this.#watcher.disconnect();
    removeEventListener('online', this.#again);
  }

  readonly #again = (): void => void this.#start();

  async #start(): Promise<void> {
    try {
      await this.#wake();
    } catch {
      // Only what did not come ends here, and the browser says what it was. A bug is told by the practice (mount.tsx).
      this.#fail();
    }
  }

  async #wake(): Promise<void> {
    const { source = '', start: usual, next = '', town = '' } = this.dataset;
    const asked = this.#asked();
    const start = asked ?? usual;
    const props: PlayerProps = { source, next, town, start: start === 'show' || start === 'alone' ? start : 'guide', isAsked: asked !== null };
    if (import.meta.env.DEV) standInForRefresh();
    const { mountPlayer } = await import('./mount');
    await mountPlayer(this, props);
  }

  /** Once: who loads the page again goes on as they were. */
  #asked(): string | null {
    const mode = location.hash.slice(1) === this.parentElement?.id ? new URLSearchParams(location.search).get('mode') : null;
    if (mode !== null) history.replaceState(history.state, '', location.pathname + location.hash);
    return mode;
  }

  /** A connection that broke: said once, with what to do; and tried again when it is back. */
  #fail(): void {
    addEventListener('online', this.#again, { once: true });
    const line = document.createElement('p');
    line.className = 'player-wait';
    line.setAttribute('role', 'alert');
    line.textContent = this.dataset['failed'] ?? '';
    this.replaceChildren(line);
  }
}

/** React's dev transform asks for its refresh hooks, which Astro adds to its own islands only. Never in the built site. */
function standInForRefresh(): void {
  const nothing = (): void => undefined;
  Object.assign(window, { $RefreshReg$: nothing, $RefreshSig$: () => (type: unknown) => type });
}

customElements.define('practice-player', PracticePlayer);
