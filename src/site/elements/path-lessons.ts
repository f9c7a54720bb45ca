/**
 * The lessons of a path, with what is done of each. Its markup is in layouts/path/PathLessons.astro, or made by received-path.ts:
 *
 *     <path-lessons data-home="/parcours/premiers-pas/" data-lessons="/lecons/">
 *       <p data-resume hidden><a class="button"><span>…</span></a></p>
 *       <ol> <li data-lesson="ecrire-email" data-steps="objet,corps" data-former="…"><a href="…">Écrire un e-mail</a> <span data-done></span></li> </ol>
 *     </path-lessons>
 *
 * A lesson opened from here knows its path, in this tab (platform/adapters/followed-path.ts). `data-home` is the page's own address when
 * not said.
 */

import { parseFormer } from '../../core/lesson/moved';
import { stepsDone, type Progress } from '../../core/lesson/progress';
import { followPath } from '../../platform/adapters/followed-path';
import { pathSays as says } from '../messages/fr/path-says';
import { ProgressPart } from './progress-part';

class PathLessons extends ProgressPart {
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#follow);
  }

  override show(progress: Progress): void {
    const items = this.#items;
    const states = items.map((item) => paintItem(item, progress));
    const at = states.findIndex((state) => state !== 'done');
    const next = items[at];
    for (const item of items) item.toggleAttribute('data-next', item === next);
    const resume = this.querySelector<HTMLElement>('[data-resume]');
    const link = resume?.querySelector('a');
    if (!resume || !link) return;
    resume.hidden = items.length === 0;
    link.href = (next && linkIn(next)?.href) ?? this.dataset['lessons'] ?? '';
    if (next === undefined) write(link, says.allDone);
    else write(link, (at === 0 && states[0] === 'new' ? says.begin : says.resume)(titleOf(next)));
  }

  protected override paint(): void {
    // Painted lesson by lesson.
  }

  get #items(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li[data-lesson]')];
  }

  readonly #follow = ({ target }: Event): void => {
    if (!(target instanceof Element) || target.closest('a') === null) return;
    const { pathname, hash } = location;
    followPath({
      home: this.dataset['home'] ?? `${pathname}${hash}`,
      lessons: this.#items.map((item) => ({ id: item.dataset['lesson'] ?? '', title: titleOf(item) })),
    });
  };
}

function paintItem(item: HTMLElement, progress: Progress): 'new' | 'begun' | 'done' {
  const { lesson: id = '', former } = item.dataset;
  const steps = item.dataset['steps']?.split(',') ?? [];
  const done = stepsDone(progress, { id, steps, former: parseFormer(former) }).length;
  const state = done === 0 ? 'new' : done < steps.length ? 'begun' : 'done';
  item.dataset['state'] = state;
  const words = { new: '', begun: says.steps(done, steps.length), done: says.done }[state];
  const place = item.querySelector('[data-done]');
  if (place && place.textContent !== words) place.textContent = words;
  return state;
}

function linkIn(item: HTMLElement): HTMLAnchorElement | null {
  return item.querySelector('a');
}

function titleOf(item: HTMLElement): string {
  return linkIn(item)?.textContent.trim() ?? '';
}

/** Its pictogram stays. */
function write(link: HTMLElement, words: string): void {
  const place = link.querySelector('span') ?? link;
  place.textContent = words;
}

customElements.define('path-lessons', PathLessons);
