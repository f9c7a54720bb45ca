import { expect, test } from 'vitest';
import { eloise, jeanne, samir, samira } from '../../../tests/support/a-practice';
import { suggestionsFor } from './addresses';

const contacts = [samira, samir, jeanne, eloise, { name: 'Médiathèque du Port', email: 'contact@port.example' }];
const proposed = (typed: string): readonly string[] => suggestionsFor(typed, contacts).map(({ name }) => name);

test.each([
  ['sam', ['Samira Haddad', 'Samir Hadjadj']],
  ['SAMIRA', ['Samira Haddad']],
  ['had', ['Samira Haddad', 'Samir Hadjadj']],
  ['petit', ['Jeanne Petit', 'Éloïse Petit-Jean']],
  ['jean', ['Jeanne Petit', 'Éloïse Petit-Jean']],
  ['eloi', ['Éloïse Petit-Jean']],
  ['éloï', ['Éloïse Petit-Jean']],
  ['samira h', ['Samira Haddad']],
  ['samira@', ['Samira Haddad']],
  ['mediatheque', ['Médiathèque du Port']],
  ['ira', []],
  ['', []],
  ['   ', []],
])('« %s » proposes %j', (typed, names) => {
  expect(proposed(typed)).toEqual(names);
});

test('only what is being typed counts, after the last comma or semicolon', () => {
  expect(proposed('samira@courriel.example; jea')).toEqual(['Jeanne Petit', 'Éloïse Petit-Jean']);
});

test('somebody who is already there is not proposed again', () => {
  expect(proposed('SAMIRA@courriel.example, sam')).toEqual(['Samir Hadjadj']);
  expect(proposed('samira@courriel.example')).toEqual([]);
});

test('no more people than one can read at a glance', () => {
  const many = Array.from({ length: 9 }, (_, number) => ({ name: `Ali ${number}`, email: `ali${number}@courriel.example` }));
  expect(suggestionsFor('ali', many)).toHaveLength(4);
});
