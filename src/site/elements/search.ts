/**
 * The search. Its markup and words are in pages/[...locale]/recherche/index.astro:
 *
 *     <lesson-search data-plans="/recherche/index.json" data-pages="/recherche/mots.json" data-texts="/recherche/textes.json"
 *                    data-base="/" data-one="…" …>
 *       <form role="search"> <label> <input role="combobox" aria-controls="…"> <button> </form>
 *       <p role="status"></p>
 *       <p data-mended hidden><span></span> <button></button></p>
 *       <div role="listbox" id="…" hidden></div>
 *       <nav data-way-out hidden>three ways on</nav>
 *       <p data-without>without script</p>
 *     </lesson-search>
 *
 * The titles, and what searches them, come when the field is first used; the explained words and the pages behind the first answer; the
 * prose, with lunr, only when too little is found, and once the typing stops: no letter waits for it. What is typed stays in this tab: not in the address, which would tell the server, and the
 * next person at this computer, what was looked for. It is in `history.state`, so that « back » finds it again.
 */

import { takeSought } from '../../platform/adapters/sought';
import type { Answer, Page, Result, Search } from '../search/find';
import { el } from './tree';

/** Long enough not to talk over somebody who types, in milliseconds. */
const SETTLED_MS = 700;
/** Long enough not to search all the prose between two letters. */
const CALM_MS = 200;
const MOST_LESSONS = 12;
const MOST_PAGES = 4;

type File = 'plans' | 'pages' | 'texts';

