// `npm run lessons:check ma-lecon` answers while one writes: it says of that lesson what the build would say, and reads no other.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ContentErrors } from '../../src/build/library/content-error';
import { checkSomeLessons } from '../../src/build/library/some-lessons';
import { aContent, textOf, whatTheBuildSays, type Edit } from '../support/content';

const fr = 'lessons/dire-oui/fr.mdx';
const yaml = 'lessons/dire-oui/repondre.practice.yaml';
const other = 'lessons/dire-non';

async function whatTheCheckSays(...edits: readonly Edit[]): Promise<string> {
  const root = await aContent(...edits);
  try {
    await checkSomeLessons(['dire-oui'], root);
  } catch (error) {
    if (error instanceof ContentErrors) return error.message;
    throw error;
  }
  return 'Rien à réparer.';
}

const faults: readonly (readonly [string, Edit])[] = [
  ['in its plan', { in: fr, from: 'minutes: 15', to: 'minutes: 20' }],
  ['in its French', { in: fr, from: 'Samira vous invite.', to: 'Veuillez lire.' }],
  ['in what it names', { in: fr, from: '<Practice id="repondre"', to: '<Practice id="repondr"' }],
  ['in its exercise', { in: yaml, from: 'type: message-sent', to: 'type: message-snt' }],
  ['on the way through its exercise', { in: yaml, from: 'to: samira.haddad@courriel.example', to: 'to: camille.morel@courriel.example' }],
  ['in what is numbered', { in: 'numeros.yaml', to: 'practices: {}\n' }],
  ['in the words it explains', { in: 'words.yaml', from: 'definition:', to: 'definitio:' }],
];

test.each(faults)('a fault %s is told as the build tells it', async (_where, edit) => {
  const said = await whatTheCheckSays(edit);
  expect(said).not.toBe('Rien à réparer.');
  expect(said).toBe(await whatTheBuildSays(edit));
});

test('what is wrong in another lesson does not stop who writes this one', async () => {
  const broken = (await textOf(fr)).replace('minutes: 15', 'minutes: 20').replaceAll('repondre', 'autre');
  const edits = [
    { in: `${other}/fr.mdx`, to: broken },
    { in: `${other}/autre.practice.yaml`, to: 'goals: rien\n' },
  ];
  expect(await whatTheBuildSays(...edits)).toContain(`content/${other}`);
  expect(await whatTheCheckSays(...edits)).toBe('Rien à réparer.');
});

const run = promisify(execFile);
const command = ['src/build/commands/run.mjs', 'lessons-check'];

test('the command says the file, the line and the way out, and what it read when nothing is wrong', async () => {
  const { stdout } = await run(process.execPath, [...command, 'ecrire-email']);
  expect(stdout).toMatch(/^ecrire-email : \d+ phrases/m);
  expect(stdout).not.toContain('lire-repondre-email :');
  await expect(run(process.execPath, [...command, 'ecrire-emial'])).rejects.toMatchObject({
    stderr: expect.stringContaining('Il n’y a pas de leçon ecrire-emial'),
  });
});

/** One that borrows sites which lead to others, one that borrows forms, one that borrows nothing. */
test.each(['reperer-faux-email', 'reprendre-demande', 'ecrire-email'])('%s passes when it is checked alone, as it does with the others', async (id) => {
  await expect(checkSomeLessons([id])).resolves.toBeDefined();
});
