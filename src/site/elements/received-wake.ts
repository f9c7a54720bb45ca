// Wakes <received-path>, where there is something after « # »: the page alone carries nothing of it.

const NOTHING = /^(#|#contenu)?$/;

function wake(): void {
  const { hash } = location;
  if (!NOTHING.test(hash)) {
    // A cut connection: the link, opened again, asks again.
    import('./received-path').catch(() => undefined);
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
