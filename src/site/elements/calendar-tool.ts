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

import { isoOf } from '../../core/lesson/calendar';
import type { IsoDate } from '../../core/lesson/progress';
import { browserCalendar } from '../../platform/adapters/browser-calendar';
import { calendarSays as says } from '../messages/fr/tool-calendar';
import { calendarFile } from '../tools/calendar-file';
import { permitStanding, remindersOf, type Reminder } from '../tools/declarations';
import { readDay, type DayProblem } from '../tools/fsl-deadline';
import { longDay } from './long-day';

/** What is missing, and the box where one mends it. */
interface Trouble {
  readonly words: string;
  readonly box: string;
}

class CalendarTool extends HTMLElement {
  #file: string | undefined;

  connectedCallback(): void {
    this.addEventListener('change', this.#ask);
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer();
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.#part('[data-summary] a')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    });
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

  #answer(): void {
    const today = isoOf(browserCalendar.today());
    const month = Number(this.querySelector<HTMLSelectElement>('[name=month]')?.value);
    const end = this.#isTicked('permit') ? this.#permitEnd(today) : undefined;
    const permitEnd = typeof end === 'string' ? end : undefined;
    const trouble = this.#isNothingTicked()
      ? { words: says.none, box: 'job' }
      : this.#isTicked('benefit') && month === 0
        ? { words: says.benefit, box: 'month' }
        : typeof end === 'object'
          ? end
          : undefined;
    this.#mark(trouble);
    if (trouble !== undefined) {
      this.#part('[data-summary]')?.focus();
      return;
    }
    const benefitMonth = this.#isTicked('benefit') ? month : undefined;
    this.#show(remindersOf({ isJobSeeker: this.#isTicked('job'), benefitMonth, paysTaxes: this.#isTicked('taxes'), permitEnd }, today), permitEnd, today);
  }

  #permitEnd(today: IsoDate): IsoDate | Trouble {
    const written = { day: this.#box('permit-day')?.value ?? '', month: this.#box('permit-month')?.value ?? '', year: this.#box('permit-year')?.value ?? '' };
    const reading = readDay(written, { today, months: says.months, expected: 'any' });
    if ('date' in reading) return reading.date;
    const { problem } = reading;
    return { words: sentenceOf(problem), box: `permit-${problem.boxes[0] ?? 'day'}` };
  }

  #mark(trouble: Trouble | undefined): void {
    for (const box of this.querySelectorAll('[aria-invalid]')) box.removeAttribute('aria-invalid');
    const summary = this.#part('[data-summary]');
    const words = summary?.querySelector('a');
    if (words) words.textContent = trouble?.words ?? '';
    summary?.toggleAttribute('hidden', trouble === undefined);
    if (trouble === undefined) return;
    this.#box(trouble.box)?.setAttribute('aria-invalid', 'true');
    delete this.dataset['standing'];
    this.#part('[data-result]')?.toggleAttribute('hidden', true);
  }

  #show(reminders: readonly Reminder[], permitEnd: IsoDate | undefined, today: IsoDate): void {
    this.dataset['standing'] = 'answered';
    const permit = this.#part('[data-permit]');
    if (permit) permit.textContent = permitEnd === undefined ? '' : says.permit[permitStanding(permitEnd, today)];
    const count = this.#part('[data-count]');
    if (count) count.textContent = says.count(reminders.length);
    this.#part('[data-days]')?.replaceChildren(...reminders.map(line));
    this.#part('[data-agenda]')?.toggleAttribute('hidden', reminders.length === 0);
    if (this.#file !== undefined) URL.revokeObjectURL(this.#file);
    const days = reminders.map(({ kind, day }) => ({ id: `declic-${kind}-${day}`, day, title: says.kinds[kind], text: says.texts[kind] }));
    this.#file = URL.createObjectURL(new Blob([calendarFile(days, today)], { type: 'text/calendar' }));
    this.querySelector('[data-calendar]')?.setAttribute('href', this.#file);
    const result = this.#part('[data-result]');
    result?.toggleAttribute('hidden', false);
    result?.querySelector<HTMLElement>('h2')?.focus();
    result?.scrollIntoView({ block: 'start' });
  }

  #isNothingTicked(): boolean {
    return this.querySelector('[type=checkbox]:checked') === null;
  }

  #isTicked(name: string): boolean {
    return this.querySelector<HTMLInputElement>(`[type=checkbox][name=${name}]`)?.checked === true;
  }

  #box(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[name=${name}]`);
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }
}

function sentenceOf(problem: DayProblem): string {
  if (problem.type === 'missing') return says.day.missing;
  return problem.type === 'no-such-day' ? says.day.noSuchDay(problem.last) : says.day.unreadable;
}

/** « samedi 10 avril 2027 », then what to do. */
function line({ kind, day }: Reminder): HTMLElement {
  const item = document.createElement('li');
  const when = document.createElement('strong');
  when.textContent = longDay(day, 'with-weekday');
  const what = document.createElement('span');
  what.textContent = says.kinds[kind];
  const text = document.createElement('span');
  text.textContent = says.texts[kind];
  item.append(when, ' ', what, ' ', text);
  return item;
}

customElements.define('calendar-tool', CalendarTool);
