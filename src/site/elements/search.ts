/**
 * The search. Its markup and words are in pages/[...locale]/recherche/index.astro:
 *
 *     <lesson-search data-plans="/recherche/index.json" data-texts="/recherche/textes.json" data-lessons="/lecons/"
 *                    data-one="…" data-other="…" data-step="Étape : {step}" data-nothing="…" data-failed="…">
 *       <form role="search"> <label> <input type="search"> <button> </form>
 *       <p role="status"></p>
 *       <ul></ul>
 *       <p data-way-out hidden>link to the catalogue</p>
 *       <p data-without>without script</p>
 *     </lesson-search>
 *
 * lunr, the stemmer and the words to search come when the field is first used; the lessons' prose only when the
 * plans find too little. What is typed stays in this tab: not in the address, which would tell the server, and the
 * next person at this computer, what was looked for. It is in `history.state`, so that « back » finds it again.
 */

import type { Result, Search } from '../search/find';

/** Long enough not to talk over somebody who types, in milliseconds. */
const SETTLED_MS = 700;
/** With fewer results than this the prose is searched too. */
const FEW_RESULTS = 2;

class LessonSearch extends HTMLElement {
  #plans: Promise<Search> | undefined;
  #everywhere: Promise<Search> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.#inPlans().catch(() => undefined), { once: true });
    this.addEventListener('input', this.#search);
    this.addEventListener('keydown', this.#move);
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    const before: unknown = history.state;
    if (typeof before === 'string' && this.#field) {
      this.#field.value = before;
      this.#search();
    }
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('ul a')];
  }

  readonly #search = (): void => {
    void this.#answer(this.#field?.value.trim() ?? '');
  };

  async #answer(typed: string): Promise<void> {
    if (typed === '') {
      this.#show([], '');
      return;
    }
    try {
      const isStill = (): boolean => this.#field?.value.trim() === typed;
      const inPlans = (await this.#inPlans())(typed);
      if (isStill()) this.#show(inPlans, typed);
      if (inPlans.length >= FEW_RESULTS) return;
      // Once the prose is here it answers all: its order is the better one.
      const everywhere = (await this.#inTexts())(typed);
      if (isStill()) this.#show(everywhere, typed);
    } catch {
      // The next letter tries again: the connection may come back.
      if (this.#links.length === 0) this.#sayNow(this.dataset['failed'] ?? '', 'with-way-out');
    }
  }

  #inPlans(): Promise<Search> {
    return (this.#plans ??= this.#load(this.dataset['plans']).catch((cause: unknown) => {
      this.#plans = undefined;
      throw cause;
    }));
  }

  #inTexts(): Promise<Search> {
    const { plans, texts } = this.dataset;
    return (this.#everywhere ??= this.#load(plans, texts).catch((cause: unknown) => {
      this.#everywhere = undefined;
      throw cause;
    }));
  }

  async #load(...files: readonly (string | undefined)[]): Promise<Search> {
    const [{ openSearch }, plans, texts] = await Promise.all([import('../search/find'), ...files.map(fetchJson)]);
    return openSearch(plans, texts);
  }

  #show(results: readonly Result[], typed: string): void {
    const list = this.querySelector('ul');
    list?.replaceChildren(...results.map((result) => this.#item(result)));
    const { length } = results;
    const form = new Intl.PluralRules(document.documentElement.lang).select(length);
    const count = (this.dataset[form] ?? this.dataset['other'] ?? '').replace('{count}', `${length}`);
    const isEmpty = typed !== '' && length === 0;
    const words = typed === '' ? '' : isEmpty ? (this.dataset['nothing'] ?? '') : count;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#sayNow(words, isEmpty ? 'with-way-out' : 'alone');
      // Here and not at each letter: Safari refuses more than 100 in 30 s.
      history.replaceState(typed, '');
    }, SETTLED_MS);
  }

  #sayNow(words: string, wayOut: 'with-way-out' | 'alone'): void {
    clearTimeout(this.#settling);
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== words) status.textContent = words;
    const link = this.querySelector<HTMLElement>('[data-way-out]');
    if (link) link.hidden = wayOut === 'alone';
  }

  #item({ id, title, goal, step }: Result): HTMLLIElement {
    const item = document.createElement('li');
    const address = `${this.dataset['lessons'] ?? ''}${id}/`;
    const words = document.createElement('p');
    words.textContent = goal;
    item.append(link(address, title), words);
    if (step) item.append(link(`${address}#${step.id}`, (this.dataset['step'] ?? '').replace('{step}', step.title)));
    return item;
  }

  /** ↓ from the field to the results, ↑ ↓ among them, Esc back to the field. */
  readonly #move = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const field = this.#field;
    const links = this.#links;
    const place = links.findIndex((link) => link === target);
    if (target !== field && place < 0) return;
    if (key === 'Escape' && place >= 0) field?.focus();
    else if (key === 'ArrowDown') links[Math.min(place + 1, links.length - 1)]?.focus();
    else if (key === 'ArrowUp' && place >= 0) (links[place - 1] ?? field)?.focus();
    else return;
    event.preventDefault();
  };
}

async function fetchJson(file = ''): Promise<unknown> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
  return answer.json();
}

function link(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}

customElements.define('lesson-search', LessonSearch);
