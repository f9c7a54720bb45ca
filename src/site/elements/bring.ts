// A part of the page that comes when it is asked for, and that a cut connection does not bring. A button that does nothing is taken for one's own mistake: one
// sentence is said beside what was pressed, until the part comes.

const SAID = 'part-lost';

/** Uses the part when it is there. `asker` is what was pressed, or where the part would stand. The sentence is in layouts/Page.astro. */
export async function bring<Part>(coming: Promise<Part>, asker: Element, use: (part: Part) => void): Promise<void> {
  const said = asker.nextElementSibling?.className.startsWith(SAID) ? asker.nextElementSibling : undefined;
  let part: Part;
  try {
    part = await coming;
  } catch {
    // Put again, it is heard again: it was pressed again.
    said?.remove();
    const sentence = document.createElement('p');
    sentence.className = `${SAID} notice`;
    sentence.setAttribute('role', 'alert');
    sentence.textContent = document.body.dataset['partLost'] ?? '';
    asker.after(sentence);
    return;
  }
  said?.remove();
  use(part);
}
