// How a gesture on the screen is said. A mouse clicks, a finger touches; « appuyer » is for the keys. Texts are
// written for the mouse, and turned for the finger where the page knows that there is one.

export type Hand = 'mouse' | 'finger';

/** What <Press> may hold in a lesson, and what a finger reads in its place. */
export const pressForms: ReadonlyMap<string, string> = new Map([
  ['Cliquez sur', 'Touchez'],
  ['cliquez sur', 'touchez'],
  ['Cliquer sur', 'Toucher'],
  ['cliquer sur', 'toucher'],
  ['Cliquez deux fois sur', 'Touchez'],
  ['cliquez deux fois sur', 'touchez'],
  ['cliquer deux fois sur', 'toucher'],
  ['Cliquez dans', 'Touchez'],
  ['cliquez dans', 'touchez'],
  ['cliquer dans', 'toucher'],
  ['Cliquez', 'Touchez'],
  ['cliquez', 'touchez'],
  ['Cliquer', 'Toucher'],
  ['cliquer', 'toucher'],
]);

/** What stands between the verb and its thing: « Ne cliquez pas sur », « Cliquez deux fois sur ». */
const BETWEEN = '(?<between> (?:pas|plus|jamais|vite|aussi|ensuite|encore))?';

/** Where a word begins. No lookbehind: Safari before 16.4 refuses the whole file (https://caniuse.com/js-regexp-lookbehind). */
const BEFORE = '(?<before>^|[^\\p{L}])';

const clicks = new RegExp(`${BEFORE}(?<first>[Cc])liqu(?<end>ez|er)(?: vite(?= deux fois))?${BETWEEN}(?: deux fois)? (?:sur|dans)(?!\\p{L})`, 'gu');
const touches = new RegExp(`${BEFORE}(?<first>[Tt])ouch(?<end>ez|er)${BETWEEN}(?= (?!à |au |aux ))`, 'gu');

/** A sentence of a practice, « Cliquez sur [[Envoyer]]. », as this hand does it: « Touchez [[Envoyer]]. » */
export function inHand(sentence: string, hand: Hand): string {
  const isMouse = hand === 'mouse';
  const said = sentence.replace(isMouse ? touches : clicks, (_whole, before: string, first: string, end: string, between = '') => {
    const isCapital = first !== first.toLowerCase();
    const verb = isMouse ? (isCapital ? 'Cliqu' : 'cliqu') : isCapital ? 'Touch' : 'touch';
    return `${before}${verb}${end}${between}${isMouse ? ' sur' : ''}`;
  });
  // « Cliquez sur [[Retour]], puis sur [[Signaler]] »: what is touched second loses its « sur » too.
  return isMouse || said === sentence ? said : said.replace(/(puis|et) sur (?=\[\[)/gu, '$1 ');
}
