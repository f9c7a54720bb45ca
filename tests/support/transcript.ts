// What a virtual screen reader says of a page from its first line to its last (@guidepup/virtual-screen-reader). It is put in the real page, once
// its scripts have run: what it reads is what the browser has, hidden parts left out, and not a page that another program imagines.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type * as transcript from './transcript-entry';

declare global {
  interface Window {
    transcript: typeof transcript;
  }
}

const KEPT = path.join(import.meta.dirname, '../transcripts');

/** More than any page says. */
const MOST_PHRASES = 5000;

let bundle: Promise<string> | undefined;

/** Each phrase on its line, as it is said of this part of the page. */
export async function transcriptOf(page: Page, within = 'body'): Promise<string> {
  if (!(await page.evaluate(() => 'transcript' in window))) await page.evaluate(await modules());
  const phrases = await page.evaluate(
    async ([part, most]) => {
      const container = document.querySelector<HTMLElement>(part);
      if (container === null) throw new Error(`No ${part} here.`);
      // It reads what is folded, and the value that a program gives to an option: no browser does (findings/virtual-screen-reader-reads-what-is-folded.sh).
      const folded = [...container.querySelectorAll<HTMLElement>('details:not([open]) > :not(summary)')].filter((one) => !one.hidden);
      for (const one of folded) one.hidden = true;
      const values = [...container.querySelectorAll('option')].flatMap(({ value, label }) => (value === '' || value === label ? [] : value));
      const reader = new window.transcript.Virtual();
      await reader.start({ container });
      const end = `end of ${await reader.lastSpokenPhrase()}`;
      for (let said = 0; said < most && (await reader.lastSpokenPhrase()) !== end; said += 1) await reader.next();
      const all = await reader.spokenPhraseLog();
      await reader.stop();
      for (const one of folded) one.hidden = false;
      return all.map((phrase) =>
        /^(option|(end of )?combobox),/.test(phrase) ? values.reduce((less, value) => less.replace(`, ${value},`, ','), phrase) : phrase,
      );
    },
    [within, MOST_PHRASES] as const,
  );
  return `${wholeOptions(phrases).flatMap(heard).join('\n')}\n`;
}

/** An option is said whole, by its name: not its words again, one by one. */
function wholeOptions(phrases: readonly string[]): readonly string[] {
  let inside = '';
  return phrases.filter((phrase) => {
    if (inside === '') {
      inside = phrase.startsWith('option, ') && phrases.includes(`end of ${phrase}`) ? phrase : '';
      return true;
    }
    if (phrase === `end of ${inside}`) inside = '';
    return false;
  });
}

/** As screen readers say it in French-speaking homes: nothing of paragraphs, nor of the end of what is one phrase long. */
function heard(phrase: string): readonly string[] {
  if (/^(end of )?(paragraph|document|generic)$/.test(phrase)) return [];
  if (/^end of (heading|listitem|link|button|paragraph|term|definition|strong|emphasis|label|legend|cell|columnheader|rowheader|row)\b|^end, /.test(phrase))
    return [];
  return [phrase.replace(/, level 1, position (\d+), set size (\d+)$/, ', $1 of $2').replaceAll('\u00a0', ' ')];
}

/**
 * The transcript that a person has read and accepted: tests/transcripts/<name>.txt. Where there is none yet, and with TRANSCRIPTS=write, it is written:
 * it is then to be read, as a blind person would hear it, before it is kept.
 */
export function acceptedTranscript(name: string, said: string): string {
  const file = path.join(KEPT, `${name}.txt`);
  if (process.env['TRANSCRIPTS'] === 'write') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, said);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function modules(): Promise<string> {
  bundle ??= build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: path.join(import.meta.dirname, 'transcript-entry.ts'), formats: ['iife'], name: 'transcript' } },
  }).then((built) => {
    const [output] = [built].flat();
    if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
    const [{ code }] = output.output;
    return `${code}; window.transcript = transcript;`;
  });
  return bundle;
}
