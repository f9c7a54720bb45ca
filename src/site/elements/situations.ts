/**
 * « Dix situations »: notes the answers while one goes on, and says the path on the last screen. Nothing is kept.
 *
 *     <situation-finder data-further="ouvrir-coffre-fort">
 *       <lesson-steps>
 *         <section data-step="debut"> <input type="radio" name="machine" value="telephone"> … </section>
 *         <section data-step="message" data-situation data-soon data-ordinateur="first …|teaches …" data-telephone="…|…">
 *           <a href="#next" data-answer="know">…</a> </section>
 *         <section data-step="resultat"> layouts/situations/Proposal.astro </section>
 *       </lesson-steps>
 *     </situation-finder>
 */

import { answers, machines, proposalOf, type Answer, type Machine, type Proposal, type Situation, type Way } from '../../core/lesson/situations';

class SituationFinder extends HTMLElement {
  readonly #given = new Map<string, Answer>();

  connectedCallback(): void {
    const mine = this.#machineOf(matchMedia('(pointer: coarse)').matches ? 'telephone' : 'ordinateur');
    if (mine) mine.checked = true;
    this.addEventListener('click', this.#note);
    this.addEventListener('change', this.#paint);
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.#paint();
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
  };

  #show({ path, later, known, helped, isFurther, isUnsure }: Proposal): void {
    this.#list('path', 'lesson', path);
    this.#list('later', 'lesson', isFurther ? [] : later);
    this.#list('known', 'know', known);
    this.#list('helped', 'know', helped);
    for (const [part, isShown] of [
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
