// The short address of the exercise on the wall, beside the code: for who has no camera, and for the computers of the room.

/**
 * Writes it in `<div data-typed hidden>… <p data-short></p> <i data-board="ecrire" data-number="27" hidden></i> …</div>`, which stays hidden where the exercise
 * has no number. `lesson` is the address of the lesson in its own language: the numbers are under the same site.
 */
export function showBoard(place: HTMLElement | null, practice: string | undefined, lesson: URL): void {
  const number = [...(place?.querySelectorAll<HTMLElement>('[data-board]') ?? [])].find((one) => one.dataset['board'] === practice)?.dataset['number'];
  place?.toggleAttribute('hidden', number === undefined);
  const short = place?.querySelector('[data-short]');
  if (!short || number === undefined) return;
  // Typed by hand: without the last bar, which servers add by themselves. A long name of a host breaks before the number.
  const [site = '', rest] = new URL(`../../${number}`, lesson).href.replace(/^https?:\/\//, '').split(/(?=\/\d+$)/);
  short.replaceChildren(site, document.createElement('wbr'), rest ?? '');
}
