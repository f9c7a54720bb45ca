// On every page, once it is there: what keeps the site for the days without network starts, and the lesson that is open is kept. Not for
// who spares their data, they choose it on « Sans réseau »; nor on a shared computer, where nothing stays.

import { keepForLater, startOffline } from '../../platform/adapters/offline';
import { isShared } from '../../platform/adapters/shared-computer';

declare global {
  interface Navigator {
    /** Not in every browser. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

if (import.meta.env['KEEPS_OFFLINE'] === true && navigator.connection?.saveData !== true && 'serviceWorker' in navigator && !isShared()) {
  if (document.readyState === 'complete') void keep();
  else addEventListener('load', () => void keep());
}

async function keep(): Promise<void> {
  await startOffline();
  const lesson = /\/lecons\/([^/]+)\/$/.exec(location.pathname)?.[1];
  await keepForLater(lesson === undefined ? [] : [`lecon:${lesson}`]);
}
