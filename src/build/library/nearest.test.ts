import { expect, test } from 'vitest';
import { nearest, suggest } from './nearest';

test('a slipped finger finds the name that was meant', () => {
  expect(nearest('mesage-sent', ['message-read', 'message-sent'])).toBe('message-sent');
});

test('a word that is like no name is left alone', () => {
  expect(nearest('bicyclette', ['message-read', 'message-sent'])).toBeUndefined();
  expect(nearest('bicyclette', [])).toBeUndefined();
});

test('a long list is cut to the nearest names', () => {
  const names = Array.from({ length: 30 }, (_, index) => `nom-${index}`);
  expect(suggest('nom-7', names, 'Noms')).toMatch(/^vouliez-vous dire « nom-7 » \? Noms : nom-7, .* et 20 autres\.$/);
});
