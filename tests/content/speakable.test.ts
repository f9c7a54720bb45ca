// Every text of the lessons, made speakable. The table beside this file was read line by line; after a change of the
// rules, `SPEAKABLE=write npx vitest run tests/content/speakable.test.ts` writes it anew: read the difference.

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPronounceable } from '../../src/listening/speech/capitals';
import { sentencesOf } from '../../src/listening/speech/cut';
import { lexiconFr } from '../../src/listening/speech/lexicon-fr';
import { textsOfTheLessons } from '../support/speakable';

const table = path.join(import.meta.dirname, 'speakable.txt');
const PAIRS = 300;
const ARROW = '\n  → ';

interface Pair {
  readonly text: string;
  readonly said: string;
}

const texts = textsOfTheLessons();
const sentences = texts.flatMap((text) => sentencesOf([{ text, lang: 'fr' }]).map((sentence) => ({ text, ...sentence })));

describe('the sentences of the lessons', () => {
  test('there are enough of them to judge by', () => {
    expect(sentences.length).toBeGreaterThan(PAIRS);
  });

  test('a voice meets no sign it would read as itself', () => {
    for (const { said } of sentences) {
      expect(said).toMatch(/[\p{L}\p{N}]/u);
      expect(said).not.toMatch(/[^\p{L}\p{M}\p{N} .,;:!?…'-]/u);
      expect(said, said).not.toMatch(/ {2}| [.,;:!?…]|^[ .,;:!?…]| $/u);
    }
  });

  test('each ends with a word, or with the mark of its end', () => {
    for (const { said } of sentences) expect(said).toMatch(/[\p{L}\p{N}][.!?…:;,]{0,2}$/u);
  });

  test('each letter is in a sentence, each map leads from its start to its end', () => {
    for (const text of texts) {
      const own = sentences.filter((sentence) => sentence.text === text);
      for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu))
        expect(
          own.some(({ start, end }) => start <= index && index < end),
          text,
        ).toBe(true);
      for (const { map, start, end, said } of own) {
        expect([map[0], map.at(-1)]).toEqual([
          [0, start],
          [said.length, end],
        ]);
        for (const [index, [heard, seen]] of map.entries()) {
          const [heardBefore, seenBefore] = map[index - 1] ?? [0, -1];
          expect(heard).toBeGreaterThanOrEqual(heardBefore);
          expect(seen).toBeGreaterThan(seenBefore);
        }
      }
    }
  });

  test('none stops after a civility or an initial', () => {
    for (const { text, start, end } of sentences) expect(text.slice(start, end)).not.toMatch(/(?:^|\s)(?:M|MM|Mme|Mlle|Dr|p|art)\.$/u);
  });
});

test('each word in capitals is in the lexicon, or a French mouth can say it', () => {
  const known = new Set(lexiconFr.map(({ term }) => term));
  const capitals = new Set(texts.flatMap((text) => [...text.matchAll(/(?<![\p{L}\p{N}_-])\p{Lu}{2,}(?![\p{L}\p{N}_-])/gu)].map(([word]) => word)));
  // Those of two letters begin the number of a dossier: « CH 3051 » is spelled.
  expect([...capitals].filter((word) => word.length > 2 && !known.has(word) && !isPronounceable(word))).toEqual([]);
});

test('the table that was read by a person is still what is said', async () => {
  if (process.env['SPEAKABLE'] === 'write') await writeFile(table, written(chosen()));
  const pairs = read(await readFile(table, 'utf8'));
  expect(pairs.length).toBeGreaterThanOrEqual(PAIRS);
  const now = pairs.map(({ text }) => ({
    text,
    said: sentencesOf([{ text, lang: 'fr' }])
      .map(({ said }) => said)
      .join(' '),
  }));
  expect(written(now)).toBe(written(pairs));
});

/** First those where most is changed, then others spread over the lessons. */
function chosen(): readonly Pair[] {
  const pairs = sentences.map(({ text, start, end, said }) => ({ text: text.slice(start, end).replace(/\n/gu, ' '), said }));
  const unique = [...new Map(pairs.map((pair) => [pair.text, pair])).values()];
  const changed = unique.filter(({ text, said }) => plainly(text) !== plainly(said));
  const others = unique.filter((pair) => !changed.includes(pair));
  const step = Math.max(1, Math.floor(others.length / Math.max(50, PAIRS - changed.length)));
  return [...changed, ...others.filter((_pair, index) => index % step === 0)].slice(0, Math.max(PAIRS, changed.length + 50));
}

function plainly(text: string): string {
  return text.replace(/[\s«»“”()]|\[\[|\]\]/gu, '').replace(/’/gu, "'");
}

function written(pairs: readonly Pair[]): string {
  return `${pairs.map(({ text, said }) => `${text}${ARROW}${said}`).join('\n')}\n`;
}

function read(file: string): readonly Pair[] {
  return file
    .split(/\n(?! {2}→ )/u)
    .filter((lines) => lines.includes(ARROW))
    .map((lines) => {
      const [text = '', said = ''] = lines.split(ARROW);
      return { text, said };
    });
}
