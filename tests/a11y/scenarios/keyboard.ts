// From the top of the page to its end, by the key Tab: where one stops, in which order, and whether one sees it.

import type { Dialog, Page } from '@playwright/test';
import type { Spot } from '../finding.ts';
import type { Stop } from '../focus.ts';
import type { Scenario } from './scenario.ts';

/** Further, it is the same menus again. */
const MOST = 160;
const MARGIN_PX = 6;

export const byKeyboard: Scenario = {
  rules: {
    'focus-unseen': {
      rgaa: ['10.7'],
      wcag: ['2.4.7'],
      says: 'Au clavier, on ne voit pas que l’on est ici.',
      mend: 'Montrez le focus : un cadre (outline) bien visible.',
    },
    'focus-faint': {
      rgaa: ['10.7', '3.3'],
      wcag: ['1.4.11', '2.4.13'],
      says: 'Le cadre qui montre où l’on est se voit mal.',
      mend: 'Donnez-lui un contraste d’au moins 3, et deux pixels.',
    },
    'focus-out-of-sight': {
      rgaa: ['10.7', '12.8'],
      wcag: ['2.4.7', '2.4.3'],
      says: 'La touche Tab va sur quelque chose que l’on ne voit pas.',
      mend: 'Montrez-le quand il a le focus, ou retirez-le de l’ordre de la touche Tab.',
    },
    'focus-behind': {
      rgaa: ['10.7'],
      wcag: ['2.4.11'],
      says: 'Ce qui a le focus est caché derrière un élément qui reste à l’écran.',
      mend: 'Laissez de la place (scroll-padding), ou retirez ce qui couvre.',
    },
    'keyboard-trap': { rgaa: ['12.9'], wcag: ['2.1.2'], says: 'Au clavier, on ne peut plus sortir d’ici.', mend: 'Laissez la touche Tab mener plus loin.' },
    'tab-goes-back': {
      rgaa: ['12.8'],
      wcag: ['2.4.3'],
      says: 'La touche Tab revient en arrière : l’ordre n’est pas celui que l’on voit.',
      mend: 'Rangez les éléments de la page dans l’ordre où on les voit.',
    },
    'leaves-when-reached': {
      rgaa: ['7.4'],
      wcag: ['3.2.1'],
      says: 'Arriver ici au clavier suffit à changer de page, à ouvrir une fenêtre ou une alerte.',
      mend: 'Attendez que la personne valide.',
    },
  },
  async play({ page }) {
    const address = page.url();
    const found: Spot[] = [];
    const note = (rule: string, element: string, about?: string): void => void found.push(about === undefined ? { rule, element } : { rule, element, about });
    const left: string[] = [];
    const noteLeft = (): void => void left.push('left');
    page.on('popup', noteLeft);
    const noteAlert = (dialog: Dialog): void => {
      noteLeft();
      void dialog.dismiss().catch(() => undefined);
    };
    page.on('dialog', noteAlert);
    const wanted = await page.evaluate(() => {
      scrollTo(0, 0);
      globalThis.a11yBattery.rest();
      return globalThis.a11yBattery.tabbables();
    });
    const met = new Map<string, Stop>();
    let before: Stop | undefined;
    for (let press = 0; press < MOST; press += 1) {
      await page.keyboard.press('Tab');
      if (left.length > 0 || !isSamePage(page.url(), address)) {
        note('leaves-when-reached', wanted[met.size] ?? 'html');
        break;
      }
      const now = await page.evaluate(() => globalThis.a11yBattery.focusNow()).catch(() => undefined);
      if (now === undefined) {
        note('leaves-when-reached', wanted[met.size] ?? 'html');
        break;
      }
      if (now.element === undefined) break;
      if (now.isFrame && met.has(now.element)) continue;
      if (met.has(now.element)) {
        const missed = wanted.filter((one) => !met.has(one));
        // Twice here in a row, or round and round while some have never had their turn. One that is gone for good is no trap.
        if (now.element === before?.element || (missed.length > 0 && (await areStillThere(page, missed)))) note('keyboard-trap', now.element);
        break;
      }
      met.set(now.element, now);
      if (now.isOutOfSight) note('focus-out-of-sight', now.element);
      else if (now.behind !== undefined) note('focus-behind', now.element, now.behind);
      if (now.isFaint) note('focus-faint', now.element);
      if (!now.isDrawnOtherwise && !now.isOutOfSight && (await looksTheSame(page))) note('focus-unseen', now.element);
      if (before !== undefined && goesBack(before, now)) note('tab-goes-back', now.element);
      before = now;
    }
    page.off('popup', noteLeft);
    page.off('dialog', noteAlert);
    return found;
  },
};

const isSamePage = (url: string, address: string): boolean => url.replace(/#.*$/, '') === address.replace(/#.*$/, '');

async function areStillThere(page: Page, selectors: readonly string[]): Promise<boolean> {
  return page.evaluate((all) => all.some((one) => globalThis.a11yBattery.tabbables().includes(one)), selectors);
}

/** In the same column, it is above; on the same line, it is before. What stays on screen is in no order. */
function goesBack(one: Stop, other: Stop): boolean {
  if (one.stays || other.stays || one.isOutOfSight || other.isOutOfSight) return false;
  const [a, b] = [one.box, other.box];
  const isAbove = b.bottom <= a.top + MARGIN_PX && b.left < a.right && b.right > a.left;
  return isAbove && a.top - b.top > MARGIN_PX;
}

/** As a last resort, two pictures: with the focus, and without. */
async function looksTheSame(page: Page): Promise<boolean> {
  const shot = async (): Promise<Buffer> => page.screenshot({ animations: 'disabled' });
  const withFocus = await shot();
  const held = await page.evaluateHandle(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    return activeElement;
  });
  const without = await shot();
  await held.evaluate((element) => {
    if (element instanceof HTMLElement) element.focus({ focusVisible: true, preventScroll: true });
  });
  return withFocus.equals(without);
}
