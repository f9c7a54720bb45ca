/**
 * « Dix situations »: notes the answers while one goes on, and says the path on the last screen. Nothing is kept.
 *
 *     <situation-finder data-further="ouvrir-coffre-fort">
 *       <section data-step="debut" id="debut"><h2 tabindex="-1">…</h2> <input type="radio" name="machine" value="telephone"> … </section>
 *       <section data-step="message" id="message" data-situation data-soon data-ordinateur="first …|teaches …" data-telephone="…|…">
 *         <h2 tabindex="-1">…</h2> <a href="#next" data-answer="know">…</a> </section>
 *       <section data-step="resultat" id="resultat"><h2 tabindex="-1">…</h2> layouts/situations/Proposal.astro </section>
 *     </situation-finder>
 *
 * One section at a time, by the address (`data-step`: what is read aloud), as elements/steps.ts does; that one brings all of a lesson with it, three times what this weighs.
 */

import { answers, machines, proposalOf, type Answer, type Machine, type Proposal, type Situation, type Way } from '../../core/lesson/situations';
import { bring } from './bring';

class SituationFinder extends HTMLElement {
  readonly #given = new Map<string, Answer>();

  connectedCallback(): void {
    const mine = this.#machineOf(matchMedia('(pointer: coarse)').matches ? 'telephone' : 'ordinateur');
    if (mine) mine.checked = true;
    this.addEventListener('click', this.#note);
    this.addEventListener('change', this.#paint);
    addEventListener('hashchange', this.#follow);
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.#go();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
  }

  get #sections(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > section')];
  }

  /** Goes where the address leads, and reading goes on from there. A skip link leads elsewhere on the page: one stays. */
  readonly #follow = (): void => {
    const isHere = location.hash === '' || this.#sections.some(({ id }) => id === location.hash.slice(1));
    if (!isHere) return;
    const section = this.#go();
    section?.querySelector('h2')?.focus({ preventScroll: true });
    section?.scrollIntoView();
  };

  #go(): HTMLElement | undefined {
    const sections = this.#sections;
    const now = sections.find(({ id }) => id === location.hash.slice(1)) ?? sections[0];
    for (const section of sections) section.hidden = section !== now;
    this.#paint();
    return now;
  }

  readonly #note = ({ target }: Event): void => {
    const chosen = target instanceof Element ? target.closest<HTMLElement>('[data-answer]') : null;
    const section = chosen?.closest('[data-situation]');
    const answer = answers.find((one) => one === chosen?.dataset['answer']);
    if (!section || answer === undefined) return;
    this.#given.set(section.id, answer);
    for (const one of section.querySelectorAll('[data-answer]')) one.removeAttribute('aria-current');
    chosen?.setAttribute('aria-current', 'true');
    this.#paint();
  };

  #machineOf(value: Machine): HTMLInputElement | null {
    return this.querySelector(`[name=machine][value=${value}]`);
  }

  readonly #paint = (): void => {
    const situations = [...this.querySelectorAll<HTMLElement>('[data-situation]')].map(situationIn);
    const machine = machines.find((one) => this.#machineOf(one)?.checked) ?? 'ordinateur';
    const proposal = proposalOf({ situations, further: namesIn(this.dataset['further']) }, this.#given, machine);
    this.#show(proposal);
    // What makes a link comes with the last screen.
    if (proposal.path.length === 0 || this.#sections.at(-1)?.hidden !== false) return;
    const place = this.querySelector('[data-part=link]');
    if (place) void bring(import('./given-path'), place, ({ giveLink }) => giveLink(this, proposal.path, machine));
  };

  #show({ path, later, known, helped, isFurther, isUnsure }: Proposal): void {
    this.#list('path', 'lesson', path);
    this.#list('later', 'lesson', isFurther ? [] : later);
    this.#list('known', 'know', known);
    this.#list('helped', 'know', helped);
    for (const [part, isShown] of [
      ['link', false],
      ['nothing', this.#given.size === 0],
      ['unsure', isUnsure],
    ] as const) {
      this.querySelector(`[data-part=${part}]`)?.toggleAttribute('hidden', !isShown);
    }
    for (const title of this.querySelectorAll<HTMLElement>('[data-when]')) title.hidden = (title.dataset['when'] === 'further') !== isFurther;
  }

  /** The lines of these names, copied in their place; a place without any is not shown. */
  #list(part: string, kind: 'lesson' | 'know', names: readonly string[]): void {
    const place = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
    const lines = names.flatMap((name) => this.querySelector(`[hidden] > [data-${kind}="${CSS.escape(name)}"]`)?.cloneNode(true) ?? []);
    place?.querySelector('ol, ul')?.replaceChildren(...lines);
    if (place) place.hidden = lines.length === 0;
  }
}

function situationIn({ id, dataset }: HTMLElement): Situation {
  const { ordinateur, telephone } = dataset;
  return { id, soon: 'soon' in dataset, ordinateur: wayIn(ordinateur), telephone: telephone === undefined ? undefined : wayIn(telephone) };
}

/** « first …|teaches … » */
function wayIn(text = ''): Way {
  const [first, teaches] = text.split('|');
  return { first: namesIn(first), teaches: namesIn(teaches) };
}

function namesIn(text = ''): readonly string[] {
  return text.split(' ').filter((name) => name !== '');
}

customElements.define('situation-finder', SituationFinder);
