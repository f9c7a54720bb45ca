// What the lessons say, as the blocks a reader meets: one line of prose, one sentence of a practice, one definition.

import { plain } from '../../src/world/practice/sentence';
import { textsIn } from '../../src/build/library/texts';
import { lessons, library } from './lessons';

/** Each text once, in the order of the lessons. */
export function textsOfTheLessons(): readonly string[] {
  const prose = lessons.flatMap(({ plan, intro, steps }) => [
    plan.title,
    plan.goal,
    ...plan.objectives,
    intro,
    ...steps.flatMap(({ text }) => text.split('\n')),
  ]);
  const practices = [...library.practices.values()].flatMap((practice) => {
    const said = [practice.title, practice.brief, practice.done, ...practice.slips.map((slip) => slip.say)];
    return [...said.flatMap(textsIn).map(plain), ...practice.files.flatMap(({ name, shows }) => [name, ...textsIn(shows)])];
  });
  const words = [...library.words.values()].flatMap(({ term, definition, also }) => [term, definition, ...also]);
  return [...new Set([...prose, ...practices, ...words].map((text) => text.trim()))].filter((text) => text !== '');
}
