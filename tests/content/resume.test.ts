// Numbers of the resume code are for life: what was given before stays, at its place, whatever comes after.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readLibrary } from '../../src/build/library/library';
import { lessonsOf } from '../../src/core/progress-code/register';
import { codePictures } from '../../src/core/progress-code/pictures';
import { codeWords } from '../../src/core/progress-code/words';

const root = path.join(import.meta.dirname, '../..');
const keptSchema = z.object({
  steps: z.record(z.string(), z.string()),
  paths: z.record(z.string(), z.object({ id: z.string(), lessons: z.array(z.string()) })),
  words: z.array(z.string()),
  pictures: z.array(z.string()),
});
const kept = keptSchema.parse(parse(readFileSync(path.join(root, 'tests/fixture/resume/2026-11.yaml'), 'utf8')));

test('every number given in November 2026 still names the same step and the same lesson of a path', async () => {
  const { register } = await readLibrary(root);
  for (const [number, step] of Object.entries(kept.steps)) expect(register.steps[Number(number) - 1], number).toBe(step);
  for (const [number, { id, lessons }] of Object.entries(kept.paths)) {
    expect(register.paths[Number(number) - 1]?.id, number).toBe(id);
    expect(register.paths[Number(number) - 1]?.lessons.slice(0, lessons.length), id).toEqual(lessons);
  }
});

test('a path only holds lessons that have a number', async () => {
  const { register } = await readLibrary(root);
  const lessons = lessonsOf(register).map(({ id }) => id);
  expect(register.paths.flatMap((one) => one.lessons.filter((lesson) => !lessons.includes(lesson)))).toEqual([]);
});

test('the words and the pictures are those of November 2026, each at its place', () => {
  expect(codeWords).toEqual(kept.words);
  expect(codePictures.map(({ word }) => word)).toEqual(kept.pictures);
});
