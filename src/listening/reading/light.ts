// Lights what is being said, without touching the page's structure: ranges painted by the browser (CSS Custom
// Highlight API), so shaping of letters, React and screen readers are left alone.

import type { Shown } from '../speech/reader-state';
import { shownOf, textOf } from '../speech/cut';
import { rangeOf } from './passages';
import { isItem, type Item } from './queue';

/** Their style is in reading.css. */
const SENTENCE = 'declic-sentence';
const WORD = 'declic-word';
/** On the element itself, where ranges cannot be painted or what is said is not written. */
const ATTRIBUTE = 'data-reading';

const canPaint = typeof Highlight === 'function' && 'highlights' in CSS;

/** Follows what the Reader shows; with `scroll`, what is read comes into view. */
export function createLight(): (shown: Shown, view: 'scroll' | 'stay') => void {
  let lit: Item | undefined;
  return (shown, view) => {
    if (shown.name === 'paused') return;
    const item = shown.name === 'playing' ? shown.queue[shown.index] : undefined;
    if (!isItem(item)) {
      if (lit !== undefined) putOut();
      lit = undefined;
      return;
    }
    if (item !== lit) {
      const place = lightSentence(item);
      if (view === 'scroll') place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      lit = item;
    }
    if (shown.name === 'playing' && shown.word !== undefined) lightWord(item, shown.word.start, shown.word.end);
  };
}

/** Lights a sentence and puts the last one out. Returns the element it is in. */
function lightSentence({ passage, sentence }: Item): Element {
  putOut();
  const range = rangeOf(passage, sentence.start, sentence.end);
  if (range === undefined || !canPaint) passage.element.setAttribute(ATTRIBUTE, '');
  else CSS.highlights.set(SENTENCE, new Highlight(range));
  return range?.startContainer.parentElement ?? passage.element;
}

/** Offsets in what is said. */
function lightWord({ passage, sentence }: Item, start: number, end: number): void {
  if (!canPaint) return;
  const shown = shownOf(sentence, textOf(passage.block), start, end);
  const range = rangeOf(passage, shown.start, shown.end);
  if (range === undefined) return;
  const word = new Highlight(range);
  word.priority = 1;
  CSS.highlights.set(WORD, word);
}

function putOut(): void {
  if (canPaint) for (const name of [SENTENCE, WORD]) CSS.highlights.delete(name);
  for (const element of document.querySelectorAll(`[${ATTRIBUTE}]`)) element.removeAttribute(ATTRIBUTE);
}
