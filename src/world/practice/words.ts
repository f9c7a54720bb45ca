// Everything a practice may say: the words of its apps, of all apps alike, and of the device.

import type { WordsByApp } from '../apps/contract';
import { loadWords } from '../apps/words';
import type { Locale } from '../../core/lesson/locale';
import { words } from '../device/messages';
import { DEVICE } from '../device/state';

/** In French, and in this language where it is written. */
export async function wordsFor(apps: readonly string[], locale: Locale): Promise<WordsByApp> {
  return { ...(await loadWords(apps, locale)), [DEVICE]: words };
}
