// What every check asks of a page, inside it: what is shown, what it says, how to find it again.

const known = new Map<string, readonly Element[]>();

/** The elements in sight that match. A hidden one disturbs nobody. */
export function shown(selector: string): readonly Element[] {
  const before = known.get(selector);
  if (before !== undefined) return before;
  const found = [...document.querySelectorAll(selector)].filter(isShown);
  known.set(selector, found);
  return found;
}

/** The page has changed: what was known of it is no longer. */
export function forget(): void {
  known.clear();
}

export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest('[inert]') === null;
}

/** Written for those who listen: a box of one pixel, which shows nothing. */
export function isForEars(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const { width, height } = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    const { clipPath, overflowX } = style;
    const clip = style.getPropertyValue('clip');
    if ((width <= 1.5 || height <= 1.5) && (overflowX !== 'visible' || clip !== 'auto' || clipPath !== 'none')) return true;
  }
  return false;
}

/** Its words, as they are written: without the spaces of the source. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Its words, without those of what is inside it that matches. */
function textWithout(element: Element, selector: string): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const inner of copy.querySelectorAll(selector)) inner.remove();
  return textOf(copy);
}

/** Its words as they are read: of what is drawn, only what is drawn; of what waits unseen, all. */
function wordsRead(element: Element): string {
  if (element.childElementCount === 0) return textOf(element);
  const isDrawn = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
  const isSeen = isDrawn(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL, (node) =>
    node instanceof Element && (node.matches('[aria-hidden=true], style, script') || (isSeen && !isDrawn(node)))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let words = '';
  while (walker.nextNode() !== null) if (walker.currentNode instanceof Text) words += walker.currentNode.data;
  return words.replace(/\s+/g, ' ').trim();
}

/** What it is called, in the order of the accessible name (https://www.w3.org/TR/accname-1.2/), as far as these checks need. */
export function nameOf(element: Element): string {
  const labelled = byIds(element, 'aria-labelledby').map(textOf).join(' ').trim();
  if (labelled !== '') return labelled;
  const label = element.getAttribute('aria-label')?.trim() ?? '';
  if (label !== '') return label;
  if (element instanceof HTMLImageElement || element instanceof HTMLAreaElement) return element.alt.trim();
  if (isField(element)) {
    const labels = [...(element.labels ?? [])]
      .map((one) => textWithout(one, 'select, textarea, button'))
      .join(' ')
      .trim();
    if (labels !== '') return labels;
    if (element instanceof HTMLInputElement && ['submit', 'button', 'reset', 'image'].includes(element.type)) return element.value || element.alt;
    return element.title.trim();
  }
  const images = [...element.querySelectorAll('img[alt], svg[aria-label]')].map((image) => image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '');
  const words = `${wordsRead(element)} ${images.join(' ')}`.replace(/\s+/g, ' ').trim();
  return words === '' ? (element.getAttribute('title')?.trim() ?? '') : words;
}

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(element: Element): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

/** The fields that a person fills, in sight. */
export function fields(): readonly Field[] {
  return shown('input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea').filter(isField);
}

/** The elements that this attribute names, by their ids. */
export function byIds(element: Element, attribute: string): readonly Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.flatMap((id) => document.getElementById(id) ?? []);
}

/** Text that stands in the element itself, not in what is inside it. */
export function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}’'-]+/gu)?.filter((word) => /[\p{L}\p{N}]/u.test(word)) ?? [];
}

/** The blocks that hold text in sight: a paragraph, an item, a cell. */
export function blocks(): readonly Element[] {
  return shown(
    'p, li, dd, dt, td, th, blockquote, figcaption, caption, legend, label, h1, h2, h3, h4, h5, h6, div, main, aside, section, article, body, form, pre, span, a, button, summary',
  ).filter((element) => ownText(element) !== '' && getComputedStyle(element).display !== 'inline');
}

/** How many lines its text takes. */
export function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top / 4))).size;
}

/** A selector that finds it, and nothing else: its name if it has one, else the way to it. */
export function selectorOf(element: Element): string {
  const parts: string[] = [];
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    if (one.id !== '' && document.querySelectorAll(`#${CSS.escape(one.id)}`).length === 1) return [`#${CSS.escape(one.id)}`, ...parts].join(' > ');
    if (one === document.documentElement || one === document.body) return [one.localName, ...parts].join(' > ');
    const { localName } = one;
    const alike: readonly Element[] = [...(one.parentElement?.children ?? [])].filter((other) => other.localName === localName);
    parts.unshift(alike.length > 1 ? `${one.localName}:nth-of-type(${alike.indexOf(one) + 1})` : one.localName);
  }
  return parts.join(' > ');
}
