import path from 'node:path';
import { expect, test } from 'vitest';
import { addressOf } from './practice-record';

const root = path.join(import.meta.dirname, '../../../tests/fixture');

test('an exercise is recorded at an address of its own', async () => {
  await expect(addressOf(['ecrire', 'dire-son-retard'], root)).resolves.toBe('/enregistrer/ecrire/dire-son-retard/');
});

test('what is missing or mistyped is said with the names there are', async () => {
  await expect(addressOf([], root)).rejects.toThrow('Donnez une leçon et un exercice');
  await expect(addressOf(['ecrir', 'dire-son-retard'], root)).rejects.toThrow(/vouliez-vous dire «\secrire\s»/);
  await expect(addressOf(['ecrire'], root)).rejects.toThrow('demander-une-place, dire-son-retard');
  await expect(addressOf(['ecrire', 'dire-son-retar'], root)).rejects.toThrow(/vouliez-vous dire «\sdire-son-retard\s»/);
});
