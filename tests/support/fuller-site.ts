// The site with what our lessons do not hold yet, built once in a copy of the project: a lesson in Arabic, a step
// that somebody read aloud, a lesson that was split in two, whose practice has one more.

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Gap } from '../../src/build/library/known-gaps';

const ROOT = path.join(import.meta.dirname, '../..');

/** A build takes a few seconds on two cores; a busy machine may take much more. */
export const BUILD_MS = 120_000;

export const ARABIC_TITLE = 'كتابة رسالة إلكترونية وإرسالها';

/** The step that is read aloud, in French: two sentences as they are, then one that has changed since. */
export const recorded = {
  lesson: 'ecrire-email',
  step: 'debut',
  first: { text: 'J’envoie un message avec un objet clair.', from: 0, to: 8 },
  second: { text: 'Dans cette leçon, vous écrivez un message et vous l’envoyez.', from: 8.5, to: 11.5 },
  changed: { now: 'Vous apprenez à lire une adresse et à choisir un objet.', then: 'Vous apprenez à lire une adresse et à choisir un titre.' },
} as const;

const TIMED_TEXT = `WEBVTT

00:00.000 --> 00:08.000
${recorded.first.text}

00:08.500 --> 00:11.500
${recorded.second.text}

00:11.500 --> 00:12.000
${recorded.changed.then}
`;

/** What a build reads. Nothing else is copied. */
const sources = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

/** The copy's folder, its site in dist/. Who asks for it removes it. */
export async function buildFullerSite(): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'declic-fuller-'));
  await Promise.all(sources.map((source) => cp(path.join(ROOT, source), path.join(copy, source), { recursive: true })));
  await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  const lesson = path.join(copy, 'content/lessons', recorded.lesson);
  const french = await readFile(path.join(lesson, 'fr.mdx'), 'utf8');
  await writeFile(path.join(lesson, 'ar.mdx'), french.replace('title: Écrire et envoyer un e-mail', `title: ${ARABIC_TITLE}`));
  await cp(path.join(import.meta.dirname, 'recordings/tones.opus'), path.join(lesson, `${recorded.step}.fr.opus`));
  await writeFile(path.join(lesson, `${recorded.step}.fr.vtt`), TIMED_TEXT);
  await splitLesson(copy);
  await build(copy);
  return copy;
}

/** A lesson of three steps that had a fourth, and the lesson where that one is now. */
export const split = { old: 'dire-oui', now: 'dire-non', step: 'relire', title: 'Lire une invitation', again: 'Dire oui à Samira' } as const;

const lacks = ['time-alone', 'guided', 'alone', 'again'] as const satisfies readonly Gap[];

async function splitLesson(copy: string): Promise<void> {
  const from = path.join(ROOT, 'tests/content/right/content/lessons', split.old);
  const [old, now] = [split.old, split.now].map((id) => path.join(copy, 'content/lessons', id));
  if (old === undefined || now === undefined) return;
  await cp(from, old, { recursive: true });
  const text = await readFile(path.join(from, 'fr.mdx'), 'utf8');
  const [practice, more] = [`<Practice id="repondre" start="guide" />`, `<Practice id="encore" again />`];
  await writeFile(path.join(old, 'fr.mdx'), text.replace('reviewed:', `formerIds: [${split.step}]\nreviewed:`).replace(practice, `${practice}\n\n${more}`));
  const yaml = await readFile(path.join(from, 'repondre.practice.yaml'), 'utf8');
  await writeFile(path.join(old, 'encore.practice.yaml'), yaml.replace('Répondre à Samira', split.again));
  await mkdir(now);
  // They are small on purpose: what lessons must have, they lack.
  const gaps = path.join(copy, 'content/known-gaps.yaml');
  const known = z.record(z.string(), z.array(z.string())).parse(parse(await readFile(gaps, 'utf8')));
  for (const gap of lacks) known[gap] = [split.old, split.now, ...(known[gap] ?? [])];
  await writeFile(gaps, stringify(known));
  await writeFile(
    path.join(now, 'fr.mdx'),
    text
      .replace('Répondre à une invitation', 'Dire non')
      .replace('id: lire,', `id: ${split.step},`)
      .replace('Lire une invitation, minutes: 5', `Lire une invitation, minutes: 5, formerly: ${split.old}/${split.step}`)
      .replace('<Step id="lire">', `<Step id="${split.step}">`)
      .replace(practice, '')
      .replace('<Ui>Répondre</Ui>', '**Répondre**'),
  );
}

/** Fails with what the build said. */
function build(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build says:\n${Buffer.concat(said).toString()}`));
    });
  });
}
