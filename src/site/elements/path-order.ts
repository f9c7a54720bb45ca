// In the composer, the lessons chosen: moved by dragging, by buttons, by keyboard.

import type { ShelvedLesson } from '../../core/path/shelf';
import { accompanySays as says } from '../messages/fr/accompany-says';
import { el } from './tree';

type Changed = (lessons: readonly string[], said: string) => void;

/** Listens once; the list is drawn by `drawChosen`. */
export function chosenList(host: HTMLElement, changed: Changed): void {
  const list = host.querySelector<HTMLElement>('[data-list=chosen]');
  if (!list) return;
  const items = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('li')];
  const ids = (): readonly string[] => items().map((item) => item.dataset['lesson'] ?? '');
  const tell = (item: HTMLElement): void => changed(ids(), says.moved(titleOf(item), items().indexOf(item) + 1, items().length));

  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
    const item = button?.closest('li');
    if (!button || !item) return;
    const move = button.dataset['move'] ?? '';
    const id = item.dataset['lesson'] ?? '';
    const next = item.nextElementSibling ?? item.previousElementSibling;
    if (move === 'up') item.previousElementSibling?.before(item);
    if (move === 'down') item.nextElementSibling?.after(item);
    if (move === 'out') {
      const nextId = next instanceof HTMLElement ? next.dataset['lesson'] : undefined;
      item.remove();
      changed(ids(), '');
      if (nextId === undefined) host.querySelector<HTMLElement>('[data-search]')?.focus();
      else focusOn(list, nextId, 'out');
      return;
    }
    tell(item);
    focusOn(list, id, move);
  });

  // A finger and a mouse drag alike; the browser's own dragging knows no finger.
  list.addEventListener('pointerdown', (event) => {
    const { target, pointerId, button } = event;
    const held = target instanceof Element ? target.closest<HTMLElement>('.composer__name')?.closest('li') : undefined;
    if (!held || button !== 0) return;
    event.preventDefault();
    list.setPointerCapture(pointerId);
    held.dataset['held'] = '';
    const end = new AbortController();
    const { signal } = end;
    list.addEventListener(
      'pointermove',
      ({ clientY }) => {
        const over = items().find((item) => {
          const { top, bottom } = item.getBoundingClientRect();
          return clientY >= top && clientY <= bottom;
        });
        if (!over || over === held) return;
        const { top, height } = over.getBoundingClientRect();
        if (items().indexOf(over) < items().indexOf(held)) {
          if (clientY < top + height / 2) over.before(held);
        } else if (clientY > top + height / 2) over.after(held);
      },
      { signal },
    );
    for (const name of ['pointerup', 'pointercancel'])
      list.addEventListener(
        name,
        () => {
          end.abort();
          delete held.dataset['held'];
          tell(held);
        },
        { signal },
      );
  });
}

export function drawChosen(host: HTMLElement, lessons: readonly ShelvedLesson[]): void {
  const list = host.querySelector('[data-list=chosen]');
  const focused = document.activeElement instanceof HTMLElement && list?.contains(document.activeElement) === true ? document.activeElement : undefined;
  const back = { lesson: focused?.closest('li')?.dataset['lesson'], move: focused?.dataset['move'] };
  list?.replaceChildren(
    ...lessons.map(({ id, title }, at) =>
      el(
        'li',
        { 'data-lesson': id },
        el('span', { class: 'composer__name' }, title),
        press('up', '↑', says.up(title), at === 0),
        press('down', '↓', says.down(title), at === lessons.length - 1),
        press('out', '✕', says.remove(title), false),
      ),
    ),
  );
  if (list && back.lesson !== undefined) focusOn(list, back.lesson, back.move ?? '');
}

function press(move: string, sign: string, name: string, isOff: boolean): HTMLElement {
  const button = el('button', { type: 'button', class: 'composer__press', 'data-move': move, 'aria-label': name }, sign);
  button.toggleAttribute('disabled', isOff);
  return button;
}

/** Where one was; at an end of the list that way is closed, and the other is taken. */
function focusOn(list: Element, lesson: string, move: string): void {
  const item = list.querySelector(`li[data-lesson="${CSS.escape(lesson)}"]`);
  const wanted = item?.querySelector<HTMLElement>(`[data-move="${CSS.escape(move)}"]:enabled`) ?? item?.querySelector<HTMLElement>('[data-move]:enabled');
  wanted?.focus();
}

function titleOf(item: Element): string {
  return item.querySelector('.composer__name')?.textContent ?? '';
}
