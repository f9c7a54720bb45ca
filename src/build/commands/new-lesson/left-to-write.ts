// What is left to write in a lesson that `npm run new:lesson` has made: each place begins with « À vous », in the text that learners read or in
// a remark of the file.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

interface Left {
  /** From the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

export async function leftToWrite(root: string, lesson: string): Promise<readonly Left[]> {
  const folder = `content/lessons/${lesson}`;
  const names = (await readdir(path.join(root, folder))).filter((name) => /\.(mdx|yaml)$/.test(name)).toSorted(textFirst);
  const all = await Promise.all(names.map(async (name) => leftIn(`${folder}/${name}`, await readFile(path.join(root, folder, name), 'utf8'))));
  return all.flat();
}

function leftIn(file: string, text: string): readonly Left[] {
  return text.split('\n').flatMap((line, index) => {
    // « Un appareil qui n’est pas à vous, » is a lesson's own.
    const what = /(?<=^[\s#]*|[.:]\s)à vous(?:\s?:\s|,\s)(?<what>.*)$/iu.exec(line)?.groups?.['what'];
    return what === undefined ? [] : [{ file, line: index + 1, what }];
  });
}

/** The lesson, then its practices, as one writes them. */
function textFirst(one: string, other: string): number {
  return Number(one.endsWith('.yaml')) - Number(other.endsWith('.yaml')) || one.localeCompare(other, 'fr');
}
