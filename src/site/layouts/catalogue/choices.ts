// What a catalogue lets one choose by: of each question, the answers that some lessons fit and others do not.

import type { Lesson, Theme } from '../../../core/lesson/lesson';
import type { Messages } from '../../messages';

/** What a card says of its lesson, for who chooses (elements/lesson-filter.ts). */
export interface Fits {
  readonly theme: Theme;
  readonly level: number;
  readonly minutes: number;
  /** Those that are drawn in its exercises. */
  readonly devices: readonly string[];
}

interface Question {
  readonly name: keyof Messages['catalogue']['choose']['questions'];
  readonly answers: readonly { readonly value: string; readonly label: string }[];
}

/** What somebody has in an hour between two buses. */
const MINUTES = [10, 15, 20, 25];

/** `devices`: of a lesson, by its id. */
export function fitsOf({ id, plan }: Lesson, devices: (lesson: string) => readonly string[]): Fits {
  return { theme: plan.theme, level: plan.level, minutes: plan.minutesAlone ?? plan.minutes, devices: devices(id) };
}

/** The questions that change something. */
export function questionsOn(all: readonly Fits[], words: Messages['catalogue']): readonly Question[] {
  const parts = (isFit: (one: Fits) => boolean): boolean => all.some(isFit) && !all.every(isFit);
  const { levels, devices, atMost } = words.choose;
  const themes = [...new Set(all.map(({ theme }) => theme))];
  const questions: readonly Question[] = [
    {
      name: 'theme',
      answers: themes.map((value) => ({ value, label: words.themes[value] })).filter(({ value }) => parts(({ theme }) => theme === value)),
    },
    {
      name: 'niveau',
      answers: levels.map((label, at) => ({ value: `${at + 1}`, label })).filter(({ value }) => parts(({ level }) => `${level}` === value)),
    },
    { name: 'appareil', answers: devices.filter(({ value }) => parts((one) => one.devices.includes(value))) },
    {
      name: 'minutes',
      answers: MINUTES.filter((most) => parts(({ minutes }) => minutes <= most)).map((most) => ({ value: `${most}`, label: atMost(most) })),
    },
  ];
  return questions.filter(({ answers }) => answers.length > 0);
}
