// Presses what can be pressed, and looks at what opens: by the keyboard, then with the mouse. What leads to another page is held back.

import type { Page, Request } from '@playwright/test';
import type { Spot } from '../finding.ts';
import type { Opened } from '../opened.ts';
import { settled, type Scenario, type Visit } from './scenario.ts';

const MOST_PRESSED = 10;
const MOST_TABS = 25;

export const byPressing: Scenario = {
  rules: {
    'dialog-unsaid': {
      rgaa: ['7.1'],
      wcag: ['4.1.2', '1.3.1'],
      says: 'Une fenêtre s’ouvre sur la page, et rien ne dit à une machine que c’en est une.',
      mend: 'Prenez <dialog>, ou role="dialog" avec aria-modal="true".',
    },
    'dialog-nameless': { rgaa: ['7.1'], wcag: ['4.1.2'], says: 'La fenêtre qui s’ouvre n’a pas de nom.', mend: 'Nommez-la par son titre (aria-labelledby).' },
    'dialog-without-focus': {
      rgaa: ['7.1', '12.8'],
      wcag: ['2.4.3'],
      says: 'Une fenêtre s’ouvre, et le clavier reste derrière.',
      mend: 'Mettez le focus dans la fenêtre.',
    },
    'dialog-lets-out': {
      rgaa: ['7.1', '12.8'],
      wcag: ['2.4.3'],
      says: 'La touche Tab passe derrière la fenêtre ouverte.',
      mend: 'Prenez <dialog> et showModal().',
    },
    'dialog-without-escape': {
      rgaa: ['7.3', '12.9'],
      wcag: ['2.1.1', '2.1.2'],
      says: 'La touche Échap ne ferme pas cette fenêtre.',
      mend: 'Prenez <dialog> et showModal(), ou écoutez Échap.',
    },
    'dialog-loses-focus': {
      rgaa: ['12.8'],
      wcag: ['2.4.3'],
      says: 'Quand la fenêtre se ferme, on ne revient pas d’où l’on était parti.',
      mend: 'Rendez le focus au bouton qui l’a ouverte.',
    },
    'opens-unsaid': {
      rgaa: ['7.1'],
      wcag: ['4.1.2'],
      says: 'Ce bouton montre et cache quelque chose, sans le dire.',
      mend: 'Ajoutez aria-expanded, ou prenez <details>.',
    },
    'message-unsaid': {
      rgaa: ['7.5'],
      wcag: ['4.1.3'],
      says: 'Un message apparaît, et qui ne le voit pas n’en sait rien.',
      mend: 'Mettez-le dans un élément role="status", présent dès le début.',
    },
    'mouse-opens-only': { rgaa: ['7.3'], wcag: ['2.1.1'], says: 'Ceci s’ouvre à la souris, et pas au clavier.', mend: 'Faites-en un <button>.' },
    'leaves-when-chosen': { rgaa: ['7.4'], wcag: ['3.2.2'], says: 'Choisir dans cette liste change de page aussitôt.', mend: 'Ajoutez un bouton « Valider ».' },
  },
  async play(visit) {
    const { page } = visit;
    const found: Spot[] = [...(await choosing(visit))];
    await page.route('**', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame() ? route.abort('aborted') : route.fallback(),
    );
    const first = await page.evaluate(() => globalThis.a11yBattery.look());
    const known = new Set(first.map(({ rule, element }) => `${rule} ${element}`));
    const all = await page.evaluate(() => globalThis.a11yBattery.remember());
    for (const selector of all.slice(0, MOST_PRESSED)) {
      const pressed = await press(page, selector);
      if (pressed === undefined) continue;
      found.push(...pressed.found);
      const since = await page.evaluate(() => globalThis.a11yBattery.look()).catch(() => []);
      if (pressed.changed) found.push(...since.filter(({ rule, element }) => !known.has(`${rule} ${element}`)));
      if (!pressed.changed) continue;
      await page.unroute('**');
      await visit.again();
      await page.route('**', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame() ? route.abort('aborted') : route.fallback(),
      );
      await page.evaluate(() => globalThis.a11yBattery.remember());
    }
    await page.unroute('**');
    return found;
  },
};

interface Pressed {
  readonly changed: boolean;
  readonly found: readonly Spot[];
}

async function press(page: Page, selector: string): Promise<Pressed | undefined> {
  const control = page.locator(selector).first();
  if ((await control.count()) === 0 || !(await control.isVisible())) return undefined;
  await control.evaluate((element) => {
    if (element instanceof HTMLElement) element.focus();
  });
  // What came by itself since the page was opened is not what this press brings.
  await page.evaluate(() => globalThis.a11yBattery.remember());
  const hasFocus = await control.evaluate((element) => element === document.activeElement);
  if (hasFocus) await page.keyboard.press('Enter');
  await settled(page);
  const byKey = await opened(page);
  if (byKey.length > 0) return { changed: true, found: await judge(page, selector, byKey) };
  await control.click({ timeout: 1_000, noWaitAfter: true }).catch(() => undefined);
  await settled(page);
  const byMouse = await opened(page);
  if (byMouse.length === 0) return { changed: false, found: [] };
  // One that Enter submitted or a native control is not at fault: only what the keyboard could not do at all.
  const isNative = await control.evaluate((element) => element.matches('button, input, a[href], summary, select')).catch(() => true);
  const missed: readonly Spot[] = isNative ? [] : [{ rule: 'mouse-opens-only', element: selector }];
  return { changed: true, found: [...missed, ...(await judge(page, selector, byMouse))] };
}

