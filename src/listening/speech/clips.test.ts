import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipKey, clipOf, keyText, manifestOf, type ClipManifest } from './clips';

const manifest: ClipManifest = manifestOf([
  {
    url: '/a.opus',
    cues: [
      { text: 'Cliquez sur « Envoyer ».', from: 0, to: 1.5 },
      { text: 'La pièce pèse 3,5 Mo.', from: 1.5, to: 4 },
    ],
  },
  {
    url: '/b.opus',
    cues: [
      { text: 'Cliquez sur « Envoyer ».', from: 9, to: 10 },
      { text: 'L’objet est vide.', from: 0, to: 2 },
    ],
  },
]);

describe('the recording of a sentence', () => {
  test('is heard from its place in its file', () => {
    expect(clipOf('La pièce pèse 3,5 Mo.', manifest)).toEqual({ url: '/a.opus', from: 1.5, to: 4 });
  });

  test('recorded twice, it is heard from the first', () => {
    expect(clipOf('Cliquez sur « Envoyer ».', manifest)).toEqual({ url: '/a.opus', from: 0, to: 1.5 });
  });

  test.each([
    ['the spaces of typography', 'Cliquez\u00A0sur «\u202FEnvoyer\u202F».', 'Cliquez sur « Envoyer ».'],
    ['a line that breaks', 'Cliquez\n  sur « Envoyer ».', 'Cliquez sur « Envoyer ».'],
    ['the name of a button, marked on the page', 'Cliquez sur Envoyer.', 'Cliquez sur « Envoyer ».'],
    ['a straight apostrophe', "L'objet est vide.", 'L’objet est vide.'],
    ['accents written in two signs', 'La pie\u0300ce pe\u0300se 3,5\u00A0Mo.', 'La pièce pèse 3,5 Mo.'],
  ])('is the same whatever %s', (_, written, shown) => {
    expect(clipKey(written)).toBe(clipKey(shown));
  });

  test.each([
    ['another letter', 'Cliquez sur « Envoyez ».', 'Cliquez sur « Envoyer ».'],
    ['a capital', 'Cliquez sur « envoyer ».', 'Cliquez sur « Envoyer ».'],
    ['an accent', 'La piece pèse 3,5 Mo.', 'La pièce pèse 3,5 Mo.'],
    ['a comma in a number', 'La pièce pèse 35 Mo.', 'La pièce pèse 3,5 Mo.'],
    ['a sign', 'Cela coûte 12 $.', 'Cela coûte 12 €.'],
    ['a dot in an address', 'Écrivez à marie-perrin@courriel.example.', 'Écrivez à marie.perrin@courriel.example.'],
    ['a word less', 'La pièce pèse Mo.', 'La pièce pèse 3,5 Mo.'],
  ])('is lost with %s', (_, now, recorded) => {
    expect(clipKey(now)).not.toBe(clipKey(recorded));
  });

  test('a sentence that nobody recorded has none, whatever its name', () => {
    expect(clipOf('Bonjour.', manifest)).toBeUndefined();
    expect(clipOf('constructor', manifest)).toBeUndefined();
  });
});

const letter = fc.constantFrom(...Array.from('abcdeéèàâçfghijklmnopqrstuvwxyzABCDEÉ0123456789مرحبا'));
const sentence = fc.string({
  unit: fc.oneof({ weight: 5, arbitrary: letter }, { weight: 1, arbitrary: fc.constantFrom(' ', ', ', '’', '. ') }),
  minLength: 1,
  maxLength: 120,
});

describe('whatever the sentence', () => {
  test('another letter or digit, anywhere, loses the recording', () => {
    fc.assert(
      fc.property(sentence, letter, fc.nat(), (before, other, pick) => {
        const letters = Array.from(before).flatMap((sign, at) => (/[\p{L}\p{N}]/u.test(sign) && sign !== other ? [at] : []));
        const at = letters[pick % letters.length];
        if (at === undefined) return;
        const signs = Array.from(before);
        signs[at] = other;
        expect(clipKey(signs.join(''))).not.toBe(clipKey(before));
      }),
    );
  });

  test('a letter more or a letter less loses it too', () => {
    fc.assert(
      fc.property(sentence, letter, fc.nat(), (before, other, pick) => {
        const signs = Array.from(before);
        const at = pick % (signs.length + 1);
        expect(clipKey([...signs.slice(0, at), other, ...signs.slice(at)].join(''))).not.toBe(clipKey(before));
      }),
    );
  });

  test('spaces at its edges and doubled inside change nothing', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(clipKey(` ${text.replaceAll(' ', '  ')}\n`)).toBe(clipKey(text));
      }),
    );
  });

  test('its key is short, and made of letters and digits', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(clipKey(text)).toMatch(/^[0-9a-z]{1,11}$/);
      }),
    );
  });

  test('the key is the one that the recordings had when lookbehind found the marks', () => {
    const breaths = /(?<![\p{L}\p{N}])[\s.,;:!?…·«»“”„"'()[\]{}–—،؛؟]+|[\s.,;:!?…·«»“”„"'()[\]{}–—،؛؟]+(?![\p{L}\p{N}])|\s+/gu;
    const sign = fc.constantFrom(...Array.from('a1Éم𝒜.,;:!?…·«»“”„"\'’()[]{}–—،؛؟-€😀 \n\u00A0\u202F\u0301'));
    const unit = fc.oneof({ weight: 2, arbitrary: letter }, { weight: 3, arbitrary: sign });
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (shown) => {
        expect(keyText(shown)).toBe(shown.normalize('NFC').replace(/[’‘ʼ]/gu, "'").replace(breaths, ''));
      }),
    );
  });
});
