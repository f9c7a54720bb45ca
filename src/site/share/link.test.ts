import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atStep, isOfTheWeb, lessonLink } from './link';

const here = { origin: 'https://declic.example', base: '/', locale: 'fr', lesson: 'ecrire-email' } as const;

test('the link of a lesson is its address', () => {
  expect(lessonLink(here)).toBe('https://declic.example/lecons/ecrire-email/');
});

test('a site under a sub-path keeps it in its links, with or without the last slash', () => {
  expect(lessonLink({ ...here, base: '/ateliers' })).toBe('https://declic.example/ateliers/lecons/ecrire-email/');
  expect(lessonLink({ ...here, base: '/ateliers/' })).toBe('https://declic.example/ateliers/lecons/ecrire-email/');
});

test('a lesson in another language keeps its language', () => {
  expect(lessonLink({ ...here, locale: 'ar' })).toBe('https://declic.example/ar/lecons/ecrire-email/');
});

test('something that is not a lesson’s name makes no link', () => {
  expect(() => lessonLink({ ...here, lesson: '../../autre-site' })).toThrow(RangeError);
  expect(() => lessonLink({ ...here, origin: 'javascript:alert(1)' })).toThrow();
});

const page = new URL('https://declic.example/lecons/ecrire-email/?from=ad#debut');

test('a link to a step opens at that step, without anything else that was in the address', () => {
  expect(atStep(page, 'objet', ['debut', 'objet']).href).toBe('https://declic.example/lecons/ecrire-email/#objet');
});

test('whatever stands in the address, a link only carries a step of this lesson', () => {
  fc.assert(
    fc.property(fc.string(), (anything) => {
      expect(atStep(page, anything, ['objet']).href).toMatch(/^https:\/\/declic\.example\/lecons\/ecrire-email\/(#objet)?$/);
    }),
  );
});

test('a page read from a folder has no address to share', () => {
  expect(isOfTheWeb(new URL('file:///home/atelier/declic/index.html'))).toBe(false);
});
