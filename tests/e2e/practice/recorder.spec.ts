// `npm run practice:record`: an exercise done on the screen is written in its file, which the library then takes. On a development server of its
// own, over a copy of the small site: the built sites have none of this.

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readLibrary } from '../../../src/build/library/library';
import { openDevSite } from '../../support/dev-site';
import { expect, test } from '../../support/fixture';

const FILE = 'content/lessons/ecrire/demander-une-place.practice.yaml';

test.use({ viewport: { width: 1280, height: 900 } });

// One server for all: to start it takes longer than to look. The last writes in a file that the others read.
test.describe.configure({ mode: 'serial' });

let site: Awaited<ReturnType<typeof openDevSite>>;

test.beforeAll(async () => {
  site = await openDevSite();
});

test.afterAll(async () => {
  await site[Symbol.asyncDispose]();
});

test('the atelier lists each app, opens an exercise at any of its states, and says what axe finds there', async ({ page, watch }) => {
  watch.expectTrouble(/Asked another host|vite|Console: .*preload/);
  await page.goto(`${site.url}/atelier/`);
  const app = page.getByRole('region', { name: 'webmail' });
  await expect(app.getByText('Habillages')).toContainText('ancre');
  await app.getByRole('link', { name: 'Demander une place' }).click();
  const state = page.getByRole('combobox', { name: /^L’état/ });
  await expect(state.getByRole('option')).toHaveCount(6);
  // In development a page stands before its scripts do.
  await page.locator('practice-atelier:defined').waitFor();
  await state.selectOption({ index: 2 });
  await page.waitForURL('**/#2');
  const device = page.getByRole('group', { name: 'Ordinateur' });
  await device.scrollIntoViewIfNeeded();
  await expect(device.getByLabel('À', { exact: true })).toHaveValue('contact@mediatheque.example');
  await expect(state).toHaveValue('2');
  await page.getByRole('button', { name: 'Demander à axe' }).click();
  await expect(page.getByRole('status').filter({ hasText: /axe (ne trouve rien|trouve)/ })).toBeVisible();
});

test('who types faster than the server answers sees all that was done, and it is asked once for all of it', async ({ page, watch }) => {
  watch.expectTrouble(/Asked another host|vite|Console: .*preload/);
  const open = Promise.withResolvers<undefined>();
  let asked = 0;
  await page.route('**/dire/', async (route) => {
    asked += 1;
    await open.promise;
    await route.continue();
  });
  await page.goto(`${site.url}/enregistrer/ecrire/demander-une-place/`);
  const device = page.getByRole('group', { name: 'Ordinateur' });
  const gestures = page.getByRole('region', { name: 'Les gestes' });
  await device.scrollIntoViewIfNeeded();
  await device.getByRole('button', { name: 'Nouveau message' }).click();
  await device.getByLabel('Objet').pressSequentially('Un rendez-vous jeudi');
  await expect(gestures.getByText('Un instant')).toBeVisible();
  open.resolve(undefined);
  await expect(gestures.getByRole('listitem').last()).toContainText('Un rendez-vous jeudi');
  await expect(gestures.getByText('Un instant')).toBeHidden();
  expect(asked).toBeLessThanOrEqual(2);
  await page.close();
});

test('an exercise that is done is written: its gestures, its goals, and the rest as it was', async ({ page, watch }) => {
  const file = path.join(site.root, FILE);
  const before = await readFile(file, 'utf8');
  // Another task than the one in the file: neither its goals nor its walkthrough hold any more.
  const task = `# Une remarque qui reste.\n${before.replace('Médiathèque des Tilleuls, email: contact@mediatheque.example', 'Inès Roy, email: ines.roy@ccas-des-tilleuls.example')}`;
  await writeFile(file, task);
  watch.expectTrouble(/Asked another host|vite|Console: .*preload/);

  await page.goto(`${site.url}/enregistrer/ecrire/demander-une-place/`);
  const device = page.getByRole('group', { name: 'Ordinateur' });
  const gestures = page.getByRole('region', { name: 'Les gestes' });
  await device.scrollIntoViewIfNeeded();
  await device.getByRole('button', { name: 'Indésirables' }).click();
  await expect(gestures.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Retirer le dernier geste' }).click();
  await expect(gestures.getByText('Aucun geste pour l’instant.')).toBeVisible();

  await device.getByRole('button', { name: 'Nouveau message' }).click();
  await device.getByLabel('À', { exact: true }).fill('ines.roy@ccas-des-tilleuls.example');
  await device.getByLabel('Objet').fill('Un rendez-vous');
  await device.getByLabel('Message', { exact: true }).fill('Bonjour, puis-je venir jeudi ? Camille Martin');
  await device.getByRole('button', { name: 'Envoyer' }).click();
  await expect(gestures.getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('checkbox', { name: 'message-sent' })).toBeChecked();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('status').filter({ hasText: `C’est écrit dans ${FILE}.` })).toBeVisible();

  // What was written has the server load the page again, which is not to outlive the server.
  await page.close();
  const after = await readFile(file, 'utf8');
  const around = (text: string): readonly string[] => [text.split('\ngoals:')[0] ?? '', text.split('\nslips:')[1] ?? ''];
  expect(around(after)).toEqual(around(task));
  const { practices } = await readLibrary(site.root);
  const written = practices.get('ecrire/demander-une-place');
  expect(written?.goals).toEqual([{ app: 'webmail', type: 'message-sent', to: 'ines.roy@ccas-des-tilleuls.example', subject: 'required' }]);
  expect(written?.walkthrough.map(({ type }) => type)).toEqual(['draft-started', 'draft-edited', 'draft-edited', 'draft-edited', 'draft-sent']);
});
