// `npm run pack`: the lessons as files that one carries, hands out or gives to another program. One way each, by its word; without a word, the
// folder that opens from a USB stick. `npm run pack -- --help` says them all.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { epubAloudWay, epubWay } from '../book/epub-way';
import { cmi5Way, scormWay } from '../course/course-ways';
import { folderWay } from '../pack/folder-way';
import type { PackWay } from '../pack/pack-way';
import { zimWay } from '../pack/zim-way';
import { dist } from '../preview/site.mjs';

const OUT = process.env['PACK_FOLDER'] ?? 'paquets';
const AS_BUILT = '--sans-construire';
const SUMS = 'SHA256SUMS';

/** In the order in which they are told. A way has one row here, and one file that makes it. */
const ways: readonly PackWay[] = [folderWay, zimWay, epubWay, epubAloudWay, scormWay, cmi5Way];

export async function run(words: readonly string[]): Promise<void> {
  const asked = words.filter((word) => word.startsWith('--') && word !== AS_BUILT);
  const wanted = words.filter((word) => !word.startsWith('--'));
  if (asked.includes('--help')) {
    console.log(help());
    return;
  }
  const unknown = asked.filter((word) => !ways.some(({ word: known }) => known === word));
  if (unknown.length > 0) throw new Error(`Ce mot n’est pas connu : ${unknown.join(' ')}\n\n${help()}`);
  const chosen = asked.length === 0 ? ways.slice(0, 1) : ways.filter(({ word }) => asked.includes(word));
  if (wanted.length > 0 && !chosen.some(({ takes }) => takes !== undefined)) {
    throw new Error(`Ce paquet contient toutes les leçons : il ne prend pas de nom. Vous avez écrit : ${wanted.join(' ')}\n\n${help()}`);
  }
  for (const way of chosen) await way.check?.(wanted);
  if (chosen.some(({ needsSite }) => needsSite)) standingSite(words.includes(AS_BUILT));
  await mkdir(OUT, { recursive: true });
  for (const way of chosen) {
    for (const file of await way.make({ site: dist, out: path.resolve(OUT), wanted, say: (line) => console.log(line) })) console.log(`Fait : ${file}`);
  }
  await writeSums();
}

/** Built again, so that nothing of an older build goes into a package; not where it was asked not to. */
function standingSite(asItIs: boolean): void {
  if (!asItIs) {
    console.log('Le site se construit. Cela prend une minute environ.');
    const built = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (built.status !== 0) throw new Error('Le site ne se construit pas. « npm run build » dit pourquoi.');
  }
  if (!existsSync(path.join(dist, 'index.html')))
    throw new Error(`Le site n’est pas construit. Enlevez « ${AS_BUILT} », ou construisez-le d’abord : npm run build`);
}

/** Beside the packages, what proves that a copy is whole: `sha256sum -c SHA256SUMS`. */
async function writeSums(): Promise<void> {
  const files = (await readdir(OUT, { withFileTypes: true })).filter((entry) => entry.isFile() && entry.name !== SUMS).map(({ name }) => name);
  const lines = await Promise.all(
    files.sort().map(async (name) => {
      const digest = createHash('sha256').update(await readFile(path.join(OUT, name)));
      return `${digest.digest('hex')}  ${name}\n`;
    }),
  );
  await writeFile(path.join(OUT, SUMS), lines.join(''));
}

function help(): string {
  const rows = ways.map(({ word, takes, says }) => `  npm run pack -- ${word}${takes === undefined ? '' : ` ${takes}`}\n      ${says.join('\n      ')}`);
  return [
    'Les leçons, en fichiers à emporter. Tout arrive dans le dossier « paquets », avec SHA256SUMS pour vérifier une copie.',
    '',
    '  npm run pack\n      Le premier paquet ci-dessous.',
    ...rows,
    '',
    `Le site est d’abord construit. ${AS_BUILT} prend celui qui est déjà là (dossier dist).`,
    'PACK_FOLDER=/un/dossier npm run pack met les paquets ailleurs.',
    'SITE=https://votre.site npm run pack écrit votre adresse sur ce qui s’imprime.',
  ].join('\n');
}
