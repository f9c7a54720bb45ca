// The guide, on the safe's own practices: from the start it asks for exactly what the author wrote, and on a phone
// it adds what opens the menu.

import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../library/library';
import { openPractice } from '../../practice/bench';

const { practices } = await readLibrary();
const own = [...practices].filter(([, practice]) => practice.apps['coffre'] !== undefined);

describe.each(own)('%s', (_, practice) => {
  test('the guide follows the author’s path, word for word', async () => {
    const bench = await openPractice(practice);
    expect(bench.way('wide')).toEqual(practice.walkthrough);
  });

  test('on a phone the same gestures, and those that uncover them', async () => {
    const bench = await openPractice(practice);
    const hidden = ['menu-opened', 'pane-closed'];
    expect(bench.way('narrow').filter(({ type }) => !hidden.includes(type))).toEqual(practice.walkthrough);
  });
});
