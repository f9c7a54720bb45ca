import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { camille } from '../../../tests/support/a-practice';
import { hasRightIbanKey, hasRightNirKey } from '../../core/typed/keys';
import { readLibrary } from '../../build/library/library';
import { textsIn } from '../../build/library/texts';
import { looksPrivate, withoutPrivate } from './private-data';

// Numbers with right keys that belong to nobody: card makers' and banks' own examples.
const numbers = {
  'social-security': ['185057800608491', '1 85 05 78 006 084 91', '1850578006084 91', '2 99 01 2A 001 001 50', '29901 2B 001001 77'],
  'bank-card': [
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111  1111  1111  1111',
    '41 11 11 11 11 11 11 11',
    '5555.5555.5555.4444',
    '378282246310005',
    '3782 822463 10005',
  ],
  iban: [
    'FR7630006000011234567890189',
    'FR76 3000 6000 0112 3456 7890 189',
    'fr76 30006 00001 12345678901 89',
    'FR 76 3000 6000 0112 3456 7890 189',
    'GB29 NWBK 6016 1331 9268 19',
  ],
} as const;

const all = Object.entries(numbers).flatMap(([kind, list]) => list.map((number) => [kind, number] as const));

describe('a real number is refused and cut out', () => {
  test.each(all)('%s: %s', (kind, number) => {
    expect(looksPrivate(number)).toBe(kind);
    expect(withoutPrivate(number)).not.toMatch(/\d{2}/);
  });

  test.each(all)('%s: %s, in the middle of a sentence, is all that is cut out', (kind, number) => {
    const text = `Bonjour, voici : ${number}. Je viens à 14 h 15, le 12 mars.`;
    expect(looksPrivate(text)).toBe(kind);
    expect(withoutPrivate(text)).toBe('Bonjour, voici : . Je viens à 14 h 15, le 12 mars.');
  });

  test('a card followed by its date and its three digits is refused, and they go too', () => {
    const text = 'Ma carte : 4111 1111 1111 1111 12 27 123 merci';
    expect(looksPrivate(text)).toBe('bank-card');
    expect(withoutPrivate(text)).toBe('Ma carte :  merci');
  });

  test('a number after another number is found', () => {
    expect(looksPrivate('Le 3 4111 1111 1111 1111')).toBe('bank-card');
  });
});

describe('what may be typed', () => {
  test.each(['4111 1111 1111 1112', '1 85 05 78 006 084 92', 'FR76 3000 6000 0112 3456 7890 188'])('%s: its key is wrong, so it is nobody’s', (number) => {
    expect(looksPrivate(number)).toBeUndefined();
  });

  test.each([
    'Mon bus a du retard. Je serai là de 14 h 15 demain matin à 16 h 30, avec vous.',
    'Nous partons le 12 mars 2026 avec vous pour deux ans, du 25.12.2026 au 26.12.2026.',
    'Je suis au 12 rue des Lilas, 99120 Trois-Ponts. Mon numéro : 06 39 98 12 34, celui de Samira : 06 39 98 56 78.',
    '+33 6 39 98 12 34',
  ])('%s', (text) => {
    expect(looksPrivate(text)).toBeUndefined();
    // Letter after letter, as it is typed.
    for (let length = 1; length < text.length; length += 1) expect(looksPrivate(text.slice(0, length))).toBeUndefined();
  });

  test('the persona’s own values, even when they look real', () => {
    expect(looksPrivate(camille.phone, [camille.phone])).toBeUndefined();
    expect(looksPrivate('4111 1111 1111 1111', ['4111111111111111'])).toBeUndefined();
    expect(looksPrivate('fr7630006000011234567890189', ['FR76 3000 6000 0112 3456 7890 189'])).toBeUndefined();
  });

  test('everything that is written in the lessons’ practices', async () => {
    const { practices } = await readLibrary();
    const refused = [...practices.values()].flatMap((practice) => {
      const own = Object.values(practice.persona).filter((value) => typeof value === 'string');
      return textsIn(practice).filter((text) => looksPrivate(text, own) !== undefined);
    });
    expect(refused).toEqual([]);
  });

  test('Camille’s own numbers, which have right keys and are nobody’s', async () => {
    const { nir = '', iban = '' } = (await readLibrary()).personas.get('camille') ?? {};
    expect([looksPrivate(nir), looksPrivate(iban)]).toEqual(['social-security', 'iban']);
    expect([looksPrivate(nir, [nir, iban]), looksPrivate(iban, [nir, iban])]).toEqual([undefined, undefined]);
    expect([hasRightNirKey(nir), hasRightIbanKey(iban)]).toEqual([true, true]);
  });

  test('any short text without a long row of digits', () => {
    const words = fc.stringMatching(/^[A-Za-zéèàç@.,:; -]{0,12}$/);
    const fewDigits = fc.stringMatching(/^[0-9]{0,4}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fewDigits), { maxLength: 12 }), (pieces) => {
        const text = pieces.map(([word, digits]) => `${word}x${digits}`).join('');
        expect(looksPrivate(text)).toBeUndefined();
      }),
      { seed: 4, numRuns: 3000 },
    );
  });

  test('any text at all is answered without trouble, and without its numbers nothing is refused any more', () => {
    const signs = fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '.', '-', 'A', 'B', 'FR', 'é', '\n');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 60 }), (text) => {
        const kept = looksPrivate(text) === undefined ? text : withoutPrivate(text);
        expect(looksPrivate(kept)).toBeUndefined();
      }),
      { seed: 4, numRuns: 5000 },
    );
  });
});
