// `npm run practice:record`: an exercise done on the screen is written in its file, which the library then takes. On a development server of its
// own, over a copy of the small site: the built sites have none of this.

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readLibrary } from '../../../src/build/library/library';
import { openAtelier } from '../../support/atelier-site';
import { expect, test } from '../../support/fixture';

const FILE = 'content/lessons/ecrire/demander-une-place.practice.yaml';

test.use({ viewport: { width: 1280, height: 900 } });

test('an exercise that is done is written: its gestures, its goals, and the rest as it was', async ({ page, watch }) => {
  await using site = await openAtelier();
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

  const after = await readFile(file, 'utf8');
  const around = (text: string): readonly string[] => [text.split('\ngoals:')[0] ?? '', text.split('\nslips:')[1] ?? ''];
  expect(around(after)).toEqual(around(task));
  const { practices } = await readLibrary(site.root);
  const written = practices.get('ecrire/demander-une-place');
  expect(written?.goals).toEqual([{ app: 'webmail', type: 'message-sent', to: 'ines.roy@ccas-des-tilleuls.example', subject: 'required' }]);
  expect(written?.walkthrough.map(({ type }) => type)).toEqual(['draft-started', 'draft-edited', 'draft-edited', 'draft-edited', 'draft-sent']);
});
