// What an employer would see wrong in a file: the first thing to say of it, the worst first.

import { foldText } from '../../../core/lesson/fold-text';
import { isUnclear, says } from '../../kit/file-names';
import type { Bare } from '../../kit/gesture';
import { pageCount } from './paging';
import type { TexteGoal, TexteSlip } from './schema';
import { wordsOf } from './spelling';
import { bareNumber, type Line, type Lines, type Made, type Texte } from './state';

type Slip = Bare<TexteSlip>;
type PdfGoal = Extract<TexteGoal, { type: 'pdf-made' }>;

/** Spaces in a row, before a word: where one pushes it with the space bar. */
const PUSHED = /[\s\u00a0]{4,}\S/;

export function isSpaced({ text }: Pick<Line, 'text'>): boolean {
  return PUSHED.test(text);
}

/** What keeps this PDF from being the one that is asked for; undefined when nothing does. */
export function faultOf({ lines, name }: Made, goal: PdfGoal, { secrets, spelling }: Pick<Texte, 'secrets' | 'spelling'>): Slip | undefined {
  const text = lines.map((line) => line.text).join('\n');
  const what = secretIn(text, secrets);
  if (what !== undefined) return { type: 'secret-written', what };
  const wrong = goal.without.find((words) => holds(text, words));
  if (wrong !== undefined) return { type: 'still-said', words: wrong };
  const example = lines.flatMap((line) => line.example ?? []).find((words) => holds(text, words));
  if (example !== undefined) return { type: 'example-left', words: example };
  const missing = goal.says.find((words) => !holds(text, words));
  if (missing !== undefined) return { type: 'not-said', words: missing };
  return pageFault(lines) ?? spellingFault(lines, spelling) ?? shapeFault(lines, goal) ?? nameFault(name, goal.nameSays);
}

/** A second page, and whether empty lines alone make it. */
export function pageFault(lines: Lines): Slip | undefined {
  if (pageCount(lines) > 1) return { type: 'second-page', why: pageCount(lines.filter(({ text }) => text.trim() !== '')) > 1 ? 'long' : 'blank' };
  return lines.some(isSpaced) ? { type: 'spaced' } : undefined;
}

export function nameFault(name: string, nameSays: readonly string[] | undefined): Slip | undefined {
  return nameSays === undefined || (!isUnclear(name) && says(name, nameSays)) ? undefined : { type: 'unclear-name', name };
}

function spellingFault(lines: Lines, spelling: Texte['spelling']): Slip | undefined {
  const found = spelling.find(({ word }) => lines.some(({ text }) => wordsOf(text).includes(word)));
  return found && { type: 'misspelt', words: found.word };
}

function shapeFault(lines: Lines, { shaped }: PdfGoal): Slip | undefined {
  for (const { says: words, style, align, bold } of shaped) {
    const line = lines.find(({ text }) => holds(text, words));
    if (line === undefined) return { type: 'not-said', words };
    if (style !== undefined && line.style !== style) return { type: 'unshaped', words, lacks: 'style' };
    if (align !== undefined && line.align !== align) return { type: 'unshaped', words, lacks: 'align' };
    if (bold !== undefined && line.bold !== bold) return { type: 'unshaped', words, lacks: 'bold' };
  }
  return undefined;
}

/** The private number of the persona that stands in a text. */
export function secretIn(text: string, { nir, iban }: Texte['secrets']): 'nir' | 'iban' | undefined {
  const bare = bareNumber(text);
  if (nir !== undefined && bare.includes(nir)) return 'nir';
  return iban !== undefined && bare.includes(iban) ? 'iban' : undefined;
}

/** A telephone number is the same with dots, or without spaces; an address is the same letter by letter. */
function holds(text: string, words: string): boolean {
  return plain(text).includes(plain(words));
}

function plain(text: string): string {
  return foldText(text).replace(/(\d)[\s.\u00a0-]+(?=\d)/g, '$1');
}
