// What has come into sight since something was pressed. Inside the page.

import { hears } from './checks/listeners.ts';
import { isShown, nameOf, selectorOf, shown, textOf, wordsIn } from './inside.ts';

export interface Opened {
  readonly element: string;
  /** Over the page, and not in its flow. */
  readonly isOver: boolean;
  /** It says itself to be a dialog, and that the rest waits. */
  readonly isDialog: boolean;
  readonly isModal: boolean;
  readonly isNamed: boolean;
  readonly holdsFocus: boolean;
  /** A region that machines announce when it changes. */
  readonly isLive: boolean;
  readonly isMessage: boolean;
  readonly wasThere: boolean;
  readonly words: number;
}

let inSight = new Set<Element>();
let there = new Set<Element>();
let texts = new Map<Element, string>();
const MESSAGE = /(?:^|[^a-z])(?:status|message|msg|alert|toast|success|notif|result|error|erreur|feedback|confirm|saved|added)/i;

/**
 * What comes over the page and says that it is something else than a window: a bar of tools that has a name, or a native popover, of which
 * the browser says whether it is open, which Escape closes and which gives the focus back.
 */
const NO_WINDOW = [
  ':is([role=tooltip], [role=status], [role=alert], [role=menu], [role=listbox])',
  ':is([role=toolbar], [role=group]):is([aria-label], [aria-labelledby])',
  ':is([popover=auto], [popover=""])',
].join(', ');

/** What can be pressed and may open something, in the order of the page. */
export function remember(): readonly string[] {
  const all = [...document.querySelectorAll('body, body *')];
  inSight = new Set(all.filter(isShown));
  there = new Set(all);
  texts = new Map(all.filter((one) => one.childElementCount === 0).map((one) => [one, textOf(one)]));
  return shown(
    'button, [role=button], input[type=button], input[type=submit], a[href="#"], a[href^="javascript:"], [aria-haspopup], a[href], span, div, li, img, p',
  )
    .filter((one) => one.matches('button, [role=button], input, [aria-haspopup], a[href="#"], a[href^="javascript:"]') || hears(one, ['click']))
    .filter((one) => !one.matches(':disabled'))
    .map(selectorOf);
}

export function freshlyShown(): readonly Opened[] {
  const fresh = [...document.querySelectorAll('body *')].filter(
    (one) =>
      isShown(one) && (!inSight.has(one) || (texts.has(one) && texts.get(one) !== textOf(one) && textOf(one) !== '')) && one.getBoundingClientRect().height > 4,
  );
  const outer = fresh.filter((one) => !fresh.some((other) => other !== one && other.contains(one)));
  return outer.map((element) => {
    const { position, zIndex } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const said = element.matches('dialog, [role=dialog], [role=alertdialog]')
      ? element
      : element.querySelector('dialog[open], [role=dialog], [role=alertdialog]');
    const isOver = said !== null || position === 'fixed' || (position === 'absolute' && zIndex !== 'auto' && width > 100 && height > 50);
    return {
      element: selectorOf(element),
      isOver: isOver && width > 60 && height > 30 && !element.matches(NO_WINDOW),
      isDialog: said !== null,
      isModal: said?.matches(':modal, [aria-modal=true]') ?? (position === 'fixed' && width > innerWidth * 0.9 && height > innerHeight * 0.9),
      isNamed: said !== null && (said.hasAttribute('aria-label') || said.hasAttribute('aria-labelledby')) && nameOf(said) !== '',
      holdsFocus: element.contains(document.activeElement),
      isLive: element.closest('[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output') !== null,
      isMessage: MESSAGE.test(`${element.className} ${element.id}`),
      wasThere: there.has(element),
      words: wordsIn(textOf(element)).length,
    };
  });
}
