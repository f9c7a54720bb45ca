// A block of text, cut into the sentences a voice says one at a time; and the way back, from what is heard to the
// words shown, from a place touched to its sentence.

import { isCutShort } from './abbreviations';
import type { Block, Sentence } from './sentence';
import { speakable } from './speakable';

/** Longer ones make a voice wait, and Chrome's stop in the middle. In UTF-16 units. */
const LONGEST = 200;
/** A foreign word or two among ours are said by the same voice: two voices in one sentence tire the ear. */
const MOST_FOREIGN_WORDS = 2;

/** A part of the block, by its offsets. */
interface Stretch {
  readonly lang: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a block, in order. A line that breaks is a space: what must not run on is another block. */
export function sentencesOf(block: Block): readonly Sentence[] {
  const text = textOf(block);
  return stretchesOf(block).flatMap(({ lang, start, end }) =>
    piecesOf(text.slice(start, end), lang).flatMap((piece) => sentence(text, { lang, start: start + piece.start, end: start + piece.end })),
  );
}

/** All the text of a block: what the offsets of its sentences count in. */
export function textOf(block: Block): string {
  return block.map((run) => run.text).join('');
}

/** The sentence that stands at an offset of the block, or the next one, or the last. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences.find(({ end }) => offset < end) ?? sentences.at(-1);
}

/** The whole word or words of the block that are heard between two offsets of what is said. */
export function shownOf(sentence: Sentence, text: string, saidStart: number, saidEnd: number): { readonly start: number; readonly end: number } {
  const { map } = sentence;
  const saidLast = Math.max(saidEnd, saidStart + 1);
  // The last pair not after the start, among those that something is said of; the first one not before the end.
  const first = Math.max(
    0,
    map.findLastIndex(([said]) => said <= saidStart),
  );
  const last = map.findIndex(([said], index) => index > first && said >= saidLast);
  const start = exactly(sentence, first, saidStart) ?? map[first]?.[1] ?? sentence.start;
  const until = last === -1 ? map.length - 1 : last;
  const end = exactly(sentence, until - 1, saidLast) ?? map[until]?.[1] ?? sentence.end;
  return snapped(sentence, text, Math.min(start, sentence.end - 1), Math.max(end, start + 1));
}

/** Where an offset said is shown, when it is in a word said as it is written. */
function exactly({ map }: Sentence, index: number, said: number): number | undefined {
  const [here, next] = [map[index], map[index + 1]];
  if (here === undefined || next === undefined) return undefined;
  return next[0] - here[0] === next[1] - here[1] && said <= next[0] ? here[1] + said - here[0] : undefined;
}

/** espeak-ng says « l » for « l’écran »: the whole word is shown. */
function snapped(sentence: Sentence, text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  const shown = text.slice(sentence.start, sentence.end);
  let [start, end] = [from, to];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(sentence.lang, { granularity: 'word' }).segment(shown)) {
    const wordStart = sentence.start + index;
    const wordEnd = wordStart + segment.length;
    if (isWordLike !== true || wordEnd <= from || wordStart >= to) continue;
    start = Math.min(start, wordStart);
    end = Math.max(end, wordEnd);
  }
  // No space at the edges of what is lit.
  while (end - 1 > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  while (start + 1 < end && /\s/u.test(text.charAt(start))) start += 1;
  return { start, end: Math.min(end, sentence.end) };
}

/** Each run with its neighbours of the same voice. */
function stretchesOf(block: Block): readonly Stretch[] {
  const main = mainLangOf(block);
  const stretches: Stretch[] = [];
  let start = 0;
  for (const run of block) {
    const end = start + run.text.length;
    const lang = isAbsorbed(run.text, run.lang, main) ? main : run.lang;
    const before = stretches.at(-1);
    const isSilent = wordCount(run.text) === 0;
    if (before !== undefined && (isSilent || languageOf(before.lang) === languageOf(lang))) stretches.splice(-1, 1, { ...before, end });
    else stretches.push({ lang, start, end });
    start = end;
  }
  return stretches;
}

/** The language most of the words are in. */
function mainLangOf(block: Block): string {
  const counts = new Map<string, number>();
  for (const { text, lang } of block) counts.set(lang, (counts.get(lang) ?? 0) + wordCount(text));
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function isAbsorbed(text: string, lang: string, main: string): boolean {
  if (languageOf(lang) === languageOf(main)) return true;
  const words = wordCount(text);
  return words === 0 || (words <= MOST_FOREIGN_WORDS && isLatin(text) && ['fr', 'en', 'es', 'pt', 'ro', 'tr'].includes(languageOf(main)));
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

function isLatin(text: string): boolean {
  return !/(?!\p{Script=Latin})\p{L}/u.test(text);
}

function languageOf(lang: string): string {
  return lang.toLowerCase().split('-', 1).join('');
}

/** The sentences of a text in one language, as offsets in it. */
function piecesOf(text: string, lang: string): readonly { readonly start: number; readonly end: number }[] {
  const flat = text.replace(/\s/gu, (space) => (space === '\u00A0' || space === '\u202F' ? space : ' '));
  const ends: number[] = [];
  for (const { index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(flat)) {
    if (index > 0) ends.push(index);
  }
  // A closing quotation mark goes with what it closes.
  const cuts = ends.map((end) => end + (/^[\s]*[»”)\]]+\s*/u.exec(flat.slice(end))?.[0].length ?? 0)).filter((end) => end < flat.length);
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const end of [...cuts, flat.length]) {
    const [piece, next] = [flat.slice(start, end), flat.slice(end)];
    if (end < flat.length && !isSentenceEnd(piece, next)) continue;
    pieces.push(...capped(flat, start, end));
    start = end;
  }
  return pieces;
}

function isSentenceEnd(piece: string, next: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(piece) || !/[\p{L}\p{N}]/u.test(next)) return false;
  // « Oui ! » dit-il: a small letter begins no sentence. Nor does the text after « 1. ».
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(next) || /^\s*\d{1,2}[.)]\s*$/u.test(piece)) return false;
  return !isCutShort(piece, next);
}

/** No piece longer than a breath: cut after ; or : else after a comma, else at a space. */
function capped(text: string, from: number, to: number): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = from;
  while (to - start > LONGEST) {
    const end = start + breathIn(text.slice(start, start + LONGEST), text.slice(start + LONGEST));
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: to }];
}

function breathIn(text: string, rest: string): number {
  for (const place of [/[;:؛](?= )/gu, /[,،](?= )/gu, / /gu]) {
    const ends = [...text.matchAll(place)].map(({ index }) => index + 1);
    const end = ends.findLast((at) => at > LONGEST / 3 && isBreath(text.slice(0, at), text.slice(at) + rest));
    if (end !== undefined) return end;
  }
  // One endless word: whole signs at least.
  return /[\uD800-\uDBFF]$/u.test(text) ? LONGEST - 1 : LONGEST;
}

/** Not in « M. Dupont », nor in « 1 250 €». */
function isBreath(before: string, after: string): boolean {
  return !isCutShort(before, after) && !(/\d\s*$/u.test(before) && /^\s*[\d€%]/u.test(after));
}

function sentence(text: string, { lang, start, end }: Stretch): readonly Sentence[] {
  const shown = text.slice(start, end);
  const from = start + shown.length - shown.trimStart().length;
  const to = start + shown.trimEnd().length;
  if (to <= from) return [];
  const { said, map } = speakable(text.slice(from, to), lang);
  if (!/[\p{L}\p{N}]/u.test(said)) return [];
  return [{ lang, start: from, end: to, said, map: map.map(([heard, seen]) => [heard, from + seen]) }];
}
