// A lesson in another language calls the same exercises as the French (check-together): what an exercise says must then be in that language too,
// or the person meets French in the middle of a task.

import { sourceLocale } from '../../core/lesson/locale';
import type { Gaps } from './known-gaps';
import { quoted } from './nearest';
import type { ReadLesson } from './read-lesson';
import type { ReadPractice } from './read-practice';
import type { Path } from './yaml-source';

export function checkTranslations(
  { lessons, practices }: { readonly lessons: readonly ReadLesson[]; readonly practices: ReadonlyMap<string, ReadPractice> },
  gaps: Gaps,
): void {
  for (const { lesson, prose } of lessons) {
    const { locale } = lesson;
    if (locale === sourceLocale) continue;
    for (const { name } of prose.practices) {
      const read = practices.get(`${lesson.id}/${name}`);
      if (read === undefined) continue;
      const { title, brief, done, slips } = read.practice;
      const said: readonly (readonly [Path, { readonly [L in typeof locale]?: string | undefined }])[] = [
        [['title'], title],
        [['brief'], brief],
        ...slips.map(({ say }, index) => [['slips', index, 'say'], say] as const),
        [['done'], done],
      ];
      const missing = said.filter(([, texts]) => texts[locale] === undefined).map(([path]) => path);
      const [first] = missing;
      if (first === undefined) continue;
      gaps.of(
        'translated',
        lesson.id,
      )({
        file: read.source.file,
        line: read.source.lineOf(first),
        what: `La leçon existe en ${quoted(locale)}, et cet exercice dit en français seulement : ${missing.map((path) => path.join(' ')).join(', ')}.`,
        mend: `écrivez ${locale}: à côté de fr:, à chacun.`,
      });
    }
  }
}
