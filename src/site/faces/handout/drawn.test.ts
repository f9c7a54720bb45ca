// The pictures of a sheet come from the views of the apps: what an app says on screen today is what the paper says.

import { expect, test } from 'vitest';
import { aPractice } from '../../../../tests/support/a-practice';
import { skinOf } from '../../../world/apps/webmail/skins';
import { storyOf } from '../parts/story';
import { drawnOf } from './drawn';

/** What the last picture of the sheet says of the control to use: a reply is sent with it. */
async function lastControl(): Promise<string> {
  const practice = aPractice();
  const picture = drawnOf(practice, await storyOf(practice, 'fr'), { notice: 'Ceci est un exercice.', lang: 'fr' }).gestures.at(-1) ?? '';
  const [, marked = ''] = picture.split('data-marked=');
  return marked.slice(0, marked.indexOf('</button>')).replace(/^[^>]*>|<[^>]*>/g, '');
}

test('a label that changes in an app changes on the sheet', async () => {
  expect(await lastControl()).toBe('Envoyer');
  const skin = skinOf('ancre');
  const before = skin.send;
  try {
    Reflect.set(skin, 'send', 'Faire partir');
    expect(await lastControl()).toBe('Faire partir');
  } finally {
    Reflect.set(skin, 'send', before);
  }
});
