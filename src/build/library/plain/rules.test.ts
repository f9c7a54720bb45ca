// Each rule of plain French does what its own examples say.

import { describe, expect, test } from 'vitest';
import { findingsOf, rules } from '../plain-french';

describe.each(rules.map((rule) => [`${rule.id}, ${rule.name}`, rule] as const))('%s', (_name, rule) => {
  const own = (text: string): readonly string[] => findingsOf(text, 'paragraph').flatMap((one) => (one.rule === rule ? [one.finding.what] : []));

  test.each(rule.good)('lets pass: %s', (text) => {
    expect(own(text)).toEqual([]);
  });

  test.each(rule.bad)('finds something in: %s', (text) => {
    expect(own(text)).not.toEqual([]);
  });

  test('says where it comes from, and each finding says a way out', () => {
    expect(rule.source).not.toBe('');
    for (const text of rule.bad) for (const { finding } of findingsOf(text, 'paragraph')) expect(finding.mend).toMatch(/\.$/);
  });
});

test('each rule has its name once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
