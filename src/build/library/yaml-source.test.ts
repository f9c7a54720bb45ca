import { expect, test } from 'vitest';
import { readYaml, valueAt } from './yaml-source';

const text = `title: Un
list:
  - a: 1
    b: 2
  - { a: 3, b: 4 }
`;

function read(firstLine = 1) {
  const source = readYaml({ file: 'x.yaml', text, firstLine }, () => undefined);
  if (source === undefined) throw new Error('This YAML is right.');
  return source;
}

test('every value knows the line its key is written on', () => {
  const source = read();
  expect([['title'], ['list'], ['list', 0, 'b'], ['list', 1], ['list', 1, 'a']].map((path) => source.lineOf(path))).toEqual([1, 2, 4, 5, 5]);
});

test('a path that leads nowhere gives the line where it was lost', () => {
  expect(read().lineOf(['list', 0, 'c'])).toBe(3);
});

test('front matter counts from its line in the file', () => {
  expect(read(2).lineOf(['title'])).toBe(2);
});

test('a value is found by its path, and only what is written is', () => {
  expect(valueAt(read().value, ['list', 1, 'b'])).toBe(4);
  expect(valueAt(read().value, ['list', 'constructor'])).toBeUndefined();
});
