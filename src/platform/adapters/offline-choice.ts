// Whether what one opens is kept for the days without network. Written again in elements/keep-offline.ts, which every page carries and which carries nothing
// of this file.

import { isShared } from './shared-computer';

/** By itself; only when asked, for who spares their data; never on a shared computer, where nothing stays. */
export function keepingHere(): 'by-itself' | 'when-asked' | 'never' {
  if (import.meta.env['KEEPS_OFFLINE'] !== true || !('serviceWorker' in navigator) || isShared()) return 'never';
  return navigator.connection?.saveData === true ? 'when-asked' : 'by-itself';
}
