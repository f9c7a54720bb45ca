// What was looked at already. Hundreds of states show the same buttons in other words: to judge their colours and their
// markup in each of them took most of the suite's time. `npm run soak` does.

import type { JSHandle, Page } from '@playwright/test';

const isSoak = process.env['SOAK'] !== undefined;

/** The kinds that each look has met, in this worker. */
const met = new Map<string, Set<string>>();

/**
 * What makes two elements the same to a judge. Of what is painted: the inks, the size and the weight of its letters, the size of what a
 * finger aims at, and the backgrounds that show through; where something is laid over the page, where it stands too. Of what is marked up:
 * the tag, where it may stand, its attributes; not its words, nor the classes that only dress it.
 */
export type Kinds = 'painted' | 'marked up';

/**
 * The elements in sight, in this part of the page as it is dressed now, of which this look meets the first of their kind; undefined when
 * there is none. Another width is another look.
 */
export async function newTo(look: string, page: Page, within: string, by: Kinds): Promise<JSHandle<readonly Element[]> | undefined> {
  const inSight = await page.evaluateHandle(by === 'painted' ? paintedIn : markedUpIn, within);
  const name = `${look}, ${page.viewportSize()?.width ?? 0} px`;
  const known = met.get(name) ?? new Set();
  const kinds = await inSight.evaluate((all) => all.map(({ kind }) => kind));
  const fresh = new Set(kinds.filter((kind) => !known.has(kind)));
  if (fresh.size === 0) return undefined;
  if (!isSoak) met.set(name, known.union(fresh));
  return inSight.evaluateHandle((all, wanted) => all.filter(({ kind }) => wanted.includes(kind)).map(({ element }) => element), [...fresh]);
}

interface OfKind {
  readonly element: Element;
  readonly kind: string;
}

/** Runs in the page: each element that holds letters or that a finger aims at, and how it is painted. */
function paintedIn(part: string): readonly OfKind[] {
  const behind = new Map<Element | null, string>([[null, '']]);
  /** The backgrounds under what this element holds, up to the first that hides the others. */
  const backgroundOf = (element: Element | null): string => {
    const known = behind.get(element);
    if (known !== undefined || element === null) return known ?? '';
    const style = getComputedStyle(element);
    const isOpaque = style.backgroundImage === 'none' && style.opacity === '1' && style.backgroundColor.startsWith('rgb(');
    // Laid over the page, it may have anything under it.
    const isOver = style.position === 'absolute' || style.position === 'fixed' || style.position === 'sticky';
    const own = [
      style.backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : style.backgroundColor,
      style.backgroundImage === 'none' ? '' : style.backgroundImage,
      style.opacity === '1' ? '' : style.opacity,
      style.filter === 'none' ? '' : style.filter,
      isOver && !isOpaque ? `${style.position} ${element.localName} ${element.getAttribute('class') ?? ''}` : '',
    ].join('');
    const background = isOpaque ? own : `${backgroundOf(element.parentElement)}${own === '' ? '' : `/${own}`}`;
    behind.set(element, background);
    return background;
  };
  const kindOf = (element: Element): string => {
    const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
    const letters = `${color} ${fontSize} ${fontWeight} ${textDecorationLine} ${textShadow}`;
    const around = element.localName === 'a' && element.parentElement !== null ? getComputedStyle(element.parentElement).color : '';
    return `${element.localName}, ${letters}, ${around}, ${aimed(element)}, ${backgroundOf(element)}`;
  };
  /** How large it is to a finger, as far as it is small. */
  const aimed = (element: Element): string => {
    if (!element.matches(CONTROLS)) return '';
    const { width, height } = element.getBoundingClientRect();
    return `${Math.min(Math.round(width), ROOMY_PX)} × ${Math.min(Math.round(height), ROOMY_PX)}`;
  };
  const ROOMY_PX = 44;
  const CONTROLS = 'a, button, input, select, textarea, summary, label, [role], [tabindex]';
  const hasLetters = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''));
  return [...document.querySelectorAll(`${part}, ${part} *`)]
    .filter((element) => (element.matches(CONTROLS) || hasLetters(element)) && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, kind: kindOf(element) }));
}

/** Runs in the page: each element, and how it is marked up. */
function markedUpIn(part: string): readonly OfKind[] {
  /** What differs from one message to the next, and changes nothing in how right the markup is. */
  const words = new Set(['id', 'for', 'name', 'value', 'href', 'title', 'alt', 'placeholder', 'datetime', 'class', 'style', 'src']);
  const isWords = (name: string): boolean =>
    words.has(name) || /^data-|^aria-(?:label|describedby|controls|owns|activedescendant|errormessage|posinset|setsize)/.test(name);
  /** Inside one of these, not everything may stand. */
  const WALLS = [
    'a',
    'button',
    'label',
    'form',
    'table',
    'fieldset',
    'dialog',
    'nav',
    'main',
    'header',
    'footer',
    'article',
    'li',
    'dl',
    'p',
    '[hidden]',
    '[role]',
  ];
  const placeOf = (element: Element): string =>
    `${element.parentElement?.localName ?? ''} in ${WALLS.filter((wall) => element.parentElement?.closest(wall) instanceof Element).join()}>${element.localName}`;
  return [...document.querySelectorAll(`${part}, ${part} *`)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => (isWords(name) && value !== '' ? name : `${name}=${value}`));
      return { element, kind: `${placeOf(element)} ${attributes.sort().join(' ')} ${element.childNodes.length === 0 ? 'empty' : ''}` };
    });
}
