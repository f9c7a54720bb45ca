import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../library/library';
import { cmi5Structure } from './cmi5-structure';
import { coursesOf, type Course } from './course';
import { lessonPage } from './lesson-page';
import { readMe } from './read-me';
import { scormManifest } from './scorm-manifest';

let course: Course;
beforeAll(async () => {
  const library = await readLibrary(path.join(import.meta.dirname, '../../../tests/fixture'));
  const [found] = coursesOf(library, ['ecrire']);
  if (found === undefined) throw new Error('No lesson.');
  course = found;
  expect(() => coursesOf(library, [])).toThrow('Dites quelle leçon');
  expect(() => coursesOf(library, ['écrire'])).toThrow('Il n’y a ni leçon ni parcours « écrire »');
});

test('a title is text, whatever is in it', () => {
  const hostile: Course = { ...course, title: '</title><script>"&', lead: ']]> & <b>' };
  for (const made of [scormManifest('1.2', hostile, []), scormManifest('2004', hostile, []), cmi5Structure(hostile), readMe('cmi5', hostile)]) {
    expect(made).toContain('&lt;/title&gt;&lt;script&gt;&quot;&amp;');
    expect(made).not.toContain('<b>');
  }
});

test('identifiers are in ASCII, one each, and for life', () => {
  const manifest = scormManifest('1.2', course, ['cours.js', 'lecons/ecrire/index.html', 'lecons/ecrire/été.json']);
  const identifiers = [...manifest.matchAll(/ identifier="([^"]*)"/g)].map(([, name = '']) => name);
  expect(identifiers).toEqual(['declic-ecrire', 'cours', 'lecon-ecrire', 'page-ecrire', 'commun']);
  expect(manifest).toContain('<file href="lecons/ecrire/%C3%A9t%C3%A9.json"/>');
  expect(cmi5Structure(course)).toContain('<au id="urn:uuid:215f6397-c581-813d-9e55-3ee69905e655" moveOn="Completed"');
});

describe('a page', () => {
  test('that has changed its shape stops the command, and says which', () => {
    const [lesson] = course.lessons;
    if (lesson === undefined) throw new Error('No lesson.');
    expect(() => lessonPage('<main></main>', { course, lesson, kind: 'scorm12', isThere: () => false })).toThrow('The page of ecrire has not exactly one');
  });
});
