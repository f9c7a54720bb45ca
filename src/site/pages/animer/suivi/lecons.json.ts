// The lessons as who follows a session names them: their skills, and the words of the Coop de la médiation numérique. Fetched by the page.

import { readLibrary } from '../../../../build/library/library';
import { sourceLocale } from '../../../../core/lesson/locale';
import { inShelves } from '../../../../core/lesson/teaching-order';
import type { FollowedLesson } from '../../../group/follow-up';
import { skillSteps } from '../../../group/skills';
import { messagesFor } from '../../../messages';

export async function GET(): Promise<Response> {
  const { lessons } = await readLibrary();
  const { themes, levels } = messagesFor(sourceLocale).words.followUp.coop;
  const shelved = inShelves(lessons.filter(({ locale }) => locale === sourceLocale)).flatMap(({ shelf }) => shelf);
  const followed = shelved.map(({ id, plan, steps }): readonly [string, FollowedLesson] => {
    const asked = skillSteps(steps);
    const titles = plan.steps.filter((step) => asked.includes(step.id)).map(({ title }) => title);
    return [id, { title: plan.title, theme: themes[plan.theme], level: levels[plan.level - 1] ?? '', skills: titles }];
  });
  return Response.json(Object.fromEntries(followed));
}
