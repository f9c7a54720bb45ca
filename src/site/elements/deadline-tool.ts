/**
 * « Délai FSL »: from the day of the first unpaid bill to the landmark to ask for the help, and what to do next. Its
 * markup is in layouts/tools/DeadlineTool.astro:
 *
 *     <deadline-tool>
 *       <form novalidate>
 *         <div data-summary tabindex="-1" hidden> <a href="#…"></a> </div>
 *         <fieldset> <p data-problem hidden></p> <input name="day"> <input name="month"> <input name="year"> </fieldset>
 *       </form>
 *       <section data-result hidden>
 *         <h2 tabindex="-1"> <span data-when="ahead">words</span> <span data-slot="lastDay"></span> </h2>
 *         <p data-left></p>
 *         <a data-calendar download> <button data-print> <button data-again>
 *       </section>
 *     </deadline-tool>
 *
 * `data-when` names the standings in which a part shows; `data-slot` is where a date is written. Nothing is kept and
 * nothing is sent: no storage, no address, no request.
 */

import { isoOf } from '../../core/lesson/calendar';
import { browserCalendar } from '../../platform/adapters/browser-calendar';
import { deadlineSays as says } from '../messages/fr/tool-deadline';
import { calendarFile } from '../tools/calendar-file';
import { longDay } from './long-day';
import { boxes, deadlineOf, readDay, type Box, type Deadline, type DayProblem } from '../tools/fsl-deadline';

class DeadlineTool extends HTMLElement {
  #file: string | undefined;
  /** The year long gone that the last question was about. */
  #askedYear: number | undefined;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer();
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.querySelector('[data-again]')?.addEventListener('click', () => this.#box('day')?.select());
    this.#part('[data-summary] a')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.querySelector<HTMLInputElement>('[aria-invalid]')?.select();
    });
  }

  #answer(): void {
    const today = isoOf(browserCalendar.today());
    const written = { day: this.#box('day')?.value ?? '', month: this.#box('month')?.value ?? '', year: this.#box('year')?.value ?? '' };
    const reading = readDay(written, { today, months: says.months, confirmedYear: this.#askedYear });
    this.#askedYear = 'problem' in reading && reading.problem.type === 'long-ago' ? reading.problem.year : undefined;
    this.#mark('problem' in reading ? reading.problem : undefined);
    if ('problem' in reading) this.#part('[data-summary]')?.focus();
    else this.#show(deadlineOf(reading.date, today));
  }

  /** Says what is missing, above and beside the boxes; or nothing any more. */
  #mark(problem: DayProblem | undefined): void {
    const words = problem === undefined ? '' : sentenceOf(problem);
    for (const selector of ['[data-summary] a', '[data-problem]']) {
      const place = this.#part(selector);
      if (place) place.textContent = words;
    }
    for (const selector of ['[data-summary]', '[data-problem]']) this.#toggle(this.#part(selector), problem !== undefined);
    for (const box of boxes) {
      if (problem?.boxes.includes(box) === true) this.#box(box)?.setAttribute('aria-invalid', 'true');
      else this.#box(box)?.removeAttribute('aria-invalid');
    }
    if (problem === undefined) return;
    delete this.dataset['standing'];
    this.#toggle(this.#part('[data-result]'), false);
  }

  #show(deadline: Deadline): void {
    const { standing, lastDay, unpaid, decidedBy } = deadline;
    this.dataset['standing'] = standing;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) this.#toggle(part, part.dataset['when']?.split(' ').includes(standing) === true);
    const days = { lastDay: longDay(lastDay, 'with-weekday'), unpaid: longDay(unpaid), decidedBy: longDay(decidedBy) };
    for (const [slot, words] of Object.entries(days)) {
      for (const place of this.querySelectorAll(`[data-slot=${slot}]`)) place.textContent = words;
    }
    const left = this.#part('[data-left]');
    if (left) left.textContent = leftOf(deadline);
    this.#offerFile(deadline);
    const result = this.#part('[data-result]');
    this.#toggle(result, true);
    result?.querySelector<HTMLElement>('h2')?.focus();
    result?.scrollIntoView({ block: 'start' });
  }

  /** A file made here, in this page: no server has a part in it. */
  #offerFile(deadline: Deadline): void {
    if (this.#file !== undefined) URL.revokeObjectURL(this.#file);
    this.#file = URL.createObjectURL(new Blob([calendarFile(remindersOf(deadline), deadline.today)], { type: 'text/calendar' }));
    this.querySelector('[data-calendar]')?.setAttribute('href', this.#file);
  }

  #box(name: Box): HTMLInputElement | null {
    return this.querySelector(`input[name=${name}]`);
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }

  #toggle(part: HTMLElement | null, isShown: boolean): void {
    if (part) part.hidden = !isShown;
  }
}

function sentenceOf(problem: DayProblem): string {
  const { problems } = says;
  switch (problem.type) {
    case 'missing':
      return problems.missing(problem.boxes.map((box) => problems.boxes[box]));
    case 'unreadable':
      return problems.unreadable[problem.boxes[0]];
    case 'no-such-day':
      return problems.noSuchDay(problem.last);
    case 'to-come':
      return problems.toCome;
    case 'long-ago':
      return problems.longAgo(problem.year);
  }
}

function leftOf({ standing, daysLeft }: Deadline): string {
  if (standing === 'last-day') return says.left.lastDay;
  return standing === 'ahead' ? says.left.ahead(daysLeft) : says.left.past;
}

function remindersOf({ warningDay, lastDay, unpaid }: Deadline): Parameters<typeof calendarFile>[0] {
  const { warning: week, lastDay: last, text } = says.reminders;
  const words = text.replace('{unpaid}', longDay(unpaid)).replace('{lastDay}', longDay(lastDay));
  const warning = warningDay === undefined ? [] : [{ id: `declic-fsl-${lastDay}-semaine`, day: warningDay, title: week, text: words }];
  return [...warning, { id: `declic-fsl-${lastDay}`, day: lastDay, title: last, text: words }];
}

customElements.define('deadline-tool', DeadlineTool);
