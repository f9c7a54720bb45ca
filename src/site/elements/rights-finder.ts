/**
 * « Quelles aides demander ? »: one question at a time, then which rights to ask for. What is asked and judged is in core/rights; the sentences
 * are in the page (layouts/simulator/).
 *
 *     <rights-finder data-rules="{…}">
 *       <section data-step="debut" id="debut"><h2 tabindex="-1">…</h2> <a href="#age">…</a></section>
 *       <section data-step="age" id="age" data-question>
 *         <h2 tabindex="-1"><span data-number></span> <span data-title>…</span></h2> <button data-answer="18-24">…</button> <a data-back>…</a></section>
 *       <section data-step="resultat" id="resultat"><h2 tabindex="-1">…</h2>
 *         <div data-group="ask" hidden><div data-here></div></div>
 *         <div data-all> <article data-right="rsa"> <li data-met="0"> <li data-change="0"> <p data-missing> <p data-dated> </article> </div></section>
 *     </rights-finder>
 *
 * The address names the screen, as in elements/situations.ts, so that Back works; never an answer. Nothing is kept and nothing is sent.
 */

import { isoOf } from '../../core/lesson/calendar';
import { evaluate, type Result } from '../../core/rights/evaluate';
import { wayThrough, type Way } from '../../core/rights/asking';
import { isRules, type Rules } from '../../core/rights/rules';
import { browserCalendar } from '../../platform/adapters/browser-calendar';

const RESULT = 'resultat';

class RightsFinder extends HTMLElement {
  readonly #given = new Map<string, string>();
  /** By right. They go from one group to another. */
  #cards: ReadonlyMap<string, HTMLElement> = new Map();
  #rules: Rules = { questions: [], rights: [], ceilings: {} };

  connectedCallback(): void {
    const written: unknown = JSON.parse(this.dataset['rules'] ?? '{}');
    if (isRules(written)) this.#rules = written;
    this.#cards = new Map([...this.querySelectorAll<HTMLElement>('[data-right]')].map((card) => [card.dataset['right'] ?? '', card]));
    this.addEventListener('click', this.#answer);
    addEventListener('hashchange', this.#follow);
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.querySelector('[data-again]')?.addEventListener('click', () => this.#given.clear());
    this.#go();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
  }

  get #today(): string {
    return isoOf(browserCalendar.today());
  }

  get #way(): Way {
    return wayThrough(this.#rules, this.#given, this.#today);
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

  /** A question that is not asked on this way, as after a reload, leaves its place to the one that is. */
  #go(): HTMLElement | undefined {
    const { asked } = this.#way;
    const wanted = location.hash.slice(1);
    const sections = this.#sections;
    const isLost = sections.some((one) => one.id === wanted && 'question' in one.dataset) && !asked.includes(wanted);
    const now = sections.find(({ id }) => id === (isLost ? asked.at(-1) : wanted)) ?? sections[0];
    for (const section of sections) section.hidden = section !== now;
    this.#paint(now);
    return now;
  }

  readonly #answer = ({ target }: Event): void => {
    const chosen = target instanceof Element ? target.closest<HTMLElement>('[data-answer]') : null;
    const question = chosen?.closest<HTMLElement>('[data-question]')?.id;
    const answer = chosen?.dataset['answer'];
    if (question === undefined || answer === undefined) return;
    this.#given.set(question, answer);
    location.hash = this.#way.next ?? RESULT;
  };

  #paint(section: HTMLElement | undefined): void {
    if (section?.id === RESULT) this.#showResults();
    else if (section && 'question' in section.dataset) this.#showQuestion(section);
  }

  #showQuestion(section: HTMLElement): void {
    const { asked } = this.#way;
    const at = asked.indexOf(section.id);
    const number = section.querySelector('[data-number]');
    if (number) number.textContent = `${at + 1}`;
    section.querySelector('[data-back]')?.setAttribute('href', `#${asked[at - 1] ?? 'debut'}`);
    const given = this.#given.get(section.id);
    for (const one of section.querySelectorAll<HTMLElement>('[data-answer]')) one.ariaPressed = String(one.dataset['answer'] === given);
  }

  #showResults(): void {
    const { answers } = this.#way;
    const results = answers.size === 0 ? [] : evaluate(this.#rules, answers, this.#today);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const mine = results.filter(({ outcome }) => outcome === group.dataset['group']);
      group.hidden = mine.length === 0;
      group.querySelector('[data-here]')?.replaceChildren(...mine.flatMap((result) => this.#card(result) ?? []));
    }
    const isEmpty = results.length === 0;
    for (const [part, isHidden] of [
      ['nothing', !isEmpty],
      ['none-to-ask', isEmpty || results.some(({ outcome }) => outcome === 'ask')],
      ['all', true],
    ] as const) {
      this.querySelector(`[data-part=${part}]`)?.toggleAttribute('hidden', isHidden);
    }
  }

  /** The right's own words, of which only those that this result needs are shown. */
  #card({ right, outcome, verdicts, missing, isDated }: Result): HTMLElement | undefined {
    const card = this.#cards.get(right);
    if (card === undefined) return undefined;
    card.dataset['outcome'] = outcome;
    const shown = (kind: 'met' | 'change', wanted: readonly string[]): void => {
      const lines = [...card.querySelectorAll<HTMLElement>(`[data-${kind}]`)];
      for (const line of lines) line.hidden = !wanted.includes(verdicts[Number(line.dataset[kind])] ?? '');
      card.querySelector(`[data-part=${kind}]`)?.toggleAttribute(
        'hidden',
        lines.every(({ hidden }) => hidden),
      );
    };
    shown('met', ['met']);
    shown('change', ['check', 'aside']);
    card.querySelector('[data-part=dated]')?.toggleAttribute('hidden', !isDated);
    const place = card.querySelector<HTMLElement>('[data-part=missing]');
    place?.toggleAttribute('hidden', outcome !== 'more');
    place?.querySelector('ul')?.replaceChildren(...missing.map((question) => this.#wayBack(question)));
    return card;
  }

  #wayBack(question: string): HTMLElement {
    const link = document.createElement('a');
    link.href = `#${question}`;
    link.textContent = this.querySelector(`#${CSS.escape(question)} [data-title]`)?.textContent ?? question;
    const line = document.createElement('li');
    line.append(link);
    return line;
  }
}

customElements.define('rights-finder', RightsFinder);
