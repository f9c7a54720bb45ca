import path from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/build/library/library';
import { appIds } from '../../src/world/apps/models';
import { aContent, editContent, whatTheBuildSays } from '../support/content';

test('everything in content/ is right, and every exercise can be solved', async () => {
  const library = await readLibrary();
  expect(library.lessons.length).toBeGreaterThan(0);
  expect(library.practices.size).toBeGreaterThan(0);
});

test('the lessons of the browser tests (tests/fixture) are right too, and every app has its practice there', async () => {
  const { practices } = await readLibrary(path.join(import.meta.dirname, '../fixture'));
  const apps = new Set([...practices.values()].flatMap((practice) => Object.keys(practice.apps)));
  expect([...apps].sort()).toEqual([...appIds].sort());
});

test('what lessons are known to lack is what they lack: the list only shrinks', async () => {
  const { reviews } = await readLibrary();
  expect(reviews.filter(({ file }) => file === 'content/known-gaps.yaml').map(({ message }) => message)).toEqual([]);
});

test('a right lesson says nothing', async () => {
  expect(await whatTheBuildSays()).toBe('Rien à réparer.');
});

test('a lesson gives its text, its practices, its checks and its words, step by step', async () => {
  const { lessons } = await readLibrary(await aContent());
  expect(lessons[0]).toMatchObject({
    id: 'dire-oui',
    locale: 'fr',
    file: 'content/lessons/dire-oui/fr.mdx',
    intro: 'Samira vous invite.',
    steps: [
      { id: 'lire', text: 'Lisez l’objet du message.', practices: [], checks: 0, terms: ['objet'] },
      { id: 'essayer', text: 'Cliquez sur Répondre.', practices: ['repondre'], checks: 0, terms: [] },
      {
        id: 'verifier',
        text: 'Où est votre réponse\u00A0?\nDans les messages reçus\nDans les messages envoyés',
        practices: [],
        checks: 1,
        terms: [],
      },
    ],
  });
});

test('a practice comes with its persona and its scenario', async () => {
  const { practices } = await readLibrary(await aContent());
  expect(practices.get('dire-oui/repondre')).toMatchObject({
    id: 'repondre',
    lesson: 'dire-oui',
    hour: '10 h 30',
    persona: { id: 'camille', email: 'camille.martin@courriel.example' },
    apps: { webmail: { skin: 'ancre' } },
  });
});

test('the library is read once, and again when a file changes', async () => {
  const root = await aContent();
  const first = await readLibrary(root);
  expect(await readLibrary(root)).toBe(first);
  await editContent(root, { in: 'lessons/dire-oui/fr.mdx', from: 'Samira vous invite.', to: 'Samira vous attend dimanche.' });
  expect((await readLibrary(root)).lessons[0]?.intro).toBe('Samira vous attend dimanche.');
});

test('a long sentence of less than twenty words is for review, and does not stop the build', async () => {
  const root = await aContent({
    in: 'lessons/dire-oui/fr.mdx',
    from: 'Samira vous invite.',
    to: 'Votre voisine Samira vous invite à manger chez elle dimanche midi avec toute sa grande famille.',
  });
  const { reviews } = await readLibrary(root);
  expect(reviews.map((review) => review.what)).toEqual([expect.stringContaining('Une phrase a 16 mots')]);
});

test('a sentence that a rule should let pass is named in the plan, with its reason; when it is gone, the build says so', async () => {
  const edits = [
    { in: 'lessons/dire-oui/fr.mdx', from: 'level: 1', to: 'level: 1\nexceptions: [{ rule: L3, says: le signe –, why: il est dessiné sur le bouton }]' },
    { in: 'lessons/dire-oui/fr.mdx', from: 'Samira vous invite.', to: 'Voici le signe – du bouton.' },
  ];
  expect(await whatTheBuildSays(...edits)).toBe('Rien à réparer.');
  expect(await whatTheBuildSays(...edits.slice(1))).toContain('Le texte contient un tiret dans une phrase');
  expect(await whatTheBuildSays(...edits.slice(0, 1))).toContain('L’exception L3, « le signe – », ne sert plus.');
});
