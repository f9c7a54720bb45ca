// `npm run lessons:speech [-- <leçon>… --wav]`: everything that would be said, so that a person can proof-listen.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readLibrary } from '../library/library';
import { voiceLangOf } from '../../listening/voice/languages';
import { speakInNode, wavOf } from '../../listening/voice/wav';
import { spokenLesson, type SpokenLesson } from './spoken-lesson';
import { wantedLessons } from './wanted-lessons';
import type { Line } from './spoken';
import { textToProofListen } from './proof-text';

const FOLDER = 'speech';

/** Between two sentences. */
const PAUSE_MS = 450;

export async function run(words: readonly string[]): Promise<void> {
  const library = await readLibrary();
  const wanted = wantedLessons(
    library,
    words.filter((word) => !word.startsWith('--')),
  );
  await mkdir(FOLDER, { recursive: true });
  for (const lesson of wanted) {
    const spoken = await spokenLesson(lesson, library);
    const file = path.join(FOLDER, `${lesson.id}.${lesson.locale}.txt`);
    await writeFile(file, textToProofListen(spoken));
    console.log(file);
    if (words.includes('--wav')) await writeSound(spoken);
  }
}

/** One file a step, in the order of the lesson, with the voice of the site at its slow pace. */
async function writeSound({ lesson, steps }: SpokenLesson): Promise<void> {
  const folder = path.join(FOLDER, `${lesson.id}.${lesson.locale}`);
  await mkdir(folder, { recursive: true });
  for (const [index, { id, parts }] of steps.entries()) {
    const lines = parts.flatMap((part) => part.lines);
    const mute = lines.filter(({ lang }) => voiceLangOf(lang) === undefined);
    if (mute.length > 0) console.log(`  La voix de Déclic ne parle pas « ${mute[0]?.lang ?? ''} » : ${mute.length} phrases de ${id} sont laissées.`);
    const file = path.join(folder, `${String(index).padStart(2, '0')}-${id}.wav`);
    await writeFile(file, await soundOf(lines.filter((line) => !mute.includes(line))));
    console.log(`  ${file}`);
  }
}

async function soundOf(lines: readonly Line[]): Promise<Uint8Array> {
  const stretches: Int16Array[] = [];
  let samplesASecond = 0;
  for (const { said, lang } of lines) {
    const { rate, moments } = await speakInNode({ text: said, lang, pace: 'slow' });
    samplesASecond = rate;
    stretches.push(...moments.map(({ samples }) => samples), new Int16Array((rate * PAUSE_MS) / 1000));
  }
  return wavOf(stretches, samplesASecond);
}
