// A spoken lesson as a text to read with a pencil: each sentence as it is shown and, when it differs, as it is said.

import type { Line } from './spoken';
import type { SpokenLesson } from './spoken-lesson';

export function textToProofListen({ lesson, steps }: SpokenLesson): string {
  const head = [
    lesson.plan.title,
    `${lesson.file} — langue : ${lesson.locale}`,
    'Sous une phrase, la flèche montre ce que la voix dit quand c’est autre chose.',
  ];
  const body = steps.flatMap(({ id, title, parts }) => [
    '',
    `══ ${title} (${id})`,
    ...parts.flatMap((part) => ['', `— ${part.title}`, ...part.lines.flatMap((line) => written(line, lesson.locale))]),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

function written({ shown, said, lang }: Line, pageLang: string): readonly string[] {
  const language = lang === pageLang ? '' : `[${lang}] `;
  return letters(shown) === letters(said) ? [language + shown] : [language + shown, `    → ${said}`];
}

/** Quotation marks, spaces and the end of a sentence change nothing to the ear. */
function letters(text: string): string {
  return text
    .replace(/[\s«»“”"()]/gu, '')
    .replaceAll('’', "'")
    .replace(/[.,;:!?…]+$/u, '');
}
