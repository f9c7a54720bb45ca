// axe-core with every rule it has, in French.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Locale } from 'axe-core';
import { levelOf } from '../criteria.ts';
import type { Finding } from '../finding.ts';

const french: Locale = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('axe-core/locales/fr.json'), 'utf8'));

/** What axe 4.14.1 has no French for. */
const unsaid: { readonly [rule: string]: string } = {
  'aria-braille-equivalent': 'Un texte en braille doit aussi exister en lettres.',
  'aria-conditional-attr': 'Cet attribut ARIA n’est pas employé comme son rôle le demande.',
  'aria-deprecated-role': 'Ce rôle ARIA ne s’emploie plus.',
  'aria-prohibited-attr': 'Cet attribut ARIA n’a pas sa place ici.',
  'aria-tab-name': 'Cet onglet n’a pas de nom.',
  'summary-name': 'Ce qui ouvre et ferme n’a pas de nom.',
};

export async function axeFindings(page: Page, address: string): Promise<readonly Finding[]> {
  const violations = await page.evaluate(async (locale) => {
    const { axe } = globalThis;
    axe.configure({ locale });
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    // Without `preload: false`, axe waits ten seconds for a media file that does not answer.
    const results = await axe.run(document, { rules, preload: false, resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, help, tags, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, help, tags, element: globalThis.a11yBattery.same(String(target[0])), summary: failureSummary ?? '' })),
    );
  }, french);
  return violations.map(({ id, help, tags, element, summary }) => {
    const wcag = tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);
    const rgaa = [...new Set(tags.flatMap((tag) => /^RGAA-(\d+\.\d+)/.exec(tag)?.[1] ?? []))];
    const mend = summary
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(1, 2)
      .join(' ');
    return {
      page: address,
      rule: id,
      engine: 'axe',
      element,
      rgaa,
      wcag,
      level: levelOf(wcag),
      says: unsaid[id] ?? `${help}.`,
      mend: mend === '' ? help : mend,
    };
  });
}
