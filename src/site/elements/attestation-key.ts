// The key of who signs, as a file: plain, or closed with a phrase (platform/adapters/sealed.ts). This site keeps neither.

import { foreignJson } from '../../core/lesson/foreign-json';
import { isSealed, LEAST_PHRASE, lockFrom, seal, unseal } from '../../platform/adapters/sealed';
import { keyFile, readKey, type SigningKey } from '../../platform/adapters/signed';
import { fileNames } from '../messages/fr/attestation-file';
import { attestationSays as says } from '../messages/fr/attestation-says';
import { saveFile } from './save-file';

/** In characters, with room. */
const LONGEST_KEY = 10_000;

/** The key in this record, or the sentence that says why there is none. Undefined for no record. */
export async function openedKey(record: unknown, phrase: string): Promise<SigningKey | string | undefined> {
  if (record === undefined) return undefined;
  if (!isSealed(record)) return (await readKey(record)) ?? says.wrongKey;
  if (phrase === '') return says.keyLocked;
  const opened = await unseal(record, phrase);
  if (opened === 'wrong') return says.wrongPhrase;
  return (await readKey(foreignJson(opened.text, LONGEST_KEY))) ?? says.wrongKey;
}

/** Saves it, closed when a phrase was typed, and says what is to be done with it. */
export async function saveKey(key: SigningKey, field: HTMLInputElement): Promise<string> {
  const phrase = field.value.trim();
  if (phrase !== '' && phrase.length < LEAST_PHRASE) return says.shortPhrase(LEAST_PHRASE);
  const file = await keyFile(key);
  saveFile(fileNames.key, phrase === '' ? file : await seal(JSON.stringify(file), await lockFrom(phrase)));
  field.value = '';
  return says.keySaved;
}
