import { expect, test } from 'vitest';
import { siteInWords } from './say';

test('the address of a site is read without what every address begins with', () => {
  expect(siteInWords('https://www.mediatheque.example/')).toBe('mediatheque.example');
  expect(siteInWords('http://mediatheque.example/venir')).toBe('mediatheque.example/venir');
});

test('of a long address one reads whose it is, and two pages of one site are told apart', () => {
  expect(siteInWords('https://www.departement.example/annuaires/social/maison-d-aulnat.html')).toBe('departement.example/…al/maison-d-aulnat.html');
  expect(siteInWords('https://www.departement.example/annuaires/social/maison-d-issoire.html')).toBe('departement.example/…l/maison-d-issoire.html');
  expect(siteInWords('https://bibliotheques-de-la-longue-metropole.example/iguana/main?Profile=Default')).toBe(
    'bibliotheques-de-la-longue-metropole.example/…file=Default',
  );
});

test('nothing is cut to be longer than it was', () => {
  expect(siteInWords('https://bibliotheques-de-la-longue-metropole.example/accueil')).toBe('bibliotheques-de-la-longue-metropole.example/accueil');
});
