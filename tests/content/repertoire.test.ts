import { expect, test } from 'vitest';
import { z } from 'zod';
import * as schemas from '../../src/world/apps/schemas';
import { camille } from '../support/a-practice';
import { derivedRepertoire } from '../support/repertoire/derived';

test('every gesture of an app is there, with every choice, the names it has, and one that it has not', () => {
  const scenario = { networks: [{ id: 'parc', name: 'Bibliothèque' }], conversations: [{ from: 'Caisse', messages: [{ text: 'Bonjour', at: '9 h' }] }] };
  const all = derivedRepertoire(schemas.telephone, scenario, { persona: camille, files: [] }, { files: [], texts: ['Oui'], appIds: [] }).flat();
  const app = 'telephone';
  const written = JSON.stringify(z.toJSONSchema(schemas.telephone.event)).matchAll(/"type":\{"type":"string","const":"([a-z-]+)"\}/g);
  expect([...new Set(all.map(({ type }) => type))].sort()).toEqual([...written].map(([, type]) => type).sort());
  expect(all).toContainEqual({ app, type: 'tool-opened', tool: 'wifi' });
  expect(all).toContainEqual({ app, type: 'reply-edited', from: 'Caisse', value: 'Oui' });
  expect(all).toContainEqual({ app, type: 'network-chosen', networkId: 'parc' });
  expect(all).toContainEqual({ app, type: 'network-chosen', networkId: 'aucun' });
  expect(all.every((gesture) => schemas.telephone.event.safeParse(gesture).success)).toBe(true);
});
