// How text is dressed: what makes it hard to read for tired, dyslexic or long-sighted eyes.

import type { Checks } from '../finding.ts';
import { blocks, linesOf, ownText, shown, textOf, wordsIn } from '../inside.ts';

const SMALL_PX = 12;
const LONG_LINE = 100;
const TIGHT = 1.2;
const textIn = (least: number): readonly Element[] => blocks().filter((element) => wordsIn(ownText(element)).length >= least);
const capitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
const isCode = (element: Element): boolean => element.closest('pre, code, kbd, samp, textarea, svg') !== null;

export const aboutLetters: Checks = {
  'text-in-capitals': {
    rgaa: [],
    wcag: ['3.1.5'],
    says: 'Ces mots sont tout en capitales : on les lit moins vite, et une machine peut les épeler.',
    mend: 'Écrivez-les en minuscules.',
    look: () =>
      shown('body *').filter((element) => {
        const own = ownText(element);
        if (isCode(element) || own === '' || element.matches('script, style, option, title')) return false;
        const isDrawnSo = getComputedStyle(element).textTransform === 'uppercase' && own.replace(/[^\p{L}]/gu, '').length >= 4;
        const words = wordsIn(own).filter((word) => /\p{L}{2}/u.test(word));
        const isWrittenSo = words.length >= 3 && capitals(words.join(' ')) && words.some((word) => word.length > 4);
        const isShouted = (/(?:\p{Lu}{2,}[\s,’']+){3,}\p{Lu}{2,}/u.exec(own)?.[0].length ?? 0) > 16;
        return isDrawnSo || isWrittenSo || isShouted;
      }),
  },
  'text-justified': {
    rgaa: [],
    wcag: ['1.4.8'],
    says: 'Ce texte est justifié : les blancs entre les mots changent à chaque ligne.',
    mend: 'Alignez-le d’un seul côté.',
    look: () => textIn(8).filter((element) => getComputedStyle(element).textAlign === 'justify' && linesOf(element) > 1),
  },
  'text-centred': {
    rgaa: [],
    wcag: ['1.4.8'],
    says: 'Ce long texte est centré : l’œil cherche le début de chaque ligne.',
    mend: 'Alignez-le à gauche.',
    look: () =>
      textIn(20).filter(
        (element) =>
          ['center', '-webkit-center', 'right', '-webkit-right'].includes(getComputedStyle(element).textAlign) &&
          getComputedStyle(element).direction === 'ltr' &&
          linesOf(element) > 2,
      ),
  },
  'lines-tight': {
    rgaa: [],
    wcag: ['1.4.8', '1.4.12'],
    says: 'Les lignes de ce texte se touchent presque.',
    mend: 'Donnez au moins 1,5 de hauteur de ligne.',
    look: () =>
      textIn(8).filter((element) => {
        const { lineHeight, fontSize } = getComputedStyle(element);
        // A title of a few large words stands closer.
        if (element.matches('h1, h2, h3, h4, h5, h6, [role=heading]') || parseFloat(fontSize) > 28) return false;
        return lineHeight !== 'normal' && parseFloat(lineHeight) / parseFloat(fontSize) < TIGHT - 0.01 && linesOf(element) > 1;
      }),
  },
  'letters-tight': {
    rgaa: [],
    wcag: ['1.4.8'],
    says: 'Les lettres ou les mots de ce texte sont trop serrés, ou trop écartés.',
    mend: 'Laissez l’espacement habituel.',
    look: () =>
      textIn(4).filter((element) => {
        const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(element);
        const [letters, words, size] = [parseFloat(letterSpacing) || 0, parseFloat(wordSpacing) || 0, parseFloat(fontSize)];
        return letters < -0.05 * size || words < -0.1 * size || letters > 0.3 * size;
      }),
  },
  'letters-small': {
    rgaa: [],
    wcag: ['1.4.4'],
    says: 'Ces lettres sont très petites.',
    mend: `Donnez au moins ${SMALL_PX} pixels, mieux : 16.`,
    look: () =>
      shown('body *').filter(
        (element) =>
          /\p{L}{2}/u.test(ownText(element)) &&
          !element.matches('script, style, option, title, sup, sub') &&
          element.closest('svg') === null &&
          parseFloat(getComputedStyle(element).fontSize) < SMALL_PX - 0.5,
      ),
  },
  'text-in-italics': {
    rgaa: [],
    wcag: ['3.1.5'],
    says: 'Ce long passage est en italique : les lettres penchées se lisent mal.',
    mend: 'Gardez l’italique pour un mot ou deux.',
    look: () =>
      shown('p, li, div, em, i, span, cite, blockquote, td, address, dd').filter(
        (element) => wordsIn(ownText(element)).length >= 10 && getComputedStyle(element).fontStyle === 'italic',
      ),
  },
  'text-all-bold': {
    rgaa: [],
    wcag: [],
    says: 'Ce long passage est tout en gras : plus rien n’y ressort.',
    mend: 'Gardez le gras pour ce qui compte.',
    look: () =>
      shown('p, li, div, b, strong, span, td').filter(
        (element) => wordsIn(ownText(element)).length >= 25 && Number(getComputedStyle(element).fontWeight) >= 600,
      ),
  },
  'lines-long': {
    rgaa: [],
    wcag: ['1.4.8'],
    says: 'Les lignes de ce texte sont trop longues : l’œil se perd en revenant.',
    mend: 'Limitez la largeur à 80 lettres (max-width: 70ch).',
    look: () =>
      textIn(20).filter((element) => {
        const lines = linesOf(element);
        // What a closed popover holds is on no line.
        const text = element instanceof HTMLElement ? element.innerText : textOf(element);
        return !isCode(element) && element.closest('table') === null && lines > 1 && text.length / lines > LONG_LINE;
      }),
  },
  'letters-fancy': {
    rgaa: [],
    wcag: ['3.1.5'],
    says: 'Ces lettres ornées se lisent mal.',
    mend: 'Prenez une police simple, sans ornement.',
    look: () =>
      textIn(4).filter((element) =>
        /^["']?(?:cursive|fantasy|comic sans|papyrus|brush script|lucida handwriting|lobster|pacifico|impact|old english|blackadder)/i.test(
          getComputedStyle(element).fontFamily,
        ),
      ),
  },
  'text-blurred': {
    rgaa: [],
    wcag: ['1.4.3'],
    says: 'Ces mots sont flous, ou presque transparents.',
    mend: 'Écrivez-les nets.',
    look: () =>
      textIn(2).filter(
        (element) =>
          getComputedStyle(element).filter.includes('blur') || (Number(getComputedStyle(element).opacity) < 0.5 && getComputedStyle(element).opacity !== ''),
      ),
  },
};
