// What comes out of `npm run pdf`: files that hold the whole lesson, that a screen reader can read, and that nothing cuts.

import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../../src/build/browser/find-browser.mjs';
import { inHand } from '../../../src/core/lesson/hand';
import { fr } from '../../../src/site/messages/fr';
import { expect, test } from '../../support/e2e';
import { library, linesOf, sampledLessons, words } from '../../support/lessons';
import { pdfPrograms, whatIsMissing } from '../../support/programs.mjs';
import { sampleOf } from '../../support/sample';

const missing = whatIsMissing(pdfPrograms);
const root = path.join(import.meta.dirname, '../../..');

test.skip(missing !== undefined, missing);

/** What each page of a file says, in the order of reading. */
function pagesIn(file: string): readonly string[] {
  const text = execFileSync(findProgram('pdftotext') ?? '', [file, '-'], { encoding: 'utf8', maxBuffer: 50_000_000 });
  return text.split('\f').slice(0, -1).map(words);
}

for (const lesson of sampleOf(sampledLessons, 2)) {
  const { id, plan } = lesson;
  test(`« ${plan.title} »: both files hold every sentence, are tagged, and no page is blank, no gesture cut`, { tag: '@laptop' }, async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'declic-pdf-'));
    try {
      const command = path.join(root, 'src/build/commands/run.mjs');
      const env = { ...process.env, PDF_FOLDER: folder };
      const { stdout } = await promisify(execFile)(process.execPath, [command, 'lessons-pdf', id], { cwd: root, env });
      for (const file of [`${id}.pdf`, `${id}-formateur.pdf`].map((name) => path.join(folder, name))) {
        expect(stdout).toContain(file);
        const about = execFileSync(findProgram('pdfinfo') ?? '', [file], { encoding: 'utf8' });
        expect.soft(about).toMatch(/Tagged:\s+yes/);
        expect.soft(about).toMatch(/Page size:.*\(A4\)/);
        const pages = pagesIn(file);
        // On paper a link is followed by its address, before the end of its sentence.
        const all = lettersOf(inHand(pages.join(' '), 'finger')).replace(/:(?:https?:\/\/[^/]+)?(?:\/[a-z]+)+\/(?:#[a-z]+)?/g, '');
        const lost = linesOf(lesson).filter((sentence) => !all.includes(lettersOf(inHand(words(sentence), 'finger'))));
        expect.soft(lost, path.basename(file)).toEqual([]);
        for (const [index, text] of pages.entries()) {
          const place = `${path.basename(file)}, page ${index + 1}`;
          // Not three boxes to tick alone on a sheet.
          expect.soft(text.length, place).toBeGreaterThan(80);
          // A gesture and its picture, which says that nothing is real: on the same page, each with the other.
          const gestures = text.match(/Geste \d+\s*\.|À la fin\./g)?.length ?? 0;
          expect.soft(text.split(fr.practice.notice).length - 1, place).toBe(gestures);
        }
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

test(
  'a series, and the booklet of all of them, print each session on one sheet: its timetable whole in front, all that it needs behind',
  { tag: '@laptop' },
  async ({ page }) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'declic-livret-'));
    const { plan, series: says } = fr.workshop;
    try {
      for (const [address, printed] of [
        [`/animer/series/${library.series.at(-1)?.id}/`, library.series.slice(-1)],
        ['/animer/series/livret/', library.series],
      ] as const) {
        await page.goto(address);
        const file = path.join(folder, 'livret.pdf');
        await page.pdf({ preferCSSPageSize: true, path: file });
        const pages = pagesIn(file);
        let after = 0;
        for (const { title, sessions } of printed) {
          for (const [at, session] of sessions.entries()) {
            const name = words(says.session(at + 1, session.title));
            // Its name, with the timetable to its last line.
            const front = pages.findIndex((text, index) => index >= after && lettersOf(text).includes(lettersOf(name)) && text.includes(plan.total));
            expect(front, `${title}, ${name}`).toBeGreaterThanOrEqual(after);
            after = front + 2;
            const behind = lettersOf(pages[front + 1] ?? '');
            for (const block of [plan.objectives, plan.materials, plan.speeds, session.ahead, plan.network.title, ...session.withoutNetwork]) {
              expect.soft(behind, name).toContain(lettersOf(words(block)));
            }
          }
        }
        // No other page but the covers: of a series, and of the whole.
        const covers = printed.length === 1 ? 1 : 1 + printed.length;
        expect.soft(pages, address).toHaveLength(covers + 2 * printed.flatMap(({ sessions }) => sessions).length);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

/** A line that was cut on paper has its spaces and its hyphens elsewhere, and a page its number in the middle of a sentence that goes on. */
function lettersOf(text: string): string {
  return text.replace(/[\s-]/g, '').replace(/\d+\/\d+/g, '');
}
