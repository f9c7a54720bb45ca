/**
 * A question asked to a room that answers with cards, or with hands. Its markup is in layouts/group/Ballot.astro:
 *
 *     <paper-ballot data-source="/animer/reponses/">
 *       <form data-part="choose"> <select name="source"> <select name="question"> <input name="people"> <button value="camera"> … </form>
 *       <section data-part="ask" hidden>
 *         <h2 tabindex="-1"></h2> <ul data-choices></ul>
 *         <div data-part="camera" hidden> <video></video> <ul data-grid></ul> </div>
 *         <p role="status"></p> <button data-do="show"> … </section>
 *       <template data-choice> <template data-card>
 *     </paper-ballot>
 *
 * `data-phase` is `choosing`, `asking` or `shown`; `data-hands` stands while hands are counted. Any `[data-do]` does what it names. The address may name what is asked: #ecrire-email. Nothing is kept:
 * the ballot is in memory, and once it is shown not even who was counted is (group/ballot.ts).
 */

import type { CameraTrouble } from '../../platform/adapters/camera';
import { closed, countsOf, newBallot, withHand, withPicture, type Ballot } from '../group/ballot';
import { letters } from '../group/cards';
import { ANY_TIME, type RoomQuestion } from '../group/questions';
import { votesSay as says } from '../messages/fr/votes';
import type { Counting } from './held-cards';

type Way = 'camera' | 'hands';

class PaperBallot extends HTMLElement {
  #questions: readonly RoomQuestion[] = [];
  #ballot: Ballot = newBallot(0);
  #way: Way = 'hands';
  #counting: Promise<Counting | undefined> | undefined;
  #which = 0;

  connectedCallback(): void {
    this.addEventListener('click', this.#press);
    this.addEventListener('submit', this.#start);
    this.#field('source')?.addEventListener('change', () => void this.#load());
    addEventListener('hashchange', this.#follow);
    this.dataset['phase'] = 'choosing';
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#follow);
    this.#stop();
  }

  readonly #follow = (): void => {
    const field = this.#field('source');
    const asked = [...(field?.options ?? [])].find(({ value }) => value === location.hash.slice(1));
    if (field) field.value = asked?.value ?? (field.value || ANY_TIME);
    void this.#load();
  };

  /** The questions of what is chosen. */
  async #load(): Promise<void> {
    const source = this.#field('source')?.value ?? '';
    const field = this.#field('question');
    if (!field) return;
    const answer = await fetch(`${this.dataset['source'] ?? ''}${source}.json`)
      .then((one): Promise<readonly RoomQuestion[]> => one.json())
      .catch(() => undefined);
    if (this.#field('source')?.value !== source) return;
    this.#say(answer === undefined ? says.unreachable : '', 'choose');
    this.#questions = answer ?? [];
    field.replaceChildren(...this.#questions.map(({ ask }, index) => new Option(ask, String(index))));
    field.closest('label')?.toggleAttribute('hidden', this.#questions.length < 2);
  }

  readonly #start = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#way = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'camera' ? 'camera' : 'hands';
    this.#ask();
  };

  #ask(): void {
    const question = this.#questions[Number(this.#field('question')?.value)];
    if (!question) return;
    this.#ballot = newBallot(question.choices.length);
    this.dataset['phase'] = 'asking';
    const title = this.#part('ask')?.querySelector('h2');
    if (title) title.textContent = question.ask;
    this.#part('ask')
      ?.querySelector('[data-choices]')
      ?.replaceChildren(...question.choices.slice(0, letters.length).map((choice, index) => this.#choice(choice, index)));
    this.#hands(this.#way === 'hands');
    this.#say('');
    this.#paint();
    title?.focus();
    if (this.#way === 'camera') void this.#look();
  }

  /** One answer, from its template: its letter, its words, what is said of it once the answers are shown. */
  #choice({ text, face, say, isRight }: RoomQuestion['choices'][number], index: number): Node {
    const copy = document.importNode(this.querySelector<HTMLTemplateElement>('template[data-choice]')?.content ?? new DocumentFragment(), true);
    const letter = letters[index] ?? '';
    const words: Record<string, string> = { letter, text, say: say ?? '', more: says.more(letter), less: says.less(letter) };
    for (const place of copy.querySelectorAll<HTMLElement>('[data-slot]')) place.textContent = words[place.dataset['slot'] ?? ''] ?? '';
    for (const button of copy.querySelectorAll<HTMLElement>('[data-hand]')) button.dataset['hand'] = String(index);
    copy.querySelector('[data-face]')?.toggleAttribute('hidden', face === undefined);
    copy.querySelector('use')?.setAttribute('href', `#icon-${face ?? ''}`);
    copy.querySelector('li')?.toggleAttribute('data-right', isRight === true);
    return copy;
  }

  readonly #press = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null;
    switch (button?.dataset['do']) {
      case 'more':
      case 'less':
        this.#ballot = withHand(this.#ballot, Number(button.dataset['hand']), button.dataset['do'] === 'more' ? 1 : -1);
        this.#paint();
        break;
      case 'hands':
        this.#hands(true);
        break;
      case 'look':
        void this.#look();
        break;
      case 'stop':
        this.#stop();
        break;
      case 'other':
        this.#which += 1;
        void this.#look();
        break;
      case 'show':
        this.#show();
        break;
      case 'next':
        this.#next();
        break;
      case 'choose':
        this.#stop();
        this.dataset['phase'] = 'choosing';
        this.#field('source')?.focus();
        break;
      case 'wall':
        // A telephone that has no full screen stays as it is.
        void this.requestFullscreen().catch(() => undefined);
        break;
      default:
    }
  };

  #next(): void {
    const field = this.#field('question');
    if (field) field.selectedIndex = (field.selectedIndex + 1) % Math.max(1, field.options.length);
    this.#ask();
  }

  #show(): void {
    this.#stop();
    this.#ballot = closed(this.#ballot);
    this.dataset['phase'] = 'shown';
    this.#paint();
    this.#say(says.shown(countsOf(this.#ballot).reduce((sum, count) => sum + count, 0)));
    this.#part('ask')?.querySelector('h2')?.focus();
  }

  /** Lights the camera, or another one. */
  async #look(): Promise<void> {
    this.#stop();
    const video = this.querySelector('video');
    if (!video) return;
    this.#part('camera')?.removeAttribute('hidden');
    this.dataset['eye'] = '';
    this.#say(says.camera.asking);
    const counting = import('./held-cards').then(({ countCards }) =>
      countCards({
        video,
        which: this.#which,
        onSeen: (seen) => {
          this.#ballot = withPicture(this.#ballot, seen);
          this.#paint();
        },
        onTrouble: (trouble) => this.#lose(trouble),
      }),
    );
    this.#counting = counting;
    // A cut connection: what reads the cards did not come.
    const opened = await counting.catch(() => this.#lose('absent'));
    if (this.#counting !== counting) opened?.stop();
    else if (opened) {
      this.#say(says.camera.on);
      this.querySelector('[data-do="other"]')?.toggleAttribute('hidden', !opened.hasOthers);
    }
  }

  #lose(trouble: CameraTrouble): undefined {
    this.#counting = undefined;
    delete this.dataset['eye'];
    this.#say(says.camera[trouble]);
    if (trouble !== 'away') this.#hands(true);
  }

  #stop(): void {
    void this.#counting?.then((counting) => counting?.stop()).catch(() => undefined);
    this.#counting = undefined;
    delete this.dataset['eye'];
  }

