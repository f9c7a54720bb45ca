// A part of a page that comes when it is asked for, and that a cut connection does not bring. A button that does nothing is taken for one's own mistake:
// one sentence is said beside what was pressed, until the part comes.

import { partLost } from '../messages/fr/part-lost';

const said = new WeakMap<Element, Element>();

/** Uses the part when it is there. `asker` is what was pressed, or where the part would stand. */
export async function bring<Part>(coming: Promise<Part>, asker: Element, use: (part: Part) => void): Promise<void> {
  const part = await coming.catch(() => undefined);
  // Put again, it is heard again: it was pressed again.
  said.get(asker)?.remove();
  if (part) {
    use(part);
    return;
  }
  const sentence = document.createElement('p');
  sentence.className = 'notice';
  sentence.role = 'alert';
  sentence.textContent = partLost;
  asker.after(sentence);
  said.set(asker, sentence);
}
