// What stands in a notebook's file, whoever wrote it and whenever. (Where it is kept, in a browser: tests/e2e/pages/notebook.spec.ts.)

import { describe, expect, test } from 'vitest';
import { hostileFiles } from '../../../tests/support/hostile-files';
import { LONGEST_NAME } from '../../core/notebook/notebook';
import kept from './kept-notebook-2026-11.json';
import { openNotebook, written, type Opened } from './notebook-store';

/** As it was in November 2026. Never changed: files of that day are in people's pockets. */
const then = [
  ['p7d2m4qs', 'Tulipe', 2, ['2026-11-23', '2026-11-30'], ['ecrire-email/objet guided 2026-11-21', 'ecrire-email/trois-cases alone 2026-11-21']],
  ['pq0z81kd', 'la dame du mardi', 1, [], []],
];

function told(opened: Opened): unknown {
  if (opened.kind !== 'open') return opened.kind;
  return [...opened.notebook.learners.values()].map(({ id, name, turn, met, progress }) => [
    id,
    name,
    turn,
    met,
    [...progress.facts].map(([address, { outcome, day }]) => `${address} ${outcome} ${day}`),
  ]);
}

describe('a notebook saved in November 2026 is read for ever', () => {
  test('open, with all that was noted and who was taken out', async () => {
    const opened = await openNotebook(kept.open);
    expect(told(opened)).toEqual(then);
    expect(opened.kind === 'open' && [...opened.notebook.gone]).toEqual(['k3v9x0ab']);
    expect(opened.kind === 'open' && opened.lock).toBeUndefined();
  });

  test('closed with a phrase: with it, the same; without it, locked', async () => {
    const opened = await openNotebook(kept.sealed, kept.phrase);
    expect(told(opened)).toEqual(then);
    // Written again, it is closed with the same phrase.
    const again = opened.kind === 'open' ? await written(opened.notebook, opened.lock) : '';
    expect(again).not.toContain('Tulipe');
    expect(told(await openNotebook(again, kept.phrase))).toEqual(then);
    expect(told(await openNotebook(kept.sealed))).toBe('locked');
    expect(told(await openNotebook(kept.sealed, 'une autre phrase que la bonne'))).toBe('locked');
  });
});

test('a thousand hostile files: each is refused, or is people under a name of one line, with steps and days that exist', async () => {
  for (const text of hostileFiles()) {
    const opened = await openNotebook(text);
    if (opened.kind !== 'open') continue;
    for (const { id, name, progress, met } of opened.notebook.learners.values()) {
      expect(id).toMatch(/^[a-z][a-z0-9]{5,15}$/);
      expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME);
      expect(name).toMatch(/^\P{C}+$/u);
      for (const fact of progress.facts.keys()) expect(fact).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
      for (const day of met) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  }
  expect('learners' in Object.prototype || 'a' in Object.prototype).toBe(false);
});
