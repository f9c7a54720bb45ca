// On every page: somebody has erased everything for the next person, in another tab. What was typed or begun in this one goes with it.

import { ERASED, forgetTab } from '../../platform/adapters/tab-memory';

addEventListener('storage', ({ key, newValue }) => {
  if (key !== ERASED || newValue === null) return;
  forgetTab();
  location.replace(import.meta.env.BASE_URL);
});
