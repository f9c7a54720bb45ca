// What a finger meets, and what is cut off: the measures are those of the browser tests (tests/support/geometry.ts).

import { sidewaysIn, smallTargetsIn, TARGET_PX } from '../../support/geometry.ts';
import type { Checks, Hit, Rule } from '../finding.ts';
import { isForEars, linesOf, ownText, shown } from '../inside.ts';

export const aboutSize: Checks = {
  'target-small': {
    rgaa: [],
    wcag: ['2.5.5'],
    says: 'Un doigt vise mal ceci : c’est trop petit.',
    mend: `Donnez-lui au moins ${TARGET_PX} pixels de côté.`,
    look: () => smallTargetsIn(TARGET_PX).map(({ element, width, height }) => ({ element, about: `${Math.round(width)} × ${Math.round(height)} px` })),
  },
  'text-cut-off': {
    rgaa: ['10.4'],
    wcag: ['1.4.4'],
    says: 'Des mots sont coupés, ou couverts par d’autres.',
    mend: 'Laissez la boîte grandir : pas de hauteur fixe (height), pas de overflow: hidden.',
    look: () => cutOff(),
  },
};

/** Rules that are asked when the page has changed its clothes (scenarios/sizes.ts). */
export const resizedRules = {
  'text-cut-when-larger': {
    rgaa: ['10.4'],
    wcag: ['1.4.4'],
    says: 'Avec des lettres deux fois plus grandes, des mots sont coupés ou couverts.',
    mend: 'Laissez la boîte grandir : des hauteurs en em ou en rem, ou aucune.',
  },
  'text-cut-when-spaced': {
    rgaa: ['10.12'],
    wcag: ['1.4.12'],
    says: 'Avec plus d’espace entre les lettres et les lignes, des mots sont coupés ou couverts.',
    mend: 'Laissez la boîte grandir avec le texte.',
  },
  'wider-than-a-phone': {
    rgaa: ['10.11'],
    wcag: ['1.4.10'],
    says: 'Sur 320 pixels de large, il faut faire défiler de côté.',
    mend: 'Laissez le contenu passer à la ligne (max-width: 100 %).',
  },
} as const satisfies { readonly [rule: string]: Rule };

/** Where words are cut by their box, or lie on others. */
export function cutOff(): readonly Hit[] {
  const boxes = shown('body *');
  const cut = boxes.filter((box) => {
    const style = getComputedStyle(box);
    const isHidden =
      box.clientWidth <= 2 ||
      box.clientHeight <= 2 ||
      style.clipPath !== 'none' ||
      style.getPropertyValue('clip') !== 'auto' ||
      style.display.startsWith('inline');
    if (
      isHidden ||
      box.matches('html, body, input, textarea, select, svg, svg *, iframe, video, audio, object, canvas, [aria-hidden=true], [aria-hidden=true] *')
    )
      return false;
    const down = ['hidden', 'clip'].includes(style.overflowY) && box.scrollHeight > box.clientHeight + Math.max(4, parseFloat(style.fontSize) * 0.3);
    const aside = ['hidden', 'clip'].includes(style.overflowX) && style.textOverflow !== 'ellipsis' && box.scrollWidth > box.clientWidth + 4;
    const pressed = ownText(box).length > 2 && linesOf(box) > 1 && parseFloat(style.lineHeight) < parseFloat(style.fontSize) * 0.9;
    return ((down || aside) && holdsCutWords(box)) || pressed;
  });
  return [...cut.filter((box) => !cut.some((other) => other !== box && box.contains(other))), ...covered(boxes)];
}

/** Held at a place of the screen, or laid over the page: what passes under it comes out again as one scrolls. */
function staysInPlace(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(one).position)) return true;
  }
  return false;
}

/** Where its own words stand, without those of what is inside it. */
function ownBox(element: Element): DOMRect {
  const [first, ...others] = [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !/\S/.test(node.nodeValue ?? '')) return [];
    const words = document.createRange();
    words.selectNode(node);
    return [words.getBoundingClientRect()];
  });
  if (first === undefined) return new DOMRect();
  const all = [first, ...others];
  const [left, top] = [Math.min(...all.map((box) => box.left)), Math.min(...all.map((box) => box.top))];
  return new DOMRect(left, top, Math.max(...all.map((box) => box.right)) - left, Math.max(...all.map((box) => box.bottom)) - top);
}

/** Words that begin inside, and end outside. */
function holdsCutWords(box: Element): boolean {
  const edge = box.getBoundingClientRect();
  return shown('body *').some((one) => {
    if (!box.contains(one) || ownText(one) === '' || ['absolute', 'fixed'].includes(getComputedStyle(one).position)) return false;
    const { bottom, right, top, left } = ownBox(one);
    return (bottom > edge.bottom + 3 && top < edge.bottom) || (right > edge.right + 3 && left < edge.right);
  });
}

function covered(boxes: readonly Element[]): readonly Element[] {
  const texts = boxes
    .filter(
      (box) =>
        ownText(box).length > 1 &&
        !isForEars(box) &&
        !staysInPlace(box) &&
        !box.matches('option, svg *, textarea, select, [aria-hidden=true], [aria-hidden=true] *'),
    )
    .flatMap((element) => {
      const box = ownBox(element);
      return box.width > 4 && box.height > 4 ? [{ element, box }] : [];
    })
    .slice(0, 500);
  return texts.flatMap(({ element, box }, index) =>
    texts.slice(index + 1).some((other) => {
      if (other.element.contains(element) || element.contains(other.element)) return false;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const small = Math.min(box.height, other.box.height);
      return (
        wide > 8 && high > Math.max(5, small * 0.35) && getComputedStyle(element).display !== 'inline' && getComputedStyle(other.element).display !== 'inline'
      );
    })
      ? [element]
      : [],
  );
}

/** What scrolls sideways; a table and a drawing may. */
export function sideways(): readonly Hit[] {
  return sidewaysIn().flatMap(({ element }) => (element.closest('table, pre, svg, canvas, video, iframe, [role=img]') === null ? [element] : []));
}
