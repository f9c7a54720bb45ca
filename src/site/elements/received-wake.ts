// Wakes <received-path>, where there is something after « # »: the page alone carries nothing of it.

import { bring } from './bring';

const NOTHING = /^(#|#contenu)?$/;

function wake(): void {
  const { hash } = location;
  if (!NOTHING.test(hash)) {
    const waiting = document.querySelector('received-path [data-slot=waiting]');
    if (waiting) void bring(import('./received-path'), waiting, () => undefined);
    return;
  }
  const title = document.querySelector('received-path [data-slot=title]');
  for (const part of document.querySelectorAll<HTMLElement>('received-path [data-part]')) {
    part.hidden = part.dataset['part'] !== 'none';
    if (title && !part.hidden) title.textContent = part.dataset['title'] ?? '';
  }
}

addEventListener('hashchange', wake);
wake();
