// The controls of the reading: they take the place of the header's tools while it lasts, so that nothing moves and
// nothing is covered.

import { AudioLines, Pause, Play, Pointer, SkipBack, SkipForward, X } from 'lucide';
import type { IconNode } from 'lucide';
import type { Messages } from '../../site/messages';
import { make, makeIcon } from './make';

export type Order = 'previous' | 'toggle' | 'next' | 'touch' | 'voice' | 'stop';

interface Face {
  readonly label: string;
  readonly short: string;
}

interface PlayerState {
  /** What the large button does: read the screen, pause, or go on. */
  readonly now: 'ready' | 'playing' | 'paused';
  readonly readsOnTouch: boolean;
}

export interface Player {
  show(state: PlayerState): void;
  hide(): void;
}

/** Puts the player in the header; `lang` is the language of its words. */
export function createPlayer(header: HTMLElement, words: Messages['listen'], obey: (order: Order) => void): Player {
  const key = (order: Order, face: Face, icon: IconNode): HTMLButtonElement => {
    const button = make('button', { type: 'button', class: 'site-tool reading__key', 'data-order': order });
    dress(button, face, icon);
    button.addEventListener('click', () => obey(order));
    return button;
  };
  const toggle = key('toggle', words.pause, Pause);
  const touch = key('touch', words.touch, Pointer);
  const group = make(
    'div',
    { class: 'reading', role: 'group', 'aria-label': words.bar },
    key('previous', words.previous, SkipBack),
    toggle,
    key('next', words.next, SkipForward),
    touch,
    key('voice', words.voice, AudioLines),
    key('stop', words.stop, X),
  );
  group.addEventListener('keydown', (event) => {
    const order = keyOrder(event);
    if (order === undefined) return;
    event.preventDefault();
    obey(order);
  });
  const faces = { ready: { face: words.read, icon: Play }, playing: { face: words.pause, icon: Pause }, paused: { face: words.resume, icon: Play } };
  let last: PlayerState['now'] = 'playing';

  return {
    show({ now, readsOnTouch }) {
      touch.setAttribute('aria-pressed', String(readsOnTouch));
      if (now !== last) dress(toggle, faces[now].face, faces[now].icon);
      last = now;
      if (group.isConnected) return;
      const hadFocus = header.contains(document.activeElement);
      header.append(group);
      document.documentElement.setAttribute('data-reading-aloud', '');
      if (hadFocus) toggle.focus();
    },
    hide() {
      if (!group.isConnected) return;
      const hadFocus = group.contains(document.activeElement);
      group.remove();
      document.documentElement.removeAttribute('data-reading-aloud');
      if (hadFocus) header.querySelector<HTMLElement>('[data-listen]')?.focus();
    },
  };
}

/** Whole words where there is room; under the pictogram on a phone, the one that the button's name holds too. */
function dress(button: HTMLButtonElement, { label, short }: Face, icon: IconNode): void {
  button.setAttribute('aria-label', label);
  button.replaceChildren(makeIcon(icon), make('span', { class: 'reading__short' }, short), make('span', { class: 'reading__label' }, label));
}

/** While the focus is in the player, arrows go from sentence to sentence and Escape stops (as in a music player). */
function keyOrder({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Order | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'ArrowLeft') return 'previous';
  if (key === 'ArrowRight') return 'next';
  return key === 'Escape' ? 'stop' : undefined;
}
