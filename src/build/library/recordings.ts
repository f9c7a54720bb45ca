// The recordings of a lesson: « <step>.<lang>.opus », a person's voice, and beside it « <step>.<lang>.vtt », what she says
// and when. Which sentence each cue is for is not asked here: a sentence may change before it is recorded anew.

import type { Locale } from '../../core/lesson/locale';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { secondsOfOpus } from './opus';
import { INTRO_ID } from './read-lesson';
import type { Shelf } from './shelf';
import { readWebVtt, type TimedText } from './webvtt';

export interface Recording {
  readonly lesson: string;
  readonly locale: Locale;
  /** `debut` for the introduction. */
  readonly step: string;
  /** The sound, from the root of the project. */
  readonly file: string;
  readonly cues: readonly TimedText[];
}

/** In bytes: they come with the lesson, on connections that are paid for. */
const MOST_A_LESSON = 150_000;

/** A cue may end a little after the sound: players round times. In seconds. */
const SLACK = 0.1;

interface Written {
  readonly id: string;
  readonly locale: Locale;
  readonly steps: readonly string[];
}

/** Those that can be used; reports what is wrong with the others. `lessons` are those that could be read. */
export function readRecordings(
  { sounds, timedTexts }: Pick<Shelf, 'sounds' | 'timedTexts'>,
  lessons: readonly Written[],
  report: Report,
): readonly Recording[] {
  const isSame = (one: Shelf['sounds'][number]) => (other: Shelf['timedTexts'][number]) =>
    one.lesson === other.lesson && one.step === other.step && one.locale === other.locale;
  for (const text of timedTexts) {
    if (sounds.some((sound) => isSame(sound)(text))) continue;
    report({ file: text.file, what: 'Ce texte n’a pas son enregistrement.', mend: `ajoutez ${nameOf(text)}.opus à côté de lui, ou retirez-le.` });
  }
  const recordings = sounds.flatMap((sound): readonly Recording[] => {
    const { lesson, step, locale, file } = sound;
    const written = lessons.find((one) => one.id === lesson && one.locale === locale);
    if (written === undefined) {
      // A lesson that cannot be read is reported where it is written.
      if (!lessons.some(({ id }) => id === lesson)) return [];
      report({
        file,
        what: `La leçon n’est pas écrite dans cette langue (${quoted(locale)}).`,
        mend: suggest(
          locale,
          lessons.flatMap((one) => (one.id === lesson ? [one.locale] : [])),
          'Langues de la leçon',
        ),
      });
      return [];
    }
    const steps = [INTRO_ID, ...written.steps];
    if (!steps.includes(step)) {
      report({ file, what: `L’étape ${quoted(step)} n’existe pas.`, mend: suggest(step, steps, 'Étapes de la leçon') });
      return [];
    }
    const text = timedTexts.find(isSame(sound));
    if (text === undefined) {
      report({ file, what: 'Cet enregistrement n’a pas son texte.', mend: `écrivez ${nameOf(sound)}.vtt à côté de lui : une phrase, son début et sa fin.` });
      return [];
    }
    const cues = readWebVtt(text, report);
    checkLength(sound, { cues, file: text.file }, report);
    return [{ lesson, locale, step, file, cues }];
  });
  checkWeight(sounds, report);
  return recordings;
}

function checkLength({ file, bytes }: Shelf['sounds'][number], text: { readonly cues: readonly TimedText[]; readonly file: string }, report: Report): void {
  const seconds = secondsOfOpus(bytes);
  if (seconds === undefined) {
    report({ file, what: 'Ce fichier n’est pas un son au format Opus.', mend: 'changez-le avec : opusenc --bitrate 16 --downmix-mono voix.wav etape.fr.opus' });
    return;
  }
  const late = text.cues.find(({ to }) => to > seconds + SLACK);
  if (late === undefined) return;
  report({
    file: text.file,
    line: late.line,
    what: `La phrase finit après la fin de l’enregistrement, qui dure ${written(seconds)} s.`,
    mend: 'corrigez sa ligne de temps, ou enregistrez la suite.',
  });
}

function checkWeight(sounds: Shelf['sounds'], report: Report): void {
  const shelves = Map.groupBy(sounds, ({ lesson, locale }) => `${lesson}/${locale}`);
  for (const own of shelves.values()) {
    const bytes = own.reduce((sum, sound) => sum + sound.bytes.length, 0);
    const heaviest = own.toSorted((a, b) => b.bytes.length - a.bytes.length)[0];
    if (bytes <= MOST_A_LESSON || heaviest === undefined) continue;
    report({
      file: heaviest.file,
      what: `Les enregistrements de la leçon pèsent ${Math.ceil(bytes / 1000)} Ko. Le plus possible est ${MOST_A_LESSON / 1000} Ko.`,
      mend: 'gardez les phrases les plus utiles, ou allégez-les : opusenc --bitrate 16 --downmix-mono voix.wav etape.fr.opus',
    });
  }
}

function nameOf({ step, locale }: { readonly step: string; readonly locale: Locale }): string {
  return `${step}.${locale}`;
}

/** « 3,5 ». */
function written(seconds: number): string {
  return seconds.toFixed(1).replace('.', ',');
}
