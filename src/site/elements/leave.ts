// On every page: somebody has erased everything for the next person, in another tab. What was typed or begun in this one goes with it.

import { OURS } from '../../platform/adapters/local-record';

addEventListener('storage', ({ key }) => {
  if (key !== OURS) return;
  for (const one of Object.keys(sessionStorage)) if (one.startsWith(OURS)) sessionStorage.removeItem(one);
  location.replace(import.meta.env.BASE_URL);
});
