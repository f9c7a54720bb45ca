import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreignJson } from './foreign-json';

test('a file that is not deep is read as it is, whatever signs its texts hold', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = JSON.stringify(value);
      expect(foreignJson(text, text.length)).toEqual(JSON.parse(text));
    }),
  );
  const name = '[[[[[[[[[[[[[[[[[[[[\\"{{{';
  expect(foreignJson(JSON.stringify({ name }), 100)).toEqual({ name });
});

test('what is no JSON, too long or too deep is nothing', () => {
  expect(foreignJson('{"a":1', 100)).toBeUndefined();
  expect(foreignJson('{"a":1}', 6)).toBeUndefined();
  expect(foreignJson(`${'['.repeat(17)}${']'.repeat(17)}`, 100)).toBeUndefined();
  expect(foreignJson('[]', 100)).toEqual([]);
});
