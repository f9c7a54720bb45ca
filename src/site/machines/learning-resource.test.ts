import { expect, test } from 'vitest';
import { planSchema } from '../../core/lesson/plan-schema';
import type { Lesson } from '../../core/lesson/lesson';
import { inPage, listOf } from './learning-resource';
import { vocabulary } from './vocabulary';

const lesson: Lesson = {
  id: 'ecrire',
  locale: 'fr',
  file: '',
  intro: '',
  steps: [],
  plan: planSchema.parse({
    title: 'Écrire </script><b>un e-mail</b>',
    goal: 'J’envoie un message.',
    minutes: 35,
    minutesAlone: 18,
    level: 1,
    theme: 'email',
    digcomp: ['2.1'],
    keywords: ['courriel'],
    objectives: ['Je sais choisir un objet.'],
    steps: ['un', 'deux', 'trois'].map((id) => ({ id, title: id, minutes: 5 })),
    reviewed: '2026-11-21',
  }),
};

test('a page says what its lesson is, how long, for whom, on which terms, and when it was read again', () => {
  expect(JSON.parse(inPage(lesson, vocabulary))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: lesson.plan.title,
    description: 'J’envoie un message.',
    inLanguage: 'fr',
    learningResourceType: 'Leçon avec exercices',
    educationalLevel: 'Débutant',
    timeRequired: 'PT18M',
    teaches: [{ '@type': 'DefinedTerm', termCode: '2.1', name: vocabulary.digcomp['2.1'], inDefinedTermSet: 'DigComp 2.2' }],
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    isAccessibleForFree: true,
    dateModified: '2026-11-21',
  });
});

test('no title closes the script that it stands in', () => {
  expect(inPage(lesson, vocabulary)).not.toContain('<');
});

test('the list says where each lesson is, what helps before, and what it may be printed from', () => {
  const url = 'https://ville.exemple/lecons/ecrire/';
  const list = listOf([{ lesson, url, sheet: `${url}fiche/`, before: ['Lire un e-mail'] }], vocabulary);
  expect(list).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{ '@id': url, url, competencyRequired: ['Lire un e-mail'], keywords: ['courriel'], encoding: { contentUrl: `${url}fiche/` } }],
  });
});
