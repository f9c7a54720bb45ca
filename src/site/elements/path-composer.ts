/**
 * A mediator chooses lessons and what helps one person; the link, the code, the messages and the printed page make themselves. Its markup is
 * in layouts/path/Composer.astro:
 *
 *     <path-composer data-shelf="/parcours/lecons.json" data-plans="/recherche/index.json" data-received="…/parcours/mon-parcours/">
 *       <form> <input data-search> <ul data-list="found"> <select name="ready"> <input type="checkbox" value="ecrire-email"> …
 *         <ol data-list="chosen"> <input name="name"> … </form>
 *       <section> <svg data-qr> <button data-do="copy"> … <details data-kept> … </section>
 *       <div data-sheet>the printed page</div>
 *     </path-composer>
 *
 * What is chosen is also in the fragment of this page, the same as in the link: a page loaded again has it. Nothing is kept before a link
 * is given or kept by hand, and nothing is sent.
 */

import { readPath, writePath } from '../../core/path/codec';
import { MOST_LESSONS, noPath, pathFrom, withoutPerson, type Path } from '../../core/path/path';
import { parseShelf, type Shelf } from '../../core/path/shelf';
import { copyText } from '../../platform/adapters/clipboard';
import { accompanySays as says } from '../messages/fr/accompany-says';
import { keepLast, keptLinks, lastLink } from './path-kept';
import { chosenList } from './path-order';
import { drawResult, isGivable } from './path-result';
import { pathSearch } from './path-search';
import { fill } from './tree';

class PathComposer extends HTMLElement {
  #path: Path = noPath;
  #shelf: Shelf | undefined;

