/**
 * What a group did, counted screen by screen: with the camera, or by hand. Its markup is in layouts/group/FollowUp.astro:
 *
 *     <class-follow-up data-lessons="/animer/suivi/lecons.json">
 *       <button data-do="look"> <button data-do="hand"> <p role="status"></p> <figure data-part="eye" hidden><video></figure>
 *       <section data-part="person" hidden> <h2 tabindex="-1"> <label><select name="lesson"></select></label> <div data-skills></div> <button data-do="count"> … </section>
 *       <section data-part="sums" hidden> <p data-total></p> <div data-tables></div> <a data-do="file" download> … </section>
 *       <template data-skill> <template data-table> <template data-row>
 *     </class-follow-up>
 *
 * One press counts one person: two who did the same have the same code, so a code is asked about again once it has left the picture.
 * What is counted stays in this tab (session storage): lessons and marks, in the order they came, nothing else.
 */

import { sessionPracticeMemory } from '../../platform/adapters/session-practice-memory';
import type { Camera, CameraTrouble } from '../../platform/adapters/camera';
import { csvOf, parseSession, sumsOf, type FollowedLesson, type LessonSums, type Session } from '../group/follow-up';
import { readSkills, skillMarks, type Skills } from '../group/skills';
import { followUpSay as says } from '../messages/fr/follow-up';

const KEPT = 'declic-suivi';
/** Pictures without the code before it may be somebody else's. */
const GONE_PICTURES = 3;

class ClassFollowUp extends HTMLElement {
  #session: Session = [];
  #lessons: Readonly<Record<string, FollowedLesson>> = {};
  #camera: Promise<Camera | undefined> | undefined;
  /** Pictures without a code since the last one was answered for. */
  #gone = GONE_PICTURES;
  #file: string | undefined;

