/**
 * A trainer chooses a length, people, devices and lessons; the plan of the session writes itself. Its markup is in
 * layouts/workshop/Planner.astro:
 *
 *     <workshop-plan data-source="/animer/lecons.json" data-lessons="/lecons/">
 *       <form> <input type="radio" name="length"> <input name="people"> <input name="machines"> <select name="ready"> <input type="checkbox"> </form>
 *       <h2 tabindex="-1"> <div data-part="remarks"> <div data-part="chosen"> <div data-part="actions"> <div data-part="sheet">
 *     </workshop-plan>
 *
 * What is chosen lives in the fragment of the address (core/workshop/address.ts), so a change that is offered is a link to another
 * fragment, and « back » undoes it. Nothing is kept, nothing is sent. The lessons and what draws the plan come at the first choice.
 */

import { copyText } from '../../platform/adapters/clipboard';
import { readWish, usualWish, writePicked, writeWish } from '../../core/workshop/address';
import type { Wish } from '../../core/workshop/plan';
import { workshopLink as says } from '../messages/fr/workshop-link';

/** Of a number in the address. */
const MOST = 999;

class WorkshopPlan extends HTMLElement {
  #wish: Wish = usualWish;

  connectedCallback(): void {
    this.addEventListener('change', this.#choose);
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose();
      this.#goToPlan();
    });
    addEventListener('hashchange', this.#follow);
    // A reload gives the boxes back as they were, whatever the address says.
    addEventListener('pageshow', this.#read);
    this.#on('[data-print]', () => print());
    this.#on('[data-copy]', () => this.#copy());
    this.#read();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
    removeEventListener('pageshow', this.#read);
  }

  /** From the boxes to the address. */
  readonly #choose = (event?: Event): void => {
    const ready = event?.target instanceof HTMLSelectElement ? event.target.value : '';
    const numbers = { people: this.#count('people', this.#wish.people), machines: this.#count('machines', this.#wish.machines) };
    const chosen = new Set([...this.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')].map(({ value }) => value));
    const kept = this.#wish.picked.filter(({ lesson }) => chosen.delete(lesson));
    this.#wish =
      ready === ''
        ? { ...this.#wish, ...numbers, length: this.#length, picked: [...kept, ...[...chosen].map((lesson) => ({ lesson, without: [] }))] }
        : { ...readWish(ready, { ...this.#wish, length: this.#length }), ...numbers };
    history.replaceState(history.state, '', `#${writeWish(this.#wish)}`);
    this.#show();
  };

  /** From a link, or the button « back », to the boxes. */
  readonly #follow = (): void => {
    // A link to a part of the page is not a choice.
    if (!location.hash.includes('lecons=')) return;
    this.#read();
    this.#goToPlan();
  };

  readonly #read = (): void => {
    this.#wish = readWish(location.hash);
    this.#show();
  };

  #show(): void {
    const { picked, length, people, machines } = this.#wish;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name=length]')) radio.checked = radio.value === String(length);
    for (const [name, count] of Object.entries({ people, machines })) {
      const box = this.#box(name);
      if (box) box.value = String(count);
    }
    for (const box of this.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
      box.checked = picked.some(({ lesson }) => lesson === box.value);
      // What is chosen is not folded away.
      const shelf = box.closest('details');
      if (shelf && box.checked) shelf.open = true;
    }
    const ready = this.querySelector<HTMLSelectElement>('[name=ready]');
    if (ready) ready.value = this.#ready(ready);
    if (location.hash.includes('lecons=')) void this.#draw();
  }

  /** The ready session that this is, whatever the people, or the path, whatever the time too; « » when it is none. */
  #ready({ options }: HTMLSelectElement): string {
    const { people, machines } = usualWish;
    const usual = writeWish({ ...this.#wish, people, machines });
    return [usual, writePicked(this.#wish.picked)].find((wish) => [...options].some(({ value }) => value === wish)) ?? '';
  }

  async #draw(): Promise<void> {
    const wish = this.#wish;
    try {
      const { drawPlan, fetchOutlines } = await import('./workshop-sheet');
      const outlines = await fetchOutlines(this.dataset['source'] ?? '');
      // Something else may have been chosen while they were on their way.
      if (wish === this.#wish) drawPlan(this, wish, outlines);
    } catch {
      this.querySelector('[data-part=remarks]')?.replaceChildren(says.lost);
    }
  }

  #goToPlan(): void {
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  get #length(): Wish['length'] {
    const chosen = this.querySelector<HTMLInputElement>('[name=length]:checked')?.value ?? '';
    return readWish(`minutes=${chosen}`).length;
  }

  /** What is written, as near as a number of people can be; an empty box changes nothing yet. */
  #count(name: string, before: number): number {
    const written = this.#box(name)?.value.trim() ?? '';
    const count = Math.trunc(Number(written));
    return written === '' || !Number.isFinite(count) ? before : Math.min(Math.max(count, 0), MOST);
  }

  #box(name: string): HTMLInputElement | null {
    return this.querySelector(`input[name=${name}]`);
  }

  async #copy(): Promise<void> {
    const place = this.querySelector('[data-slot=copied]');
    const done = await copyText(location.href);
    if (place) place.textContent = done === 'copied' ? says.copied : says.refused;
  }

  #on(selector: string, work: () => Promise<void> | void): void {
    this.querySelector(selector)?.addEventListener('click', () => void work());
  }
}

customElements.define('workshop-plan', WorkshopPlan);
