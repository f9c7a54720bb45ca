// Books for a reader of books: one a prepared path, or what is named.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser, findProgram } from '../browser/find-browser.mjs';
import { readLibrary } from '../library/library';
import type { PackJob, PackWay } from '../pack/pack-way';
import { serveSite } from '../preview/site.mjs';
import { plansOf } from './book';
import { BookMaker } from './make';

const TAKES = '[parcours|leçon|toutes-les-lecons…]';

export const epubWay: PackWay = {
  word: '--epub',
  takes: TAKES,
  says: ['Un livre EPUB pour chaque parcours, ou pour ce que vous nommez : le texte, les écrans dessinés, les mots, les réponses.'],
  needsSite: true,
  make: (job) => books(job),
};

export const epubAloudWay: PackWay = {
  word: '--epub-voix',
  takes: TAKES,
  says: ['Le même livre, qui se lit à voix haute, phrase par phrase, dans les liseuses qui savent le faire. Environ trois fois plus lourd. Il faut lame.'],
  needsSite: true,
  make: (job) => {
    const encoder = findProgram('lame');
    if (encoder === undefined)
      throw new Error('Le livre ne peut pas être lu à voix haute ici : il manque le programme lame. Sur Debian ou Ubuntu : sudo apt-get install lame');
    return books(job, encoder);
  },
};

async function books({ site: dist, out, wanted, say }: PackJob, encoder?: string): Promise<readonly string[]> {
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
    const maker = new BookMaker({
      library,
      browser,
      dist,
      served: served.url,
      site: origin === undefined ? undefined : new URL(base, origin).href,
      ...(encoder === undefined ? {} : { encoder }),
    });
    const files: string[] = [];
    for (const plan of plans) {
      const file = path.join(out, `${plan.id}${encoder === undefined ? '' : '-voix'}.epub`);
      say(`${plan.title} : ${plan.lessons.length} leçon${plan.lessons.length > 1 ? 's' : ''}`);
      await writeFile(file, await maker.make(plan));
      files.push(file);
    }
    return files;
  } finally {
    await browser.close();
    await served.close();
  }
}
