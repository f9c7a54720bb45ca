// Colours that axe leaves to a person: of examples in fields, of edges, over pictures, alone.

import { colourOf, contrast, groundOf, inkContrast, over, type Colour } from '../colour.ts';
import type { Checks } from '../finding.ts';
import { fields, nameOf, ownText, shown, textOf } from '../inside.ts';

const TEXT = 4.5;
const EDGE = 3;
/** A ring of one pixel is seen; half a pixel is not. */
const SEEN_PX = 0.75;

const stands = (colour: Colour, ground: Colour | undefined): boolean => ground === undefined || contrast(over(colour, ground), ground) >= EDGE - 0.01;
const hasEdge = (element: Element): boolean => {
  const style = getComputedStyle(element);
  if (style.appearance !== 'none' && element.matches('input[type=checkbox], input[type=radio], input[type=range], input[type=color], input[type=file]'))
    return true;
  const around = groundOf(element.parentElement);
  const own = groundOf(element);
  const sides = [
    [style.borderTopWidth, style.borderTopColor, style.borderTopStyle],
    [style.borderBottomWidth, style.borderBottomColor, style.borderBottomStyle],
  ] as const;
  const isBordered = sides.some(
    ([width, colour, kind]) => parseFloat(width) >= SEEN_PX && kind !== 'none' && (stands(colourOf(colour), around) || stands(colourOf(colour), own)),
  );
  const isOutlined = parseFloat(style.outlineWidth) >= SEEN_PX && style.outlineStyle !== 'none' && stands(colourOf(style.outlineColor), around);
  return own === undefined || around === undefined || isBordered || isOutlined || contrast(own, around) >= EDGE - 0.01 || style.boxShadow !== 'none';
};

/** What a drawing beside words may say, as its file or its class calls it; and how words say it. */
const sign = /warning|alert|important|danger|caution|error|erreur|success|info(?:rmation)?(?![a-z])|attention|avertissement|urgent/i;
const signWords = /warning|alert|important|danger|caution|error|erreur|succe|réussi|information|attention|note|remarque|avertissement|urgent/i;

