import { NAME } from './idb-progress-store';

/**
 * Takes the database of progress away, whole: a visit on a shared computer wrote nothing in it, and one that is there was made before. Never
 * rejects: where it is refused, there is none; another tab that holds it lets go (`onversionchange`).
 */
export function forgetDatabase(): Promise<void> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(NAME);
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    } catch {
      resolve();
    }
  });
}
