/**
 * « Mes progrès »: what was done, and what one takes away. Its markup is in layouts/progress/:
 *
 *     <progress-page data-lessons="/mes-progres/lecons.json" data-page="/mes-progres/" data-lesson-page="/lecons/">
 *       <section data-part="done"> <p data-none hidden> <ul data-list></ul> </section>
 *       <section data-part="carry" hidden> <strong data-address> <ol data-words></ol> <ol data-pictures></ol> <svg data-qr><path/></svg> <button data-do="print"> <a data-file download> </section>
 *       <section data-part="statement"> <p data-none> <div data-form hidden> <input data-name> <button data-do="state"> <button data-do="state-file"> <p data-stated> </div> <div data-sheet> … </section>
 *       <button data-picture="0"><svg/></button> … 63        of « Retrouver », drawn when the site is built: copied from there
 *     </progress-page>
 *
 * A name that is typed goes on the printed sheet, or in the file that is saved, and nowhere else.
 */

import { crcnOf } from '../../core/lesson/crcn';
import { stepsDone, outcomesIn, type Progress } from '../../core/lesson/progress';
import { fileText } from '../../core/progress-code/carried';
import { openProgress } from '../../platform/adapters/progress';
import { myProgressSay as says } from '../messages/fr/my-progress';
import { drawCodes } from './carried-codes';
import { progressLessons, settingsHere, type KnownLessons } from './progress-lessons';

class ProgressPage extends HTMLElement {
  #file: string | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#press);
    openProgress().watch(this.#paint);
    this.#paint();
    // Back to this page: something may have been done since, and a name must not be there still.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) location.reload();
    });
  }

  readonly #paint = (): void => {
    void Promise.all([progressLessons(this.dataset['lessons'] ?? ''), openProgress().read()])
      .then(([known, progress]) => this.#show(known, progress))
      .catch(() => this.querySelector('[data-cut]')?.replaceChildren(says.cut));
  };

  #show(known: KnownLessons, progress: Progress): void {
    const begun = [...known.shelf.values()].filter((lesson) => stepsDone(progress, lesson).length > 0);
    const isNone = begun.length === 0;
    this.#part('done')?.querySelector('[data-none]')?.toggleAttribute('hidden', !isNone);
    this.#part('done')
      ?.querySelector('[data-list]')
      ?.replaceChildren(...begun.map(({ id }) => this.#line(id, known, progress)));
    this.#part('carry')?.toggleAttribute('hidden', isNone);
    if (!isNone) this.#carry(known, progress);
    const finished = begun.filter((lesson) => stepsDone(progress, lesson).length === lesson.steps.length);
    const statement = this.#part('statement');
    statement?.querySelector('[data-none]')?.toggleAttribute('hidden', finished.length > 0);
    statement?.querySelector('[data-form]')?.toggleAttribute('hidden', finished.length === 0);
    statement?.querySelector('[data-list]')?.replaceChildren(
      ...finished.map(({ id }) => {
        const { title = '', digcomp = [] } = known.lessons[id] ?? {};
        return written('li', says.stated(title, digcomp, crcnOf(digcomp)));
      }),
    );
    this.dataset['ready'] = '';
  }

  /** « Écrire un e-mail: 3 étapes sur 5, 2 sans aide. Reprendre ici ». */
  #line(id: string, known: KnownLessons, progress: Progress): HTMLElement {
    const lesson = known.shelf.get(id);
    const { title = '', steps = [] } = known.lessons[id] ?? {};
    const done = lesson ? stepsDone(progress, lesson) : [];
    const alone = lesson ? outcomesIn(progress, lesson).filter((outcome) => outcome === 'alone').length : 0;
    const line = document.createElement('li');
    const words = [says.tally(done.length, steps.length), says.alone(alone)].filter(Boolean).join(', ');
    const next = steps.find(([step]) => !done.includes(step))?.[0];
    line.append(written('b', title), ' ', written('span', words));
    if (next !== undefined) {
      const on = written('a', says.resume);
      on.className = 'link';
      on.setAttribute('href', `${this.dataset['lessonPage'] ?? ''}${id}/#${next}`);
      on.setAttribute('aria-label', `${says.resume}\u00a0: ${title}`);
      line.append(' ', on);
    }
    return line;
  }

  #carry(known: KnownLessons, progress: Progress): void {
    const settings = settingsHere();
    const part = this.#part('carry');
    if (part === null) return;
    const drawingOf = (picture: number): Node | undefined => document.querySelector(`[data-picture="${picture}"] svg`)?.cloneNode(true);
    void drawCodes(part, { known, progress, settings, page: this.dataset['page'] ?? '', drawingOf });
    if (this.#file !== undefined) URL.revokeObjectURL(this.#file);
    // Made here, in this page: no server has a part in it.
    this.#file = URL.createObjectURL(new Blob([fileText({ progress, settings })], { type: 'application/json' }));
    part.querySelector('[data-file]')?.setAttribute('href', this.#file);
  }

  readonly #press = ({ target }: Event): void => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
    if (pressed === 'print') this.#print('carry');
    if (pressed === 'state-file') void this.#stateFile();
    if (pressed === 'state') {
      const place = this.querySelector('[data-named]');
      if (place) place.textContent = this.#name;
      const day = this.querySelector('[data-day]');
      if (day) day.textContent = new Date().toLocaleDateString('fr', { dateStyle: 'long' });
      this.#print('statement');
    }
  };

  get #name(): string {
    return this.querySelector<HTMLInputElement>('[data-name]')?.value ?? '';
  }

  async #stateFile(): Promise<void> {
    const said = this.querySelector('[data-stated]');
    try {
      const [known, progress, { saveStatement }] = await Promise.all([
        progressLessons(this.dataset['lessons'] ?? ''),
        openProgress().read(),
        import('./statement-file'),
      ]);
      saveStatement(known, progress, this.#name);
      if (said) said.textContent = says.stateFile;
    } catch {
      if (said) said.textContent = says.cut;
    }
  }

  /** Only this part goes on paper. */
  #print(part: string): void {
    this.dataset['paper'] = part;
    print();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }
}

function written(tag: 'li' | 'b' | 'span' | 'a', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

customElements.define('progress-page', ProgressPage);
