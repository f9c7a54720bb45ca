// Where the wall stops in a step: its words, its practice, what follows it.

/** In their order. One more exercise, for who wants it, is a stop once it was opened (`at`). */
export function stopsIn(step: HTMLElement, at: string): readonly string[] {
  const practice = practiceIn(step);
  const more = step.querySelector(`.again .practice[id="${CSS.escape(at)}"]`);
  return [step, practice, restAfter(practice), more].flatMap((one) => one?.id ?? []);
}

/** The place after a practice (faces/parts/Practice.astro), if there is something to read from there on. */
function restAfter(practice: Element | null): Element | undefined {
  const rest: Element[] = [];
  for (let one = practice?.nextElementSibling; one; one = one.nextElementSibling) rest.push(one);
  return rest.some(({ textContent }) => textContent.trim() !== '') ? rest[0] : undefined;
}

/** What stands on the wall at this address. Undefined: the whole step. */
export function partOf(step: HTMLElement, at: string): { readonly part: 'before' | 'practice' | 'after'; readonly practice?: Element } | undefined {
  const place = document.getElementById(at);
  const shown = place?.closest('.practice');
  if (shown) return { part: 'practice', practice: shown };
  const practice = practiceIn(step);
  if (!practice) return undefined;
  const isAfter = place !== null && (practice.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return { part: isAfter ? 'after' : 'before' };
}

function practiceIn(step: HTMLElement): Element | null {
  return step.querySelector(':scope > .practice');
}
