/**
 * On every page, what a computer that others use asks of it:
 *  - it is being left: this page goes to the last one, also when Back brings it again as it was (leaving.ts);
 *  - somebody has erased everything, in another tab: what was typed or begun in this one goes with it;
 *  - it is shared: what watches over it comes (shared-session.ts).
 */

import { forgetOurs, OURS } from '../../platform/adapters/local-record';
import { isShared, LEFT } from '../../platform/adapters/shared-computer';

/** The last page of a session: layouts/shared/. It stays when another tab erases. */
const lastPage = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/terminer/fini/`, location.href);

function isLeft(): boolean {
  try {
    return sessionStorage.getItem(LEFT) !== null && location.pathname !== lastPage.pathname;
  } catch {
    // Refused: nothing was kept, nothing is left.
    return false;
  }
}

function goIfLeft(): void {
  if (isLeft()) location.replace(lastPage);
}

goIfLeft();
addEventListener('pageshow', goIfLeft);
addEventListener('storage', ({ key }) => {
  // Two tabs may leave at once: the one that is on its way to the last page goes on.
  if (key !== OURS || location.pathname === lastPage.pathname || isLeft()) return;
  if (isShared()) return void import('./leaving').then(({ leaveTab }) => leaveTab());
  forgetOurs(() => sessionStorage);
  location.replace(import.meta.env.BASE_URL);
});
if (isShared()) void import('./shared-session').then(({ watchOver }) => watchOver());
