// The path that one received, kept for the days without network: its page, what it reads, its lessons with their practices. By itself, and it is said
// how many lessons are ready; at one press, with what there is to receive, for who spares their data.

import { startOffline } from '../../platform/adapters/offline';
import { keepOffline, offlineState } from '../../platform/adapters/offline-kept';
import type { OfflineState } from '../../platform/ports/offline';
import { offlineSays } from '../messages/fr/offline';
import { pathSays } from '../messages/fr/path-says';

const { offline: says } = pathSays;
const KILO = 1000;

/** The path on screen: what was begun for another one says nothing any more. */
let shown: readonly string[] = [];

interface Kept {
  readonly lessons: readonly string[];
  /** Holds `<p data-slot="offline">` and `<button data-keep-lessons hidden>`. */
  readonly place: HTMLElement;
  readonly how: 'by-itself' | 'when-asked';
}

/** Keeps these lessons, and says what is ready. */
export async function keepPath({ lessons, place, how }: Kept): Promise<void> {
  shown = lessons;
  const say = (words: string): void => {
    if (shown !== lessons) return;
    const line = place.querySelector('[data-slot=offline]');
    if (line && line.textContent !== words) line.textContent = words;
    place.hidden = words === '';
  };
  const parts = ['parcours', ...lessons.map((id) => `lecon:${id}`)];
  const group = parts.join(' ');
  const look = async (): Promise<OfflineState | undefined> => offlineState([group]);
  const bring = async (): Promise<void> => {
    say(says.coming);
    await keepOffline(parts);
    say(readyIn(await look(), lessons));
  };

  // What the page itself needs comes first.
  await loaded();
  if ((await startOffline()) === undefined) {
    say('');
    return;
  }
  await navigator.serviceWorker.ready;
  const missing = (await look())?.parts[group]?.missing ?? 0;
  if (how === 'by-itself' || missing === 0) return bring();
  const button = place.querySelector<HTMLButtonElement>('[data-keep-lessons]');
  if (button === null || shown !== lessons) return;
  say(says.offer(offlineSays.size(Math.round(missing / KILO))));
  button.hidden = false;
  button.onclick = () => {
    // Asked for, it is said aloud too. The button goes: the line that answers takes the focus.
    const line = place.querySelector<HTMLElement>('[data-slot=offline]');
    line?.setAttribute('role', 'status');
    line?.focus();
    button.hidden = true;
    void bring();
  };
}

function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
  });
}

/** How many of them are whole here, in words; nothing where no worker answers. */
function readyIn(state: OfflineState | undefined, lessons: readonly string[]): string {
  if (state === undefined) return '';
  const whole = lessons.filter((id) => {
    const part = state.parts[`lecon:${id}`];
    return part !== undefined && part.here === part.files;
  });
  return says.ready(whole.length, lessons.length);
}
