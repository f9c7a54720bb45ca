// The practice speaks for those who chose that screens be read on their own. What it says is what its live region says,
// once for each thing that happens; the sentence is lit where the panel shows it.

import { textOf } from '../speech/cut';
import { langOf, passagesIn, type Passage } from './passages';
import { itemsFor, queueOf, type Item } from './queue';

/** The live region of a practice, and the panel that shows what it says. */
const REGION = '.stage > [role=status]';
const PANEL = '.stage__panel';

/** Tells what each practice of the page says, when it says it. Returns what ends it. */
export function followPractices(page: Document, tell: (items: readonly Item[], stage: Element) => void): () => void {
  let last: Element | null = null;
  const watcher = new MutationObserver(() => {
    // Only the practice on screen has a region that is laid out.
    const region = [...page.querySelectorAll(REGION)].find((one) => one.getClientRects().length > 0);
    const said = region?.firstElementChild ?? null;
    // A new element each time something happens, even when the words are the same.
    if (region === undefined || said === null || said === last) return;
    last = said;
    const items = saidIn(region, said);
    const stage = region.closest('.stage');
    if (items.length > 0 && stage !== null) tell(items, stage);
  });
  watcher.observe(page.body, { subtree: true, childList: true });
  return () => watcher.disconnect();
}

function saidIn(region: Element, said: Element): readonly Item[] {
  const panel = region.parentElement?.querySelector(PANEL) ?? region;
  const shown = passagesIn(panel, 'page');
  // Each sentence in its own language: French ones stand among those of a lesson that is in another.
  return [...said.children].flatMap((sentence) => {
    const text = sentence.textContent.trim();
    if (text === '') return [];
    return itemsFor(panel, text, langOf(sentence)).map((item) => inPanel(item, text, shown) ?? item);
  });
}

/** The same sentence where the panel shows it. */
function inPanel(item: Item, text: string, shown: readonly Passage[]): Item | undefined {
  const sentence = letters(text.slice(item.sentence.start, item.sentence.end));
  return queueOf(shown).find(({ passage, sentence: { start, end } }) => letters(textOf(passage.block).slice(start, end)) === sentence);
}

/** The panel marks the names of controls and cuts long addresses: only letters are compared. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
