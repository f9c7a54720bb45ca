// What a password is worth, and which ones may be kept. Only what is made of the exercise's own words is;
// of anything else the site gets dots and a verdict (docs/decisions/0017). Pure.

import { foldText } from '../../../core/lesson/fold-text';
import { digitsIn } from '../../../core/typed/signs';
import type { Bare } from '../../kit/gesture';
import { spaced } from './codes';
import { digitsOfBirth } from './me';
import type { CompteEvent, Verdict } from './schema';
import type { Compte, Secret } from './state';

/** CNIL, deliberation of 2022: three examples of a strong password. */
const LENGTH_WITH_SIGNS = 12;
const LENGTH_WITHOUT_SIGNS = 14;
const WORDS_OF_A_PHRASE = 7;

/** Some must be different: « oui oui oui… » is no phrase. */
const DIFFERENT_WORDS = 5;

/** Tried first, because so many people have them: nobody's secret, they may be tried in an exercise. */
const COMMON = ['123456', 'azerty', 'qwerty', 'motdepasse', 'password', 'loulou', 'doudou', 'jetaime', 'abcdef', 'admin'];

const LONGEST = 64;
const DOT = '•';

/** What the box makes of the letters typed in it, before anything leaves it. */
export function passwordEdited(typed: string, state: Compte): Extract<Bare<CompteEvent>, { type: 'password-edited' }> {
  const type = 'password-edited';
  if (isOwn(typed, state)) return { type, value: typed };
  return { type, value: hidden(typed), verdict: verdictOf(typed, state) };
}

/** What may be kept of this gesture; nothing when it carries somebody's own letters. */
export function secretOf({ value, verdict }: { readonly value: string; readonly verdict?: Verdict | undefined }, state: Compte): Secret | undefined {
  if (isHidden(value) && verdict !== undefined) return { text: value, verdict };
  return isOwn(value, state) ? { text: value, verdict: verdictOf(value, state) } : undefined;
}

/** What the box of a code lets out: of a password written there by mistake, dots. */
export function codeTyped(typed: string, state: Compte): string {
  return isCodeText(typed, state) ? typed : hidden(typed);
}

/** Digits, with signs that look like one; the code with the words around it; what belongs to the exercise. */
export function isCodeText(text: string, state: Compte): boolean {
  return !hasLetters(text) || digitsIn(text) === state.setting.code || isOwn(text, state);
}

/** True of a password, shown or not, and not of « 4O2 8l7 ». */
export function looksLikePassword(code: string): boolean {
  return isHidden(code) || hasLetters(code);
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replace(/[OIl]/gi, ''));
}

function hidden(typed: string): string {
  return DOT.repeat(Math.min(typed.length, LONGEST));
}

/** The letters are not known here, only how many there are. */
export function isHidden(text: string): boolean {
  return text !== '' && text.split('').every((letter) => letter === DOT);
}

/** One word more, after a space. What was typed and is not kept gives way to it. */
export function withWord({ text }: Secret, word: string, state: Compte): Secret {
  const before = isHidden(text) ? '' : text.trimEnd();
  const next = before === '' ? word : `${before} ${word}`;
  return { text: next, verdict: verdictOf(next, state) };
}

/** Why a password is weak: the worst reason first. */
export function verdictOf(text: string, { me, account, setting }: Compte): Verdict {
  const folded = foldText(text);
  if (text.trim() === '') return 'empty';
  // The one from before the practice: taking again what one has just chosen is no mistake.
  if (account?.by === 'scenario' && account.changed === 'no' && text === account.password.text) return 'old';
  if (me.mailbox !== '' && text === me.mailbox) return 'mailbox';
  if (looksCommon(folded)) return 'common';
  if ([me.firstName, me.lastName].some((name) => folded.includes(foldText(name)))) return 'name';
  if (digitsOfBirth(me.born).some((digits) => folded.replace(/[\s./-]/g, '').includes(digits))) return 'birth';
  return isPhrase(folded) && (setting.demands === undefined || isMixed(text)) ? 'strong' : verdictOfLength(text);
}

function verdictOfLength(text: string): Verdict {
  if (text.length < LENGTH_WITH_SIGNS) return 'short';
  const isEnough = text.length >= LENGTH_WITHOUT_SIGNS || /[^\p{L}\d\s]/u.test(text);
  return isMixed(text) && isEnough ? 'strong' : 'kinds';
}

/** `folded`: lower case, without accents. */
function looksCommon(folded: string): boolean {
  const bare = folded.replace(/[^\p{L}\d]/gu, '');
  return COMMON.some((one) => bare.startsWith(one)) || /^(.)\1{3,}/u.test(bare);
}

function isMixed(text: string): boolean {
  return /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && /\d/.test(text);
}

function isPhrase(folded: string): boolean {
  const words = partsOf(folded);
  return words.length >= WORDS_OF_A_PHRASE && new Set(words).size >= DIFFERENT_WORDS;
}

/** Every group of letters and of digits is one the exercise gave; the last one may still be in the writing. */
function isOwn(text: string, state: Compte): boolean {
  if (text.includes(DOT)) return false;
  const parts = partsOf(foldText(text)).flatMap((part) => part.match(/\d+|\D+/g) ?? []);
  const known = ownParts(state);
  return parts.every((part, index) => known.has(part) || (index === parts.length - 1 && [...known].some((one) => one.startsWith(part))));
}

function ownParts({ setting, me, account }: Compte): ReadonlySet<string> {
  const texts = [
    ...COMMON,
    ...setting.words,
    ...(setting.account === undefined ? [] : [setting.account.password]),
    ...(account === undefined ? [] : [account.password.text]),
    ...setting.providers.flatMap(({ password }) => password ?? []),
    me.mailbox,
    me.firstName,
    me.lastName,
    me.town,
    me.born,
    ...digitsOfBirth(me.born),
    setting.brand,
    ...[setting.code, ...setting.oldCodes].flatMap((code) => [code, spaced(code)]),
  ];
  return new Set(texts.flatMap((text) => partsOf(foldText(text))).flatMap((part) => part.match(/\d+|\D+/g) ?? []));
}

function partsOf(folded: string): readonly string[] {
  return folded.match(/[\p{L}\d]+/gu) ?? [];
}