export const aboutColours: Checks = {
  'example-faint': {
    rgaa: ['3.2'],
    wcag: ['1.4.3'],
    says: 'L’exemple écrit dans ce champ est trop pâle.',
    mend: 'Donnez-lui un contraste d’au moins 4,5.',
    look: () =>
      shown('input[placeholder], textarea[placeholder]').filter((field) => {
        const ground = groundOf(field);
        const { color, opacity } = getComputedStyle(field, '::placeholder');
        const [red, green, blue, alpha] = colourOf(color);
        return (
          field.getAttribute('placeholder') !== '' &&
          ground !== undefined &&
          contrast(over([red, green, blue, alpha * Number(opacity || 1)], ground), ground) < TEXT - 0.05
        );
      }),
  },
  'field-edge-faint': {
    rgaa: ['3.3'],
    wcag: ['1.4.11'],
    says: 'On ne voit pas où est ce champ : son bord est trop pâle.',
    mend: 'Donnez à son bord un contraste d’au moins 3.',
    look: () => fields().filter((field) => field.getBoundingClientRect().width > 4 && !field.disabled && !hasEdge(field)),
  },
  'text-on-picture': {
    rgaa: ['3.2'],
    wcag: ['1.4.3'],
    says: 'Ces mots sont posés sur une image : on ne les lit pas partout.',
    mend: 'Mettez un fond uni sous les mots.',
    look: () =>
      shown('h1, h2, h3, h4, p, a, span, li, div, button').filter((element) => {
        if (ownText(element).length < 2) return false;
        for (let one: Element | null = element; one !== null; one = one.parentElement) {
          const { backgroundImage, backgroundColor, backgroundSize, backgroundRepeat } = getComputedStyle(one);
          if (backgroundImage.includes('url(')) return backgroundRepeat !== 'no-repeat' || /cover|contain|100%/.test(backgroundSize) || one !== element;
          if (colourOf(backgroundColor)[3] > 0.8) return false;
        }
        return false;
      }),
  },
  'colour-alone': {
    rgaa: ['3.1'],
    wcag: ['1.4.1'],
    says: 'Seule une couleur dit quelque chose ici.',
    mend: 'Ajoutez un mot, ou un dessin qui a un nom.',
    look: () =>
      shown('td, span, i, div, li, b').filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const own = colourOf(getComputedStyle(element).backgroundColor);
        const isBare =
          textOf(element) === '' &&
          nameOf(element) === '' &&
          element.childElementCount === 0 &&
          element.closest('[aria-hidden=true], svg, button, [role=progressbar], meter, progress') === null;
        const isCoded =
          element.localName === 'td' || /status|state|dot|colou?r|badge|flag|indicator|pastille|statut|couleur/i.test(`${element.className} ${element.id}`);
        const isStrong = Math.max(own[0], own[1], own[2]) - Math.min(own[0], own[1], own[2]) > 60;
        return isBare && isCoded && isStrong && own[3] > 0.5 && width >= 6 && height >= 6;
      }),
  },
  'colour-tells-in-list': {
    rgaa: ['3.1'],
    wcag: ['1.4.1'],
    says: 'Certains mots de cette liste sont d’une autre couleur, et rien d’autre ne les distingue.',
    mend: 'Ajoutez un mot : « nouveau », « obligatoire ».',
    look: () =>
      shown('ul, ol, tbody, dl, p').filter((list) => {
        const parts = [
          ...list.querySelectorAll(list.localName === 'p' ? ':scope > span, :scope > font' : 'li, td, dd, li > span, td > span, li > font'),
        ].filter((one) => ownText(one) !== '' && one.querySelector('a, button') === null && one.closest('a, button, nav') === null);
        const base = getComputedStyle(list).color;
        const strong = parts.filter((one) => {
          const { color, fontWeight, textDecorationLine, fontStyle, backgroundColor } = getComputedStyle(one);
          const [r, g, b] = colourOf(color);
          const isPlain =
            fontWeight === getComputedStyle(list).fontWeight && textDecorationLine === 'none' && fontStyle === 'normal' && colourOf(backgroundColor)[3] === 0;
          return (
            color !== base &&
            Math.max(r, g, b) - Math.min(r, g, b) > 90 &&
            isPlain &&
            !/^[*!]|new|nouveau|required|obligatoire|error|erreur|warning|attention/i.test(textOf(one))
          );
        });
        // Each is coloured, in two colours or more: the colour sorts them.
        const inks = new Set(strong.map((one) => getComputedStyle(one).color));
        const areSorted = parts.length > 2 && strong.length === parts.length && inks.size > 1 && inks.size < parts.length;
        return strong.length > 0 && (list.localName === 'p' || (parts.length > 1 && (strong.length < parts.length || areSorted)));
      }),
  },
  'sign-in-style': {
    rgaa: ['10.2', '1.1'],
    wcag: ['1.1.1', '1.3.3'],
    says: 'Un dessin de la feuille de style dit quelque chose (attention, important…) et les mots ne le disent pas.',
    mend: 'Écrivez ce mot devant le texte.',
    look: () =>
      shown('p, div, span, li, td, strong, section, aside').filter((element) => {
        const { backgroundImage, backgroundRepeat } = getComputedStyle(element);
        if (!backgroundImage.includes('url(') || backgroundRepeat !== 'no-repeat' || textOf(element) === '') return false;
        const file = /url\("?(?!data:)([^")]*)/.exec(backgroundImage)?.[1]?.split('/').pop() ?? '';
        return sign.test(`${element.className} ${element.id} ${file}`) && !signWords.test(nameOf(element));
      }),
  },
  'colour-without-ground': {
    rgaa: ['10.5', '10.1'],
    wcag: ['1.4.3'],
    says: 'La couleur de ces mots est écrite dans la page, sans celle du fond : qui change ses couleurs ne les lit plus.',
    mend: 'Mettez les deux couleurs, dans la feuille de style.',
    look: () =>
      [...document.querySelectorAll('[style*=color], font[color], [bgcolor], body[text]')].filter((element) => {
        const style = element.getAttribute('style') ?? '';
        return (
          element.matches('font[color], [bgcolor], body[text]') ||
          (/(?:^|[;\s])color\s*:/.test(style) !== /background(?:-color)?\s*:/.test(style) && /(?:^|[;\s])(?:color|background-color)\s*:/.test(style))
        );
      }),
  },
  'sign-faint': {
    rgaa: ['3.3'],
    wcag: ['1.4.11'],
    says: 'Le dessin de ce bouton est trop pâle.',
    mend: 'Donnez-lui un contraste d’au moins 3.',
    look: () =>
      shown('button svg, a svg, [role=button] svg').filter((drawing) => {
        const control = drawing.closest('button, a, [role=button]');
        if (control === null || textOf(control) !== '' || control.matches(':disabled, [aria-disabled=true]')) return false;
        const ground = groundOf(drawing);
        const inks = [drawing, ...drawing.querySelectorAll('*')].flatMap((part) => {
          const { fill, stroke } = getComputedStyle(part);
          return part.matches('path, circle, rect, line, polygon, polyline, text, ellipse') ? [fill, stroke].filter((ink) => ink.startsWith('rgb')) : [];
        });
        return ground !== undefined && inks.length > 0 && inks.every((ink) => !stands(colourOf(ink), ground));
      }),
  },
  'button-faint': {
    rgaa: ['3.2'],
    wcag: ['1.4.3'],
    says: 'Les mots de ce bouton sont trop pâles.',
    mend: 'Donnez-leur un contraste d’au moins 4,5.',
    look: () =>
      shown('input[type=submit], input[type=button], input[type=reset], select').filter(
        (button) => !button.matches(':disabled') && (inkContrast(button) ?? TEXT) < TEXT - 0.05,
      ),
  },
};
