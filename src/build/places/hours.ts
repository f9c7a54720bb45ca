// Opening hours in French words, worked out at build: the library that reads them weighs 122 kB in brotli.
// The format: https://wiki.openstreetmap.org/wiki/FR:Key:opening_hours

import OpeningHours from 'opening_hours';

export type Hours = { readonly lines: readonly string[]; readonly isVague: boolean } | { readonly refused: string };

/** A country, always: without one the library throws, and with none said (`null`) it takes the holidays of Germany. */
const FRANCE = { lat: 46.6, lon: 2.4, address: { country_code: 'fr', state: '' } };

/** A week like another, in winter, without a holiday. Monday 2 February 2026. */
const MONDAY = { year: 2026, month: 1, day: 2 } as const;

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthNames = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** French days that the library takes for something else, « Mar » for the month of March without a word, or that it refuses in English. */
const FRENCH_DAY = /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|Lun|Lu|Mer|Me|Ma|Jeu|Je|Ven|Ve|Sam|Dim|Di)\b|\bMar\s+\d\d?[:h]/i;

const known = new Map<string, Hours>();

/** What is written in the column « horaires », said. The same text is worked out once. */
export function hoursInWords(text: string): Hours {
  const before = known.get(text);
  if (before !== undefined) return before;
  const hours = workedOut(text);
  known.set(text, hours);
  return hours;
}

function workedOut(text: string): Hours {
  const french = FRENCH_DAY.exec(withoutQuotes(text))?.[0];
  if (french !== undefined) return { refused: `${french.trim()} est en français. Les jours s’écrivent Mo, Tu, We, Th, Fr, Sa, Su` };
  if (/\d\s*h/i.test(withoutQuotes(text))) return { refused: 'les heures s’écrivent 09:30, sans « h »' };
  const rules = rulesOf(text);
  const closed = rules.flatMap((rule) => /^((?:PH|SH)(?:\s*,\s*(?:PH|SH))*)\s+(?:off|closed)$/i.exec(rule)?.[1] ?? []).join(' ');
  const rest = rules.filter((rule) => !/^(?:PH|SH)(?:\s*,\s*(?:PH|SH))*\s+(?:off|closed)$/i.test(rule));
  const notes = [...(/PH/i.test(closed) ? ['Fermé les jours fériés'] : []), ...(/SH/i.test(closed) ? ['Fermé pendant les vacances scolaires'] : [])];
  try {
    const lines = rest.length === 0 ? [] : linesOf(rest);
    return lines === undefined
      ? { lines: ['Les horaires changent. Demandez avant de venir.', ...notes], isVague: true }
      : { lines: [...lines, ...notes], isVague: false };
  } catch (cause) {
    return { refused: firstSentence(cause) };
  }
}

/** Undefined when the week is not always the same, and nothing simpler can be said of it. Throws what the library throws. */
function linesOf(rules: readonly string[]): readonly string[] | undefined {
  const text = rules.join('; ');
  const week = new OpeningHours(text, FRANCE);
  if (/sunrise|sunset|dawn|dusk/i.test(text)) return undefined;
  if (week.isWeekStable()) return weekIn(week, text);
  const lines = rules.map((rule) => monthly(rule) ?? seasonal(rule));
  return lines.every((line) => line !== undefined) ? lines.flat() : undefined;
}

/** « Th[1,3] 14:00-17:00 »: the first and third Thursday of the month. */
function monthly(rule: string): readonly string[] | undefined {
  const [, code = '', which = '', times = ''] = /^(Mo|Tu|We|Th|Fr|Sa|Su)\[([1-5](?:,[1-5])*|-1)\]\s+(\d[\d:,\s-]*)$/.exec(rule) ?? [];
  const day = days[codes.indexOf(code)];
  if (day === undefined) return undefined;
  const ranks = which.split(',').map((rank) => (rank === '-1' ? 'dernier' : rank === '1' ? '1er' : `${rank}e`));
  const [line = ''] = weekIn(new OpeningHours(`${code} ${times}`, FRANCE), times);
  return [`Le ${listed(ranks)} ${day} du mois${line.slice(line.indexOf('\u00a0:'))}`];
}

