/**
 * The path that somebody received: all of it is in the fragment of the address. Its markup is in layouts/path/Received.astro:
 *
 *     <received-path data-shelf="/parcours/lecons.json" data-lessons="/lecons/">
 *       <h1 data-slot="title">
 *       <section data-part="path" hidden> <p data-slot="lead"> … <path-lessons> … </section>
 *       <section data-part="none" hidden> <section data-part="spoiled" hidden> <section data-part="newer" hidden>
 *     </received-path>
 *
 * What comes in the fragment is shown as text, and lessons are those of the built list. No request carries any of it.
 */

import { sourceLocale, directionOf } from '../../core/lesson/locale';
import { readPath, type Received } from '../../core/path/codec';
import { spokenPhone, type Path } from '../../core/path/path';
import { parseShelf, type Shelf, type ShelvedLesson } from '../../core/path/shelf';
import { localComfortStore } from '../../platform/adapters/local-comfort-store';
import { localListeningStore } from '../../platform/adapters/local-listening-store';
import { keepingHere } from '../../platform/adapters/offline-choice';
import { ownStorage } from '../../platform/adapters/shared-computer';
import { unusual, type Comfort } from '../../platform/ports/comfort';
import { pathSays as says } from '../messages/fr/path-says';
import './path-lessons';
import { refresh } from './progress-part';
import { el, fill } from './tree';

const comfortStore = localComfortStore(ownStorage);
const listeningStore = localListeningStore(ownStorage);

class ReceivedPath extends HTMLElement {
  #path: Path | undefined;

  connectedCallback(): void {
    addEventListener('hashchange', this.#open);
    // The page's own choices are put on again then (elements/comfort.ts): ours come after.
    addEventListener('pageshow', this.#dress);
    this.querySelector('[data-keep]')?.addEventListener('click', () => this.#keep());
    this.#open();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#open);
    removeEventListener('pageshow', this.#dress);
  }

  readonly #open = (): void => void this.#openAddress();

  async #openAddress(): Promise<void> {
    const { hash } = location;
    // The skip link leads to the page itself.
    if (hash === '#contenu' && this.#path !== undefined) return;
    try {
      const shelf = await fetchShelf(this.dataset['shelf']);
      if (location.hash === hash) this.#show(readPath(hash, shelf), shelf);
    } catch {
      fill(this, 'slot=waiting', [says.failed]);
    }
  }

  #show(received: Received, shelf: Shelf): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-part]')) {
      part.hidden = part.dataset['part'] !== received.kind;
      if (!part.hidden) fill(this, 'slot=title', [part.dataset['title'] ?? '']);
    }
    this.#path = received.kind === 'path' ? received.path : undefined;
    if (received.kind !== 'path') return;
    const { path, lost } = received;
    const lessons = path.lessons.flatMap((id) => shelf.lessons.get(id) ?? []);
    fill(this, 'slot=title', [says.welcome(path.name)]);
    this.#say('lead', lessons.length === 0 ? '' : says.lead(lessons.length));
    this.#say('lost', lost === 0 ? '' : lessons.length === 0 ? says.allLost : says.lost(lost));
    this.#say('note', path.note);
    this.#say('place', path.place);
    this.#say('settings', settingsOf(path));
    this.#say('kept', '');
    this.#toggle('help', path.phone !== '' || path.place !== '');
    const call = path.phone === '' ? [] : [el('a', { class: 'button', href: `tel:${path.phone}` }, says.call(spokenPhone(path.phone)))];
    fill(this, 'slot=call', call);
    fill(
      this,
      'list=lessons',
      lessons.map((lesson) => this.#item(lesson, path)),
    );
    this.#toggle('lessons', lessons.length > 0);
    this.#keepOffline(lessons);
    refresh();
    this.#dress();
  }

  /** For the days without network, once what is read now is there. */
  #keepOffline(lessons: readonly ShelvedLesson[]): void {
    const place = this.querySelector<HTMLElement>('[data-with=offline]');
    const how = lessons.length === 0 ? 'never' : keepingHere();
    this.#say('offline', how === 'by-itself' ? says.offline.coming : '');
    if (place === null || how === 'never') return;
    // A cut connection: the link, opened again, asks again.
    import('./path-offline').then(({ keepPath }) => keepPath({ lessons: lessons.map(({ id }) => id), place, how })).catch(() => this.#say('offline', ''));
  }

  #item({ id, title, goal, minutes, steps, former, titles }: ShelvedLesson, { locale }: Path): HTMLElement {
    const own = titles?.[locale];
    const where = own === undefined ? '' : `${locale}/`;
    const lang = own === undefined ? {} : { lang: locale, dir: directionOf(locale) };
    const lessons = this.dataset['lessons'] ?? '';
    return el(
      'li',
      { 'data-lesson': id, 'data-steps': steps.join(','), ...(former === undefined ? {} : { 'data-former': former }) },
      el('a', { class: 'path__open', href: lessons.replace(/lecons\/$/, `${where}lecons/${id}/`), ...lang }, own ?? title),
      el('span', { class: 'path__goal' }, goal),
      el('span', { class: 'path__minutes' }, says.minutes(minutes)),
      el('strong', { class: 'path__done', 'data-done': '' }),
    );
  }

  /** Who has chosen nothing yet reads this page as it was prepared; another's own choices stay. */
  readonly #dress = (): void => {
    if (this.#path === undefined || Object.keys(unusual(comfortStore.read())).length > 0) return;
    Object.assign(document.documentElement.dataset, unusual(this.#path.comfort));
  };

  #keep(): void {
    if (this.#path === undefined) return;
    const { comfort, voice } = this.#path;
    const kept = [comfortStore.write({ ...comfortStore.read(), ...unusual(comfort) })];
    if (voice === 'on') kept.push(listeningStore.write({ ...listeningStore.read(), onItsOwn: true }));
    Object.assign(document.documentElement.dataset, unusual(comfort));
    this.#say('kept', kept.every((one) => one === 'kept') ? says.kept : says.notKept);
  }

  /** Nothing to say: the place around it goes. */
  #say(slot: string, words: string): void {
    fill(this, `slot=${slot}`, [words]);
    this.#toggle(slot, words !== '');
  }

  #toggle(name: string, isThere: boolean): void {
    this.querySelector(`[data-with=${name}]`)?.toggleAttribute('hidden', !isThere);
  }
}

function settingsOf({ comfort, voice }: Path): string {
  const { textSize, theme, font }: Comfort = comfort;
  const all = [
    voice === 'on' ? says.voice : '',
    says.textSize[textSize],
    comfort.spacing === 'wide' ? says.spacing : '',
    says.theme[theme],
    says.font[font],
    comfort.motion === 'off' ? says.motion : '',
  ].filter((words) => words !== '');
  return all.length === 0 ? '' : says.settings(new Intl.ListFormat(sourceLocale).format(all));
}

let coming: Promise<Shelf> | undefined;

function fetchShelf(source = ''): Promise<Shelf> {
  coming ??= fetch(source).then(async (answer) => parseShelf(await answer.json()));
  // A cut connection: the next link asks again.
  coming.catch(() => (coming = undefined));
  return coming;
}

customElements.define('received-path', ReceivedPath);
