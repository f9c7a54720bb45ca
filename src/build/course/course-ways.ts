// Packages for course platforms: `npm run pack -- --scorm` and `--cmi5`.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { partOf } from '../hosting/headers';
import { readLibrary } from '../library/library';
import type { Files } from '../pack/folder';
import type { PackWay } from '../pack/pack-way';
import { readLoader, readSite } from '../pack/read-site';
import { zipOf } from '../pack/zip';
import { cmi5Structure } from './cmi5-structure';
import { coursesOf, type Course } from './course';
import { courseFiles } from './course-files';
import type { Kind } from './lesson-page';
import { readMe } from './read-me';
import { scormManifest } from './scorm-manifest';
import { courseScript } from './script';

const TAKES = 'leçon|parcours…';

export const scormWay = courseWay(
  '--scorm',
  ['scorm12', 'scorm2004'],
  [
    'Pour une plateforme de cours (Moodle et d’autres) : une leçon, ou un parcours avec une page par leçon, en SCORM 1.2 et en SCORM 2004.',
    'La plateforme apprend si la leçon est faite, et si c’est sans aide. Rien d’autre. Dans le doute, prenez SCORM 1.2.',
  ],
);

export const cmi5Way = courseWay(
  '--cmi5',
  ['cmi5'],
  ['La même chose en cmi5, pour une plateforme qui a un LRS. LRS=https://lrs.exemple.org ne laisse la page parler qu’à celui-là.'],
);

/** What the package of a course is made of, in the order of the archive; `site` is every file of the built one. */
export async function packageOf(course: Course, kind: Kind, site: Files, listener?: string): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const made = { site, loader: await readLoader(), script: await courseScript(kind), base: partOf(process.env['BASE'] ?? ''), listener };
  const files = new Map<string, Uint8Array | string>(await courseFiles(course, kind, made));
  files.set('lisez-moi.html', readMe(kind, course));
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const names = sorted.map(([name]) => name);
  if (kind === 'cmi5') return new Map([['cmi5.xml', cmi5Structure(course)], ...sorted]);
  return new Map([['imsmanifest.xml', scormManifest(kind === 'scorm12' ? '1.2' : '2004', course, names)], ...sorted]);
}

function courseWay(word: PackWay['word'], kinds: readonly Kind[], says: readonly string[]): PackWay {
  return {
    word,
    takes: TAKES,
    says,
    needsSite: true,
    check: async (wanted) => [coursesOf(await readLibrary(), wanted), listener()],
    make: async ({ site, out, wanted }) => {
      const courses = coursesOf(await readLibrary(), wanted);
      const files = await readSite(site);
      const made: string[] = [];
      for (const course of courses) {
        for (const kind of kinds) {
          const content = await packageOf(course, kind, files, listener());
          const file = path.join(out, `${course.id}-${kind}.zip`);
          await writeFile(file, zipOf([...content].map(([name, bytes]) => ({ name, content: bytes }))));
          made.push(file);
        }
      }
      return made;
    },
  };
}

function listener(): string | undefined {
  const asked = process.env['LRS'];
  if (asked === undefined || asked === '') return undefined;
  if (!URL.canParse(asked) || !/^https?:$/.test(new URL(asked).protocol))
    throw new Error(`LRS est l’adresse d’un serveur : LRS=https://lrs.exemple.org. Vous avez écrit : ${asked}`);
  return new URL(asked).origin;
}
