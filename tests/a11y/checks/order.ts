// The order in which the page is read, beside the order in which it is seen; the direction of its letters.

import type { Checks, Hit } from '../finding.ts';
import { blocks, ownText, shown, textOf, wordsIn } from '../inside.ts';

const rightToLeft = /[\u0590-\u05ff\u0600-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufeff]/g;
const flows = new Set(['flex', 'inline-flex', 'grid', 'inline-grid']);
const says = (element: Element): boolean => wordsIn(textOf(element)).length > 0 || element.querySelector('input, button, img[alt]:not([alt=""])') !== null;

export const aboutOrder: Checks = {
  'order-seen-is-not-order-read': {
    rgaa: ['10.3'],
    wcag: ['1.3.2', '2.4.3'],
    says: 'Ce que l’on voit d’abord est lu ensuite : la feuille de style a changé l’ordre.',
    mend: 'Écrivez la page dans l’ordre où on la voit.',
    look: () => [
      ...shown('body *').filter((box) => {
        const style = getComputedStyle(box);
        if (!flows.has(style.display)) return false;
        const parts = [...box.children].filter((part) => part.checkVisibility() && says(part));
        const isTurned = style.flexDirection.endsWith('reverse') && style.display.includes('flex');
        const isMoved = parts.some((part) => getComputedStyle(part).order !== '0');
        return parts.length > 1 && (isTurned || (isMoved && isOutOfOrder(parts)));
      }),
      ...shown('main, body, body > div, [role=main], article, section, form, ol, ul').flatMap((box): readonly Hit[] => {
        const parts = [...box.children].filter((part) => {
          const { position, float, display } = getComputedStyle(part);
          return (
            part.checkVisibility() &&
            says(part) &&
            display !== 'inline' &&
            display !== 'contents' &&
            position !== 'fixed' &&
            position !== 'sticky' &&
            float === 'none' &&
            part.getBoundingClientRect().height > 4 &&
            part.getBoundingClientRect().right > 0
          );
        });
        const late = parts.find((part, index) => {
          const before = parts[index - 1];
          if (before === undefined) return false;
          const [above, own] = [before.getBoundingClientRect(), part.getBoundingClientRect()];
          return (
            (own.bottom <= above.top + 1 && own.left < above.right && own.right > above.left && getComputedStyle(part).position !== 'static') ||
            (own.bottom <= above.top + 1 &&
              own.left < above.right - 4 &&
              own.right > above.left + 4 &&
              !flows.has(getComputedStyle(box).display) &&
              getComputedStyle(box).columnCount === 'auto')
          );
        });
        return late === undefined ? [] : [late];
      }),
    ],
  },
  'floats-backwards': {
    rgaa: ['10.3'],
    wcag: ['1.3.2'],
    says: 'Ces éléments flottent : on les voit dans un autre ordre que celui où on les entend.',
    mend: 'Écrivez-les dans l’ordre où on les voit.',
    look: () =>
      shown('ul, ol, div, nav, form, p, main, section, article, aside, header, footer, body, fieldset, li, td').filter((box) => {
        const parts = [...box.children].filter((part) => getComputedStyle(part).float !== 'none' && says(part) && part.checkVisibility());
        return (
          getComputedStyle(box).direction === 'ltr' &&
          parts.some((part, index) => {
            const before = parts[index - 1];
            if (before === undefined || getComputedStyle(before).float === 'left') return false;
            const [one, two] = [before.getBoundingClientRect(), part.getBoundingClientRect()];
            return Math.abs(one.top - two.top) < 8 && two.right <= one.left + 1;
          })
        );
      }),
  },
  'direction-unsaid': {
    rgaa: ['8.10'],
    wcag: ['1.3.2'],
    says: 'Ce texte se lit de droite à gauche, et rien ne le dit.',
    mend: 'Ajoutez dir="rtl".',
    look: () =>
      blocks()
        .concat(shown('span, em, strong, q, i'))
        .filter((element) => (ownText(element).match(rightToLeft)?.length ?? 0) > ownText(element).length / 2 && getComputedStyle(element).direction !== 'rtl'),
  },
  'direction-wrong': {
    rgaa: ['8.10'],
    wcag: ['1.3.2'],
    says: 'Ce texte se lit de gauche à droite, et la page dit le contraire.',
    mend: 'Retirez dir, ou écrivez dir="ltr".',
    look: () =>
      blocks().filter(
        (element) =>
          // Said of these very words, two are enough; of a whole part, there may be a name in it.
          wordsIn(ownText(element)).length >= (element.matches('[dir=rtl]') ? 2 : 5) &&
          ownText(element).match(rightToLeft) === null &&
          getComputedStyle(element).direction === 'rtl' &&
          /\p{Script=Latin}/u.test(ownText(element)) &&
          element.closest('[dir]')?.getAttribute('dir') === 'rtl' &&
          !/^(?:ar|he|fa|ur)\b/.test(document.documentElement.lang),
      ),
  },
  'letters-turned-by-style': {
    rgaa: ['10.1', '8.10'],
    wcag: ['1.3.2'],
    says: 'Les lettres de ce texte sont écrites à l’envers, ou debout : on ne peut ni le lire, ni le copier.',
    mend: 'Écrivez-le normalement.',
    look: () =>
      shown('bdo, body *').filter((element) => {
        if (ownText(element).length < 4) return false;
        const { unicodeBidi, writingMode, transform } = getComputedStyle(element);
        const [a = 1, b = 0] = /matrix\(([^)]+)\)/.exec(transform)?.[1]?.split(',').map(Number) ?? [];
        return unicodeBidi.includes('override') || (writingMode !== 'horizontal-tb' && wordsIn(ownText(element)).length > 1) || a < -0.1 || Math.abs(b) > 0.9;
      }),
  },
};

/** Whether one that comes later in the page stands before one that comes earlier. */
function isOutOfOrder(parts: readonly Element[]): boolean {
  return parts.some((part, index) => {
    const before = parts[index - 1];
    if (before === undefined) return false;
    const [first, own] = [before.getBoundingClientRect(), part.getBoundingClientRect()];
    const isAbove = own.bottom <= first.top + 1;
    const isLeft = own.right <= first.left + 1 && own.top < first.bottom && own.bottom > first.top;
    return isAbove || (isLeft && getComputedStyle(part).direction === 'ltr');
  });
}
