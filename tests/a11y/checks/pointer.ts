// What asks for a mouse: read in the style sheets and in the attributes. What scripts listen to is in scenarios/listeners.ts.

import type { Checks, Hit } from '../finding.ts';
import { nameOf, shown, textOf, wordsIn } from '../inside.ts';

const reveals: readonly (readonly [property: string, hidden: RegExp])[] = [
  ['display', /^none$/],
  ['visibility', /^hidden$/],
  ['opacity', /^0(?:\.0+)?$/],
  ['left', /^-\d{3,}/],
  ['maxHeight', /^0/],
  ['height', /^0/],
  ['clip', /rect/],
  ['clipPath', /inset\((?:50|100)%/],
  ['transform', /scale[XY]?\(0|translate.*-\d{3}/],
];

function rules(): readonly CSSStyleRule[] {
  const inside = (list: CSSRuleList): readonly CSSStyleRule[] =>
    [...list].flatMap((rule) => (rule instanceof CSSStyleRule ? [rule] : rule instanceof CSSGroupingRule ? inside(rule.cssRules) : []));
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return inside(sheet.cssRules);
    } catch {
      return [];
    }
  });
}

const query = (selector: string): readonly Element[] => {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
};

export const aboutPointer: Checks = {
  'shows-on-hover-only': {
    rgaa: ['10.14', '7.3'],
    wcag: ['2.1.1', '1.4.13'],
    says: 'Ceci n’apparaît que sous la souris : au clavier et au doigt, on ne l’a pas.',
    mend: 'Ouvrez-le aussi au focus (:focus-within), ou avec un bouton.',
    look: () => {
      const all = rules();
      return all
        .filter(
          (rule) =>
            rule.selectorText.includes(':hover') &&
            reveals.some(([property]) => rule.style.getPropertyValue(property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)) !== ''),
        )
        .flatMap((rule) => rule.selectorText.split(',').filter((selector) => selector.includes(':hover')))
        .flatMap((selector): readonly Hit[] => {
          const rest = selector.trim().replace(/:hover/g, '');
          const withFocus = all.some((other) =>
            other.selectorText
              .split(',')
              .some(
                (one) =>
                  /:focus|:target|:checked|\[open\]|\[aria-expanded|\[data-/.test(one) &&
                  one.trim().replace(/:focus(?:-within|-visible)?|:hover|:target|:checked/g, '') === rest,
              ),
          );
          if (withFocus) return [];
          return query(rest)
            .filter((element) => {
              const style = getComputedStyle(element);
              const value = new Map<string, string>([
                ['display', style.display],
                ['visibility', style.visibility],
                ['opacity', style.opacity],
                ['left', style.left],
                ['maxHeight', style.maxHeight],
                ['height', style.height],
                ['clip', style.getPropertyValue('clip')],
                ['clipPath', style.clipPath],
                ['transform', style.transform],
              ]);
              return (
                reveals.some(([property, hidden]) => hidden.test(value.get(property) ?? '')) &&
                (wordsIn(textOf(element)).length > 0 || element.querySelector('a, button, img') !== null)
              );
            })
            .slice(0, 1);
        });
    },
  },
  'focus-ring-removed': {
    rgaa: ['10.7'],
    wcag: ['2.4.7'],
    says: 'La feuille de style retire le cadre de l’élément où l’on est, sans rien mettre à la place.',
    mend: 'Gardez outline, ou montrez le focus autrement.',
    look: () => {
      const all = rules().filter((rule) => rule.selectorText.includes(':focus') || /^\s*\*/.test(rule.selectorText));
      const removes = all.filter(
        (rule) =>
          /:focus(?!-within)|^\s*\*\s*$/.test(rule.selectorText) &&
          (/^(?:none|0(?:px)?)\b/.test(rule.style.outline) || rule.style.outlineStyle === 'none' || rule.style.outlineWidth === '0px'),
      );
      const shows = (rule: CSSStyleRule): boolean =>
        [
          'boxShadow',
          'border',
          'borderColor',
          'backgroundColor',
          'background',
          'textDecoration',
          'textDecorationLine',
          'borderBottom',
          'borderBottomColor',
          'color',
        ].some((name) => rule.style.getPropertyValue(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)) !== '') ||
        /[1-9]/.test(rule.style.outlineWidth);
      return removes
        .filter((rule) => !shows(rule))
        .flatMap((rule) => {
          const bare = (rule.selectorText.split(',')[0] ?? '').trim().replace(/:focus(?:-visible)?(?::not\([^)]*\))?/g, '');
          const target = bare === '' ? '*' : bare;
          const isBack = all.some((other) => other !== rule && /:focus(?!-within)/.test(other.selectorText) && shows(other));
          return isBack
            ? []
            : query(target)
                .filter((element) => element.matches('a[href], button, input, select, textarea, summary, [tabindex]'))
                .slice(0, 1);
        });
    },
  },
  'leaves-on-choice': {
    rgaa: ['7.4'],
    wcag: ['3.2.2'],
    says: 'Choisir dans cette liste change de page aussitôt : au clavier, on part au premier choix.',
    mend: 'Ajoutez un bouton « Valider ».',
    look: () =>
      [...document.querySelectorAll('select[onchange], input[onchange], select[oninput], form[onchange]')].filter((one) =>
        /location|submit|open\(|href/.test(`${one.getAttribute('onchange') ?? ''}${one.getAttribute('oninput') ?? ''}`),
      ),
  },
  'leaves-on-focus': {
    rgaa: ['7.4'],
    wcag: ['3.2.1'],
    says: 'Arriver ici au clavier suffit à changer de page ou de place.',
    mend: 'Attendez que la personne valide.',
    look: () =>
      [...document.querySelectorAll('[onfocus], [onblur]')].filter((one) =>
        /location|submit|open\(|\.focus\(|\.blur\(|alert\(|click\(/.test(`${one.getAttribute('onfocus') ?? ''}${one.getAttribute('onblur') ?? ''}`),
      ),
  },
  'acts-when-pressed': {
    rgaa: ['13.11', '7.3'],
    wcag: ['2.5.2', '2.1.1'],
    says: 'Ceci agit dès que l’on appuie : on ne peut pas se raviser en glissant le doigt.',
    mend: 'Agissez au relâchement (click).',
    look: () => shown('[onmousedown], [onpointerdown], [ontouchstart]').filter((one) => !one.hasAttribute('onclick')),
  },
  'asks-to-drag': {
    rgaa: ['13.10', '7.3'],
    wcag: ['2.5.7', '2.1.1'],
    says: 'Il faut glisser cet élément : rien d’autre ne permet de le déplacer.',
    mend: 'Ajoutez des boutons « Monter » et « Descendre ».',
    look: () =>
      shown('[draggable=true], [ondragstart]')
        .filter(
          (one) =>
            one.querySelector('button, input, select') === null &&
            (one.closest('li, tr, div') ?? one).querySelector('button, select') === null &&
            nameOf(one) !== '',
        )
        .slice(0, 1),
  },
  'help-pointer-only': {
    rgaa: ['7.3'],
    wcag: ['2.1.1'],
    says: 'Ceci ne répond qu’à la souris.',
    mend: 'Répondez aussi au focus et à la touche Entrée.',
    look: () =>
      shown('[onmouseover], [onmouseenter], [ondblclick]').filter(
        (one) =>
          !one.hasAttribute('onfocus') &&
          !one.hasAttribute('onclick') &&
          !one.hasAttribute('onkeydown') &&
          !/(?:^|\s)(?:window\.)?status\s*=/.test(one.getAttribute('onmouseover') ?? ''),
      ),
  },
};
