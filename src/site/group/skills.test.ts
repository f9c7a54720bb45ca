import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { codePicture } from '../../../tests/support/code-picture';
import { textIn } from './read-code';
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
  const picture = codePicture(code, { width: 300, height: 300 });
  expect(jsQR(picture.data, picture.width, picture.height)?.data).toBe(code);
  expect(readSkills(textIn(picture) ?? '')).toEqual({ lesson: 'reconnaitre-un-message-frauduleux', marks: ['alone', 'guided', 'seen', 'none'] });
});

test('a picture without a code, or with another one, is nobody', () => {
  expect(readSkills(textIn(codePicture(undefined, { width: 300, height: 300 })) ?? '')).toBeUndefined();
  expect(readSkills(textIn(codePicture('HTTPS://DECLIC.EXAMPLE', { width: 300, height: 300 })) ?? '')).toBeUndefined();
});
