// What the battery puts in a page: every check, and what the scenarios ask of it. Made one file by bundle.ts.

import { cutOff, sideways } from './checks/size.ts';
import { families } from './families.ts';
import type { Hit, Spot } from './finding.ts';
import { inkContrast } from './colour.ts';
import { blocks, forget, ownText, selectorOf, shown, textOf } from './inside.ts';
import { focusNow, rest, tabbables } from './focus.ts';
import { freshlyShown, remember } from './opened.ts';

/** A passage and the language that the page says it is in. */
export interface Passage {
  readonly element: string;
  readonly text: string;
  readonly lang: string;
}

const spot = (rule: string, hit: Hit): Spot =>
  hit instanceof Element ? { rule, element: selectorOf(hit) } : { rule, element: selectorOf(hit.element), about: hit.about };
const once = (spots: readonly Spot[]): readonly Spot[] => [...new Map(spots.map((one) => [`${one.rule} ${one.element}`, one])).values()];

const battery = {
  /** What the checks of these families find in the page as it is now. */
  look(names?: readonly string[]): readonly Spot[] {
    forget();
    return once(
      Object.entries(families)
        .filter(([name]) => names === undefined || names.includes(name))
        .flatMap(([, checks]) => Object.entries(checks).flatMap(([rule, { look }]) => look().map((hit) => spot(rule, hit)))),
    );
  },
  cutOff(rule: string): readonly Spot[] {
    forget();
    return cutOff().map((hit) => spot(rule, hit));
  },
  sideways(rule: string): readonly Spot[] {
    return sideways().map((hit) => spot(rule, hit));
  },
  passages(): readonly Passage[] {
    const said = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
    const named = shown('[lang], a, span, em, i, q, blockquote').filter((one) => textOf(one) !== '' && !one.matches('html, body'));
    const all = [...new Set([...blocks().filter((one) => ownText(one) !== ''), ...named])].filter((one) => one.closest('pre, code, [translate=no]') === null);
    return [
      { element: 'html', text: document.title, lang: document.documentElement.lang },
      ...all.map((one) => ({ element: selectorOf(one), text: textOf(one).slice(0, 600), lang: said(one) })),
    ];
  },
  /** The same name for the same element, whichever engine found it. */
  same(selector: string): string {
    try {
      const element = document.querySelector(selector);
      return element === null ? selector : selectorOf(element);
    } catch {
      return selector;
    }
  },
  place(selector: string): { readonly element: string; readonly isInert: boolean } {
    const element = document.querySelector(selector);
    return {
      element: element === null ? selector : selectorOf(element),
      isInert: (element?.parentElement ?? document.documentElement).closest('[inert]') !== null,
    };
  },
  nameFor: selectorOf,
  /** How the words of the first that matches stand out now. */
  ink(selector: string): number | undefined {
    const element = document.querySelector(selector);
    return element === null ? undefined : inkContrast(element);
  },
  rest,
  focusNow,
  tabbables,
  remember,
  freshlyShown,
};

declare global {
  var a11yBattery: typeof battery;
}

globalThis.a11yBattery = battery;
