// Links are on paper, in messages, on other sites: a step that was published keeps an address. Progress too.

import { describe, expect, test } from 'vitest';
import { movedFrom, parseFormer, writeFormer } from '../../src/core/lesson/moved';
import { parseProgress, stepsDone } from '../../src/core/lesson/progress';
import { doneThen, kept } from '../support/kept';
import { lessons } from '../support/lessons';

describe.each(Object.values(kept.facts))('$lesson#$step, published in November 2026,', ({ lesson: id, step }) => {
  test('is there, or its lesson knows where it went', () => {
    const lesson = lessons.find((one) => one.id === id);
    if (lesson === undefined) throw new Error(`The lesson ${id} is gone. Keep its folder for the half that keeps its main goal.`);
    const isThere = lesson.plan.steps.some((one) => one.id === step);
    const isElsewhere = movedFrom(lesson, lessons).some((one) => one.oldStep === step);
    const isRetired = lesson.plan.formerIds.includes(step);
    expect(isThere || isElsewhere || isRetired, `add ${step} to formerIds of ${id}, and « formerly: ${id}/${step} » where it went`).toBe(true);
  });
});

test('what was done then counts today, in the lesson that has the step now', () => {
  const parsed = parseProgress({ schema: kept.version, epoch: 0, facts: Object.values(kept.facts) });
  if (parsed.kind !== 'read') throw new Error('The record of November is not read.');
  expect(parsed.broken).toEqual([]);
  for (const lesson of lessons) {
    const steps = lesson.plan.steps.map(({ id }) => id);
    expect.soft(stepsDone(parsed.progress, { id: lesson.id, steps, former: parseFormer(writeFormer(lesson.plan)) }), lesson.id).toEqual(doneThen(lesson));
  }
});
