// A lesson that is renamed, split or written anew breaks no browser test: none names one of ours. They go to the small site
// (tests/fixture), or to every lesson, or to those of today.

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const namesOf = (pattern: string): readonly string[] => globSync(pattern, { cwd: root }).map((file) => path.basename(file).replace('.practice.yaml', ''));

test('no browser test names a lesson of ours, nor one of its exercises', () => {
  const own = new Set(namesOf('tests/fixture/content/lessons/*').concat(namesOf('tests/fixture/content/lessons/*/*.practice.yaml')));
  const lessons = namesOf('content/lessons/*').filter((id) => !own.has(id));
  const practices = namesOf('content/lessons/*/*.practice.yaml').filter((id) => id.includes('-') && !own.has(id));
  expect(lessons.length * practices.length).toBeGreaterThan(0);
  const named = globSync('tests/e2e/**/*.ts', { cwd: root }).flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const found = [...lessons.filter((id) => text.includes(`lecons/${id}/`)), ...practices.filter((id) => new RegExp(`['"/]${id}['".]`).test(text))];
    return found.map((id) => `${file}: ${id}`);
  });
  expect(named).toEqual([]);
});
