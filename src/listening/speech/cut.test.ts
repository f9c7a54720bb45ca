import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frenchAbbreviations } from './abbreviations';
import { sentenceAt, sentencesOf, shownOf, textOf } from './cut';
import type { Block } from './sentence';

const fr = (text: string): Block => [{ text, lang: 'fr' }];
const shown = (block: Block): readonly string[] => sentencesOf(block).map(({ start, end }) => textOf(block).slice(start, end));
const said = (block: Block): readonly string[] => sentencesOf(block).map((sentence) => sentence.said);

/** The words lit when a part of what is said is heard. */
function litBy(text: string, heard: string): string | undefined {
  const [sentence] = sentencesOf(fr(text));
  if (sentence === undefined) return undefined;
  const at = sentence.said.indexOf(heard);
  const { start, end } = shownOf(sentence, text, at, at + heard.length);
  return text.slice(start, end);
}

describe('sentences', () => {
  test.each([
    ['a civility', 'M. Dupont est là. Mme. Martin aussi.', ['M. Dupont est là.', 'Mme. Martin aussi.']],
    ['a page', 'Lisez la p. 4 avant. Puis l’art. 3 du code.', ['Lisez la p. 4 avant.', 'Puis l’art. 3 du code.']],
    ['etc. in the middle', 'Les noms, etc. sont là. Bien.', ['Les noms, etc. sont là.', 'Bien.']],
    ['etc. at the end', 'Des noms, etc. Puis des mots.', ['Des noms, etc.', 'Puis des mots.']],
    ['an e-mail', 'Écrivez à samira@tilleul.example. Attendez.', ['Écrivez à samira@tilleul.example.', 'Attendez.']],
    ['a price', 'Il paie 12,50 € par mois. Merci.', ['Il paie 12,50 € par mois.', 'Merci.']],
    ['a quotation', 'Demandez : « Où est-il ? » Tout le monde cherche.', ['Demandez : « Où est-il ? »', 'Tout le monde cherche.']],
    ['a quotation that goes on', '« Oui ! » dit-il.', ['« Oui ! » dit-il.']],
    ['dotted initials', 'A. B. Dupont vient. Il reste.', ['A. B. Dupont vient.', 'Il reste.']],
    ['a key that ends a sentence', 'Appuyez sur A. Puis attendez.', ['Appuyez sur A.', 'Puis attendez.']],
    ['a numbered line', '1. Ne payez rien.', ['1. Ne payez rien.']],
    ['a line that breaks in the file', 'Vous voyez\nle bouton. Bien.', ['Vous voyez\nle bouton.', 'Bien.']],
    ['an address of a site', 'Le site 17cyber.gouv.fr aide. Fin.', ['Le site 17cyber.gouv.fr aide.', 'Fin.']],
  ])('%s is not cut wrongly', (_what, text, expected) => {
    expect(shown(fr(text))).toEqual(expected);
  });

  test('Arabic is cut at its own question mark', () => {
    expect(shown([{ text: 'هل أنت هنا؟ نعم.', lang: 'ar' }])).toEqual(['هل أنت هنا؟', 'نعم.']);
  });

  test.each([
    ['en', 'Mr. Smith came. He waits.', ['Mr. Smith came.', 'He waits.']],
    ['es', 'La Sra. López vino. Espera.', ['La Sra. López vino.', 'Espera.']],
    ['uk', 'Див. вул. Садова. Далі.', ['Див. вул. Садова.', 'Далі.']],
  ])('civilities of %s are not cut', (lang, text, expected) => {
    expect(shown([{ text, lang }])).toEqual(expected);
  });

  test('nothing to say gives no sentence', () => {
    for (const text of ['', ' ', '…', '😀', '« »', '•••• ••••', '\u200B']) expect(sentencesOf(fr(text)), text).toEqual([]);
  });

  test('a long sentence is said in breaths, first cut at the stronger sign', () => {
    const long = `${'un mot '.repeat(15)}; ${'un mot, '.repeat(15)}${'un mot '.repeat(15)}fin.`;
    const pieces = shown(fr(long));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces[0]).toMatch(/;$/);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(200);
  });
});

describe('languages', () => {
  test('a foreign word or two keep the voice of the sentence', () => {
    const block = [
      { text: 'Touchez ', lang: 'fr' },
      { text: 'Keep it', lang: 'en' },
      { text: ' en bas.', lang: 'fr' },
    ];
    expect(sentencesOf(block)).toEqual([expect.objectContaining({ lang: 'fr', said: 'Touchez Keep it en bas.' })]);
  });

  test('a longer run has its own sentence, in its own voice', () => {
    const block = [
      { text: 'On y lit ', lang: 'fr' },
      { text: 'Send this message now', lang: 'en' },
      { text: ' en anglais.', lang: 'fr' },
    ];
    expect(sentencesOf(block).map(({ lang, said: words }) => [lang, words])).toEqual([
      ['fr', 'On y lit'],
      ['en', 'Send this message now'],
      ['fr', 'en anglais.'],
    ]);
  });

  test('another script has its own sentence, even one word', () => {
    const block = [
      { text: 'Bonjour se dit ', lang: 'fr' },
      { text: 'مرحبا', lang: 'ar' },
      { text: ' en arabe.', lang: 'fr' },
    ];
    expect(sentencesOf(block).map(({ lang }) => lang)).toEqual(['fr', 'ar', 'fr']);
  });

  test('a block in one foreign language is said in it', () => {
    expect(sentencesOf([{ text: 'English', lang: 'en' }])).toEqual([expect.objectContaining({ lang: 'en' })]);
  });
});

