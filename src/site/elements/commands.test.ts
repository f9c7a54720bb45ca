import { expect, test } from 'vitest';
import { commandOf, positionOf } from './commands';

test('the position counts the introduction', () => {
  expect(positionOf('corps', ['debut', 'objet', 'corps'])).toBe('3 / 3');
});

test('the arrows follow the way the language is read', () => {
  expect(commandOf('ArrowRight', 'ltr')).toBe('next');
  expect(commandOf('ArrowRight', 'rtl')).toBe('previous');
  expect(commandOf('ArrowLeft', 'rtl')).toBe('next');
});

test('a clicker goes on, back and dark in every language', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    expect(commandOf('PageDown', direction)).toBe('next');
    expect(commandOf('PageUp', direction)).toBe('previous');
    expect(commandOf('.', direction)).toBe('blank');
  }
});

test('other keys keep their own use', () => {
  for (const key of ['Tab', 'Enter', 'a', 'F5', 'ArrowDown', 'constructor']) expect(commandOf(key, 'ltr')).toBeUndefined();
});
