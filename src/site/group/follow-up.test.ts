import fc from 'fast-check';
import { expect, test } from 'vitest';
import { autonomyOf, csvOf, parseSession, sumsOf, type Session } from './follow-up';
import { skillMarks } from './skills';

const words = { columns: ['Thématique', 'Niveau', 'Autonomie', 'Leçon', 'Personnes'], autonomy: { guided: 'Avec', partly: 'En partie', alone: 'Autonome' } };
const lessons = {
  ecrire: { title: 'Écrire un « mot »', theme: 'E-mail', level: 'Débutant', skills: ['a', 'b'] },
  lire: { title: 'Lire; relire "deux" fois', theme: 'E-mail', level: 'Avancé', skills: ['a'] },
};
const person = fc.record({ lesson: fc.constantFrom('ecrire', 'lire'), marks: fc.array(fc.constantFrom(...skillMarks), { minLength: 1, maxLength: 4 }) });

test('whoever does all alone needs nobody; half alone is partly; the rest is guided', () => {
  expect(autonomyOf({ marks: ['alone', 'alone', 'alone'] })).toBe('alone');
  expect(autonomyOf({ marks: ['alone', 'guided'] })).toBe('partly');
  expect(autonomyOf({ marks: ['alone', 'seen', 'none'] })).toBe('guided');
  expect(autonomyOf({ marks: [] })).toBe('guided');
});

test('two people who did the same are two people', () => {
  const one = { lesson: 'ecrire', marks: ['alone', 'guided'] } as const;
  expect(sumsOf([one, one])).toEqual([
    {
      lesson: 'ecrire',
      people: 2,
      skills: [
        { none: 0, seen: 0, guided: 0, alone: 2 },
        { none: 0, seen: 0, guided: 2, alone: 0 },
      ],
    },
  ]);
});

test('the file holds sums in the words of the Coop, and opens in a spreadsheet whatever a title holds', () => {
  const session: Session = [
    { lesson: 'lire', marks: ['alone'] },
    { lesson: 'lire', marks: ['alone'] },
    { lesson: 'ecrire', marks: ['none', 'none'] },
  ];
  expect(csvOf(session, lessons, words)).toBe(
    '\uFEFF"Thématique";"Niveau";"Autonomie";"Leçon";"Personnes"\r\n' +
      '"E-mail";"Avancé";"Autonome";"Lire; relire ""deux"" fois";"2"\r\n' +
      '"E-mail";"Débutant";"Avec";"Écrire un « mot »";"1"\r\n',
  );
});

test('whatever the session, everybody is in the file once, and the order of the people is lost', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 20 }), (session) => {
      const counted = [...csvOf(session, lessons, words).matchAll(/;"(\d+)"\r\n/g)].reduce((sum, [, people]) => sum + Number(people), 0);
      expect(counted).toBe(session.length);
      for (const { people, skills } of sumsOf(session)) {
        for (const skill of skills) expect(Object.values(skill).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(people);
      }
    }),
  );
});

test('what this tab kept is read back; anything else is nobody', () => {
  fc.assert(
    fc.property(fc.array(person), (session) => {
      expect(parseSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
    }),
  );
  for (const kept of [undefined, null, 3, 'x', {}, [null, 3, { lesson: 'ecrire' }, { lesson: 3, marks: [] }, { lesson: 'ecrire', marks: ['best'] }]]) {
    expect(parseSession(kept)).toEqual([]);
  }
});
