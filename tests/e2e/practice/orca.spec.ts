// A lesson with its practice, read and done with a real screen reader: Orca and Firefox, by keyboard, as on a Linux desktop without a screen in
// sight. What is held is what Orca gives to the voice.

import { test } from '@playwright/test';
import { expect } from '../../support/e2e';
import { LESSON } from '../../support/fixture';
import { screenReaderPrograms, whatIsMissing } from '../../support/programs.mjs';
import { startScreenReader, type ScreenReader } from '../../support/screen-reader';

const missing = whatIsMissing(screenReaderPrograms);
test.skip(missing !== undefined, missing);

/** What a person must hear of the step, in this order, from the top of the page. */
const STEP = [
  /^Aller au contenu/,
  /^main content/,
  /^Écrire un message/,
  /^Écrire avec le guide/,
  /^Façon de faire l’exercice/,
  /^Je regarde/,
  /^J’essaie avec de l’aide/,
  /^pressed/,
  // The whole instruction in one breath.
  /^Cliquez sur Nouveau message/,
  /^Les informations de Camille/,
  /^Ceci est un exercice/,
  /^Nouveau message/,
  /^Dossiers de messages/,
  /^Boîte de réception/,
  /^Non lu, Samira Haddad/,
  /^Étape suivante/,
  /^Logiciel libre/,
];

/** More buttons than stand before the first of the mailbox. */
const MOST_BUTTONS = 40;

let reader: ScreenReader;
test.beforeAll(async () => {
  reader = await startScreenReader();
});
test.afterAll(() => reader.close());

test('with Orca, a step is read to its end in the order, and the practice is begun by what is heard alone', { tag: '@laptop' }, async () => {
  test.setTimeout(300_000);
  await reader.open(new URL(`${LESSON}#essayer`, process.env['FIXTURE_URL']).href);

  await test.step('read from the top', async () => {
    let at = await reader.pressUntil('ctrl+Home', /^Aller au contenu/);
    await reader.press('KP_Add');
    for (const phrase of STEP) at = await reader.hears(phrase, at);
    expect(
      (await reader.said()).filter((phrase) => phrase.includes('highlight')),
      'the name of a control is said, not how it is dressed',
    ).toEqual([]);
  });

  await test.step('from button to button, to the one that was named', async () => {
    let at = await reader.pressUntil('ctrl+Home', /^Aller au contenu/);
    for (let button = 0; button < MOST_BUTTONS; button += 1) {
      await reader.press('b');
      const heard = await reader.hears(/button/, at);
      const isNamed = (await reader.said()).slice(at, heard).some((phrase) => phrase.startsWith('Nouveau message'));
      at = heard;
      if (isNamed) break;
    }
    await reader.press('Return');
    // What to do next, and the box that has the focus: which of the two is said first, Orca decides.
    const after = await Promise.all([
      reader.hears(/^Un nouveau message est ouvert.* écrivez l’adresse : contact@mediatheque\.example/, at),
      reader.hears(/^À entry/, at),
    ]);
    at = Math.max(...after);
    await reader.press('Tab');
    await reader.hears(/^Ajouter Cc et Cci push button/, at);
  });
});
