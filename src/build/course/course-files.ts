// The files of a package: the pages of its lessons, and what they ask for, found in the files themselves.

import { folderOf, type Files } from '../pack/folder';
import { pageOf, type Course } from './course';
import { lessonPage, SCRIPT, type Kind } from './lesson-page';

interface Made {
  readonly site: Files;
  readonly loader: string;
  /** What runs first in each page, and speaks to the platform. */
  readonly script: string;
  /** Where the site was built to be. */
  readonly base: string;
  readonly listener?: string | undefined;
}

/** By name, in order. */
export async function courseFiles(course: Course, kind: Kind, { site, loader, script, base, listener }: Made): Promise<Files> {
  const kept = new Map([...site].filter(([name]) => course.lessons.some(({ id }) => isOf(id, name))));
  const isThere = (address: string): boolean => {
    const place = address.slice(base.length);
    return address.startsWith(base) && (kept.has(place) || kept.has(`${place}index.html`));
  };
  for (const lesson of course.lessons) {
    const name = pageOf(lesson.id);
    const page = site.get(name);
    if (page === undefined) throw new Error(`Le site construit n’a pas la leçon ${lesson.id}.`);
    const made = lessonPage(text(page), { course, lesson, kind, isThere, listener });
    // The folder makes its addresses relative, as those of the site.
    kept.set(name, Buffer.from(made.replace(`src="/${SCRIPT}"`, `src="${base}${SCRIPT}"`)));
  }
  const icon = site.get('favicon.svg');
  if (icon !== undefined) kept.set('favicon.svg', icon);
  kept.set(SCRIPT, Buffer.from(script));
  addAsked(site, kept);
  const folder = await folderOf(kept, loader, base);
  return new Map([...folder].map(([name, content]) => [name, Buffer.from(content)]));
}

/** A page of the lesson, its exercises and its recordings; not its other faces. */
function isOf(lesson: string, name: string): boolean {
  return name === pageOf(lesson) || new RegExp(`^lecons/${lesson}/(?:[^/]+\\.json|voix/[^/]+)$`).test(name);
}

/** Of the hashed files, those that a kept one names, and those that these name. The voice of the site comes with its French, and with its licence. */
function addAsked(site: Files, kept: Map<string, Uint8Array>): void {
  const hashed = new Map([...site.keys()].filter((name) => /^_astro\/[^/]+$/.test(name)).map((name) => [name.slice('_astro/'.length), name]));
  const toRead = [...kept.keys()];
  for (let name = toRead.pop(); name !== undefined; name = toRead.pop()) {
    if (!/\.(html|js|css|json)$/.test(name)) continue;
    for (const [asked] of text(kept.get(name) ?? new Uint8Array()).matchAll(/[\w.-]+\.(?:js|css|woff2|opus|png|svg|vtt)\b/g)) {
      const found = hashed.get(asked);
      const file = found === undefined ? undefined : site.get(found);
      if (found === undefined || file === undefined || kept.has(found)) continue;
      kept.set(found, file);
      toRead.push(found);
    }
  }
  for (const [name, file] of site) if (/^_astro\/voix\/(?:espeak-ng\.|sons\.|fr\.|[A-Z]+\.txt$)/.test(name)) kept.set(name, file);
}

function text(file: Uint8Array): string {
  return Buffer.from(file).toString();
}