  #hands(isOn: boolean): void {
    this.toggleAttribute('data-hands', isOn);
    if (isOn && this.#way === 'hands') this.#part('camera')?.setAttribute('hidden', '');
  }

  /** The cards received, never their letter; the counts, while hands are counted and once all is shown. */
  #paint(): void {
    const isShown = this.#ballot.isClosed;
    const counts = isShown ? countsOf(this.#ballot) : this.#ballot.byHand;
    for (const [index, line] of [...this.querySelectorAll('[data-choices] > li')].entries()) {
      const count = counts[index] ?? 0;
      const words = line.querySelector('[data-count]');
      if (words) words.textContent = isShown ? says.people(count) : String(count);
      line.querySelector('[data-bar]')?.replaceChildren(...Array.from({ length: isShown ? count : 0 }, () => document.createElement('i')));
      line.querySelector('[data-say]')?.toggleAttribute('hidden', !isShown || line.querySelector('[data-say]')?.textContent === '');
      line.querySelector('[data-verdict]')?.toggleAttribute('hidden', !isShown || !line.hasAttribute('data-right'));
    }
    if (isShown) return;
    const { received } = this.#ballot;
    const cards = Math.max(Number(this.querySelector<HTMLInputElement>('[name=people]')?.value), ...received.keys());
    const grid = this.querySelector('[data-grid]');
    const template = this.querySelector<HTMLTemplateElement>('template[data-card]');
    if (!grid || !template) return;
    while (grid.childElementCount < cards) {
      const cell = document.importNode(template.content, true);
      const number = cell.querySelector('b');
      if (number) number.textContent = String(grid.childElementCount + 1);
      grid.append(cell);
    }
    while (grid.childElementCount > cards) grid.lastElementChild?.remove();
    for (const [index, cell] of [...grid.children].entries()) cell.toggleAttribute('data-received', received.has(index + 1));
    const total = this.querySelector('[data-total]');
    const words = says.received(received.size);
    if (total && total.textContent !== words) total.textContent = words;
  }

  #field(name: 'source' | 'question'): HTMLSelectElement | null {
    return this.querySelector(`select[name=${name}]`);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  #say(words: string, part: 'ask' | 'choose' = 'ask'): void {
    const status = this.#part(part)?.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('paper-ballot', PaperBallot);
