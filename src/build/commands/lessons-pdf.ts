// `npm run pdf [-- <leçon>…]`: every handout and every trainer's sheet as a PDF, for who wants files (PDF_FOLDER says where). Printed by a browser from the built
// site, so that a file is what one would have printed.

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { sourceLocale } from '../../core/lesson/locale';
import type { Lesson } from '../../core/lesson/lesson';
import { browserArguments, findBrowser } from '../browser/find-browser.mjs';
import { readLibrary } from '../library/library';
import { dist } from '../preview/site.mjs';
import { wantedLessons } from './wanted-lessons';

const FOLDER = process.env['PDF_FOLDER'] ?? 'fiches';

/** Where the pages believe they are when the host did not say where the site lives: nothing in a file may lead there. */
const NOWHERE = 'http://declic.invalid';

export async function run(words: readonly string[]): Promise<void> {
  const sheets = wantedLessons(await readLibrary(), words).flatMap(sheetsOf);
  if (!existsSync(path.join(dist, 'index.html'))) throw new Error(`Le site n’est pas construit. Construisez-le d’abord : npm run build`);
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('Aucun navigateur ici. Installez Chromium ou Chrome, ou donnez son chemin : CHROMIUM=/chemin/de/chromium npm run pdf');
  }
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    const page = await pageOfBuiltSite(await browser.newContext({ javaScriptEnabled: false }).then((context) => context.newPage()));
    for (const [index, { address, file }] of sheets.entries()) {
      await printSheet(page, address, file);
      console.log(`${index + 1} sur ${sheets.length}  ${file}`);
    }
  } finally {
    await browser.close();
  }
  console.log(`\nLes ${sheets.length} fiches sont dans le dossier ${path.resolve(FOLDER)}`);
  if (site === NOWHERE)
    console.log(
      'Sans SITE, elles n’ont ni adresse entière ni code à scanner : SITE=https://votre.site npm run build, puis SITE=https://votre.site npm run pdf',
    );
}

interface Sheet {
  /** Of the page, from the root of the site. */
  readonly address: string;
  readonly file: string;
}

function sheetsOf({ id, locale }: Lesson): readonly Sheet[] {
  const [folder, ending] = locale === sourceLocale ? ['', ''] : [`${locale}/`, `.${locale}`];
  const handout = `${folder}lecons/${id}/fiche/`;
  return [
    { address: handout, file: path.join(FOLDER, `${id}${ending}.pdf`) },
    { address: `${handout}formateur/`, file: path.join(FOLDER, `${id}-formateur${ending}.pdf`) },
  ];
}

const site = process.env['SITE']?.replace(/\/+$/, '') ?? NOWHERE;
const part = `/${(process.env['BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** The page asks for the address where the site will live; the files of the built site answer. */
async function pageOfBuiltSite(page: Page): Promise<Page> {
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const asked = path.join(dist, decodeURIComponent(pathname).slice(part.length - 1));
    const file = asked.endsWith(path.sep) ? path.join(asked, 'index.html') : asked;
    if (origin !== new URL(site).origin || !file.startsWith(dist + path.sep) || !existsSync(file)) await route.abort();
    else await route.fulfill({ path: file });
  });
  return page;
}

async function printSheet(page: Page, address: string, file: string): Promise<void> {
  await page.goto(`${site}${part}${address}`, { waitUntil: 'networkidle' });
  if (site === NOWHERE) {
    await page.evaluate(() => {
      for (const link of [...document.links]) link.removeAttribute('href');
    });
  }
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
