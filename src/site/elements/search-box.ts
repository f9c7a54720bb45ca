// The box of a page's header, once somebody is in it: its words go with the link beside it. Enter is that link.

import { bringSought } from '../../platform/adapters/sought';

const box = document.querySelector('.site-search');
const link = box?.querySelector('a');
link?.addEventListener('click', () => bringSought(box?.querySelector('input')?.value.trim() ?? ''));
box?.querySelector('input')?.addEventListener('keydown', ({ key, isComposing }) => {
  if (key === 'Enter' && !isComposing) link?.click();
});
