// The numbers that a site compares with what it knows: what each page asks, and why it refuses what was typed. Pure.

import { digitsIn } from '../../../core/typed/signs';
import type { CompteScenario, FieldId, PageId, Proof, ProofPage } from './schema';
import type { Compte } from './state';

export function isProof(page: PageId | FieldId): page is ProofPage {
  return page === 'number' || page === 'bank';
}

/** What this page compares; nothing on the other pages. */
export function proofOn(page: PageId, setting: CompteScenario): (Proof & { readonly field: ProofPage }) | undefined {
  const proof = isProof(page) ? setting[page] : undefined;
  return proof === undefined || !isProof(page) ? undefined : { ...proof, field: page };
}

/** The site's own words for what stands in the box. */
export function refusalOf({ answers, pane, setting }: Compte): string | undefined {
  const proof = pane.name === 'page' ? proofOn(pane.page, setting) : undefined;
  if (proof === undefined) return undefined;
  const typed = digitsIn(answers[proof.field]);
  return proof.refused.find(({ is }) => is === typed)?.say ?? proof.otherwise;
}

/** The title of a page: the skin's, or what this site asks. */
export function titleOf(page: PageId, { setting }: Compte, titles: { readonly [P in Exclude<PageId, ProofPage>]: string }): string {
  return isProof(page) ? (setting[page]?.title ?? '') : titles[page];
}
