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
 *
 * The address is the step, so links, reload and the back button are right by themselves. The introduction is the
 * first section. A step with `data-counts="reading"` (no practice, no check) is `seen` when it is left forward,
 * also by a `data-go="next"` that leaves the page. Style, and what is shown before this script: steps.css.
 */

import { tellOutcome } from './outcome';
import { afterMove, destination, isForward, type Move } from './step-path';

export class LessonSteps extends HTMLElement {
  protected current = '';

  protected get steps(): readonly string[] {
    return this.#sections.map((section) => section.id);
  }

  get #sections(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > section[data-step]')];
  }

  connectedCallback(): void {
    addEventListener('hashchange', this.#follow);
    this.addEventListener('click', this.#leave);
    this.#follow();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
    this.removeEventListener('click', this.#leave);
  }

  protected go(move: Move): void {
    location.hash = afterMove(move, this.current, this.steps);
  }

  /** Called each time a step has come on screen. */
  protected shown(): void {
    for (const bead of document.querySelectorAll('[data-bead]')) {
      if (bead.getAttribute('data-bead') === this.current) bead.setAttribute('aria-current', 'step');
      else bead.removeAttribute('aria-current');
    }
  }

  readonly #follow = (): void => {
    const isArrival = this.current === '';
    const to = destination(location.hash, this.steps, (id) => {
      const section = document.getElementById(id)?.closest('section[data-step]');
      return section ? section.id : document.getElementById(id) && null;
    });
    // A skip link leads elsewhere on the page: the step stays, or on arrival is the first.
    if (to.kind === 'elsewhere' && !isArrival) return;
    const step = to.kind === 'elsewhere' ? (this.steps[0] ?? '') : to.step;
    const from = this.#sections.find((section) => section.id === this.current);
    let place: HTMLElement | null = null;
    for (const section of this.#sections) {
      section.hidden = section.id !== step;
      if (!section.hidden) place = section;
    }
    if (from && isForward(this.current, step, this.steps)) seen(from);
    this.current = step;
    this.shown();
    if (to.kind === 'inside') place = document.getElementById(to.id);
    if (isArrival) {
      // Without this media query (Safari before 17) all the steps stood there until now, and the place has moved.
      if (location.hash && !matchMedia('(scripting)').matches) place?.scrollIntoView();
      return;
    }
    // The learner asked for a new place: it is said, and reading goes on from there.
    const heading = to.kind === 'step' ? place?.querySelector('h2') : place;
    if (heading && heading.tabIndex < 0) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    place?.scrollIntoView();
  };

  readonly #leave = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest('a[data-go="next"]') : null;
    const section = link?.closest('section');
    if (section) seen(section);
  };
}

function seen(section: Element): void {
  if (section.getAttribute('data-counts') === 'reading') tellOutcome(section, 'seen');
}

customElements.define('lesson-steps', LessonSteps);