async function opened(page: Page): Promise<readonly Opened[]> {
  return page.evaluate(() => globalThis.a11yBattery.freshlyShown()).catch(() => []);
}

async function judge(page: Page, selector: string, all: readonly Opened[]): Promise<readonly Spot[]> {
  const over = all.find(({ isOver }) => isOver);
  if (over !== undefined) return judgeDialog(page, selector, over);
  const state = await page.evaluate((one) => {
    const element = document.querySelector(one);
    return {
      hasState:
        element?.matches('[aria-expanded], [popovertarget], [aria-pressed], [aria-selected], [aria-checked], summary, [role=tab], input[type=submit]') ?? true,
      isInForm: element?.closest('form') !== null,
    };
  }, selector);
  // What an action brings is told by the sentence that comes with it, or by the focus that goes there.
  const isTold = all.some(({ isLive, holdsFocus, words }) => (isLive || holdsFocus) && words > 0);
  const untold = isTold ? [] : all.filter(({ isLive, holdsFocus }) => !isLive && !holdsFocus);
  const silent = untold.filter(({ isMessage, words }) => isMessage && words > 0).map(({ element }) => ({ rule: 'message-unsaid', element }));
  const revealed = untold.some(({ wasThere, isMessage }) => wasThere && !isMessage);
  return [...silent, ...(revealed && !state.hasState && !state.isInForm && silent.length === 0 ? [{ rule: 'opens-unsaid', element: selector }] : [])];
}

async function judgeDialog(page: Page, selector: string, over: Opened): Promise<readonly Spot[]> {
  const found: Spot[] = [];
  const note = (rule: string): void => void found.push({ rule, element: over.element });
  if (!over.isDialog) note('dialog-unsaid');
  else if (!over.isNamed) note('dialog-nameless');
  if (!over.holdsFocus) note('dialog-without-focus');
  else if (over.isModal) {
    for (let tab = 0; tab < MOST_TABS; tab += 1) {
      await page.keyboard.press('Tab');
      const isOut = await page.evaluate(
        (one) =>
          document.activeElement !== null && document.activeElement !== document.body && document.querySelector(one)?.contains(document.activeElement) !== true,
        over.element,
      );
      if (!isOut) continue;
      note('dialog-lets-out');
      break;
    }
  }
  const window = page.locator(over.element).first();
  const isOpen = async (): Promise<boolean> => window.isVisible();
  const asked = await window.innerText();
  await page.keyboard.press('Escape');
  await settled(page);
  // A question that is refused may be answered by a sentence, in the same place: it has an Escape of its own.
  if ((await isOpen()) && (await window.innerText()) !== asked) {
    await page.keyboard.press('Escape');
    await settled(page);
  }
  if (await isOpen()) {
    note('dialog-without-escape');
    const close = window.getByRole('button', { name: /close|fermer|cancel|annuler|ok|×|x|dismiss/i }).first();
    if ((await close.count()) > 0) await close.click({ timeout: 1_000 }).catch(() => undefined);
    await settled(page);
  }
  if (!(await isOpen()) && !(await page.evaluate(isBack, selector))) note('dialog-loses-focus');
  return found;
}

/** On what opened it; or, where that has given its place to something else, on anything at all. Inside the page. */
function isBack(opener: string): boolean {
  const element = document.querySelector(opener);
  const now = document.activeElement;
  return element?.checkVisibility({ visibilityProperty: true }) === true ? now === element : now !== null && now !== document.body;
}

/** The arrow in a list of choices, as a person does who looks for hers. */
async function choosing({ page, again }: Visit): Promise<readonly Spot[]> {
  const address = page.url();
  const found: Spot[] = [];
  const selects = await page
    .locator('select:visible')
    .evaluateAll((all) =>
      all.map((one) => globalThis.a11yBattery.same(one.id === '' ? `select:nth-of-type(${all.indexOf(one) + 1})` : `#${CSS.escape(one.id)}`)),
    );
  for (const selector of selects.slice(0, 3)) {
    const select = page.locator(selector).first();
    if ((await select.count()) === 0) continue;
    const left: string[] = [];
    const leave = (): void => void left.push(selector);
    const leaveBy = (request: Request): void => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leave();
    };
    page.on('popup', leave);
    page.on('request', leaveBy);
    await select.focus().catch(() => undefined);
    await page.keyboard.press('ArrowDown');
    await settled(page).catch(() => undefined);
    page.off('popup', leave);
    page.off('request', leaveBy);
    if (left.length > 0 || page.url().replace(/#.*$/, '') !== address.replace(/#.*$/, '')) {
      found.push({ rule: 'leaves-when-chosen', element: selector });
      await again();
    }
  }
  return found;
}
