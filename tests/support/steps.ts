// The list of the steps of a lesson, behind the beads.

import { expect, type Locator, type Page } from '@playwright/test';
import { fr } from '../../src/site/messages/fr';

/** Opens the list of the steps; it stays as it is when it is open. */
export async function openSteps(page: Page): Promise<Locator> {
  const steps = page.getByRole('navigation', { name: fr.lessonSteps.navigation });
  const first = steps.getByRole('link').first();
  if (!(await first.isVisible())) await steps.getByRole('button', { name: fr.lessonSteps.list }).click();
  await expect(first).toBeVisible();
  return steps;
}
