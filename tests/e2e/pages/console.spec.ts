// The wall and the trainer's console: two windows of one browser, and nothing between them but the browser.

import type { BrowserContext, FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/fixture';
import { practiceOn } from '../../support/practice';

const WALL = '/lecons/ecrire/projection/';
const CONSOLE = `${WALL}console/`;
/** The practice of its fourth step. */
const PRACTICE = 'demander-une-place';

interface Session {
  readonly wall: Page;
  readonly desk: Page;
  /** The picture of the wall on the console. */
  readonly picture: FrameLocator;
}

/** The console, which opens the wall, as a trainer begins; both at this place. */
async function opened(context: BrowserContext, place = 'debut'): Promise<Session> {
  const desk = await context.newPage();
  await desk.goto(CONSOLE);
  const wall = await openedWall(desk);
  await goTo(wall, place);
  const picture = pictureOf(desk);
  await expect(picture.locator(`#${place}`)).toBeVisible();
  return { wall, desk, picture };
}

async function openedWall(desk: Page): Promise<Page> {
  await expect(pictureOf(desk).locator('lesson-projector[data-ready]')).toBeVisible();
  const popup = desk.context().waitForEvent('page');
  await desk.getByRole('link', { name: 'Ouvrir l’écran de la salle' }).click();
  const wall = await popup;
  await expect(desk.getByText('L’écran de la salle est ouvert.')).toBeVisible();
  return wall;
}

function pictureOf(desk: Page): FrameLocator {
  return desk.frameLocator('iframe');
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, place);
}

/** A practice awake in both windows: the place where the first gesture is made. */
async function practising(context: BrowserContext): Promise<Session> {
  const session = await opened(context, PRACTICE);
  await practiceOn(session.wall);
  await expect(start(session.picture)).toBeVisible();
  return session;
}

/** What was asked for, save the files of the site that come when something needs them. */
function askedOfServer(requests: readonly string[]): readonly string[] {
  return requests.filter((url) => !/\/_astro\/[^/?]+\.(?:js|css|woff2)$/.test(url));
}

function start(place: Page | FrameLocator) {
  return place.getByRole('button', { name: 'Nouveau message' });
}

function box(place: Page | FrameLocator, name: string) {
  return place.getByRole('textbox', { name, exact: true }).or(place.getByRole('combobox', { name, exact: true }));
}

test('each key moves the other window, from the console as from the wall', { tag: '@laptop' }, async ({ context }) => {
  const { wall, desk, picture } = await opened(context);
  const projectors = [wall, picture].map((place) => place.locator('lesson-projector'));
  const spots = [wall, picture].map((place) => place.locator('.wall__spot'));
  for (const here of [desk, wall]) {
    await here.bringToFront();
    for (const [key, position, hash] of [
      ['ArrowRight', '2 / 6', 'lire'],
      ['PageDown', '3 / 6', 'cases'],
      ['ArrowLeft', '2 / 6', 'lire'],
      [' ', '3 / 6', 'cases'],
      ['PageUp', '2 / 6', 'lire'],
      ['End', '6 / 6', 'apres-dire-son-retard'],
      ['Home', '1 / 6', 'debut'],
    ] as const) {
      await here.keyboard.press(key);
      await expect(wall.getByText(position), key).toBeVisible();
      await expect(picture.getByText(position), key).toBeVisible();
      await expect(wall, key).toHaveURL(new RegExp(`#${hash}$`));
    }
    // Of both: the room, and the picture that the trainer goes by.
    const press = async (key: string, where: readonly Locator[], attribute: string, value: string | null): Promise<void> => {
      await here.keyboard.press(key);
      for (const one of where) await (value === null ? expect(one, key).not.toHaveAttribute(attribute) : expect(one, key).toHaveAttribute(attribute, value));
    };
    for (const [key, attribute, on, off] of [
      ['b', 'data-blank', 'black', null],
      ['w', 'data-blank', 'white', null],
    ] as const) {
      await press(key, projectors, attribute, on);
      await press(key, projectors, attribute, off);
    }
    for (const [key, letters] of [
      ['+', '2'],
      ['-', '1'],
      ['-', '0'],
      ['0', '1'],
    ] as const)
      await press(key, projectors, 'data-letters', letters);
    await press('p', spots, 'data-spot', 'pointer');
    await press('l', spots, 'data-spot', 'light');
    await press('l', spots, 'data-spot', '');
    await here.keyboard.press('c');
    await expect(wall.getByRole('dialog', { name: 'Code pour les téléphones' })).toBeVisible();
    await expect(desk.getByText('La salle voit le code pour les téléphones.')).toBeVisible();
    // On the wall the code has the keys; on the console they stay the wall's.
    await here.keyboard.press(here === wall ? 'Escape' : 'c');
    await expect(wall.getByRole('dialog')).toBeHidden();
    await expect(desk.getByText('La salle voit cette image.')).toBeVisible();
    // What one asks for oneself the other does not see.
    await here.keyboard.press('?');
    await expect(here.getByRole('dialog', { name: 'Touches' })).toBeVisible();
    await expect((here === wall ? desk : wall).getByRole('dialog')).toBeHidden();
    await here.keyboard.press('Escape');
    await expect(here.getByRole('dialog')).toBeHidden();
  }
});

