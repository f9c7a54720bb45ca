// What is in a package for a course platform: every lesson of ours can be put in one, its list is true, and it keeps to the published schemas.

import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cmi5Structure } from '../../../src/build/course/cmi5-structure';
import { coursesOf, pageOf } from '../../../src/build/course/course';
import { packageOf } from '../../../src/build/course/course-ways';
import { lessonPage, type Kind } from '../../../src/build/course/lesson-page';
import { scormManifest } from '../../../src/build/course/scorm-manifest';
import { readSite } from '../../../src/build/pack/read-site';
import { zipOf } from '../../../src/build/pack/zip';
import { dist } from '../../../src/build/preview/site.mjs';
import { expect, test } from '../../support/e2e';
import { library } from '../../support/lessons';
import { measured } from '../../support/measured';
import { whatIsMissing } from '../../support/programs.mjs';
import { fetchSchemas, schemaOf } from '../../support/published-schemas';
import { isSoak, sampleOf } from '../../support/sample';

const kinds = ['scorm12', 'scorm2004', 'cmi5'] as const satisfies readonly Kind[];
const courses = coursesOf(library, [...new Set([...library.paths, ...library.lessons].map(({ id }) => id))]);
const [paths, lessons] = [courses.filter(({ lessons: { length } }) => length > 1), courses.filter(({ lessons: { length } }) => length === 1)];

test('a package lists its files, all of them, in ASCII; the same lessons make the same ones', { tag: '@laptop' }, async ({}, info) => {
  const site = await readSite(dist);
  for (const course of sampleOf(paths, 1)) {
    const files = await packageOf(course, 'scorm12', site);
    const size = zipOf([...files].map(([name, content]) => ({ name, content }))).length;
    measured(info, `SCORM 1.2, ${course.id}: ${course.lessons.length} lessons, ${files.size} files, ${Math.round(size / 1000)} kB in ZIP`);
    expect([...files.keys()].filter((name) => name.endsWith('index.html')).sort()).toEqual(course.lessons.map(({ id }) => pageOf(id)).sort());
    const listed = [...String(files.get('imsmanifest.xml')).matchAll(/<file href="([^"]+)"/g)].map(([, name = '']) => decodeURI(name));
    expect(listed.sort()).toEqual([...files.keys()].filter((name) => name !== 'imsmanifest.xml').sort());
    expect([...files.keys()].filter((name) => !/^[\x21-\x7e]+$/.test(name))).toEqual([]);
    if (isSoak) expect(await packageOf(course, 'scorm12', site)).toEqual(files);
  }
});

test('any lesson of ours can be put in a package, and leads nowhere else', { tag: '@laptop' }, async () => {
  for (const course of lessons) {
    const [lesson] = course.lessons;
    if (lesson === undefined) throw new Error(`No lesson in ${course.id}.`);
    const html = await readFile(path.join(dist, pageOf(lesson.id)), 'utf8');
    for (const kind of kinds) {
      const page = lessonPage(html, { course, lesson, kind, isThere: () => false });
      expect([...page.matchAll(/<a\b[^>]*href="(?!#)[^"]*"/g)].map(([link]) => link)).toEqual([]);
    }
  }
});

test('what a platform reads first keeps to the published schemas', { tag: '@laptop' }, () => {
  const reason = whatIsMissing(['xmllint']) ?? fetchSchemas();
  test.skip(reason !== undefined, reason);
  const schema = {
    scorm12: ['--schema', schemaOf('scorm12edition')],
    scorm2004: ['--schema', schemaOf('scorm20044thedition')],
    cmi5: ['--relaxng', path.join(import.meta.dirname, '../../support/cmi5.rng')],
  } as const;
  const check = (kind: Kind, input: string) => spawnSync('xmllint', ['--nonet', '--noout', ...schema[kind], '-'], { input, encoding: 'utf8' });
  for (const course of [...paths, ...sampleOf(lessons, 3)]) {
    const files = ['cours.js', ...course.lessons.map(({ id }) => pageOf(id))];
    for (const kind of kinds) {
      const input = kind === 'cmi5' ? cmi5Structure(course) : scormManifest(kind === 'scorm12' ? '1.2' : '2004', course, files);
      const { status, stderr } = check(kind, input);
      expect(status, `${course.id} ${kind}: ${stderr}`).toBe(0);
      // A fault is seen: the schema was read.
      expect(check(kind, input.replace(/(scorm[tT]ype="sco|moveOn="Completed)"/, '$1x"')).status, kind).not.toBe(0);
    }
  }
});
