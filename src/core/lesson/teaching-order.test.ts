import { expect, test } from 'vitest';
import type { Lesson, Theme } from './lesson';
import { inShelves, inTeachingOrder } from './teaching-order';

function aLesson(id: string, prerequisites: readonly string[], { level = 1, theme = 'email' }: { level?: number; theme?: Theme } = {}): Lesson {
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
      level,
      theme,
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

test('the list begins with what a beginner can do, and with what opens the most other lessons', () => {
  const lessons = [
    aLesson('ranger', [], { level: 2, theme: 'appareil' }),
    aLesson('numeriser', [], { theme: 'papiers' }),
    aLesson('adresse', ['mot-de-passe']),
    aLesson('mot-de-passe', [], { theme: 'securite' }),
  ];
  expect(inShelves(lessons).map(({ theme }) => theme)).toEqual(['securite', 'papiers', 'email', 'appareil']);
});

test('a lesson of the first level that needs one of the second is not a beginning', () => {
  const lessons = [aLesson('a-facile', ['z-moyen']), aLesson('b-facile', []), aLesson('z-moyen', [], { level: 2 })];
  expect(inTeachingOrder(lessons).map((lesson) => lesson.id)).toEqual(['b-facile', 'z-moyen', 'a-facile']);
});