class LessonSearch extends HTMLElement {
  readonly #files = new Map<File, Promise<unknown>>();
  readonly #searches = new Map<string, Promise<Search>>();
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** What is looked for just as it is typed. */
  #asTyped: string | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.#open('plans').catch(() => undefined), { once: true });
    this.addEventListener('input', this.#search);
    this.addEventListener('keydown', this.#move);
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search();
    });
    this.querySelector('[data-mended] button')?.addEventListener('click', () => {
      this.#asTyped = this.#field?.value.trim();
      this.#field?.focus();
      this.#search();
    });
    const brought = takeSought()?.slice(0, 80);
    const before: unknown = brought ?? history.state;
    if (typeof before === 'string' && this.#field) {
      this.#field.value = before;
      if (brought !== undefined) this.#field.focus();
      this.#search();
    }
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get #list(): HTMLElement | null {
    return this.querySelector('[role=listbox]');
  }

  get #options(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  readonly #search = (): void => {
    void this.#answer(this.#field?.value.trim() ?? '');
  };

  async #answer(typed: string): Promise<void> {
    if (typed === '') {
      this.#show(undefined, '');
      return;
    }
    const spelling = this.#asTyped === typed ? 'as typed' : 'mended';
    const isStill = (): boolean => this.#field?.value.trim() === typed;
    try {
      const isFirst = !this.#files.has('pages');
      const quick = await this.#open('plans', ...(isFirst ? [] : ['pages' as const]));
      if (!isStill()) return;
      const answer = quick(typed, spelling);
      this.#show(answer, typed);
      // No lesson has every word in its title and keywords.
      const isTooLittle = answer.full === 0 || spelling === 'as typed';
      if (isTooLittle) await new Promise((calm) => setTimeout(calm, CALM_MS));
      if (!isStill() || (!isFirst && !isTooLittle)) return;
      const more = await this.#open('plans', 'pages', ...(isTooLittle ? ['texts' as const] : []));
      if (isStill()) this.#show(more(typed, spelling), typed);
    } catch {
      // The next letter tries again: the connection may come back.
      if (this.#options.length === 0) this.#sayNow(this.dataset['failed'] ?? '', 'with-ways-on');
    }
  }

  /** The search on these files; what did not come is asked for again the next time. */
  #open(...files: readonly File[]): Promise<Search> {
    const name = files.join(' ');
    const opening =
      this.#searches.get(name) ??
      Promise.all([import('../search/find'), files.includes('texts') ? import('../search/prose') : undefined, ...files.map((file) => this.#fetch(file))]).then(
        ([{ openSearch }, prose, ...held]) => {
          const of = (file: File): unknown => held[files.indexOf(file)];
          return openSearch(of('plans'), { pages: of('pages'), prose: prose?.openProse(of('texts')) });
        },
      );
    this.#searches.set(name, opening);
    opening.catch(() => this.#searches.delete(name));
    return opening;
  }

  #fetch(file: File): Promise<unknown> {
    const coming = this.#files.get(file) ?? fetchJson(this.dataset[file]);
    this.#files.set(file, coming);
    coming.catch(() => this.#files.delete(file));
    return coming;
  }

  #show(answer: Answer | undefined, typed: string): void {
    const lessons = answer?.lessons ?? [];
    const pages = (answer?.pages ?? []).slice(0, MOST_PAGES);
    const options =
      answer === undefined ? [] : [...lessons.slice(0, MOST_LESSONS).map((one) => this.#lesson(one, answer)), ...pages.map((one) => this.#page(one, answer))];
    options.forEach((option, at) => (option.id = `trouve-${at}`));
    const list = this.#list;
    list?.replaceChildren(...options);
    if (list) list.hidden = options.length === 0;
    this.#field?.setAttribute('aria-expanded', `${options.length > 0}`);
    this.#choose(undefined);
    this.#tellChange(answer);
    const isEmpty = typed !== '' && options.length === 0;
    const words = typed === '' ? '' : isEmpty ? (this.dataset['nothing'] ?? '') : this.#count(lessons.length);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#sayNow(words, isEmpty ? 'with-ways-on' : 'alone');
      // Here and not at each letter: Safari refuses more than 100 in 30 s.
      history.replaceState(typed, '');
    }, SETTLED_MS);
  }

  #count(length: number): string {
    if (length === 0) return this.dataset['outside'] ?? '';
    if (length > MOST_LESSONS) return this.#says('first', { count: `${MOST_LESSONS}` });
    return this.#says(new Intl.PluralRules(document.documentElement.lang).select(length), { count: `${length}` });
  }

  /** What was mended is said, and can be refused. */
  #tellChange(answer: Answer | undefined): void {
    const line = this.querySelector<HTMLElement>('[data-mended]');
    const [change] = answer?.changes ?? [];
    if (!line) return;
    line.hidden = change === undefined;
    if (change === undefined) return;
    line.querySelector('span')?.replaceChildren(this.#says('changed', change));
    line.querySelector('button')?.replaceChildren(this.#says('asTyped', change));
  }

  #sayNow(words: string, ways: 'with-ways-on' | 'alone'): void {
    clearTimeout(this.#settling);
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== words) status.textContent = words;
    const links = this.querySelector<HTMLElement>('[data-way-out]');
    if (links) links.hidden = ways === 'alone';
  }

  #lesson({ id, title, step, keywords }: Result, { isFound }: Answer): HTMLElement {
    const about = keywords.split(', ').filter((keyword) => keyword.split(/[\s’']+/).some(isFound));
    const why = step ? this.#says('step', { step: step.title }) : about.length > 0 ? this.#says('about', { about: about.slice(0, 3).join(', ') }) : '';
    return this.#option(`lecons/${id}/${step ? `#${step.id}` : ''}`, { kind: 'lesson', title, why, isFound });
  }

  #page({ address, title, says }: Page, { isFound }: Answer): HTMLElement {
    return this.#option(address.replace(/^\//, ''), { kind: kindOf(address), title, why: says, isFound });
  }

  #option(
    address: string,
    { kind, title, why, isFound }: { readonly kind: string; readonly title: string; readonly why: string; readonly isFound: Answer['isFound'] },
  ): HTMLElement {
    return el(
      'a',
      { role: 'option', 'aria-selected': 'false', class: 'found', href: `${this.dataset['base'] ?? '/'}${address}` },
      // Heard as three sentences, not as one.
      el('span', { class: 'found__kind' }, this.dataset[kind] ?? '', aside('\u00a0: ')),
      el('span', { class: 'found__title' }, ...marked(title, isFound)),
      ...(why === '' ? [] : [aside('. '), el('span', { class: 'found__why' }, ...marked(why, isFound))]),
    );
  }

  #says(name: string, slots: Readonly<Record<string, string>>): string {
    return (this.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
  }

  /** ↑ ↓ choose among the results while the field keeps the focus, Enter opens, Esc goes back to the letters. */
  readonly #move = (event: KeyboardEvent): void => {
    if (event.target !== this.#field || event.isComposing) return;
    const options = this.#options;
    const place = options.findIndex((option) => option.ariaSelected === 'true');
    if (event.key === 'ArrowDown') this.#choose(options[Math.min(place + 1, options.length - 1)]);
    else if (event.key === 'ArrowUp') this.#choose(options[place - 1]);
    else if (event.key === 'Enter' && place >= 0) options[place]?.click();
    else if (event.key === 'Escape' && place >= 0) this.#choose(undefined);
    else return;
    event.preventDefault();
  };

  #choose(chosen: HTMLAnchorElement | undefined): void {
    for (const option of this.#options) option.ariaSelected = `${option === chosen}`;
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.#field?.setAttribute('aria-activedescendant', chosen.id);
    else this.#field?.removeAttribute('aria-activedescendant');
  }
}

/** A page below one of these is of that kind; the page itself is a page. */
const kinds = [
  ['/mots/', 'word'],
  ['/blocages/', 'blocked'],
  ['/droits/', 'right'],
  ['/accompagner/guides/', 'guide'],
  ['/animer/series/', 'series'],
  ['/parcours/', 'path'],
] as const;

function kindOf(address: string): string {
  return kinds.find(([above]) => address.startsWith(above) && address !== above)?.[1] ?? 'page';
}

/** For who hears it only. */
function aside(text: string): HTMLElement {
  return el('span', { class: 'visually-hidden' }, text);
}

/** The words that answer stand out: the person sees why it was found. */
function marked(text: string, isFound: (word: string) => boolean): readonly (Node | string)[] {
  return text.split(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)/u).map((part, at) => (at % 2 === 1 && isFound(part) ? el('mark', {}, part) : part));
}

async function fetchJson(file = ''): Promise<unknown> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
  return answer.json();
}

customElements.define('lesson-search', LessonSearch);
