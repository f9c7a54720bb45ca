// A passphrase from drawn words. The chance comes from who calls (the browser’s own), never from here.

/** How it is written: words alone, or with what sites ask for. */
type PhraseStyle = 'words' | 'with-signs';

/** One number a word, each from 0 to the last word; one more, from 0 to 9, for the style that has a digit. */
export function phraseOf(
  words: readonly string[],
  { drawn, digit, style }: { readonly drawn: readonly number[]; readonly digit: number; readonly style: PhraseStyle },
): string {
  const phrase = drawn.map((place) => words[place] ?? '').join('-');
  // Nothing secret in these: they are there for the sites that want them. What is secret is which words were drawn.
  return style === 'words' ? phrase : `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}-${digit}`;
}

/** How many times a coin would be tossed to say as much, rounded down: 7 words of 512 are 63. */
export function tossesOf(count: number, words: number): number {
  return Math.floor(count * Math.log2(words));
}
