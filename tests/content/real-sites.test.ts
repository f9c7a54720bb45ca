// « Le même geste sur le vrai site »: nobody goes from the practice to the real service without being told what differs.

import { expect, test } from 'vitest';
import { lessons, library } from '../support/lessons';

/** What one does on the service of somebody else. */
const THEMES: readonly string[] = ['demarches', 'droits', 'emploi', 'sejour-sante', 'lien'];

test('each lesson that leads to a real service says what differs there', () => {
  const told = new Set((library.realSites?.lessons ?? []).map(({ lesson }) => lesson));
  const untold = lessons.filter(({ plan, id }) => THEMES.includes(plan.theme) && !told.has(id)).map(({ id }) => id);
  expect(untold, 'write a paragraph in content/real-sites.yaml').toEqual([]);
});

test('each paragraph is short, and has its source', () => {
  for (const { lesson, text, source } of library.realSites?.lessons ?? []) {
    expect(text.join(' ').split(/\s+/).length, lesson).toBeLessThanOrEqual(70);
    expect(source.length, lesson).toBeGreaterThan(5);
  }
});
