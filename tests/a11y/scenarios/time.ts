// Time that passes: an hour goes by, on a clock of ours, while nobody touches anything.

import type { Spot } from '../finding.ts';
import { leave, type Scenario } from './scenario.ts';

const HOUR_MS = 3_600_000;
const LOOK_MS = 9_000;
/** Once may be a greeting; three times is a movement. */
const MOVES = 3;

export const byWaiting: Scenario = {
  rules: {
    'time-runs-out': {
      rgaa: ['13.1'],
      wcag: ['2.2.1', '2.2.6'],
      says: 'Si l’on tarde, la page change, se ferme ou affiche une alerte d’elle-même.',
      mend: 'Laissez le temps, ou demandez avant, et laissez prolonger.',
    },
    'moves-by-itself': { rgaa: ['13.8'], wcag: ['2.2.2'], says: 'Quelque chose change sans cesse, et rien ne l’arrête.', mend: 'Ajoutez un bouton « Pause ».' },
    interrupts: {
      rgaa: ['7.4', '13.1'],
      wcag: ['2.2.4', '3.2.5'],
      says: 'Une fenêtre s’ouvre d’elle-même et interrompt.',
      mend: 'Ouvrez-la quand la personne le demande.',
    },
  },
  async play({ context, address }) {
    const page = await context.newPage();
    const found: Spot[] = [];
    const note = (rule: string, element: string): void => void found.push({ rule, element });
    let isOpen = false;
    page.on('dialog', (dialog) => {
      note(isOpen ? 'time-runs-out' : 'interrupts', 'html');
      void dialog.dismiss().catch(() => undefined);
    });
    page.on('popup', (popup) => {
      note('interrupts', 'html');
      void popup.close().catch(() => undefined);
    });
    try {
      await page.clock.install();
      await page.goto(address, { waitUntil: 'load', timeout: 15_000 });
      isOpen = true;
      await page.evaluate(() => {
        const changes = new Map<string, Set<number>>();
        Object.assign(globalThis, { a11yChanges: changes });
        new MutationObserver((records) => {
          for (const { target } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            if (element === null || !element.checkVisibility() || element.closest('script, style, head') !== null) continue;
            const name = globalThis.a11yBattery.nameFor(element);
            changes.set(name, (changes.get(name) ?? new Set()).add(Date.now()));
          }
        }).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: ['style', 'class', 'hidden', 'src'],
        });
        globalThis.a11yBattery.remember();
      });
      for (let passed = 0; passed < LOOK_MS; passed += 500) await page.clock.runFor(500);
      const moved = await page.evaluate((most) => {
        const changes: unknown = Reflect.get(globalThis, 'a11yChanges');
        const hasStop = [...document.querySelectorAll('button, a, [role=button]')].some((one) =>
          /pause|stop|arrêt/i.test(`${one.textContent} ${one.getAttribute('aria-label') ?? ''}`),
        );
        return changes instanceof Map && !hasStop
          ? [...changes].flatMap(([name, times]: readonly [string, Set<number>]) => (times.size >= most ? [name] : []))
          : [];
      }, MOVES);
      for (const name of moved.slice(0, 2)) note('moves-by-itself', name);
      if (moved.length === 0) await page.evaluate(() => globalThis.a11yBattery.remember());
      // A page that has decided to leave is still there for a while: it tells at once, the browser when the next page answers.
      await page.evaluate(() => {
        Object.assign(globalThis, { a11yLeaves: false });
        navigation.addEventListener('navigate', () => Object.assign(globalThis, { a11yLeaves: true }));
      });
      const was = page.url();
      const gone: string[] = [];
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame()) gone.push(frame.url());
      });
      // A page that leaves in the meantime may never say that its clock was moved.
      await Promise.race([page.clock.fastForward(HOUR_MS), page.waitForEvent('framenavigated', { timeout: 0 })]);
      const leaves = await page.evaluate(() => Reflect.get(globalThis, 'a11yLeaves') === true).catch(() => true);
      const opened = await page.evaluate(() => globalThis.a11yBattery.freshlyShown()).catch(() => undefined);
      if (leaves || gone.length > 0 || opened === undefined || page.url() !== was) note('time-runs-out', 'html');
      const over = opened?.find(({ isOver, isMessage, words }) => words > 1 && (isOver || isMessage));
      if (over !== undefined && moved.length === 0) note('time-runs-out', over.element);
    } catch {
      // A page that its own clock broke says nothing of time; the other scenarios have looked at it.
    } finally {
      await leave(page);
    }
    return found;
  },
};
