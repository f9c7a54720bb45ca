// Wakes <path-composer>: what composes a path is most of what its page would weigh, and comes at the first touch; at once for who opens a
// link, or has given one before. What was done while it was on its way is done again for it.

import { ourKeys } from '../../platform/adapters/local-record';
import { ownStorage } from '../../platform/adapters/shared-computer';
import { bring } from './bring';

const host = document.querySelector<HTMLElement>('path-composer');
const early: { readonly target: EventTarget | null; readonly again: Event }[] = [];
let waking: Promise<unknown> | undefined;

function wake(): void {
  const found = host?.querySelector('[data-slot=found]');
  if (waking || !found) return;
  waking = import('./path-composer');
  // A cut connection: the next touch asks again.
  waking.catch(() => (waking = undefined));
  void bring(waking, found, () => {
    for (const name of ['input', 'change', 'keydown']) host?.removeEventListener(name, note);
    for (const { target, again } of early.splice(0)) target?.dispatchEvent(again);
  });
}

function note(event: Event): void {
  wake();
  const { type, target } = event;
  if (!(event instanceof KeyboardEvent)) early.push({ target, again: new Event(type, { bubbles: true }) });
  else if (event.key === 'Enter' && target instanceof HTMLInputElement) {
    event.preventDefault();
    early.push({ target, again: new KeyboardEvent(type, { key: event.key, bubbles: true, cancelable: true }) });
  }
}

for (const name of ['input', 'change', 'keydown']) host?.addEventListener(name, note);
for (const name of ['focusin', 'pointerdown']) host?.addEventListener(name, wake);
addEventListener('hashchange', wake);
if (/^#\d/.test(location.hash) || ourKeys(ownStorage, 'declic:liens').length > 0) wake();
