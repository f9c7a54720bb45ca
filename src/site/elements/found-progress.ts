// What a code or a file says, shown before it is joined; then what it added.

import type { Progress } from '../../core/lesson/progress';
import { brought } from '../../core/progress-code/carried';
import { shortSettings, type Settings } from '../../core/progress-code/settings';
import { openProgress } from '../../platform/adapters/progress';
import { myProgressSay as says } from '../messages/fr/my-progress';
import { keepSettings, settingsHere } from './progress-lessons';

interface What {
  /** In plain words. */
  readonly lines: readonly string[];
  readonly progress: Progress;
  readonly settings: Settings | undefined;
  /** Where to go on, under the page of lessons. */
  readonly resume: { readonly title: string; readonly at: string } | undefined;
}

export class Found {
  readonly #host: HTMLElement;
  readonly #say: (words: string) => void;
  #what: What | undefined;

  constructor(host: HTMLElement, say: (words: string) => void) {
    this.#host = host;
    this.#say = say;
    host.querySelector('[data-do="add"]')?.addEventListener('click', () => void this.#add());
    host.querySelector('[data-do="drop"]')?.addEventListener('click', () => this.hide());
  }

  get #part(): HTMLElement | null {
    return this.#host.querySelector('[data-part="found"]');
  }

  show(what: What): void {
    this.#what = what;
    const part = this.#part;
    const lines = what.lines.length > 0 ? what.lines : [says.foundNothing];
    part?.querySelector('[data-says]')?.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
    const hasOthers = what.settings !== undefined && shortSettings(what.settings) !== shortSettings(settingsHere()) && shortSettings(what.settings) !== 0;
    part?.querySelector('[data-settings]')?.toggleAttribute('hidden', !hasOthers);
    part?.removeAttribute('hidden');
    part?.querySelector('h3')?.focus();
  }

  hide(): void {
    this.#what = undefined;
    this.#part?.setAttribute('hidden', '');
    this.#host.querySelector('[data-resume]')?.replaceChildren();
  }

  async #add(): Promise<void> {
    const what = this.#what;
    if (what === undefined) return;
    const box = this.#part?.querySelector<HTMLElement>('[data-settings]');
    const withSettings = what.settings !== undefined && box?.hidden === false && box.querySelector('input')?.checked === true;
    this.hide();
    const store = openProgress();
    const { added } = brought(await store.read(), what.progress);
    if (added.length > 0) await store.add(...added);
    if (withSettings) keepSettings(what.settings);
    const inLessons = new Set(added.map(({ lesson }) => lesson)).size;
    const said = [
      added.length === 0 ? says.nothingNew : says.added(added.length, inLessons),
      ...(withSettings ? [says.settingsKept] : []),
      ...(store.keeping.where === 'memory' ? [says.memoryOnly] : []),
    ];
    this.#say(said.join(' '));
    const place = this.#host.querySelector('[data-resume]');
    if (!place || what.resume === undefined) return;
    const link = document.createElement('a');
    link.className = 'button';
    link.href = `${this.#host.dataset['lessonPage'] ?? ''}${what.resume.at}`;
    link.textContent = `${says.resume}\u00a0: ${what.resume.title}`;
    place.replaceChildren(link);
    link.focus();
  }
}
