// On every page: somebody has erased everything for the next person, in another tab. What was typed or begun in this one goes with it.

import { ERASED } from '../../platform/adapters/local-record';

addEventListener('storage', ({ key }) => {
  if (key !== ERASED) return;
  sessionStorage.clear();
  location.replace(import.meta.env.BASE_URL);
});
