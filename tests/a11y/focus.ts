// Where the focus is, and whether that is seen. Inside the page.

import { colourOf, contrast, groundOf, over } from './colour.ts';
import { isShown, selectorOf } from './inside.ts';

export interface Stop {
  /** Nothing when the focus has left the page. */
  readonly element: string | undefined;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Whether it, or something beside it, is drawn otherwise than before. */
  readonly isDrawnOtherwise: boolean;
  /** The ring is all that tells, and it is paler than 3 to 1. */
  readonly isFaint: boolean;
  readonly isOutOfSight: boolean;
  /** What stands in front of all of it: a bar that stays. */
  readonly behind: string | undefined;
  /** In a list, a form, a row: what it shares with the one before tells in which order both are seen. */
  readonly stays: boolean;
  /** It holds stops of its own, which the page does not see. */
  readonly isFrame: boolean;
}

const TABBABLE =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';
const before = new Map<Element, string>();

/** What the key Tab should visit: one of the radios of a name, nothing that is off. */
export function tabbables(): readonly string[] {
  const modal = document.querySelector(':modal');
  const radios = new Set<string>();
  return [...(modal ?? document).querySelectorAll(TABBABLE)]
    .filter(
      (element) =>
        element instanceof HTMLElement &&
        element.tabIndex >= 0 &&
        isShown(element) &&
        !element.matches(':disabled') &&
        element.closest('details:not([open]) > :not(summary)') === null,
    )
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = `${element.name} ${element.form?.id ?? ''}`;
      const isMet = radios.has(group);
      radios.add(group);
      return !isMet;
    })
    .map(selectorOf);
}

/** How each is drawn without the focus. */
export function rest(): void {
  before.clear();
  for (const element of document.querySelectorAll(TABBABLE)) before.set(element, drawn(element));
}

export function focusNow(): Stop {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement)
    return {
      element: undefined,
      box: { left: 0, top: 0, right: 0, bottom: 0 },
      isDrawnOtherwise: true,
      isFaint: false,
      isOutOfSight: false,
      behind: undefined,
      stays: false,
      isFrame: false,
    };
  const seen =
    element instanceof HTMLInputElement && ['radio', 'checkbox', 'file'].includes(element.type) && element.getBoundingClientRect().width < 4
      ? (element.labels?.[0] ?? element)
      : element;
  const { left, top, right, bottom } = seen.getBoundingClientRect();
  const isSmall = right - left <= 2 || bottom - top <= 2;
  const isAway = right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
  const style = getComputedStyle(seen);
  const { position, clipPath } = style;
  const clip = style.getPropertyValue('clip');
  const isClipped = clipPath.startsWith('inset(50%') || (clip !== 'auto' && isSmall);
  const isOutOfSight = !element.matches('iframe, body') && (isSmall || isAway || isClipped || !isShown(seen)) && element.childElementCount === 0;
  return {
    element: selectorOf(element),
    box: { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY },
    isDrawnOtherwise: element.matches('iframe, video, audio') || before.get(element) === undefined || before.get(element) !== drawn(element),
    isFaint: isFaint(element),
    isOutOfSight,
    behind: isOutOfSight ? undefined : coverOf(seen),
    stays: position === 'fixed' || position === 'sticky' || seen.closest('header, dialog') !== null,
    isFrame: element.matches('iframe, audio, video, object, embed'),
  };
}

const looks = (element: Element | null | undefined, part?: string): string => {
  if (element === null || element === undefined) return '';
  const s = getComputedStyle(element, part);
  const outline =
    s.outlineStyle === 'none' || parseFloat(s.outlineWidth) === 0 || colourOf(s.outlineColor)[3] === 0
      ? ''
      : `${s.outlineStyle} ${s.outlineWidth} ${s.outlineColor}`;
  return [
    outline,
    s.boxShadow,
    s.borderTop,
    s.borderBottom,
    s.borderLeft,
    s.backgroundColor,
    s.backgroundImage,
    s.color,
    s.textDecoration,
    s.transform,
    s.opacity,
    s.filter,
    s.fontWeight,
    part === undefined ? '' : s.content,
  ].join('|');
};

/** It, what is around it, what stands beside it, and what is inside it. */
function drawn(element: Element): string {
  const near = [
    element,
    element.parentElement,
    element.parentElement?.parentElement,
    element.nextElementSibling,
    element.previousElementSibling,
    ...element.children,
  ];
  return [
    ...near.map((one) => looks(one)),
    looks(element, '::before'),
    looks(element, '::after'),
    looks(element.nextElementSibling, '::before'),
    looks(element.nextElementSibling, '::after'),
  ].join('\n');
}

function isFaint(element: Element): boolean {
  const was = before.get(element)?.split('\n')[0]?.split('|') ?? [];
  const now = looks(element).split('|');
  const changed = now.flatMap((value, index) => (value === was[index] ? [] : [index]));
  const { outlineStyle, outlineColor } = getComputedStyle(element);
  const around = groundOf(element.parentElement);
  const own = groundOf(element);
  if (changed.length !== 1 || changed[0] !== 0 || outlineStyle === 'auto' || around === undefined || own === undefined) return false;
  const ring = over(colourOf(outlineColor), around);
  return contrast(ring, around) < 2.95 && contrast(ring, own) < 2.95;
}

/** What stands in front of it wherever one looks, and does not scroll away. */
function coverOf(element: Element): string | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  const points = [
    [0.5, 0.5],
    [0.1, 0.2],
    [0.9, 0.2],
    [0.1, 0.8],
    [0.9, 0.8],
  ].map(([x = 0, y = 0]) =>
    document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, left + width * x)), Math.min(innerHeight - 1, Math.max(0, top + height * y))),
  );
  const covers = points.filter(
    (front): front is Element => front !== null && !element.contains(front) && !front.contains(element) && front.closest('label')?.contains(element) !== true,
  );
  const [first] = covers;
  if (first === undefined || covers.length < points.length) return undefined;
  for (let one: Element | null = first; one !== null; one = one.parentElement) {
    if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(one).position) && !one.contains(element)) return selectorOf(one);
  }
  return undefined;
}
