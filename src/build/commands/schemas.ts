// `npm run schemas`: writes schemas/, which editors read to complete the files of content/, and says in .vscode/settings.json which is for which.
// A test holds them to the schemas of the build.

import { mkdir, writeFile } from 'node:fs/promises';
import { kinds } from './schemas/schemas-of';

export async function run(): Promise<void> {
  await mkdir('schemas', { recursive: true });
  await mkdir('.vscode', { recursive: true });
  for (const [file, text] of Object.entries(schemaFiles())) await writeFile(file, text);
  console.log(`schemas/ et .vscode/settings.json sont écrits\u00a0: ${kinds().length} sortes de fichiers.`);
}

/** File, from the root → its text. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const all = kinds();
  // The plan of a lesson stands at the top of a text: no editor completes it there.
  const yaml = all.filter(({ files }) => files.every((file) => file.endsWith('.yaml')));
  const settings = { 'yaml.schemas': Object.fromEntries(yaml.map(({ name, files }) => [`./schemas/${name}.json`, files])), 'yaml.schemaStore.enable': false };
  return {
    ...Object.fromEntries(all.map(({ name, schema }) => [`schemas/${name}.json`, `${JSON.stringify(schema)}\n`])),
    '.vscode/settings.json': `${JSON.stringify(settings, undefined, 2)}\n`,
  };
}
