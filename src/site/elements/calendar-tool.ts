/**
 * « Calendrier de mes déclarations »: what concerns a person gives her days of the year, a file for her agenda and a sheet. Its markup is in
 * layouts/tools/CalendarTool.astro:
 *
 *     <calendar-tool>
 *       <form novalidate>
 *         <div data-summary tabindex="-1" hidden> <a href="#…"></a> </div>
 *         <input type="checkbox" name="job"> … <div data-of="benefit" hidden> <select name="month"> </div>
 *         <fieldset data-of="permit" hidden> <input name="permit-day"> <input name="permit-month"> <input name="permit-year"> </fieldset>
 *       </form>
 *       <section data-result hidden> <h2 tabindex="-1"> <p data-permit> <p data-count> <ol data-days> <a data-calendar> <button data-print> </section>
 *     </calendar-tool>
 *
 * Nothing is kept and nothing is sent.
 */

import { partLost } from '../messages/fr/part-lost';
import type { Answer } from './calendar-answer';
import { leadToFault, markFault } from './tool-fault';

class CalendarTool extends HTMLElement {
  #file: string | undefined;

  connectedCallback(): void {
    this.addEventListener('change', this.#ask);
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer();
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    leadToFault(this);
    // Back to this page, the browser may have ticked the boxes again.
    addEventListener('pageshow', this.#ask);
    this.#ask();
  }

  disconnectedCallback(): void {
    removeEventListener('pageshow', this.#ask);
  }

  /** A question is there only for who it concerns. */
  readonly #ask = (): void => {
    for (const part of this.querySelectorAll<HTMLElement>('[data-of]')) part.hidden = !this.#isTicked(part.dataset['of'] ?? '');
  };

  async #answer(): Promise<void> {
    const part = await import('./calendar-answer').catch(() => undefined);
    if (part === undefined) {
      markFault(this, { words: partLost, box: this.#box('job') });
      return;
    }
    const answer = part.answerTo({
      job: this.#isTicked('job'),
      benefit: this.#isTicked('benefit'),
      taxes: this.#isTicked('taxes'),
      permit: this.#isTicked('permit'),
      month: Number(this.#box('month')?.value),
      end: { day: this.#written('permit-day'), month: this.#written('permit-month'), year: this.#written('permit-year') },
    });
    markFault(this, 'trouble' in answer ? { words: answer.trouble, box: this.#box(answer.box) } : undefined);
    if ('days' in answer) this.#show(answer);
  }

  #show({ days, permit, count, file }: Extract<Answer, { days: unknown }>): void {
    this.dataset['standing'] = 'answered';
    for (const [place, words] of [
      ['[data-permit]', permit],
      ['[data-count]', count],
    ] as const) {
      const part = this.#part(place);
      if (part) part.textContent = words;
    }
    this.#part('[data-days]')?.replaceChildren(...days);
    this.#part('[data-agenda]')?.toggleAttribute('hidden', days.length === 0);
    if (this.#file !== undefined) URL.revokeObjectURL(this.#file);
    this.#file = URL.createObjectURL(file);
    this.querySelector('[data-calendar]')?.setAttribute('href', this.#file);
    const result = this.#part('[data-result]');
    result?.toggleAttribute('hidden', false);
    result?.querySelector<HTMLElement>('h2')?.focus();
    result?.scrollIntoView({ block: 'start' });
  }

  #isTicked(name: string): boolean {
    return this.querySelector<HTMLInputElement>(`[type=checkbox][name=${name}]`)?.checked === true;
  }

  #box(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[name=${name}]`);
  }

  #written(name: string): string {
    return this.#box(name)?.value ?? '';
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }
}

customElements.define('calendar-tool', CalendarTool);
