// The box of a page's header: its words go with the link beside it. Enter is that link. It is shown once this is here, so that no Enter is lost.

import { bringSought } from '../../platform/adapters/sought';

const box = document.querySelector<HTMLElement>('.site-search');
const link = box?.querySelector('a');
link?.addEventListener('click', () => bringSought(box?.querySelector('input')?.value.trim() ?? ''));
box?.addEventListener('keydown', ({ target, key, isComposing }) => {
  if (target !== link && key === 'Enter' && !isComposing) link?.click();
});
box?.toggleAttribute('data-ready', true);
