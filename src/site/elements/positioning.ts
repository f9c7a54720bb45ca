/**
 * Where to begin: listens to how each trial went, and says it on the last screen. Nothing is kept.
 *
 *     <position-finder data-further="ecrire-email">
 *       <lesson-steps data-lesson="diagnostic">
 *         <section data-step="cliquer" data-mouse="souris clavier" data-finger="tactile"> … <practice-player data-source="…" data-source-finger="…"> … </section>
 *         <section data-step="resultat">
 *           <div data-part="start" hidden>…<ol></ol></div>  the first lesson
 *           <div data-part="then" hidden>…<ol></ol></div>   the others
 *           <div data-part="known" hidden>…<ul></ul></div>  what is known
 *           <div data-part="further" hidden>…<ol></ol></div>
 *           <div data-part="link" hidden>…</div>            the same as a link, a code and an address (given-path.ts)
 *           <ul hidden><li data-lesson="souris" data-number="3">…</li></ul>
 *           <ul hidden><li data-trial="cliquer">Je sais …</li></ul>
 *           <button data-print> </section>
 *       </lesson-steps>
 *     </position-finder>
 *
 * With a finger, trials that have another practice for it take that one, before it wakes.
 */

import { positionOf, type Outcomes } from '../../core/lesson/positioning';
import { OUTCOME, type OutcomeDetail } from '../../platform/adapters/outcome';
import { bring } from './bring';

/** The last screen. */
const RESULT = '#resultat';

class PositionFinder extends HTMLElement {
  #outcomes: Outcomes = {};

  connectedCallback(): void {
    if (matchMedia('(pointer: coarse)').matches) {
      for (const player of this.querySelectorAll<HTMLElement>('[data-source-finger]')) player.dataset['source'] = player.dataset['sourceFinger'];
    }
    document.addEventListener(OUTCOME, this.#note);
    addEventListener('hashchange', this.#paint);
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.#paint();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    document.removeEventListener(OUTCOME, this.#note);
    removeEventListener('hashchange', this.#paint);
  }

  readonly #note = ({ detail: { step, outcome } }: CustomEvent<OutcomeDetail>): void => {
    // Done alone once, it is known, whatever one asks for afterwards.
    if (this.#outcomes[step] !== 'alone') this.#outcomes = { ...this.#outcomes, [step]: outcome };
    this.#paint();
  };

  readonly #paint = (): void => {
    const hand = matchMedia('(pointer: coarse)').matches ? 'finger' : 'mouse';
    const trials = [...this.querySelectorAll<HTMLElement>('[data-step][data-mouse]')].map(({ id, dataset }) => ({
      id,
      teaches: dataset[hand]?.split(' ') ?? [],
    }));
    const { path, known } = positionOf(trials, this.#outcomes);
    const [first, ...others] = path;
    this.#list('start', 'lesson', first === undefined ? [] : [first]);
    this.#list('then', 'lesson', others);
    this.#list('known', 'trial', known);
    const further = first === undefined ? [this.dataset['further'] ?? ''] : [];
    this.#list('further', 'lesson', further);
    // What makes a link comes with the last screen.
    if (location.hash !== RESULT) return;
    const place = this.querySelector('[data-part=link]');
    const machine = hand === 'finger' ? 'telephone' : 'ordinateur';
    if (place) void bring(import('./given-path'), place, ({ giveLink }) => giveLink(this, [...path, ...further], machine));
  };

  /** The lines of these names, copied in their place; a place without any is not shown. */
  #list(part: string, kind: 'lesson' | 'trial', names: readonly string[]): void {
    const place = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
    const lines = names.flatMap((name) => this.querySelector(`[hidden] > [data-${kind}="${CSS.escape(name)}"]`)?.cloneNode(true) ?? []);
    place?.querySelector('ol, ul')?.replaceChildren(...lines);
    if (place) place.hidden = lines.length === 0;
  }
}

customElements.define('position-finder', PositionFinder);
