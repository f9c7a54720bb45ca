// What keeps the notebook, or brings it: a phrase, a file. And what nobody else has: a surname proposed, an id.

import type { Notebook } from '../../core/notebook/notebook';
import { codeWords } from '../../core/progress-code/words';
import { openNotebook } from '../../platform/adapters/notebook-store';
import { LEAST_PHRASE, lockFrom, type Lock } from '../../platform/adapters/sealed';
import { notebookSays as says } from '../messages/fr/notebook-says';

const LARGEST_BYTES = 5_000_000;

/** The notebook of the file that was chosen, or the sentence that says why there is none. */
export async function chosenFile(field: HTMLInputElement, phrase: string): Promise<Notebook | string | undefined> {
  const file = field.files?.[0];
  if (file === undefined) return undefined;
  const text = file.size > LARGEST_BYTES ? '' : await file.text().catch(() => '');
  const opened = await openNotebook(text, phrase === '' ? undefined : phrase);
  // The same file may be chosen again.
  field.value = '';
  switch (opened.kind) {
    case 'open':
      return opened.notebook;
    case 'newer':
      return says.newer;
    case 'locked':
      return phrase === '' ? says.fileLocked : says.wrongPhrase;
    default:
      return says.wrongFile;
  }
}

/** The lock of the phrase that was typed, and forgotten at once; or the sentence that says why there is none. */
export async function typedLock(field: HTMLInputElement): Promise<Lock | string> {
  const phrase = field.value.trim();
  if (phrase.length < LEAST_PHRASE) return says.shortPhrase(LEAST_PHRASE);
  field.value = '';
  return lockFrom(phrase);
}

/** A word that everybody can write, with a capital. */
export function suggested(): string {
  const [number = 0] = crypto.getRandomValues(new Uint16Array(1));
  const word = codeWords[number % codeWords.length] ?? '';
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** It begins with a letter: selectors name it. */
export function newId(): string {
  return `p${Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => (byte % 36).toString(36)).join('')}`;
}
