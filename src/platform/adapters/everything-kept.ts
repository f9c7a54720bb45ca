// All that Déclic keeps in this browser, and its erasing: for computers that others will use.

import { openProgress } from './progress';
import { ERASED, forgetOurs, forgetTab, ourKeys } from './tab-memory';
import { areVoicesKept, forgetVoices } from './voice-files';

const BEGUN = 'declic:exercice:';

export interface Kept {
  /** Steps done. */
  readonly steps: number;
  /** Choices of comfort and of listening, and whatever else stays from one visit to the next. */
  readonly choices: number;
  /** Exercises begun in this tab. */
  readonly begun: number;
  readonly voices: number;
}

export async function everythingKept(): Promise<Kept> {
  const { facts } = await openProgress().read();
  return {
    steps: facts.size,
    choices: ourKeys(() => localStorage).length,
    begun: ourKeys(() => sessionStorage).filter((key) => key.startsWith(BEGUN)).length,
    voices: Number(await areVoicesKept()),
  };
}

/**
 * Erases everything, here and in the other tabs that are open. `left`: the browser did not let go of all of it.
 * Never rejects.
 */
export async function eraseEverything(): Promise<'erased' | 'left'> {
  await Promise.all([openProgress().erase(), forgetVoices()]);
  forgetOurs(() => localStorage);
  forgetTab();
  tellOtherTabs();
  const { steps, choices, begun, voices } = await everythingKept();
  return steps + choices + begun + voices === 0 ? 'erased' : 'left';
}

function tellOtherTabs(): void {
  try {
    localStorage.setItem(ERASED, '1');
    localStorage.removeItem(ERASED);
  } catch {
    // A browser that refuses storage kept nothing in the other tabs either.
  }
}
