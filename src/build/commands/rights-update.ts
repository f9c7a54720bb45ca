// `npm run rights:update`: compares content/rights/commun/chiffres.yaml with the maintained data of OpenFisca, shows what differs, and writes what is newer.
// The package (8 MB, AGPL-3.0) is downloaded to a temporary folder and thrown away: it is no dependency. `-- --look` writes nothing;
// `-- --from=folder` reads a package that is there already.

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { fieldsOf } from '../../core/lesson/foreign-json';
import { figuresSchema } from '../library/simulator-schema';
import { parse } from 'yaml';
import { compareFigures, written, type Difference } from './rights-update/compare';

const PACKAGE = '@leximpact/socio-fiscal-openfisca-json';
const FILE = 'content/rights/commun/chiffres.yaml';
const run_ = promisify(execFile);

export async function run(words: readonly string[]): Promise<void> {
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const folder = from === undefined ? await mkdtemp(path.join(os.tmpdir(), 'declic-droits-')) : undefined;
  try {
    const unpacked = from ?? (await download(folder ?? ''));
    const today = new Date().toISOString().slice(0, 10);
    const text = await readFile(FILE, 'utf8');
    const parameters: unknown = JSON.parse(await readFile(path.join(unpacked, 'raw_processed_parameters.json'), 'utf8'));
    const own: unknown = JSON.parse(await readFile(path.join(unpacked, 'package.json'), 'utf8'));
    const version = String(fieldsOf(own)['version']);
    const differences = compareFigures(figuresSchema.parse(parse(text)), parameters, today);
    console.log(`${PACKAGE} ${version}\n`);
    for (const difference of differences) console.log(sayingOf(difference));
    const newer = differences.filter(({ kind }) => kind === 'newer');
    if (newer.length > 0 && !words.includes('--look')) {
      await writeFile(FILE, written(text, newer, { source: `OpenFisca-France, par ${PACKAGE} ${version}`, read: today }));
      console.log(`\n${FILE} est à jour. Relisez les phrases des droits concernés, puis lancez npm run unit.`);
    }
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** The folder of the package. `npm pack` fetches it as npm would install it, and installs nothing. */
async function download(folder: string): Promise<string> {
  await run_('npm', ['pack', PACKAGE, '--silent'], { cwd: folder });
  const [archive] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm n’a pas donné ${PACKAGE}. Vérifiez la connexion, puis recommencez.`);
  await run_('tar', ['xzf', archive], { cwd: folder });
  return path.join(folder, 'package');
}

function sayingOf({ name, kind, ours, theirs }: Difference): string {
  const mine = `${ours.value} (${ours.from})`;
  switch (kind) {
    case 'same':
      return `  ${name} : ${mine}, pareil.`;
    case 'newer':
      return `+ ${name} : ${mine} devient ${theirs?.value} (${theirs?.from}).`;
    case 'older':
      return `  ${name} : ${mine} est gardé. Le paquet est plus ancien : ${theirs?.value} (${theirs?.from}).`;
    case 'other':
      return `! ${name} : ${mine}, et le paquet dit ${theirs?.value} pour le même jour. Cherchez lequel est juste.`;
    case 'lost':
      return `! ${name} : le paquet n’a plus « ${ours.at} ». Cherchez son nouveau nom.`;
    case 'past':
      return `! ${name} : ${mine} a passé sa date, et le paquet n’a rien de plus récent. Cherchez le texte, changez le chiffre à la main.`;
  }
}
