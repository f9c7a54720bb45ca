import { expect, test } from 'vitest';
import { parseFormer, writeFormer } from './moved';

test('where steps stood before goes through a page and back', () => {
  const steps = [
    { id: 'relire', title: 'Relire', minutes: 5, formerly: 'ecrire-email/relire' },
    { id: 'envoyer', title: 'Envoyer', minutes: 5 },
    { id: 'reparer', title: 'Réparer', minutes: 5, formerly: 'ecrire-email/corriger' },
  ];
  const written = writeFormer({ steps });
  expect(written).toBe('relire=ecrire-email/relire,reparer=ecrire-email/corriger');
  expect(parseFormer(written)).toEqual(
    new Map([
      ['relire', 'ecrire-email/relire'],
      ['reparer', 'ecrire-email/corriger'],
    ]),
  );
});

test('a lesson where nothing moved writes nothing', () => {
  expect(writeFormer({ steps: [{ id: 'relire', title: 'Relire', minutes: 5 }] })).toBeUndefined();
  expect(parseFormer(undefined)).toEqual(new Map());
});