test('the console says where one is, what comes next, and shows the notes of this step only', { tag: '@laptop' }, async ({ context }) => {
  const { desk } = await opened(context, 'seul');
  await expect(desk.getByRole('region', { name: 'Maintenant' })).toContainText('Ensuite');
  const notes = desk.getByRole('region', { name: 'Vos notes' });
  await expect(notes.getByRole('heading', { name: 'Qui a fini avant les autres' })).toHaveCount(1);
  await desk.keyboard.press('Home');
  await expect(notes.getByRole('heading', { name: 'Qui a fini avant les autres' })).toHaveCount(0);
});

test('each button of the console does to the wall what its key does, and no server is asked', { tag: '@both' }, async ({ context, watch }) => {
  const { wall, desk } = await opened(context, 'cases');
  const before = watch.requests.length;
  const projector = wall.locator('lesson-projector');
  const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
  for (const [name, attribute, value, seen] of [
    ['Écran noir', 'data-blank', 'black', 'La salle voit un écran noir.'],
    ['Écran blanc', 'data-blank', 'white', 'La salle voit un écran blanc.'],
    ['Geler l’image', 'data-frozen', '', 'Image gelée'],
  ] as const) {
    await press(name);
    await expect(projector, name).toHaveAttribute(attribute, value);
    await expect(desk.getByText(seen)).toBeVisible();
    await expect(desk.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await press(name);
    await expect(projector, name).not.toHaveAttribute(attribute);
    await expect(desk.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'false');
  }
  await press('Lettres +');
  await expect(projector).toHaveAttribute('data-letters', '2');
  await press('Lettres −');
  await expect(projector).toHaveAttribute('data-letters', '1');
  const spot = wall.locator('.wall__spot');
  for (const [name, other] of [
    ['Pointeur', 'Lumière'],
    ['Lumière', 'Pointeur'],
  ] as const) {
    await press(name);
    await expect(spot, name).toBeVisible();
    await expect(desk.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
    await expect(desk.getByRole('button', { name: other, exact: true })).toHaveAttribute('aria-pressed', 'false');
  }
  await press('Lumière');
  await expect(spot).toBeHidden();
  const notes = desk.getByRole('region', { name: 'Vos notes' });
  const letters = () => notes.evaluate((one) => parseFloat(getComputedStyle(one.querySelector('.notes') ?? one).fontSize));
  const usual = await letters();
  await press('Notes +');
  expect(await letters()).toBeGreaterThan(usual);
  await press('Notes −');
  expect(await letters()).toBe(usual);
  await desk.getByText('Les étapes', { exact: true }).click();
  await desk.getByRole('row', { name: 'Lire une adresse' }).getByRole('link').click();
  await expect(wall.getByText('2 / 6')).toBeVisible();
  await desk.getByRole('row', { name: 'Connaître les cases' }).getByRole('link').click();
  await expect(wall.getByText('3 / 6')).toBeVisible();
  await press('Code');
  await expect(wall.getByRole('dialog', { name: 'Code pour les téléphones' })).toBeVisible();
  await expect(desk.getByText('La salle voit le code pour les téléphones.')).toBeVisible();
  await wall.getByRole('button', { name: 'Fermer' }).click();
  await expect(desk.getByText('La salle voit cette image.')).toBeVisible();
  await press('Écran suivant');
  await expect(wall.getByText('4 / 6')).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Écran suivant' })).toBeFocused();
  await press('Écran d’avant');
  await expect(wall.getByText('3 / 6')).toBeVisible();
  await press('Touches');
  await expect(desk.getByRole('dialog', { name: 'Touches' })).toBeVisible();
  expect(context.pages()).toHaveLength(2);
  expect(askedOfServer(watch.requests.slice(before))).toEqual([]);
});

test('the pointer that the trainer moves on the picture moves on the wall, in the same place', { tag: '@laptop' }, async ({ context }) => {
  const { wall, desk } = await opened(context, 'cases');
  await desk.keyboard.press('p');
  const spot = wall.locator('.wall__spot');
  await expect(spot).toBeVisible();
  const frame = await desk.locator('iframe').boundingBox();
  if (frame === null) throw new Error('The picture is not on screen.');
  await desk.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 4);
  const there = () =>
    spot.evaluate((one) => [one.style.getPropertyValue('--spot-x'), one.style.getPropertyValue('--spot-y')].map((at) => Math.round(parseFloat(at) / 8)));
  const { width, height } = await wall.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await expect.poll(there).toEqual([Math.round(width / 2 / 8), Math.round(height / 4 / 8)]);
  await desk.keyboard.press('p');
  await expect(spot).toBeHidden();
});

test(
  'the practice is one: the trainer plays on the console, the room sees it; someone plays on the wall, the console sees it',
  { tag: '@laptop' },
  async ({ context, watch }) => {
    const { wall, picture } = await practising(context);
    const before = watch.requests.length;
    await start(picture).click();
    await expect(box(wall, 'Objet')).toBeVisible();
    await box(wall, 'Objet').fill('Une place');
    await expect(box(picture, 'Objet')).toHaveValue('Une place');
    await box(picture, 'Objet').fill('Une place demain');
    await expect(box(wall, 'Objet')).toHaveValue('Une place demain');
    // A mistake made here is explained there.
    await picture.getByRole('button', { name: 'Envoyer' }).click();
    const slip = wall.locator('.coach__slip');
    await expect(slip).toBeVisible();
    await expect(picture.locator('.coach__slip')).toHaveText(await slip.innerText());
    await wall.getByRole('button', { name: 'Recommencer' }).click();
    await expect(start(picture)).toBeVisible();
    await expect(start(wall)).toBeVisible();
    expect(askedOfServer(watch.requests.slice(before))).toEqual([]);
  },
);

test('the next gesture and the way of doing it are the same in both', { tag: '@laptop' }, async ({ context }) => {
  const { wall, desk, picture } = await practising(context);
  await desk.keyboard.press('n');
  await expect(box(wall, 'Objet')).toBeVisible();
  await desk.getByRole('button', { name: 'Geste suivant' }).click();
  await expect(box(wall, 'À')).not.toHaveValue('');
  await picture
    .getByRole('button', { name: 'J’essaie sans aide' })
    .or(picture.getByRole('radio', { name: 'J’essaie sans aide' }))
    .first()
    .click();
  await expect(wall.locator('.stage').filter({ visible: true })).toHaveAttribute('data-mode', 'alone');
  await wall.getByText('Je regarde', { exact: true }).filter({ visible: true }).click();
  await expect(picture.locator('.stage').filter({ visible: true })).toHaveAttribute('data-mode', 'show');
});

test('the answer chosen in one window is chosen and explained in the other', { tag: '@laptop' }, async ({ context }) => {
  const { wall, desk, picture } = await opened(context, 'lire');
  await desk.keyboard.press('r');
  await expect(wall.getByRole('main').getByRole('status').filter({ hasText: 'Oui' })).toBeVisible();
  await wall.getByRole('radio').first().check();
  await expect(picture.getByRole('radio').first()).toBeChecked();
  await desk.getByRole('button', { name: 'Réponse' }).click();
  await expect(picture.getByRole('radio', { checked: true })).toHaveAccessibleName('samira.haddad@courriel.example');
  await expect(wall.getByRole('radio', { checked: true })).toHaveAccessibleName('samira.haddad@courriel.example');
});

test('frozen: the room sees a still picture while the console goes on, then all that was prepared at once', { tag: '@laptop' }, async ({ context }) => {
  const { wall, desk, picture } = await practising(context);
  await desk.keyboard.press('g');
  await expect(wall.getByRole('button', { name: 'Image gelée', exact: false })).toBeVisible();
  await start(picture).click();
  await box(picture, 'Objet').fill('Une place');
  await expect(start(wall)).toBeVisible();
  // A clicker left in a pocket moves nothing, and nobody plays on a still picture.
  await wall.keyboard.press('PageDown');
  await expect(wall).toHaveURL(new RegExp(`#${PRACTICE}$`));
  await expect(wall.locator('section[data-step]').filter({ visible: true })).toHaveAttribute('inert', '');
  await wall.reload();
  await practiceOn(wall);
  await expect(start(wall)).toBeVisible();
  // The trainer has just typed in the picture: its keys belong to it, and the button stands beside.
  await desk.getByRole('button', { name: 'Geler l’image' }).click();
  await expect(box(wall, 'Objet')).toHaveValue('Une place');
});

test('either window may be reloaded or closed in the middle: they find each other, and the practice where it was', { tag: '@laptop' }, async ({ context }) => {
  const { wall, desk, picture } = await practising(context);
  await start(picture).click();
  await box(picture, 'Objet').fill('Une place');
  await expect(box(wall, 'Objet')).toHaveValue('Une place');
  await wall.reload();
  await expect(box(wall, 'Objet')).toHaveValue('Une place');
  await desk.reload();
  await expect(box(pictureOf(desk), 'Objet')).toHaveValue('Une place');
  await box(pictureOf(desk), 'Objet').fill('Une place demain');
  await expect(box(wall, 'Objet')).toHaveValue('Une place demain');
  await wall.close();
  await expect(desk.getByText('L’écran de la salle n’est pas ouvert.')).toBeVisible();
  const again = await openedWall(desk);
  await expect(box(again, 'Objet')).toHaveValue('Une place demain');
  const address = desk.url();
  await desk.close();
  const back = await context.newPage();
  await back.goto(address);
  await expect(box(pictureOf(back), 'Objet')).toHaveValue('Une place demain');
});

test('two consoles and the wall show the same, whoever drives', { tag: '@laptop' }, async ({ context }) => {
  const { wall, desk, picture } = await opened(context, 'lire');
  const second = await context.newPage();
  await second.goto(desk.url());
  await expect(pictureOf(second).getByText('2 / 6')).toBeVisible();
  await second.keyboard.press('PageDown');
  for (const place of [wall, picture, pictureOf(second)]) await expect(place.getByText('3 / 6')).toBeVisible();
  await desk.keyboard.press('PageDown');
  for (const place of [wall, picture, pictureOf(second)]) await expect(place.getByText('4 / 6')).toBeVisible();
});

test('a projection opened by itself is nobody’s wall: it is not drawn along', { tag: '@laptop' }, async ({ context }) => {
  const alone = await context.newPage();
  await alone.goto(WALL);
  const { wall, desk } = await opened(context);
  await desk.keyboard.press('PageDown');
  await expect(wall.getByText('2 / 6')).toBeVisible();
  await expect(alone.getByText('1 / 6')).toBeVisible();
});

test('the wall opens its console, at the same place, by its button as by « K »', { tag: '@laptop' }, async ({ context }) => {
  for (const ask of [(wall: Page) => wall.getByRole('button', { name: 'Console' }).click(), (wall: Page) => wall.keyboard.press('k')]) {
    const wall = await context.newPage();
    await wall.goto(`${WALL}#cases`);
    await expect(wall.getByText('3 / 6')).toBeVisible();
    const popup = context.waitForEvent('page');
    await ask(wall);
    const desk = await popup;
    await expect(pictureOf(desk).getByText('3 / 6')).toBeVisible();
    await expect(desk.getByText('L’écran de la salle est ouvert.')).toBeVisible();
    await desk.keyboard.press('PageUp');
    await expect(wall.getByText('2 / 6')).toBeVisible();
  }
});

test('the time starts with the first step, stops during a pause, and is lost by two gestures only', { tag: '@laptop' }, async ({ context }) => {
  const desk = await context.newPage();
  await desk.clock.install();
  await desk.goto(CONSOLE);
  const wall = await openedWall(desk);
  const time = desk.getByRole('region', { name: 'Le temps' });
  await expect(time.getByRole('timer')).toHaveText(/\d+ min prévues/);
  await wall.keyboard.press('PageDown');
  await expect(time.getByRole('timer')).toContainText('0 min passées');
  await desk.clock.runFor('04:10');
  await expect(time.getByRole('timer')).toContainText('4 min passées');
  await time.getByRole('button', { name: 'Pause' }).click();
  await desk.clock.runFor('10:00');
  await expect(time.getByRole('timer')).toContainText('4 min passées');
  await expect(time.getByRole('timer')).toContainText('En pause');
  await time.getByRole('button', { name: 'Reprendre' }).click();
  await desk.clock.runFor('30:00');
  await expect(time).toContainText('min de retard');
  const before = await time.getByRole('timer').innerText();
  await time.getByRole('button', { name: 'Remettre à zéro' }).click();
  await expect(time.getByRole('timer')).toHaveText(before);
  await time.getByRole('button', { name: 'Oui, remettre à zéro' }).click();
  await expect(time.getByRole('timer')).toHaveText(/prévues/);
  await time.getByRole('button', { name: 'Reprendre le temps d’avant' }).click();
  await expect(time.getByRole('timer')).toHaveText(before);
  await desk.reload();
  await expect(time.getByRole('timer')).toHaveText(before);
});

test('nothing that was typed stays after the windows', { tag: '@laptop' }, async ({ context }) => {
  const { wall, desk, picture } = await practising(context);
  await start(picture).click();
  await box(picture, 'Objet').fill('Bonjour Samira');
  await expect(box(wall, 'Objet')).toHaveValue('Bonjour Samira');
  const kept = await desk.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(kept).toContain('declic:salle:');
  expect(kept).not.toContain('Samira');
});

test('a browser without channels between its windows does the same by its storage, and leaves nothing there', { tag: '@laptop' }, async ({ context }) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  const { wall, desk, picture } = await practising(context);
  await start(picture).click();
  await box(picture, 'Objet').fill('Une place');
  await expect(box(wall, 'Objet')).toHaveValue('Une place');
  expect(await desk.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('Une place');
});
