// What a group did in a session: sums by lesson and by skill. A person is a line of marks without a name, and the file that leaves the
// page holds only how many.

import { skillMarks, type SkillMark, type Skills } from './skills';

/** What is said of a lesson in the words of the Coop de la médiation numérique; `skills` are the titles of its steps. */
export interface FollowedLesson {
  readonly title: string;
  readonly theme: string;
  readonly level: string;
  readonly skills: readonly string[];
}

/** Those who were counted, in the order they came. */
export type Session = readonly Skills[];

/** From who needs somebody beside them to who needs nobody: the three degrees of the Coop. */
const autonomies = ['guided', 'partly', 'alone'] as const;
export type Autonomy = (typeof autonomies)[number];

/** Alone in all, in half or more, or in less than half. What was only seen, or not yet done, was not done alone. */
export function autonomyOf({ marks }: Pick<Skills, 'marks'>): Autonomy {
  const alone = marks.filter((mark) => mark === 'alone').length;
  if (marks.length > 0 && alone === marks.length) return 'alone';
  return alone * 2 >= Math.max(1, marks.length) ? 'partly' : 'guided';
}

export interface LessonSums {
  readonly lesson: string;
  readonly people: number;
  /** For each skill, how many people have each mark. */
  readonly skills: readonly Readonly<Record<SkillMark, number>>[];
}

/** The lessons of the session, in the order they came. */
export function sumsOf(session: Session): readonly LessonSums[] {
  return lessonsIn(session).map((lesson) => {
    const people = session.filter((one) => one.lesson === lesson);
    const skills = Math.max(...people.map(({ marks }) => marks.length));
    const withMark = (index: number, mark: SkillMark): number => people.filter(({ marks }) => marks[index] === mark).length;
    return {
      lesson,
      people: people.length,
      skills: Array.from({ length: skills }, (_, index) => ({
        none: withMark(index, 'none'),
        seen: withMark(index, 'seen'),
        guided: withMark(index, 'guided'),
        alone: withMark(index, 'alone'),
      })),
    };
  });
}

interface FileWords {
  readonly columns: readonly string[];
  readonly autonomy: Readonly<Record<Autonomy, string>>;
}

/** One line for each lesson and degree of autonomy, with a number of people: nothing that was typed, nothing of anyone. */
export function csvOf(session: Session, lessons: Readonly<Record<string, FollowedLesson>>, words: FileWords): string {
  const lines = lessonsIn(session).flatMap((lesson) => {
    const known = lessons[lesson];
    if (known === undefined) return [];
    return autonomies.flatMap((autonomy) => {
      const people = session.filter((one) => one.lesson === lesson && autonomyOf(one) === autonomy).length;
      return people === 0 ? [] : [[known.theme, known.level, words.autonomy[autonomy], known.title, String(people)]];
    });
  });
  // A mark of order and semicolons: what spreadsheets in French open without a question.
  return `\uFEFF${[words.columns, ...lines].map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** A session kept by this tab, of unknown origin; what does not parse is nobody. */
export function parseSession(kept: unknown): Session {
  return Array.isArray(kept) ? kept.flatMap((one: unknown) => parsePerson(one) ?? []) : [];
}

function parsePerson(one: unknown): Skills | undefined {
  if (typeof one !== 'object' || one === null || !('lesson' in one) || !('marks' in one)) return undefined;
  const { lesson, marks } = one;
  if (typeof lesson !== 'string' || !Array.isArray(marks)) return undefined;
  const known = marks.flatMap((mark: unknown) => skillMarks.find((name) => name === mark) ?? []);
  return known.length === marks.length ? { lesson, marks: known } : undefined;
}

function lessonsIn(session: Session): readonly string[] {
  return [...new Set(session.map(({ lesson }) => lesson))];
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
