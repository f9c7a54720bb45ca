// What a name says of a paper. « scan001.pdf » says nothing, whatever its ending.

import { foldText } from '../../core/lesson/fold-text';

/** What scanners, phones and people in a hurry call anything. */
const UNCLEAR =
  /^(scan(ner)?|num[eé]risation|img|image|photo|dsc[nf]?|doc(ument)?|fichier|papier|pdf|sans ?titre|nouveau( document)?|capture|whatsapp|test)?[\s_\-\d.()]*$/;
const ENDING = /\.[a-z0-9]{2,4}$/i;

export function hasEnding(name: string): boolean {
  return ENDING.test(name);
}

/** The name without its ending. */
export function stem(name: string): string {
  return name.replace(ENDING, '');
}

/** True when the name tells nothing of what the paper is. */
export function isUnclear(name: string): boolean {
  return UNCLEAR.test(foldText(stem(name.trim())));
}

/** The wanted words stand in the text, whatever the capitals and accents. */
export function says(text: string, words: readonly string[]): boolean {
  const folded = foldText(text);
  return words.every((word) => folded.includes(foldText(word)));
}
