import { expect, test } from 'vitest';
import type { Lesson } from './lesson';
import { inTeachingOrder } from './teaching-order';

function aLesson(id: string, prerequisites: readonly string[]): Lesson {
  return {
    id,
    locale: 'fr',
    file: `content/lessons/${id}/fr.mdx`,
    intro: '',
    steps: [],
    plan: {
      title: id,
      goal: '',
      minutes: 10,
      level: 1,
      theme: 'email',
      digcomp: ['2.1'],
      keywords: [],
      materials: [],
      objectives: ['Je sais.'],
      steps: [],
      prerequisites,
      next: [],
      reviewed: '2026-11-21',
      formerIds: [],
    },
  };
}

test('a lesson stands after those that help before it', () => {
  const lessons = [aLesson('joindre', ['ecrire']), aLesson('ecrire', ['lire']), aLesson('lire', [])];
  expect(inTeachingOrder(lessons).map((lesson) => lesson.id)).toEqual(['lire', 'ecrire', 'joindre']);
});

test('lessons that help each other still all stand in the list', () => {
  const lessons = [aLesson('b', ['a']), aLesson('a', ['b'])];
  expect(inTeachingOrder(lessons)).toHaveLength(2);
});
