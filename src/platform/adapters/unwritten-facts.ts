// What was done and is not on the disk yet. A page that is left at once may not finish writing (5 times in 12, Chromium 156): what it had begun to
// write is found by the next page, which writes it. Only ever a moment's: a note is taken away as soon as its facts are kept.

import { parseFact, type Fact } from '../../core/lesson/progress';
import { OURS, ourKeys } from './local-record';

const NOTES = `${OURS}:a-garder:`;

/** Notes the facts, before anything is waited for. Gives what takes the note away. */
export function noteUnwritten(facts: readonly Fact[]): () => void {
  const key = `${NOTES}${Math.random().toString(36).slice(2)}`;
  try {
    localStorage.setItem(key, JSON.stringify(facts));
  } catch {
    // Refused or full: the writing itself may still be finished in time.
  }
  return () => forget([key]);
}

/** What earlier pages noted, and what takes those notes away. */
export function unwritten(): { readonly facts: readonly Fact[]; readonly forget: () => void } {
  const keys = ourKeys(() => localStorage, NOTES);
  return { facts: keys.flatMap(factsIn), forget: () => forget(keys) };
}

function factsIn(key: string): readonly Fact[] {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(key) ?? '');
    return Array.isArray(noted) ? noted.flatMap((record) => [...(parseFact(record, 0)?.facts.values() ?? [])]) : [];
  } catch {
    return [];
  }
}

function forget(keys: readonly string[]): void {
  try {
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // A browser that refuses its storage noted nothing.
  }
}
