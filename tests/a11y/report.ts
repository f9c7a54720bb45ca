// The findings as they are read in a terminal: in French, one rule once, with the places where it fails.

import type { Finding } from './finding.ts';

const MOST_PLACES = 4;

interface PageFindings {
  readonly address: string;
  readonly findings: readonly Finding[];
}

export function told(address: string, findings: readonly Finding[]): string {
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const places = group.slice(0, MOST_PLACES).map(({ element, about }) => `      ${element}${about === undefined ? '' : ` — ${about}`}`);
    const others = group.length - places.length;
    return [
      `  ${first.rule} (${criteriaOf(first)})`,
      `    ${first.says}`,
      ...places,
      ...(others > 0 ? [`      et ${others} de plus`] : []),
      `    Pour réparer\u00a0: ${first.mend}`,
    ];
  });
  return [`\n${address}`, ...(byRule.length === 0 ? ['  Rien à redire.'] : byRule)].join('\n');
}

export function summary(pages: readonly PageFindings[], unopened: readonly string[]): string {
  const all = pages.flatMap(({ findings }) => findings);
  const withFault = pages.filter(({ findings }) => findings.length > 0).length;
  const byRule = [...Map.groupBy(all, ({ rule }) => rule)].sort(([, one], [, other]) => other.length - one.length);
  return [
    `\n${pages.length} ${pages.length > 1 ? 'pages' : 'page'}, ${withFault} avec quelque chose à revoir, ${all.length} constats, ${byRule.length} règles.`,
    ...byRule.map(
      ([rule, found]) =>
        `  ${String(found.length).padStart(5)}  ${rule} (${found[0] === undefined ? '' : criteriaOf(found[0])}), sur ${new Set(found.map(({ page }) => page)).size} pages`,
    ),
    ...unopened.map((address) => `N’a pas pu être ouverte\u00a0: ${address}`),
  ].join('\n');
}

function criteriaOf({ level, rgaa, wcag, engine }: Finding): string {
  const named = [rgaa.length === 0 ? '' : `RGAA ${rgaa.join(', ')}`, wcag.length === 0 ? '' : `WCAG ${wcag.join(', ')}`].filter((one) => one !== '');
  return [...named, level, engine].join(' · ');
}
