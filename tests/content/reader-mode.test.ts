// The reader mode of a browser, as Firefox has it (@mozilla/readability): what it shows of a lesson holds what is written there to be read.
// It takes two things away whatever is around them: buttons, so that of an explained word it shows the sheet and not the word; and forms with
// more choices than paragraphs, our questions (docs/decisions/0044).

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { dist } from '../../src/build/preview/site.mjs';
import { inHand } from '../../src/core/lesson/hand';
import { lessons, words } from '../support/lessons';

test('the reader mode shows every sentence of every lesson, from the first step to the last', () => {
  const lost = lessons.flatMap((lesson) => {
    const { document } = parseHTML(readFileSync(path.join(dist, 'lecons', lesson.id, 'index.html'), 'utf8'));
    for (const term of document.querySelectorAll('.term')) term.replaceWith(term.textContent);
    for (const sheet of document.querySelectorAll('.term__sheet')) sheet.remove();
    const read = new Readability(document).parse()?.content ?? '';
    // Two paragraphs are two lines: their texts alone would be one word.
    const shown = said(parseHTML(`<html><body>${read.replaceAll(/<\/(?:p|li|h\d)>/g, ' $&')}</body></html>`).document.body.textContent);
    const asked = new Set(lesson.steps.flatMap(({ questions }) => questions.flatMap(({ ask, answers }) => [ask, ...answers.map(({ text }) => text)])));
    return [lesson.plan.goal, lesson.intro, ...lesson.steps.map(({ text }) => text)]
      .flatMap((text) => text.split('\n'))
      .filter((line) => !asked.has(line) && !shown.includes(said(line)))
      .map((line) => `${lesson.id}: ${line}`);
  });
  expect(lost).toEqual([]);
});

/** As it is heard: what stands between two words, and which hand is told, change nothing. */
function said(text: string): string {
  return inHand(words(text), 'finger')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
