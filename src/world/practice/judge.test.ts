import { expect, test } from 'vitest';
import { aBench, answerSamira, jeanne, played, samir, type AnyGesture } from '../../../tests/support/a-practice';
import { aloud, explainedInFrench } from '../../../tests/support/french';
import type { Practice } from './practice';

const app = 'webmail';
const { open, reply, write, send } = answerSamira;

/** What is explained when the answer goes to somebody else. */
async function explained(to: string, slips: Practice['slips']): Promise<string | undefined> {
  const bench = await aBench({ slips });
  const wrong: AnyGesture = { app, type: 'draft-edited', field: 'to', value: to };
  const { slip } = bench.judge(bench.send(played(bench, 'wide', open, reply, wrong, write), send));
  return slip && explainedInFrench(slip);
}

const forSamir = { app, type: 'wrong-recipient', name: 'Samir Hadjadj', say: { fr: 'Samir est le frère de Samira.' } };
const forAnyone = { app, type: 'wrong-recipient', say: { fr: 'Ce n’est pas Samira.' } };

test('the author’s words come before the usual ones', async () => {
  expect(await explained(samir.email, [forAnyone])).toBe('Ce n’est pas Samira.');
  expect(await explained(samir.email, [])).toContain('une autre personne');
});

test('words for one person are not used for another', async () => {
  expect(await explained(samir.email, [forSamir, forAnyone])).toBe('Samir est le frère de Samira.');
  expect(await explained(jeanne.email, [forSamir, forAnyone])).toBe('Ce n’est pas Samira.');
  expect(await explained(jeanne.email, [forSamir])).toContain('Jeanne Petit');
});

test('a right gesture is announced, and nothing is explained', async () => {
  const bench = await aBench();
  const { slip, said } = bench.judge(bench.send(played(bench, 'wide', open, reply, write), send));
  expect(slip).toBeUndefined();
  expect(said.map(aloud).join(' ')).toContain('Samira Haddad');
});
