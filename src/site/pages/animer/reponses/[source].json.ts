// The questions that can be asked to a room: those of a lesson, of the first trials, or the one that serves any time. Fetched when chosen.

import type { APIContext } from 'astro';
import { POSITIONING } from '../../../../build/library/check-positioning';
import { readLibrary } from '../../../../build/library/library';
import { sourceLocale } from '../../../../core/lesson/locale';
import { ANY_TIME, faces, type RoomQuestion } from '../../../group/questions';
import { messagesFor } from '../../../messages';

interface Props {
  readonly questions: readonly RoomQuestion[];
}

export async function getStaticPaths(): Promise<{ params: { source: string }; props: Props }[]> {
  const { lessons, positioning } = await readLibrary();
  const { understood, position } = messagesFor(sourceLocale).words.votes;
  const titleOf = (id: string): string => lessons.find((lesson) => lesson.id === id && lesson.locale === sourceLocale)?.plan.title ?? id;
  const opinions = (texts: readonly string[]): RoomQuestion['choices'] => texts.map((text, index) => ({ text, face: faces[index] }));
  return [
    { params: { source: ANY_TIME }, props: { questions: [{ ask: understood.ask, choices: opinions(understood.choices) }] } },
    {
      params: { source: POSITIONING },
      props: {
        questions:
          positioning?.trials.map(({ paper, mouse, finger = mouse }) => {
            const begin = position.begin([...new Set([mouse.teaches[0] ?? '', finger.teaches[0] ?? ''])].map(titleOf).join(' · '));
            // What is to be done, as a trainer asks it: a title alone, nobody can tell whether they know.
            const ask = `${paper.charAt(0).toLocaleUpperCase(sourceLocale)}${paper.slice(1)}`;
            return { ask, choices: opinions(position.choices).map((choice, index) => (index === 0 ? choice : { ...choice, say: begin })) };
          }) ?? [],
      },
    },
    ...lessons
      .filter(({ locale, steps }) => locale === sourceLocale && steps.some(({ questions }) => questions.length > 0))
      .map(({ id, steps }) => ({
        params: { source: id },
        props: { questions: steps.flatMap(({ questions }) => questions.map(({ ask, answers }) => ({ ask, choices: answers }))) },
      })),
  ];
}

export function GET({ props: { questions } }: APIContext<Props>): Response {
  return Response.json(questions);
}
