import { expect, test } from 'vitest';
import type { Lesson } from '../../core/lesson/lesson';
import { openSearch, type Result } from './find';
import { openProse } from './prose';
import { answeringFirst } from './first-answer';
import { searchedLessons } from './search-data';
import { searchedTexts } from './searched-texts';

const lire = aLesson({
  id: 'lire-repondre-email',
  title: 'Lire un e-mail et répondre',
  keywords: ['boîte de réception', 'transférer'],
  steps: [
    { id: 'ouvrir', title: 'Ouvrir un message', text: 'Cliquez sur le message de Samira pour l’écrire à votre tour.' },
    { id: 'repondre', title: 'Répondre à un message', text: 'Le bouton Répondre est sous le message.' },
  ],
});
const ecrire = aLesson({
  id: 'ecrire-email',
  title: 'Écrire et envoyer un e-mail',
  keywords: ['courriel', 'arobase', 'objet'],
  steps: [
    { id: 'adresse', title: 'Lire une adresse', text: 'L’adresse a trois morceaux. Le signe @ est au milieu.' },
    { id: 'envoi', title: 'Envoyer le message', text: 'On vous répondra peut-être. Votre message attend au milieu des autres.' },
  ],
});
const joindre = aLesson({
  id: 'joindre-document',
  title: 'Joindre un document à un e-mail',
  keywords: ['pièce jointe', 'trombone'],
  steps: [
    { id: 'trombone', title: 'Trouver le trombone', text: 'Le trombone veut dire : fichier joint. Un coffre-fort garde vos papiers.' },
    { id: 'envoi', title: 'Envoyer avec le document', text: 'Écrire un mail, joindre, envoyer.' },
  ],
});
const lessons = [joindre, lire, ecrire];
const answers = openSearch(searchedLessons(lessons));
const inPlans = (typed: string): readonly Result[] => answers(typed).lessons;
const everywhereAnswers = openSearch(searchedLessons(lessons), { prose: openProse(searchedTexts(lessons)) });
const everywhere = (typed: string): readonly Result[] => everywhereAnswers(typed).lessons;

const first = (typed: string): string | undefined => everywhere(typed)[0]?.id;

test.each([
  ['ecrire un mail', 'ecrire-email'],
  ['envoyer un e-mail', 'ecrire-email'],
  ['pieces jointes', 'joindre-document'],
  ['repon', 'lire-repondre-email'],
])('« %s » finds the right lesson first', (typed, lesson) => {
  expect(first(typed)).toBe(lesson);
  expect(inPlans(typed)[0]?.id).toBe(lesson);
});

test.each(['e-mail', 'E-MAIL', 'email', 'e mail', 'mail', 'mails', 'courriel', 'mél', 'mel', 'courrier électronique'])(
  '« envoyer un %s » is the same question',
  (name) => {
    expect(first(`envoyer un ${name}`)).toBe('ecrire-email');
  },
);

test.each(['pièce jointe', 'piece joite', 'PIECES-JOINTES', 'pj', 'une pièce joint'])('« %s » finds the attached document, whatever the spelling', (typed) => {
  expect(first(typed)).toBe('joindre-document');
});

test('a keyword that another lesson is about does not hide that lesson', () => {
  const signUp = aLesson({ id: 's-inscrire-ici', title: 'S’inscrire à France Travail', keywords: ['chômage'], steps: [] });
  const ask = aLesson({ id: 'demander-la', title: 'Demander une aide', keywords: ['inscription France Travail', 'inscription'], steps: [] });
  expect(searchedLessons([ask, signUp])).toContainEqual(['demander-la', 'Demander une aide', 'inscription']);
  expect(openSearch(searchedLessons([ask, signUp]))('inscription France Travail').lessons[0]?.id).toBe('s-inscrire-ici');
});

test('of very many lessons the first keywords answer at once; no other is lost, it comes with the prose', () => {
  const many = Array.from({ length: 500 }, (_, nth) =>
    aLesson({
      id: `lecon-${nth}`,
      title: `Leçon numéro ${nth}`,
      keywords: ['un', 'deux', 'trois', `rare${nth}x`].map((word) => `${word} mot${nth}`),
      steps: [],
    }),
  );
  const plans = searchedLessons(many);
  expect(answeringFirst(plans.slice(1))).toEqual(plans.slice(1));
  expect(openSearch(answeringFirst(plans))('rare42x').lessons).toEqual([]);
  expect(openSearch(answeringFirst(plans), { prose: openProse(searchedTexts(many)) })('rare42x').lessons[0]?.id).toBe('lecon-42');
});

test('letters typed in the wrong order still find', () => {
  expect(first('trombnoe')).toBe('joindre-document');
  expect(everywhere('emial')).toHaveLength(3);
});

test('a word with a hyphen is found with it, with a space or in one word', () => {
  for (const typed of ['coffre-fort', 'coffre fort', 'coffrefort']) expect(first(typed)).toBe('joindre-document');
});

test('small words do not count, with or without their apostrophe', () => {
  expect(first('comment faire pour écrire l’adresse d’un mail')).toBe('ecrire-email');
  expect(first("l'arobase")).toBe('ecrire-email');
});

test('a small word typed alone is the beginning of another', () => {
  expect(everywhere('en').length).toBeGreaterThan(0);
});

test('when a step answers better than the lesson, the result points to the step', () => {
  expect(everywhere('trois morceaux')[0]).toMatchObject({ id: 'ecrire-email', step: { id: 'adresse', title: 'Lire une adresse' } });
  expect(everywhere('écrire un mail')[0]?.step).toBeUndefined();
});

test('a lesson that has all the words comes before one that has some of them', () => {
  expect(everywhere('trombone document').map(({ id }) => id)[0]).toBe('joindre-document');
});

test('what is only in the text is found once the texts are there', () => {
  expect(inPlans('gardent milieu')).toEqual([]);
  expect(first('papiers')).toBe('joindre-document');
});

test('nothing typed, signs or an unknown word find nothing and break nothing', () => {
  for (const typed of ['', '   ', '?!*:^~+-', 'xylophone', '__proto__', 'constructor']) expect(everywhere(typed)).toEqual([]);
});

test('a file that is not ours is refused, not searched', () => {
  for (const wrong of ['<!doctype html>', null, {}, [{ id: 'a' }], [1]]) expect(() => openSearch(wrong)).toThrow(TypeError);
  expect(() => openProse('html')).toThrow(TypeError);
});

function aLesson(words: {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly steps: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}): Lesson {
  return {
    id: words.id,
    locale: 'fr',
    file: `content/lessons/${words.id}/fr.mdx`,
    intro: '',
    plan: {
      title: words.title,
      goal: '',
      minutes: 10,
      level: 1,
      theme: 'email',
      digcomp: ['2.1'],
      keywords: words.keywords,
      materials: [],
      objectives: [],
      steps: words.steps.map(({ id, title }) => ({ id, title, minutes: 5 })),
      prerequisites: [],
      next: [],
      reviewed: '2026-11-21',
      formerIds: [],
    },
    steps: words.steps.map(({ id, text }) => ({ id, text, practices: [], again: [], checks: 0, questions: [], terms: [] })),
  };
}
