import type { PracticeMemory } from '../ports/practice-memory';

/** Session storage: gone with the tab. Where it is refused or full, nothing is kept and nothing breaks. */
export const sessionPracticeMemory: PracticeMemory = {
  read(key) {
    try {
      const kept = sessionStorage.getItem(key);
      const parsed: unknown = kept === null ? undefined : JSON.parse(kept);
      return parsed;
    } catch {
      return undefined;
    }
  },
  write(key, value) {
    try {
      sessionStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Refused or full: the practice goes on, a reload would start it again.
    }
  },
  forget(key) {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Refused: nothing was kept either.
    }
  },
};
