import { beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../../tests/support/lessons';
import { readLibrary } from '../library/library';
import type { Part } from './spoken';
import { partsOfPractice } from './spoken-practice';

let parts: readonly Part[];

beforeAll(async () => {
  const practice = (await readLibrary()).practices.get('ecrire-email/ecrire-a-la-mediatheque');
  if (practice === undefined) throw new Error('The practice of this test has gone.');
  parts = await partsOfPractice(practice, 'fr');
});

const shown = (what: string): readonly string[] => parts.find(({ title }) => title.includes(what))?.lines.map((line) => words(line.shown)) ?? [];

describe('what a practice may say', () => {
  test('the task, then its end', () => {
    expect(shown('la consigne')[0]).toBe('Un atelier de couture a lieu samedi.');
    expect(shown('la fin')).toEqual(['Votre demande est partie à la médiathèque, avec un objet clair.']);
  });

  test('each gesture as the guide says it, where to look, and what happens then', () => {
    expect(shown('chaque geste').slice(0, 4)).toEqual([
      'Cliquez sur « Nouveau message ».',
      'Regardez sur le côté de l’écran.',
      'Un nouveau message est ouvert.',
      'Il est vide.',
    ]);
  });

  test('what changes on a phone is there once, and nothing else', () => {
    expect(shown('un écran étroit')).toContain('Touchez « Nouveau message ».');
    expect(shown('un écran étroit')).not.toContain('Il est vide.');
  });

  test('slips with the author’s words, then with the usual words of the app', () => {
    expect(shown('avec les mots de la leçon')).toContain('Le nom est proche, mais ce n’est pas la bonne.');
    expect(shown('avec les mots habituels')).toContain('Le document n’est pas dans le message, cela arrive à tout le monde.');
  });

  test('who or what a slip names is the example that its schema gives: a person is no file', () => {
    expect(shown('avec les mots habituels')).toContain('Le message est parti à une autre personne : Samira.');
  });

  test('in a sentence read aloud, no bracket is left', () => {
    for (const { lines } of parts) for (const { shown: text, said } of lines) expect(`${text} ${said}`).not.toMatch(/\[|\]/);
  });
});
