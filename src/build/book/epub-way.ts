// Books for a reader of books: one a prepared path, or what is named.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser/find-browser.mjs';
import { readLibrary } from '../library/library';
import type { PackJob, PackWay } from '../pack/pack-way';
import { serveSite } from '../preview/site.mjs';
import { plansOf } from './book';
import { BookMaker } from './make';

export const epubWay: PackWay = {
  word: '--epub',
  takes: '[parcours|leçon|toutes-les-lecons…]',
  says: ['Un livre EPUB pour chaque parcours, ou pour ce que vous nommez : le texte, les écrans dessinés, les mots, les réponses.'],
  needsSite: true,
  make: async ({ site: dist, out, wanted, say }: PackJob) => {
    const library = await readLibrary();
    const plans = plansOf(library, wanted);
    const executablePath = findBrowser();
    if (executablePath === undefined)
      throw new Error('Aucun navigateur ici pour dessiner les écrans. Installez Chromium ou Chrome, ou donnez son chemin : CHROMIUM=…');
    const base = process.env['BASE'] ?? '/';
    const served = await serveSite(dist, 0, base);
    const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
    try {
      const origin = process.env['SITE'];
      const maker = new BookMaker({ library, browser, dist, served: served.url, site: origin === undefined ? undefined : new URL(base, origin).href });
      const files: string[] = [];
      for (const plan of plans) {
        const file = path.join(out, `${plan.id}.epub`);
        say(`${plan.title} : ${plan.lessons.length} leçon${plan.lessons.length > 1 ? 's' : ''}`);
        await writeFile(file, await maker.make(plan));
        files.push(file);
      }
      return files;
    } finally {
      await browser.close();
      await served.close();
    }
  },
};