/** « Sep-Jun Mo-Fr 09:00-12:00 »: a part of the year. */
function seasonal(rule: string): readonly string[] | undefined {
  const [, from = '', to = from, rest = ''] = /^([A-Z][a-z]{2})(?:-([A-Z][a-z]{2}))?:?\s+(\S.*)$/.exec(rule) ?? [];
  const [first, last] = [monthNames[months.indexOf(from)], monthNames[months.indexOf(to)]];
  if (first === undefined || last === undefined) return undefined;
  const week = new OpeningHours(rest, FRANCE);
  if (!week.isWeekStable() || /off|closed/i.test(rest)) return undefined;
  const when = first === last ? `En ${first}` : `${/^[aeiouéo]/.test(first) ? 'D’' : 'De '}${first} à ${last}`;
  return weekIn(week, rest).map((line) => `${when}, ${line.charAt(0).toLowerCase()}${line.slice(1)}`);
}

/** One line for the days that are alike: « Du lundi au vendredi : 9 h à 12 h et 14 h à 17 h ». */
function weekIn(week: OpeningHours, text: string): readonly string[] {
  const at = (day: number): Date => new Date(MONDAY.year, MONDAY.month, MONDAY.day + day);
  // From the evening before: what goes past midnight belongs to the day it began.
  const intervals = week.getOpenIntervals(at(-1), at(days.length + 1));
  const found = days.map((_, day) => {
    const [from, to] = [at(day), at(day + 1)];
    const own = intervals.flatMap((interval): readonly string[] => {
      const isWhole = interval[0] <= from && interval[1] >= to;
      return isWhole || (interval[0] >= from && interval[0] < to) ? [timesOf(interval, { isWhole, text })] : [];
    });
    return own.length === 0 ? undefined : listed(own);
  });
  const alike = Map.groupBy(
    days.flatMap((_, day) => (found[day] === undefined ? [] : [day])),
    (day) => found[day] ?? '',
  );
  return [...alike].map(([times, those]) => `${capital(daysInWords(those))}\u00a0: ${times}`);
}

type Interval = ReturnType<OpeningHours['getOpenIntervals']>[number];

function timesOf([from, to, isUnknown, comment = '']: Interval, { isWhole, text }: { readonly isWhole: boolean; readonly text: string }): string {
  // « 09:00+ » is open until nobody knows when: the library guesses an end, and says so in the comment.
  if (text.includes(`${hourAsWritten(from)}+`)) return `à partir de ${hourOf(from)}`;
  const said = comment === '' && isUnknown ? 'à confirmer' : comment;
  if (isWhole) return said === '' ? (text.includes('24') ? 'toute la journée' : 'demandez les heures') : said;
  const end = hourOf(to) === '0\u00a0h' ? 'minuit' : hourOf(to);
  return `${hourOf(from)} à ${end}${said === '' ? '' : ` (${said})`}`;
}

function hourAsWritten(date: Date): string {
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

function hourOf(date: Date): string {
  const [hours, minutes] = [date.getHours(), date.getMinutes()];
  return minutes === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`;
}

/** « du lundi au vendredi », « lundi et mercredi », « tous les jours ». */
function daysInWords(those: readonly number[]): string {
  if (those.length === days.length) return 'tous les jours';
  const runs: number[][] = [];
  for (const day of those) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined): string => days[day ?? 0] ?? '';
  return listed(runs.flatMap((run) => (run.length > 2 ? [`du ${name(run[0])} au ${name(run.at(-1))}`] : run.map(name))));
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} et ${words.at(-1) ?? ''}`;
}

/** Rules are parted by « ; », but not inside a comment. */
function rulesOf(text: string): readonly string[] {
  return (text.match(/(?:"[^"]*"|[^;"])+/g) ?? []).map((rule) => rule.trim()).filter((rule) => rule !== '');
}

function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"/g, '');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The library gives its reasons in one text, in English or in the language of the machine. */
function firstSentence(cause: unknown): string {
  const text = typeof cause === 'string' ? cause : cause instanceof Error ? cause.message : String(cause);
  return (text.split('\n')[0] ?? '').trim().slice(0, 160);
}
