// Where a lesson leads: a page of the site that is there, at a place that is there; or a site outside that somebody has read about
// (content/addresses.yaml). A dead link costs a beginner the whole lesson.

import { hostsIn, type Addresses } from './addresses';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import type { ReadLesson } from './read-lesson';
import type { SitePlaces } from './site-places';

export function checkLinks(
  lessons: readonly ReadLesson[],
  { places, addresses }: { readonly places: SitePlaces; readonly addresses: Addresses },
  report: Report,
): void {
  for (const { lesson, prose } of lessons) {
    for (const { url, line } of prose.links) {
      const wrong = url.startsWith('#') ? wrongInside(`/lecons/${lesson.id}/${url}`, places) : /^[./]/.test(url) ? wrongInside(url, places) : undefined;
      if (wrong !== undefined) report({ file: lesson.file, line, ...wrong });
    }
    const named = [
      ...prose.links.filter(({ url }) => url.startsWith('https://')).map(({ url, line }) => ({ text: URL.parse(url)?.hostname ?? url, line })),
      ...prose.passages.map(({ text, line }) => ({ text, line })),
    ];
    const told = new Set<string>();
    for (const { text, line } of named) {
      for (const host of hostsIn(text)) {
        if (addresses.knows(host) || told.has(host)) continue;
        told.add(host);
        report({
          file: lesson.file,
          line,
          what: `Le site ${quoted(host)} n’est pas dans content/addresses.yaml.`,
          mend: `${suggest(
            host,
            addresses.all.map(({ site }) => site),
            'Sites connus',
          )} Un site inventé finit par « .example ». Un vrai site s’ajoute au fichier, avec le jour où vous l’avez lu.`,
        });
      }
    }
  }
}

/** What is wrong with an address of the site: its page, or its place in the page. */
function wrongInside(url: string, places: SitePlaces): { readonly what: string; readonly mend: string } | undefined {
  const [page = '', place] = url.split('#');
  const what = `Le lien ${quoted(url)} ne mène nulle part.`;
  if (!places.has(page)) {
    const pages = [...places.keys()];
    if (places.has(`${page}/`)) return { what, mend: `finissez l’adresse de la page par « / » : ${quoted(`${page}/`)}.` };
    return { what, mend: suggest(page, pages, 'Pages du site') };
  }
  const there = places.get(page);
  if (place === undefined || there === undefined || there.has(place)) return undefined;
  return { what, mend: suggest(place, [...there], 'Étapes de la leçon') };
}
