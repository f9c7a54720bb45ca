/**
 * The mediator’s notebook: people under names that she chose, and what each has done. Kept on her device (notebook-store.ts), closed with a phrase if she
 * wants. Its markup is in layouts/notebook/Notebook.astro; `data-do` says what a button does.
 */

import { isoOf } from '../../core/lesson/calendar';
import {
  inOrder,
  joined,
  LONGEST_NAME,
  looksLikeAName,
  nameFrom,
  noNotebook,
  withFound,
  withLearner,
  withoutLearner,
  type Notebook,
} from '../../core/notebook/notebook';
import { browserCalendar } from '../../platform/adapters/browser-calendar';
import { forgetNotebook, keepNotebook, NOTEBOOK, openKept, written, type Opened } from '../../platform/adapters/notebook-store';
import { canSeal, type Lock } from '../../platform/adapters/sealed';
import { notebookSays as says } from '../messages/fr/notebook-says';
import { cardOf, removing, renaming } from './notebook-cards';
import { chosenFile, newId, suggested, typedLock } from './notebook-keep';
import { CodeReading } from './notebook-code';
import { openReader, type Reader } from './notebook-lessons';
import { fill } from './tree';

const today = () => isoOf(browserCalendar.today());

class FollowNotebook extends HTMLElement {
  #book: Notebook = noNotebook;
  #lock: Lock | undefined;
  #reader: Promise<Reader> | undefined;
  #reading: CodeReading | undefined;
  /** Whose code is being read. */
  #who = '';
  #file: string | undefined;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => void this.#press(target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLFormElement) void this.#submit(event.target.getAttribute('name'));
    });
    this.#field('import')?.addEventListener('change', () => void this.#import());
    // Another tab wrote in it: this one begins again from there.
    addEventListener('storage', ({ key }) => {
      if (key === NOTEBOOK) location.reload();
    });
    this.toggleAttribute('data-plain-only', !canSeal());
    const part = this.#part('code');
    if (part)
      this.#reading = new CodeReading(part, {
        say: (words) => this.#say(words),
        reader: () => this.#lessons(),
        wouldAdd: (facts) => {
          const { added } = withFound(this.#book, this.#who, { facts, day: today() });
          return { steps: added.length, lessons: new Set(added.map(({ lesson }) => lesson)).size };
        },
        add: (facts) => {
          const { notebook, added } = withFound(this.#book, this.#who, { facts, day: today() });
          void this.#change(notebook, says.joined(notebook.learners.get(this.#who)?.name ?? '', added.length)).then(() => this.#leaveCode());
        },
        close: () => this.#leaveCode(),
      });
    void openKept().then((opened) => this.#show(opened));
  }

  #show(opened: Opened): void {
    this.#part('locked')?.toggleAttribute('hidden', opened.kind !== 'locked');
    this.#part('open')?.toggleAttribute('hidden', opened.kind !== 'open');
    // Written by a newer Déclic, or damaged: nothing is written over it.
    if (opened.kind === 'newer' || opened.kind === 'wrong') this.#say(opened.kind === 'newer' ? says.newer : says.wrongFile);
    if (opened.kind !== 'open') return;
    this.#book = opened.notebook;
    this.#lock = opened.lock;
    void this.#draw();
  }

  async #draw(): Promise<void> {
    this.toggleAttribute('data-closed', this.#lock !== undefined);
    this.querySelector('[data-nobody]')?.toggleAttribute('hidden', this.#book.learners.size > 0);
    const reader = this.#book.learners.size === 0 ? undefined : await this.#lessons();
    fill(
      this,
      'list=people',
      inOrder(this.#book).map((learner) => cardOf(learner, reader?.lessons ?? [])),
    );
    const text = await written(this.#book, this.#lock);
    if (this.#file !== undefined) URL.revokeObjectURL(this.#file);
    // Made here, in this page: no server has a part in it.
    this.#file = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    this.querySelector('[data-file]')?.setAttribute('href', this.#file);
  }

  async #change(book: Notebook, words: string): Promise<void> {
    const { notebook, where } = await keepNotebook(book, this.#lock);
    this.#book = notebook;
    await this.#draw();
    this.#say(where === 'kept' ? words : `${words} ${says.notKept}`);
  }

  async #press(pressed: HTMLElement | null): Promise<void> {
    const of = pressed?.dataset['of'] ?? '';
    const learner = this.#book.learners.get(of);
    switch (pressed?.dataset['do']) {
      case 'read':
        if (!learner) return;
        this.#who = of;
        this.#reading?.open(says.readOf(learner.name));
        break;
      case 'rename':
        if (learner) fill(this, `asked=${of}`, renaming(learner, LONGEST_NAME));
        this.querySelector<HTMLInputElement>(`[data-renamed=${of}]`)?.focus();
        break;
      case 'rename-yes': {
        const name = nameFrom(this.querySelector<HTMLInputElement>(`[data-renamed=${of}]`)?.value ?? '');
        if (name === '') {
          this.#say(says.needName);
          return;
        }
        await this.#change(withLearner(this.#book, { id: of, name }), looksLikeAName(name) ? says.looksLikeAName : says.kept);
        this.#nameOf(of)?.focus();
        break;
      }
      case 'remove':
        if (learner) fill(this, `asked=${of}`, removing(learner));
        this.querySelector<HTMLElement>(`[data-do=cancel][data-of=${of}]`)?.focus();
        break;
      case 'remove-yes':
        await this.#change(withoutLearner(this.#book, of), says.removed(learner?.name ?? ''));
        this.#part('open')?.querySelector('h2')?.focus();
        break;
      case 'cancel':
        fill(this, `asked=${of}`, []);
        this.#nameOf(of)?.focus();
        break;
      case 'suggest': {
        const field = this.#field('name');
        if (field) field.value = suggested();
        field?.focus();
        break;
      }
      case 'unlock':
        this.#lock = undefined;
        await this.#change(this.#book, says.unlocked);
        break;
      case 'erase':
        forgetNotebook();
        this.#lock = undefined;
        this.#show({ kind: 'open', notebook: noNotebook });
        this.#say(says.erased);
        break;
      default:
    }
  }

  async #submit(form: string | null): Promise<void> {
    if (form === 'add') {
      const field = this.#field('name');
      const name = nameFrom(field?.value ?? '');
      if (field === null || name === '') {
        this.#say(says.needName);
        return;
      }
      field.value = '';
      const id = newId();
      await this.#change(withLearner(this.#book, { id, name }), looksLikeAName(name) ? says.looksLikeAName : says.added(name));
      this.#nameOf(id)?.focus();
    }
    if (form === 'open') {
      this.#say(says.opening);
      const opened = await openKept(this.#field('phrase')?.value ?? '');
      this.#say(opened.kind === 'locked' ? says.wrongPhrase : '');
      this.#show(opened);
      if (opened.kind === 'open') this.#part('open')?.querySelector('h2')?.focus();
    }
    if (form === 'close') {
      const field = this.#field('new');
      this.#say(says.opening);
      const lock = field && (await typedLock(field));
      if (typeof lock === 'string') this.#say(lock);
      else if (lock) {
        this.#lock = lock;
        await this.#change(this.#book, says.closed);
      }
    }
  }

  async #import(): Promise<void> {
    const field = this.#field('import');
    const found = field && (await chosenFile(field, this.#field('import-phrase')?.value ?? ''));
    if (typeof found === 'string') this.#say(found);
    else if (found) await this.#change(joined(this.#book, found), says.imported);
  }

  async #lessons(): Promise<Reader | undefined> {
    this.#reader ??= openReader(this.dataset['lessons'] ?? '', today);
    return this.#reader.catch(() => {
      this.#reader = undefined;
      this.#say(says.cut);
      return undefined;
    });
  }

  #leaveCode(): void {
    this.#reading?.end();
    this.#nameOf(this.#who)?.focus();
  }

  #nameOf(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-name=${CSS.escape(id)}]`);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`);
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[name=${name}]`);
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('follow-notebook', FollowNotebook);
