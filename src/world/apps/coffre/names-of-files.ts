// A document's name and its file's: « scan001.pdf » is shown « scan001 », and goes out with its ending again.

import { foldText } from '../../../core/lesson/fold-text';
import type { StoredFile } from '../contract';
import type { Doc } from './state';

/** What scanners, phones and people in a hurry call anything. */
const UNCLEAR =
  /^(scan(ner)?|num[eé]risation|img|image|photo|dsc[nf]?|doc(ument)?|fichier|papier|pdf|sans ?titre|nouveau( document)?|capture|whatsapp|test)?[\s_\-\d.()]*$/;

export function stem(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{2,4}$/i, '');
}

/** The file as the rest of the device sees it, once in the safe. */
export function fileInSafe(doc: Doc): StoredFile {
  return { ...doc.file, name: withEnding(doc), folder: 'coffre' };
}

export function fileToKeep(doc: Doc): StoredFile {
  return { ...doc.file, name: withEnding(doc), folder: 'telechargements' };
}

/** True when the name tells nothing of what the paper is. */
export function isUnclear(name: string): boolean {
  return UNCLEAR.test(foldText(stem(name.trim())));
}

/** The wanted words stand in the name, whatever the capitals and accents. */
export function says(name: string, words: readonly string[]): boolean {
  const text = foldText(name);
  return words.every((word) => text.includes(foldText(word)));
}

function withEnding({ name, file }: Doc): string {
  const ending = file.name.slice(stem(file.name).length);
  return name.toLowerCase().endsWith(ending.toLowerCase()) ? name : `${name}${ending}`;
}
