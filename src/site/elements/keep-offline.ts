// On every page, once it is there: what keeps the site for the days without network starts, and the lesson that is open is kept. Not for
// who spares their data, they choose it on « Sans réseau »; nor on a shared computer, where nothing stays.

import { keepForLater, keepingHere, startOffline } from '../../platform/adapters/offline';

if (keepingHere() === 'by-itself') {
  if (document.readyState === 'complete') void keep();
  else addEventListener('load', () => void keep());
}

async function keep(): Promise<void> {
  await startOffline();
  const lesson = /\/lecons\/([^/]+)\/$/.exec(location.pathname)?.[1];
  await keepForLater(lesson === undefined ? [] : [`lecon:${lesson}`]);
}
