import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { blurred } from '../../../tests/support/card-picture';
import { drawCode } from '../share/qr';
import { skillsIn } from './read-code';
import { readSkills, skillMarks, skillSteps, writeSkills, type Skills } from './skills';

const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,2}$/);
const skills: fc.Arbitrary<Skills> = fc.record({ lesson: id, marks: fc.array(fc.constantFrom(...skillMarks), { minLength: 1, maxLength: 4 }) });

test('what is written is what is read', () => {
  fc.assert(
    fc.property(skills, (one) => {
      expect(readSkills(writeSkills(one))).toEqual(one);
    }),
  );
});

test('any other code is nobody', () => {
  for (const text of [
    'https://declic.example/',
    'DECLIC:',
    'DECLIC:ECRIRE-EMAIL:',
    'DECLIC:ECRIRE-EMAIL:32104',
    'DECLIC:-:3',
    'declic:ecrire-email:3210',
    '',
  ]) {
    expect(readSkills(text), text).toBeUndefined();
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readSkills(text)).toBeUndefined();
    }),
  );
});

test('the skills of a lesson are the steps where one does something: four at most, exercises first, in order', () => {
  const step = (name: string, practices: number, checks: number) => ({ id: name, practices: Array.from({ length: practices }, () => 'x'), checks });
  expect(skillSteps([step('a', 0, 0), step('b', 1, 0), step('c', 0, 1)])).toEqual(['b', 'c']);
  expect(skillSteps([step('a', 0, 1), step('b', 1, 0), step('c', 0, 1), step('d', 1, 1), step('e', 1, 0)])).toEqual(['a', 'b', 'd', 'e']);
});

/** The longest name that a lesson has taken so far, and some. */
const code = writeSkills({ lesson: 'reconnaitre-un-message-frauduleux', marks: ['alone', 'guided', 'seen', 'none'] });

test('the code of four skills is read in a blurred picture of 300 pixels, by us and by a reader of other people', () => {
  const picture = photographed(code, 300);
  expect(jsQR(picture.data, picture.width, picture.height)?.data).toBe(code);
  expect(skillsIn(picture)).toEqual({ lesson: 'reconnaitre-un-message-frauduleux', marks: ['alone', 'guided', 'seen', 'none'] });
});

test('a picture without a code, or with another one, is nobody', () => {
  expect(skillsIn(photographed('', 300))).toBeUndefined();
  expect(skillsIn(photographed('HTTPS://DECLIC.EXAMPLE', 300))).toBeUndefined();
});

/** A code that fills a square of so many pixels, out of focus: each point the mean of the 81 around it. */
function photographed(text: string, side: number) {
  const { size, path } = drawCode(text === '' ? '0' : text);
  const grey = new Float32Array(side * side).fill(235);
  if (text !== '') {
    const outlines = path
      .split('Z')
      .filter(Boolean)
      .map((outline) =>
        outline
          .slice(1)
          .split('L')
          .map((pair) => pair.split(' ').map(Number)),
      );
    grey.forEach((_, at) => {
      const [x, y] = [(((at % side) + 0.5) * size) / side, ((Math.floor(at / side) + 0.5) * size) / side];
      let turns = 0;
      for (const corners of outlines) {
        corners.forEach(([fx = 0, fy = 0], index) => {
          const [, ty = 0] = corners[(index + 1) % corners.length] ?? [];
          if (Math.min(fy, ty) < y && y < Math.max(fy, ty) && fx > x) turns += Math.sign(ty - fy);
        });
      }
      if (turns !== 0) grey[at] = 30;
    });
  }
  const soft = Array.from({ length: 4 }).reduce<Float32Array>((sharp) => blurred(sharp, side, side), grey);
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  soft.forEach((shade, at) => data.fill(shade, at * 4, at * 4 + 3));
  return { width: side, height: side, data };
}
