// What a page shows, as text to be heard: paragraph by paragraph, with the way back from each letter to its place.
// The page is read as it stands on screen, not as it was written: what is hidden is not heard.

import type { Block } from '../speech/sentence';

/** A letter's place in the page. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** One paragraph, heading, button, picture … */
export interface Passage {
  readonly element: Element;
  readonly block: Block;
  /** One for each UTF-16 unit of the block; none when what is said is not written there (a picture, an icon). */
  readonly places: readonly Place[];
}

/** `page` is what reading from the top says; `touch` is everything that a finger may ask for. */
export type Reach = 'page' | 'touch';

/** Their own words are not the text inside them. */
const SILENT = 'script, style, template, noscript, select, textarea, input, svg:not([role=img]), progress, object, video, audio, [aria-hidden=true]';

/** What is pressed or filled in: heard apart from the text around. */
export const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=button], [role=option], [role=tab], [role=menuitem]';

/** A word explained is pressed too, but it runs on with its sentence: one does not stop in the middle to hear it. */
export const EXPLAINED = '.term';

/** What `data-hear` says of an element: never heard, or only when it is touched. */
const NOT_IN: { readonly [R in Reach]: string } = { page: '[data-hear]', touch: '[data-hear=never]' };

/** What one sees of an element. */
export interface Sight {
  isShown(element: Element): boolean;
  /** Its text runs on with the text around. */
  isInline(element: Element): boolean;
}

const onScreen: Sight = { isShown, isInline };

/** The passages of a part of the page, in its order. `sight` is the browser's; without one (src/build/commands), it is told. */
export function passagesIn(root: Element, reach: Reach, sight: Sight = onScreen): readonly Passage[] {
  const found: Passage[] = [];
  let open: Draft | undefined;
  const close = (): void => {
    const done = open?.done();
    if (done !== undefined) found.push(done);
    open = undefined;
  };

  const visit = (element: Element): void => {
    if (element.matches(SILENT) || element.matches(NOT_IN[reach]) || !sight.isShown(element)) return;
    const instead = insteadOf(element);
    const isApart = !sight.isInline(element);
    if (isApart) close();
    if (instead !== undefined) {
      close();
      if (instead !== '') found.push({ element, block: [{ text: instead, lang: langOf(element) }], places: [] });
      return;
    }
    for (const child of element.childNodes) {
      if (isElement(child)) visit(child);
      else if (isText(child)) {
        open ??= new Draft(element);
        open.add(child, langOf(element));
      }
    }
    if (isApart) close();
  };
  visit(root);
  close();
  return found;
}

/** A paragraph being gathered: spaces as the eye sees them, one at most. */
class Draft {
  readonly #element: Element;
  readonly #runs: { text: string; readonly lang: string }[] = [];
  readonly #places: Place[] = [];
  #endsWithSpace = true;

  constructor(element: Element) {
    this.#element = element;
  }

  add(node: Text, lang: string): void {
    let text = '';
    for (const [offset, letter] of [...node.data.split('')].entries()) {
      // A no-break space is a letter: it keeps « 12 € » together.
      const isSpace = /[ \t\r\n\f]/.test(letter);
      if (isSpace && this.#endsWithSpace) continue;
      text += isSpace ? ' ' : letter;
      this.#places.push({ node, offset });
      this.#endsWithSpace = isSpace;
    }
    if (text === '') return;
    const last = this.#runs.at(-1);
    if (last?.lang === lang) last.text += text;
    else this.#runs.push({ text, lang });
  }

  done(): Passage | undefined {
    if (!/[\p{L}\p{N}]/u.test(this.#runs.map(({ text }) => text).join(''))) return undefined;
    return { element: this.#element, block: this.#runs, places: this.#places };
  }
}

/** What is said in place of what an element holds: the name of an icon's button, the words for a picture. */
function insteadOf(element: Element): string | undefined {
  const own = element.getAttribute('data-say');
  if (own !== null) return own;
  if (element.tagName === 'IMG') return element.getAttribute('alt') ?? '';
  return element.matches(`${CONTROLS}, [role=img]`) ? (element.getAttribute('aria-label') ?? undefined) : undefined;
}

export function isShown(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  // It has no box of its own, and so is « not visible »; what it holds may be.
  if (display === 'contents') return true;
  // Browsers before 2023 lack the question; the two ways of hiding that our pages use are then asked for.
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  return display !== 'none' && visibility === 'visible';
}

function isInline(element: Element): boolean {
  if (element.tagName === 'BR') return false;
  if (element.matches(EXPLAINED)) return true;
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || (display.startsWith('inline') && !element.matches(CONTROLS));
}

export function langOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}

// By their number and not by their class, which Node does not have.
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The page's place of a stretch of a passage (UTF-16 offsets in its block); nothing when it is not written there. */
export function rangeOf({ places }: Passage, start: number, end: number): Range | undefined {
  const first = places[start];
  const last = places[end - 1];
  // The page may have changed while it was read.
  if (first === undefined || last === undefined || !first.node.isConnected || !last.node.isConnected) return undefined;
  if (first.offset > first.node.length || last.offset >= last.node.length) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Where a point of the page is in a passage, as an offset in its block. */
export function offsetAt({ places }: Passage, node: Node, offset: number): number | undefined {
  const at = places.findLastIndex((place) => place.node === node && place.offset <= offset);
  return at === -1 ? undefined : at;
}
