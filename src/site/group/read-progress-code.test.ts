// The code of « Mes progrès », in a picture of 300 pixels out of focus: our reader and one that is not ours.

import path from 'node:path';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { codePicture } from '../../../tests/support/code-picture';
import { readLibrary } from '../../build/library/library';
import { qrText, readQrText } from '../../core/progress-code/carried';
import { dayOf } from '../../core/progress-code/days';
import { usualSettings } from '../../core/progress-code/settings';
import { drawQr } from '../share/qr';
import { textIn } from './read-code';

const { register } = await readLibrary(path.join(import.meta.dirname, '../../..'));
const PAGE = 'https://mediatheque-des-tilleuls.example/mes-progres/';

function textOf(steps: number): string {
  const facts = register.steps.slice(0, steps).map((address, place) => {
    const [lesson = '', step = ''] = address.split('/');
    return [address, { lesson, step, outcome: 'alone', day: dayOf(place * 3) } as const] as const;
  });
  return qrText({ progress: { epoch: 0, facts: new Map(facts) }, settings: usualSettings }, register, PAGE);
}

test.each([
  { what: 'twenty lessons done', steps: 90 },
  { what: 'every step of every lesson done, each lesson on another day', steps: register.steps.length },
])('$what: a picture of 300 pixels out of focus is read, by us and by another reader', ({ steps }) => {
  const text = textOf(steps);
  // Version 10 has 57 cells a side, and eight around.
  expect(drawQr(text).size).toBeLessThanOrEqual(65);
  const picture = codePicture(text, { width: 300, height: 300 });
  const back = readQrText(textIn(picture) ?? '', register);
  expect(back.kind === 'read' && back.progress.facts.size).toBe(steps);
  expect(jsQR(picture.data, picture.width, picture.height)?.data).toBe(text);
});