  connectedCallback(): void {
    this.addEventListener('input', this.#choose);
    this.addEventListener('change', this.#choose);
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.target instanceof Element && event.target.matches('.composer__form')) void this.#do('see');
    });
    this.addEventListener(
      'click',
      ({ target }) => void this.#do(target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined),
    );
    addEventListener('hashchange', this.#read);
    addEventListener('pageshow', this.#read);
    pathSearch(this, { add: (lesson) => this.#add(lesson), has: (lesson) => this.#path.lessons.includes(lesson) });
    chosenList(this, (lessons, said) => this.#reorder(lessons, said));
    keptLinks(this, { link: () => this.#link, open: (link) => (location.hash = link) });
    this.querySelector('[data-do=send]')?.toggleAttribute('hidden', !('share' in navigator));
    this.#with('again', lastLink() !== '');
    this.#read();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#read);
    removeEventListener('pageshow', this.#read);
  }

  get #link(): string {
    return this.#shelf === undefined || this.#path.lessons.length === 0 ? '' : writePath(this.#path, this.#shelf);
  }

  readonly #read = (): void => void this.#readAddress();

  /** From the address to the boxes. */
  async #readAddress(): Promise<void> {
    const { hash } = location;
    // A link to a part of the page is not a choice.
    if (!/^#\d/.test(hash)) {
      // Boxes that were filled before this script came are still to be read.
      if (this.#path !== noPath) this.#fillBoxes();
      return;
    }
    const shelf = await this.#load();
    if (shelf === undefined || location.hash !== hash) return;
    const received = readPath(hash, shelf);
    if (received.kind === 'path') this.#path = received.path;
    this.#fillBoxes();
    this.#show();
    if (received.kind !== 'path') fill(this, 'slot=notice', [this.dataset['spoiled'] ?? '']);
  }

  /** From the boxes to the path. */
  readonly #choose = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('[data-search], [data-kept], [data-link], [data-sms]')) return;
    if (target instanceof HTMLSelectElement && target.name === 'ready') {
      if (target.value !== '') this.#change({ ...this.#path, lessons: target.value.split(' ') });
      this.#fillBoxes();
      return;
    }
    if (target instanceof HTMLInputElement && target.type === 'checkbox' && target.name === '') {
      if (target.checked) this.#add(target.value);
      else this.#change({ ...this.#path, lessons: this.#path.lessons.filter((id) => id !== target.value) });
      // One too many stays out.
      target.checked = this.#path.lessons.includes(target.value);
      return;
    }
    const form = this.querySelector('form');
    const data = new Map(form === null ? [] : [...new FormData(form)].map(([name, value]) => [name, value] as const));
    const of = (name: string): unknown => data.get(name);
    const comfort = { ...this.#path.comfort, textSize: of('textSize'), theme: of('theme'), font: of('font'), spacing: of('spacing') };
    this.#with('phone', String(of('phone')).trim() !== '' && pathFrom({ phone: of('phone') }).phone === '');
    this.#change(
      pathFrom({
        lessons: this.#path.lessons,
        locale: of('locale'),
        comfort,
        voice: of('voice'),
        device: of('device'),
        name: of('name'),
        phone: of('phone'),
        place: of('place'),
        note: of('note'),
      }),
      event.type,
    );
  };

  #add(lesson: string): 'added' | 'already' | 'full' {
    const { lessons } = this.#path;
    if (lessons.includes(lesson)) return 'already';
    if (lessons.length >= MOST_LESSONS) {
      fill(this, 'slot=found', [says.full(MOST_LESSONS)]);
      return 'full';
    }
    this.#change({ ...this.#path, lessons: [...lessons, lesson] });
    this.#fillBoxes();
    return 'added';
  }

  #reorder(lessons: readonly string[], said: string): void {
    this.#change({ ...this.#path, lessons });
    this.#fillBoxes();
    fill(this, 'slot=moved', [said]);
  }

  /** The address follows at the end of what is typed: a letter at a time is refused by some browsers. */
  #change(path: Path, by = 'change'): void {
    this.#path = path;
    void this.#load().then(() => {
      if (this.#path !== path) return;
      if (by === 'change') history.replaceState(history.state, '', `#${this.#link}`);
      this.#show();
    });
  }

  #show(): void {
    if (this.#shelf === undefined) return;
    drawResult(this, this.#path, this.#shelf);
  }

  /** All but the box one is writing in: its words are still being written. */
  #fillBoxes(): void {
    const { lessons, comfort } = this.#path;
    for (const box of this.querySelectorAll<HTMLInputElement>('[type=checkbox]:not([name])')) box.checked = lessons.includes(box.value);
    const said: Readonly<Record<string, string>> = { ...this.#path, ...comfort, lessons: '', comfort: '' };
    for (const box of this.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('.composer__form [name]')) {
      if (box === document.activeElement && box instanceof HTMLTextAreaElement) continue;
      const value = said[box.name] ?? '';
      if (box.name === 'ready') box.value = [...box.querySelectorAll('option')].some((option) => option.value === lessons.join(' ')) ? lessons.join(' ') : '';
      else if (box instanceof HTMLInputElement && (box.type === 'radio' || box.type === 'checkbox')) box.checked = box.value === value;
      else box.value = value;
    }
  }

  async #load(): Promise<Shelf | undefined> {
    if (this.#shelf !== undefined) return this.#shelf;
    try {
      const answer = await fetch(this.dataset['shelf'] ?? '');
      this.#shelf = parseShelf(await answer.json());
    } catch {
      fill(this, 'slot=notice', [says.lost]);
    }
    return this.#shelf;
  }

  async #do(what: string | undefined): Promise<void> {
    const field = (name: string): HTMLInputElement | HTMLTextAreaElement | null => this.querySelector(`[data-${name}]`);
    switch (what) {
      case 'copy':
        await this.#copy(field('link'), says.copied);
        break;
      case 'copy-sms':
        await this.#copy(field('sms'), says.copiedSms);
        break;
      case 'send':
        this.#given();
        // Given up, a sharing leaves everything as it is.
        await navigator.share({ title: document.title, url: field('link')?.value ?? '' }).catch(() => undefined);
        break;
      case 'print':
        this.#given();
        print();
        break;
      case 'see':
        this.querySelector<HTMLElement>('#composer-give')?.focus();
        break;
      case 'again':
        location.hash = lastLink();
        break;
      default:
    }
  }

  async #copy(field: HTMLInputElement | HTMLTextAreaElement | null, done: string): Promise<void> {
    this.#given();
    if ((await copyText(field?.value ?? '')) === 'copied') {
      fill(this, 'slot=copied', [done]);
      return;
    }
    // The person copies what is selected.
    field?.focus();
    field?.select();
    fill(this, 'slot=copied', [says.selected]);
  }

  /** The next one may be like this one: all but who it was for. */
  #given(): void {
    if (this.#shelf === undefined || !isGivable(this.#path)) return;
    keepLast(writePath(withoutPerson(this.#path), this.#shelf));
  }

  #with(name: string, isThere: boolean): void {
    this.querySelector(`[data-with=${name}]`)?.toggleAttribute('hidden', !isThere);
  }
}

customElements.define('path-composer', PathComposer);