  connectedCallback(): void {
    this.#session = parseSession(sessionPracticeMemory.read(KEPT));
    this.addEventListener('click', this.#press);
    this.#lesson?.addEventListener('change', () => this.#ask({ lesson: this.#lesson?.value ?? '', marks: [] }));
    if (this.#session.length > 0) void this.#load();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  /** The lessons come when somebody counts. */
  async #load(): Promise<void> {
    if (Object.keys(this.#lessons).length > 0) return;
    this.#lessons = await fetch(this.dataset['lessons'] ?? '')
      .then((answer): Promise<Readonly<Record<string, FollowedLesson>>> => answer.json())
      .catch(() => ({}));
    this.#lesson?.replaceChildren(...Object.entries(this.#lessons).map(([id, { title }]) => new Option(title, id)));
    this.#paint();
  }

  readonly #press = ({ target }: Event): void => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
    switch (pressed) {
      case 'look':
        void this.#look();
        break;
      case 'stop':
        this.#stop();
        this.#say('');
        break;
      case 'hand':
        void this.#byHand();
        break;
      case 'count':
        this.#keep([...this.#session, this.#person]);
        this.#close(says.counted);
        break;
      case 'skip':
        this.#close(says.skipped);
        break;
      case 'undo':
        this.#keep(this.#session.slice(0, -1));
        this.#say(says.undone);
        break;
      case 'erase':
        this.#keep([]);
        sessionPracticeMemory.forget(KEPT);
        this.querySelector('[data-erase]')?.removeAttribute('open');
        this.#say(says.erased);
        this.querySelector<HTMLElement>('[data-do="look"]')?.focus();
        break;
      default:
    }
  };

  async #byHand(): Promise<void> {
    await this.#load();
    this.#ask({ lesson: this.#lesson?.value ?? '', marks: [] });
    this.#part('person')?.querySelector('h2')?.focus();
  }

  async #look(): Promise<void> {
    void this.#load();
    this.#stop();
    const video = this.querySelector('video');
    if (!video) return;
    this.#part('eye')?.removeAttribute('hidden');
    this.dataset['eye'] = '';
    this.#say(says.asking);
    const camera = import('./seen-codes').then(({ watchCodes }) =>
      watchCodes({ video, onSeen: (text) => this.#see(readSkills(text ?? '')), onTrouble: (trouble) => this.#lose(trouble) }),
    );
    this.#camera = camera;
    // A cut connection: what reads the codes did not come.
    const opened = await camera.catch(() => this.#lose('absent'));
    if (this.#camera !== camera) opened?.stop();
    else if (opened) this.#say(says.looking);
  }

  #see(seen: Skills | undefined): void {
    if (seen === undefined) {
      this.#gone += 1;
      return;
    }
    const isFree = this.#gone >= GONE_PICTURES && this.#part('person')?.hidden === true;
    this.#gone = 0;
    if (!isFree) return;
    if (!Object.hasOwn(this.#lessons, seen.lesson)) {
      this.#say(says.unknown);
      return;
    }
    this.#ask(seen);
    this.#say(says.read);
    this.querySelector<HTMLElement>('[data-do="count"]')?.focus();
  }

  #lose(trouble: CameraTrouble): undefined {
    this.#stop();
    this.#say(says.camera[trouble]);
  }

  #stop(): void {
    void this.#camera?.then((camera) => camera?.stop()).catch(() => undefined);
    this.#camera = undefined;
    delete this.dataset['eye'];
    this.#part('eye')?.setAttribute('hidden', '');
  }

  /** One person, to be looked at before they count. */
  #ask({ lesson, marks }: Skills): void {
    const field = this.#lesson;
    if (field) field.value = lesson;
    const template = this.querySelector<HTMLTemplateElement>('template[data-skill]');
    const skills = this.#lessons[lesson]?.skills ?? [];
    this.querySelector('[data-skills]')?.replaceChildren(
      ...skills.flatMap((title, index) => {
        const copy = template && document.importNode(template.content, true);
        const words = copy?.querySelector('span');
        if (words) words.textContent = title;
        const choice = copy?.querySelector('select');
        if (choice) choice.value = marks[index] ?? 'none';
        return copy ?? [];
      }),
    );
    this.#part('person')?.removeAttribute('hidden');
  }

  /** The person on screen, as they stand in the fields. */
  get #person(): Skills {
    const chosen = [...this.querySelectorAll<HTMLSelectElement>('[data-skills] select')].map(({ value }) => value);
    return { lesson: this.#lesson?.value ?? '', marks: chosen.map((value) => skillMarks.find((mark) => mark === value) ?? 'none') };
  }

  #close(words: string): void {
    this.#part('person')?.setAttribute('hidden', '');
    this.#gone = 0;
    this.#say(words);
    this.querySelector<HTMLElement>(this.#camera === undefined ? '[data-do="hand"]' : '[data-do="stop"]')?.focus();
  }

  #keep(session: Session): void {
    this.#session = session;
    sessionPracticeMemory.write(KEPT, session);
    this.#paint();
  }

  #paint(): void {
    this.#part('sums')?.toggleAttribute('hidden', this.#session.length === 0);
    const total = this.querySelector('[data-total]');
    if (total) total.textContent = says.people(this.#session.length);
    this.querySelector('[data-tables]')?.replaceChildren(...sumsOf(this.#session).map((sums) => this.#table(sums)));
    if (this.#file !== undefined) URL.revokeObjectURL(this.#file);
    // Made here, in this page: no server has a part in it.
    this.#file = URL.createObjectURL(new Blob([csvOf(this.#session, this.#lessons, says.file)], { type: 'text/csv' }));
    this.querySelector('[data-file]')?.setAttribute('href', this.#file);
  }

  #table({ lesson, people, skills }: LessonSums): Node {
    const table = this.#copy('table');
    const caption = table.querySelector('caption');
    if (caption) caption.textContent = `${this.#lessons[lesson]?.title ?? lesson}\u00a0: ${says.people(people)}`;
    table.querySelector('tbody')?.append(
      ...skills.map((counts, index) => {
        const row = this.#copy('row');
        const title = row.querySelector('th');
        if (title) title.textContent = this.#lessons[lesson]?.skills[index] ?? '';
        for (const cell of row.querySelectorAll('td')) {
          const mark = skillMarks.find((name) => name === cell.dataset['mark']);
          cell.textContent = mark === undefined ? '' : String(counts[mark]);
        }
        return row;
      }),
    );
    return table;
  }

  #copy(name: 'table' | 'row'): DocumentFragment {
    return document.importNode(this.querySelector<HTMLTemplateElement>(`template[data-${name}]`)?.content ?? new DocumentFragment(), true);
  }

  get #lesson(): HTMLSelectElement | null {
    return this.querySelector('select[name=lesson]');
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('class-follow-up', ClassFollowUp);
