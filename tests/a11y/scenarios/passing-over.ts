// A mouse that passes over: colours may not fade, and what shows must show by the keyboard too.

import type { Spot } from '../finding.ts';
import { settled, type Scenario } from './scenario.ts';

const MOST = 14;
const LEAST = 4.5;

export const byPassingOver: Scenario = {
  rules: {
    'faint-under-mouse': {
      rgaa: ['3.2'],
      wcag: ['1.4.3'],
      says: 'Sous la souris, ces mots deviennent trop pâles.',
      mend: 'Gardez un contraste d’au moins 4,5 avec :hover et :focus.',
    },
    'shows-under-mouse-only': {
      rgaa: ['10.13', '7.3'],
      wcag: ['1.4.13', '2.1.1'],
      says: 'Ceci montre quelque chose sous la souris, et rien au clavier.',
      mend: 'Montrez la même chose au focus.',
    },
  },
  async play({ page }) {
    const found: Spot[] = [];
    const kinds = await page.evaluate(() => {
      const met = new Set<string>();
      return [...document.querySelectorAll('a[href], button, [role=button], input[type=submit], nav li, [onmouseover], [onmouseenter]')]
        .filter((one) => {
          const { color, backgroundColor, fontSize } = getComputedStyle(one);
          const kind = [
            one.localName,
            one.className,
            color,
            backgroundColor,
            fontSize,
            one.hasAttribute('onmouseover'),
            one.parentElement?.className ?? '',
          ].join();
          const isNew = !met.has(kind);
          met.add(kind);
          return isNew && one.checkVisibility() && one.closest('[inert]') === null;
        })
        .map((one) => globalThis.a11yBattery.same(globalThis.a11yBattery.nameFor(one)));
    });
    for (const selector of kinds.slice(0, MOST)) {
      const before = await page.evaluate((one) => globalThis.a11yBattery.ink(one), selector);
      await page.evaluate(() => globalThis.a11yBattery.remember());
      const isOver = await page
        .locator(selector)
        .first()
        .hover({ timeout: 500, force: true })
        .then(
          () => true,
          () => false,
        );
      if (!isOver) continue;
      await settled(page);
      const after = await page.evaluate((one) => globalThis.a11yBattery.ink(one), selector);
      if (after !== undefined && after < LEAST - 0.05 && (before ?? 21) > after + 0.1) found.push({ rule: 'faint-under-mouse', element: selector });
      const shown = await page.evaluate(() => globalThis.a11yBattery.freshlyShown());
      await page.mouse.move(0, 0);
      if (shown.every(({ words }) => words === 0)) continue;
      await page
        .locator(selector)
        .first()
        .focus()
        .catch(() => undefined);
      await settled(page);
      const byKeys = await page.evaluate(() => globalThis.a11yBattery.freshlyShown());
      if (byKeys.length === 0) found.push({ rule: 'shows-under-mouse-only', element: selector });
    }
    return found;
  },
};
