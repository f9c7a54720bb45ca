// A sound lesson, and more than a hundred faults that an author can make, one at a time. Each is refused in one sentence that names the file and
// the line, and says how to mend it; once mended, the lesson passes. The check of one lesson alone says the same as the build.

import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentErrors } from '../../src/build/library/content-error';
import { readLibrary } from '../../src/build/library/library';
import { checkSomeLessons } from '../../src/build/library/some-lessons';
import { aContentLike } from '../support/content';
import { fr, SOUND, soundText, type Fault } from '../support/one-fault';
import { around } from './one-fault/around';
import { theFrench } from './one-fault/french';
import { whereItLeads } from './one-fault/leads';
import { thePlan } from './one-fault/plan';
import { thePractice } from './one-fault/practice';
import { theTeaching } from './one-fault/teaching';
import { theWords } from './one-fault/words';

const all = { thePlan, theWords, whereItLeads, theFrench, theTeaching, thePractice, around };

async function refusal(read: Promise<unknown>): Promise<ContentErrors> {
  const error: unknown = await read.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof ContentErrors)) throw new Error('The fault was let through.', { cause: error });
  return error;
}

async function lineOf(root: string, { file, text, nth = 1 }: Fault['at']): Promise<number> {
  const lines = (await readFile(path.join(root, 'content', file), 'utf8')).split('\n');
  const found = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  const line = found[nth - 1];
  if (line === undefined) throw new Error(`« ${text} » is not in ${file}.`);
  return line;
}

test('the lesson is sound before the faults', async () => {
  expect((await readLibrary(SOUND)).reviews).toEqual([]);
  await expect(checkSomeLessons(['dire-oui'], SOUND)).resolves.toBeDefined();
});

test('there are enough faults to judge by', () => {
  expect(Object.values(all).flat().length).toBeGreaterThan(100);
});

describe.each(Object.entries(all))('%s', (_group, faults) => {
  test.each(faults.map((one) => [one.fault, one] as const))('%s', async (_name, { edits, at, what, mend }) => {
    const root = await aContentLike(SOUND, edits);
    const { message, all: found } = await refusal(readLibrary(root));
    expect(found.map((one) => one.message)).toHaveLength(1);
    expect(message).toContain(`\ncontent/${at.file}:${await lineOf(root, at)}\n  ${what}\n  Pour réparer\u00A0: ${mend}`);
    expect((await refusal(checkSomeLessons(['dire-oui'], root))).message).toBe(message);
    await rm(path.join(root, 'content'), { recursive: true });
    await cp(path.join(SOUND, 'content'), path.join(root, 'content'), { recursive: true });
    await expect(readLibrary(root)).resolves.toBeDefined();
  });
});

test('two lessons cannot each come before the other: both say so', async () => {
  const other = (await soundText(fr))
    .replace('reviewed:', 'prerequisites: [dire-oui]\nreviewed:')
    .replaceAll(/<Practice id="\w+" [^/]*\/>\n\n/g, '')
    .replace('<Ui>Répondre</Ui>', '**Répondre**');
  const root = await aContentLike(SOUND, [
    { in: fr, from: 'reviewed:', to: 'prerequisites: [dire-non]\nreviewed:' },
    { in: 'lessons/dire-non/fr.mdx', to: other },
  ]);
  const { all: found } = await refusal(readLibrary(root));
  expect(found.map(({ message }) => message.split('\n  '))).toEqual(
    [
      ['dire-non', 'dire-oui'],
      ['dire-oui', 'dire-non'],
    ].map(([own = '', before = '']) => [
      `content/lessons/${own}/fr.mdx:15`,
      `Les leçons à faire avant tournent en rond\u00A0: ${own} → ${before} → ${own}.`,
      `Pour réparer\u00A0: retirez «\u00A0${before}\u00A0» de prerequisites, ici ou plus loin dans le rond.`,
    ]),
  );
});

/** By the day they came, of which the repository keeps the trace: `git log --diff-filter=A -- content/lessons`. */
test.each(['ecrire-email', 'joindre-document', 'lire-repondre-email'])('%s, one of the three oldest lessons, passes', async (id) => {
  await expect(checkSomeLessons([id])).resolves.toBeDefined();
  expect((await readLibrary()).lessons.map((lesson) => lesson.id)).toContain(id);
});
