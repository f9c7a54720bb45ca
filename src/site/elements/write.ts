/** Writes words in a place. The same words again are not written: what reads the page aloud would say them again. */
export function write(place: Element | null, words: string): void {
  if (place && place.textContent !== words) place.textContent = words;
}
