import { describe, expect, test } from 'vitest';
import { lintForLearners, lintTypography, MASK, sentencesOf, wordCount } from './plain-french';

const blockingIn = (text: string): readonly string[] =>
  lintForLearners(text)
    .filter((finding) => finding.level === 'blocking')
    .map((finding) => finding.what);

const words = (count: number): string => `${Array.from({ length: count }, () => 'mot').join(' ')}.`;

describe('the length of sentences', () => {
  test('an elided word and the next count for one', () => {
    expect(wordCount('L’adresse de l’amie')).toBe(3);
  });

  test('a sign between two spaces is no word', () => {
    expect(wordCount('Écrivez : oui !')).toBe(2);
  });

  test('an address and its dots are one word, and do not end a sentence', () => {
    expect(sentencesOf('Écrivez à samira@courriel.example. Puis envoyez.')).toHaveLength(2);
  });

  test('twenty words pass, twenty-one stop the build', () => {
    expect(blockingIn(words(20))).toEqual([]);
    expect(blockingIn(words(21))).toEqual([expect.stringContaining('21 mots')]);
  });

  test('from sixteen words, a sentence is for review', () => {
    expect(lintForLearners(words(15))).toEqual([]);
    expect(lintForLearners(words(16))).toMatchObject([{ level: 'review' }]);
  });

  test('a quotation and a label count for one word, whatever their length', () => {
    expect(blockingIn(`Écrivez « ${words(30)} » puis choisissez ${MASK}.`)).toEqual([]);
  });
});

describe('the words', () => {
  test.each([
    'veuillez',
    'invalide',
    'erreurs',
    'désolée',
    'il suffit',
    'simplement',
    'facile',
    'facilement',
    'FALC',
    'pour de vrai',
    'mégarde',
    'messagerie',
    'indice',
  ])('« %s » stops the build', (word) => {
    expect(blockingIn(`Ici ${word} de cliquer.`)).toContainEqual(expect.stringContaining(word));
  });

  test('a screen that says « Adresse invalide » can be quoted', () => {
    expect(blockingIn('L’écran dit « Adresse invalide ».')).toEqual([]);
  });

  test('capitals are for the few words people know in capitals', () => {
    expect(blockingIn('Donnez votre IBAN en PDF.')).toEqual([]);
    expect(blockingIn('ATTENTION au piège.')).toEqual(['Le mot « ATTENTION » est en capitales.']);
  });
});

describe('the signs', () => {
  test.each(['Un mot (rare).', 'Un mot; un autre.', 'Un [mot].', 'Un mot…', 'Un mot...'])('%s is not for learners', (text) => {
    expect(blockingIn(text).length).toBeGreaterThan(0);
  });

  test.each([' :', ':', ' !', '?'])('a no-break space is missing before «%s»', (sign) => {
    expect(lintTypography(`Un mot${sign} un autre`)).toHaveLength(1);
  });

  test('both no-break spaces will do', () => {
    expect(lintTypography('Oui\u00A0! Non\u202F? «\u00A0Peut-être\u202F»')).toEqual([]);
  });

  test('quotation marks want their spaces inside', () => {
    expect(lintTypography('«oui »')).toHaveLength(1);
    expect(lintTypography('« oui»')).toHaveLength(1);
  });

  test('hours, addresses and sites keep their own signs', () => {
    expect(lintTypography('À 10:30, sur https://ancre.example/?page=2, écrivez à a@b.example.')).toEqual([]);
  });

  test('a straight apostrophe is shown', () => {
    expect(lintTypography("Aujourd'hui")).toHaveLength(1);
  });
});
