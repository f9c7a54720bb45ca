// What scripts listen to. `hearListeners` runs before the page's own scripts, and writes down who listens to what.

import type { Checks } from '../finding.ts';
import { isShown, nameOf, shown } from '../inside.ts';

declare global {
  var heardBy: WeakMap<EventTarget, Set<string>> | undefined;
}

/** Put in the page before anything else of it runs. Alone: nothing of this file goes with it. */
export function hearListeners(): void {
  const heard = new WeakMap<EventTarget, Set<string>>();
  globalThis.heardBy = heard;
  const { prototype } = EventTarget;
  const add: unknown = Reflect.get(prototype, 'addEventListener');
  Reflect.set(prototype, 'addEventListener', function (this: EventTarget | undefined, type: string, ...rest: readonly unknown[]) {
    const target = this ?? globalThis;
    heard.set(target, (heard.get(target) ?? new Set()).add(type));
    if (typeof add === 'function') Reflect.apply(add, target, [type, ...rest]);
  });
}

const CONTROL =
  'a[href], button, input, select, textarea, summary, label, option, area, iframe, video, audio, [contenteditable], dialog, form, [role=option], [role=tab], [role=menuitem], [role=treeitem]';
const PRESS = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'dblclick'];
const KEYS = ['keydown', 'keyup', 'keypress'];

export function hears(element: EventTarget, types: readonly string[]): boolean {
  const heard = globalThis.heardBy?.get(element);
  return types.some(
    (type) =>
      (heard?.has(type) ?? false) ||
      (element instanceof Element && element.hasAttribute(`on${type}`)) ||
      typeof Reflect.get(element, `on${type}`) === 'function',
  );
}

/** One thing that is pressed; not a box that listens for those inside it. */
const isOne = (element: Element): boolean =>
  element !== document.body && element.querySelector(CONTROL) === null && element.closest('a[href], button, label, summary') === null;
const all = (): readonly Element[] => shown('body *');

export const aboutListeners: Checks = {
  'press-without-keyboard': {
    rgaa: ['7.3', '7.1'],
    wcag: ['2.1.1', '4.1.2'],
    says: 'On peut cliquer ici, mais ni y venir ni agir au clavier.',
    mend: 'Faites-en un <button>.',
    look: () =>
      all().filter(
        (element) => !element.matches(CONTROL) && isOne(element) && hears(element, PRESS) && !(element.matches('[tabindex]') && hears(element, KEYS)),
      ),
  },
  'press-without-role': {
    rgaa: ['7.1'],
    wcag: ['4.1.2'],
    says: 'Ceci répond comme un bouton, et rien ne le dit à une machine.',
    mend: 'Faites-en un <button>, ou donnez-lui role="button".',
    look: () =>
      all().filter(
        (element) => !element.matches(CONTROL) && isOne(element) && element.matches('[tabindex]:not([role])') && hears(element, [...PRESS, ...KEYS]),
      ),
  },
  'button-role-without-keys': {
    rgaa: ['7.1', '7.3'],
    wcag: ['2.1.1', '4.1.2'],
    says: 'Ceci se dit un bouton, et la barre d’espace n’y fait rien.',
    mend: 'Faites-en un <button>, ou répondez aussi à la barre d’espace.',
    look: () =>
      shown('[role=button]').filter((element) => {
        if (element.matches('button, input, summary, [aria-disabled=true]')) return false;
        for (let one: Element | null = element; one !== null; one = one.parentElement) if (hears(one, KEYS)) return false;
        return !hears(document, KEYS) && !hears(globalThis, KEYS);
      }),
  },
  'focus-on-nothing': {
    rgaa: ['12.8'],
    wcag: ['2.4.3', '4.1.2'],
    says: 'La touche Tab s’arrête ici pour rien : on ne peut rien y faire.',
    mend: 'Retirez tabindex.',
    look: () =>
      shown('[tabindex="0"]').filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls = [overflowX, overflowY].some((way) => way === 'auto' || way === 'scroll');
        return (
          !element.matches(`${CONTROL}, [role], svg, object, embed`) && !element.localName.includes('-') && !scrolls && !hears(element, [...PRESS, ...KEYS])
        );
      }),
  },
  'control-out-of-reach': {
    rgaa: ['7.3', '12.8'],
    wcag: ['2.1.1'],
    says: 'La touche Tab ne vient jamais ici.',
    mend: 'Retirez tabindex="-1".',
    look: () =>
      shown('a[href][tabindex="-1"], button[tabindex="-1"], input[tabindex="-1"], select[tabindex="-1"], textarea[tabindex="-1"]').filter(
        (element) =>
          element.closest(
            '[role=tablist], [role=menu], [role=menubar], [role=listbox], [role=grid], [role=radiogroup], [role=toolbar], [role=tree], [aria-hidden=true], [role=combobox]',
          ) === null && !element.matches('input[type=file], [role=option], [role=tab], [aria-hidden=true]'),
      ),
  },
  'acts-when-pressed-down': {
    rgaa: ['13.11'],
    wcag: ['2.5.2'],
    says: 'Ceci agit dès que l’on appuie, sans attendre le relâchement.',
    mend: 'Écoutez click.',
    look: () =>
      all().filter(
        (element) =>
          element.matches('a, button, [role=button], [onmousedown]') &&
          hears(element, ['mousedown', 'pointerdown', 'touchstart']) &&
          !hears(element, ['click', 'mouseup', 'pointerup', 'touchend', 'pointermove', 'mousemove']),
      ),
  },
  'answers-mouse-only': {
    rgaa: ['7.3'],
    wcag: ['2.1.1'],
    says: 'Ceci ne répond qu’à une souris qui passe, à un double clic ou à un glissement.',
    mend: 'Répondez aussi au focus, ou à un bouton.',
    look: () =>
      all().filter((element) => {
        const passes = hears(element, ['mouseover', 'mouseenter']) && !hears(element, ['focus', 'focusin', 'click', ...KEYS]);
        const drags = hears(element, ['dragstart', 'drag']) && !hears(element, [...KEYS, 'click']) && element.querySelector('button') === null;
        const twice = hears(element, ['dblclick']) && !hears(element, ['click', ...KEYS]);
        return isShown(element) && (passes || drags || twice) && (isOne(element) || element.querySelector(CONTROL) === null || element.matches('li, td, nav'));
      }),
  },
  'field-without-name-of-its-own': {
    rgaa: ['7.1'],
    wcag: ['4.1.2'],
    says: 'On peut écrire ici, et rien ne dit ce que c’est.',
    mend: 'Prenez un vrai champ, ou donnez role="textbox" et aria-label.',
    look: () =>
      shown('[contenteditable=true], [contenteditable=""]').filter(
        (element) => nameOf(element) === '' || (!element.hasAttribute('role') && !element.hasAttribute('aria-label')),
      ),
  },
};
