import { expect, test } from 'vitest';
import type { Lesson } from '../../core/lesson/lesson';
import { usesOf } from './word-uses';

const lessons = [
  aLesson('joindre', { ouvrir: { text: 'On garde les pièces jointes.' }, choisir: { text: 'La pièce jointe est là.', terms: ['piece-jointe'] } }),
  aLesson('ecrire', { objet: { text: 'Un message sans pièce jointe. Cliquez sur Envoyer.' } }),
  aLesson('payer', { carte: { text: 'La pièce est à côté.' } }),
];
const uses = usesOf(
  new Map([
    ['piece-jointe', { term: 'pièce jointe' }],
    ['cliquer', { term: 'cliquer' }],
    ['nuage', { term: 'nuage' }],
  ]),
  lessons,
);
const of = (slug: string): readonly string[] | undefined => uses.get(slug)?.map(({ lesson, step }) => `${lesson}/${step}`);

test('the lesson that explains a word comes first, at the step that explains it; those that only say it follow', () => {
  expect(of('piece-jointe')).toEqual(['joindre/choisir', 'ecrire/objet']);
});

test('a lesson that is about the word comes before all others', () => {
  const about = aLesson('cloud', { un: { text: 'Le nuage.' } });
  const titled = { ...about, id: 'nuages', plan: { ...about.plan, title: 'Garder dans le nuage' } };
  expect(
    usesOf(new Map([['nuage', { term: 'nuage' }]]), [about, titled])
      .get('nuage')
      ?.map(({ lesson }) => lesson),
  ).toEqual(['nuages', 'cloud']);
});

test('a word is met whatever its ending, and only whole', () => {
  expect(of('cliquer')).toEqual(['ecrire/objet']);
  expect(of('nuage')).toEqual([]);
});

function aLesson(id: string, steps: Readonly<Record<string, { readonly text: string; readonly terms?: readonly string[] }>>): Lesson {
  return {
    id,
    locale: 'fr',
    file: `content/lessons/${id}/fr.mdx`,
    intro: '',
    plan: {
      title: id,
      goal: '',
      minutes: 5,
      level: 1,
      theme: 'email',
      digcomp: ['2.1'],
      keywords: [],
      materials: [],
      objectives: [],
      steps: Object.keys(steps).map((step) => ({ id: step, title: step, minutes: 5 })),
      prerequisites: [],
      next: [],
      reviewed: '2026-11-21',
      formerIds: [],
    },
    steps: Object.entries(steps).map(([step, { text, terms = [] }]) => ({ id: step, text, terms, practices: [], again: [], checks: 0, questions: [] })),
  };
}
