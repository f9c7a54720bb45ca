/**
 * One step at a time on the learner's page. Without this script everything stands in order, and the links work.
 *
 *     <lesson-steps data-lesson="ecrire-email">
 *       <section data-step="debut" id="debut" aria-labelledby="t0"><h2 id="t0" tabindex="-1">…</h2>
 *         … <a href="#objet" data-go="next">Commencer</a></section>
 *       <section data-step="objet" id="objet" aria-labelledby="t1" data-counts="reading">
 *         <h2 id="t1" tabindex="-1">…</h2> … <a href="#debut" data-go="prev">…</a> <a href="#corps" data-go="next">…</a>
 *       </section>
 *     </lesson-steps>
 *     <a href="#objet" data-bead="objet">…</a>           gets aria-current="step"
 *     <ol popover data-steps-list>…</ol>                 closes once a step was chosen
 *
 * The address is the step, so links, reload and the back button are right by themselves. The introduction is the
 * first section. A step with `data-counts="reading"` (no practice, no check) is `seen` when it is left forward; the
 * last one when one comes to it, because people then close the page, and a dying page may not finish writing.
 * Style, and what is shown before this script: steps.css.
 */

import { tellOutcome } from '../../platform/adapters/outcome';
import { afterMove, destination, isForward, type Move } from './step-path';

export class LessonSteps extends HTMLElement {
  protected current = '';

  protected get steps(): readonly string[] {
    return this.#sections.map((section) => section.id);
  }

  /** Where one stops on the way: each step, unless there is more to see in one. */
  protected get stops(): readonly string[] {
    return this.steps;
  }

  get #sections(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > section[data-step]')];
  }

  connectedCallback(): void {
    addEventListener('hashchange', this.#follow);
    this.#follow();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
  }

  protected go(move: Move): void {
    // Keys may come faster than the screen follows: the address is there first.
    const asked = location.hash.slice(1);
    location.hash = afterMove(move, this.stops.includes(asked) ? asked : this.current, this.stops);
  }

  /** Called each time a step has come on screen. */
  protected shown(): void {
    const list = document.querySelector<HTMLElement>('[data-steps-list]');
    if (list?.popover === 'auto') list.hidePopover();
    for (const bead of document.querySelectorAll('[data-bead]')) {
      if (bead.getAttribute('data-bead') === this.current) bead.setAttribute('aria-current', 'step');
      else bead.removeAttribute('aria-current');
    }
  }

  /** Goes where the address leads. */
  readonly #follow = (): void => {
    // A step that moved to another lesson (faces/parts/Moved.astro): one goes on there.
    const moved = document.getElementById(location.hash.slice(1))?.closest('[data-moved]')?.querySelector('a');
    if (moved) {
      location.replace(moved.href);
      return;
    }
    const isArrival = this.current === '';
    const to = destination(location.hash, this.steps, stepAround);
    // A skip link leads elsewhere on the page: the step stays; on arrival it is the first.
    if (to.kind === 'elsewhere' && !isArrival) return;
    const section = this.#show(to.kind === 'elsewhere' ? this.steps[0] : to.step);
    const place = to.kind === 'inside' ? document.getElementById(to.id) : section;
    const folded = place?.parentElement?.closest('details');
    if (folded) folded.open = true;
    if (isArrival) {
      // Without this media query (Safari before 17) all the steps stood there until now, and the place has moved.
      if (location.hash && !matchMedia('(scripting)').matches) place?.scrollIntoView();
      return;
    }
    // The learner asked for a new place: it is said, and reading goes on from there.
    const reader = to.kind === 'inside' ? place : section?.querySelector('h2');
    if (reader) this.readFrom(reader);
    place?.scrollIntoView();
  };

  protected readFrom(reader: HTMLElement): void {
    if (reader.tabIndex < 0) reader.tabIndex = -1;
    reader.focus({ preventScroll: true });
  }

  #show(step = ''): HTMLElement | undefined {
    const sections = this.#sections;
    const before = sections.find(({ id }) => id === this.current);
    const now = sections.find(({ id }) => id === step);
    for (const section of sections) section.hidden = section !== now;
    if (before && now && isForward(before.id, now.id, this.steps)) {
      seen(before);
      if (now === sections.at(-1)) seen(now);
    }
    this.current = step;
    this.shown();
    return now;
  }
}

/** The step that holds an id; `null` if the id is elsewhere on the page, `undefined` if it is nowhere. */
function stepAround(id: string): string | null | undefined {
  const thing = document.getElementById(id);
  return thing ? (thing.closest('section[data-step]')?.id ?? null) : undefined;
}

function seen(section: Element): void {
  if (section.getAttribute('data-counts') === 'reading') tellOutcome(section, 'seen');
}

customElements.define('lesson-steps', LessonSteps);