describe('from a word heard to the word shown', () => {
  test.each([
    ['Touchez l’écran bleu.', 'l', 'l’écran'],
    ['Il paie 1 250 € ici.', '1250', '1 250 €'],
    ['Il paie 1 250 € ici.', 'euros', '1 250 €'],
    ['Écrivez à a.roy@tilleul.example ici.', 'arobase', 'a.roy@tilleul.example'],
    ['Votre e-mail est parti.', 'imèl', 'e-mail'],
    ['Bravo 😀 vous avez fini.', 'vous', 'vous'],
    ['😀 Bravo à vous.', 'Bravo', 'Bravo'],
    ['M. Dupont vient.', 'monsieur', 'M.'],
    ['M. Dupont vient.', 'Dupont', 'Dupont'],
    ['« Où est-il ? » dit Samira.', 'Samira', 'Samira'],
  ])('in « %s », « %s » lights « %s »', (text, heard, lit) => {
    expect(litBy(text, heard)).toBe(lit);
  });

  test('a place touched gives its sentence, a gap the next one, the end the last one', () => {
    const sentences = sentencesOf(fr('Un.  Deux. '));
    expect([0, 1, 3, 5, 10, 99].map((offset) => sentenceAt(sentences, offset)?.said)).toEqual(['Un.', 'Un.', 'Deux.', 'Deux.', 'Deux.', 'Deux.']);
    expect(sentenceAt([], 0)).toBeUndefined();
  });
});

describe('whatever the text', () => {
  const bits = fc.constantFrom(
    'M. ',
    'Mme ',
    'Dupont',
    ' ',
    '1 250 €',
    '14h30',
    'a.b@c.fr',
    '😀',
    '«\u00A0',
    '\u00A0»',
    '. ',
    ', ',
    '? ',
    '(e)s',
    'https://www.caf.fr/a/b',
    'RSA',
    'e-mail',
    'n° 3',
    '\n',
    'XXIe',
    '→',
    'mot',
    'l’eau',
    'مرحبا',
    'وداع؟ ',
    '\u200F',
    '_',
    '0639981234',
    'scan001.pdf',
    'x'.repeat(230),
  );
  const text = fc.oneof(
    fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );
  const block = fc.array(fc.record({ text, lang: fc.constantFrom('fr', 'en', 'ar', 'uk', 'es', 'xx', 'fr-FR') }), { maxLength: 4 });

  test('a sentence is never empty, never too long, and they follow each other', () => {
    fc.assert(
      fc.property(block, (runs) => {
        let from = 0;
        for (const { said: words, start, end } of sentencesOf(runs)) {
          expect(words).toMatch(/[\p{L}\p{N}]/u);
          expect(words).toBe(words.trim());
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(200);
          from = end;
        }
      }),
    );
  });

  test('every letter and every digit of the block is in a sentence', () => {
    fc.assert(
      fc.property(block, (runs) => {
        const whole = textOf(runs);
        const covered = sentencesOf(runs);
        for (const { index } of whole.matchAll(/(?!\u0640)[\p{L}\p{Nd}]/gu)) {
          expect(
            covered.some(({ start, end }) => start <= index && index < end),
            `${index} in ${JSON.stringify(whole)}`,
          ).toBe(true);
        }
      }),
    );
  });

  test('the map never goes back, and goes from the start to the end of both', () => {
    fc.assert(
      fc.property(block, (runs) => {
        for (const { map, start, end, said: words } of sentencesOf(runs)) {
          expect(map[0]).toEqual([0, start]);
          expect(map.at(-1)).toEqual([words.length, end]);
          for (const [index, [heard, seen]] of map.entries()) {
            const [heardBefore, seenBefore] = map[index - 1] ?? [0, start - 1];
            expect(heard).toBeGreaterThanOrEqual(heardBefore);
            expect(seen).toBeGreaterThan(seenBefore);
          }
        }
      }),
    );
  });

  test('what is heard always lights something of its own sentence', () => {
    fc.assert(
      fc.property(block, fc.nat(300), fc.nat(20), (runs, from, length) => {
        for (const sentence of sentencesOf(runs)) {
          const { start, end } = shownOf(sentence, textOf(runs), from % sentence.said.length, (from % sentence.said.length) + length);
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  test('an abbreviation is never cut from what it announces', () => {
    const names = frenchAbbreviations.filter((short) => short !== 'etc.');
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(fc.constantFrom('un', 'mot', 'ici'), { minLength: 1, maxLength: 60 }), (short, words) => {
        const next = short === 'p.' || short === 'pp.' || short === 'n.' ? '12' : 'Dupont';
        const pieces = shown(fr(`${words.join(' ')} ${short} ${next} ${words.join(' ')}.`));
        expect(pieces.filter((piece) => piece.includes(`${short} ${next}`))).toHaveLength(1);
      }),
    );
  });

  test('a French text that was made speakable stays as it is', () => {
    const texts = [
      'M. Dupont a 12,50 € le 01/03/2026 à 14h30.',
      'Écrivez à a.roy@tilleul.example, 3e étage, n° 12.',
      'La CAF et le RSA, XXIe siècle, 06 39 98 12 34.',
    ];
    for (const text of texts) {
      const [once = ''] = said(fr(text));
      expect(said(fr(once))).toEqual([once]);
    }
  });
});
