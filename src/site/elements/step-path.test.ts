import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterMove, destination, isForward, type Move } from './step-path';

const steps = ['debut', 'objet', 'corps'];
const nowhere = (): undefined => undefined;

test('a link to a step opens the step', () => {
  expect(destination('#objet', steps, nowhere)).toEqual({ kind: 'step', step: 'objet' });
});

test.each(['', '#', '#ancien-nom', '#%E0%A4%A', '#<script>'])('« %s » opens the introduction', (hash) => {
  expect(destination(hash, steps, nowhere)).toEqual({ kind: 'step', step: 'debut' });
});

test('a link to something inside a step opens the step there', () => {
  const inCorps = (id: string): string | undefined => (id === 'exercice' ? 'corps' : undefined);
  expect(destination('#exercice', steps, inCorps)).toEqual({ kind: 'inside', step: 'corps', id: 'exercice' });
});

test('the skip link does not change the step', () => {
  expect(destination('#contenu', steps, () => null)).toEqual({ kind: 'elsewhere' });
});

test('an id with an accent, as the browser writes it, is found', () => {
  expect(destination('#%C3%A9tape', ['étape'], nowhere)).toEqual({ kind: 'step', step: 'étape' });
});

test('one goes on, back, to the beginning and to the end', () => {
  expect(afterMove('next', 'debut', steps)).toBe('objet');
  expect(afterMove('previous', 'corps', steps)).toBe('objet');
  expect(afterMove('first', 'corps', steps)).toBe('debut');
  expect(afterMove('last', 'debut', steps)).toBe('corps');
});

test('at both ends one stays', () => {
  expect(afterMove('next', 'corps', steps)).toBe('corps');
  expect(afterMove('previous', 'debut', steps)).toBe('debut');
});

test('whatever the clicker sends, one stays in the lesson', () => {
  const moves = fc.array(fc.constantFrom<Move>('next', 'previous', 'first', 'last'));
  fc.assert(
    fc.property(moves, (all) => {
      expect(steps).toContain(all.reduce((step, move) => afterMove(move, step, steps), 'debut'));
    }),
  );
});

test('a step is left forward when one goes on, not when one goes back or arrives', () => {
  expect(isForward('debut', 'corps', steps)).toBe(true);
  expect(isForward('corps', 'debut', steps)).toBe(false);
  expect(isForward('', 'objet', steps)).toBe(false);
});
