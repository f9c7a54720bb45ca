// The sound of a chapter: its sentences one after the other, in one file, and the list that says when each begins (EPUB Media Overlays, in SMIL). The
// voice is the one shipped with the site; an encoder makes of it what readers of books must know how to play.

import { spawnSync } from 'node:child_process';
import { speakInNode, wavOf } from '../../listening/voice/wav';
import type { Heard } from './sentences';

export interface Sound {
  readonly mp3: Uint8Array;
  readonly rows: readonly SoundRow[];
  readonly seconds: number;
}

interface SoundRow {
  readonly id: string;
  readonly begins: number;
  readonly ends: number;
}

/** Between two sentences, as one breathes; and enough for a player that begins a little late. */
const BREATH_S = 0.3;
/** In thousands of bits a second: one voice needs no more, and an hour of it takes 11 MB. */
const MOST_KBITS = 24;

/** `encoder`: where the program « lame » is. */
export async function soundOf(heard: readonly Heard[], encoder: string): Promise<Sound> {
  const stretches: Int16Array[] = [];
  const rows: SoundRow[] = [];
  let [samples, rate] = [0, 22_050];
  for (const { id, parts } of heard) {
    const begins = samples / rate;
    for (const { said, lang } of parts) {
      const spoken = await speakInNode({ text: said, lang, pace: 'normal' });
      rate = spoken.rate;
      for (const stretch of [...spoken.moments.map((moment) => moment.samples), new Int16Array(Math.round(rate * BREATH_S))]) {
        stretches.push(stretch);
        samples += stretch.length;
      }
    }
    rows.push({ id, begins, ends: samples / rate });
  }
  const { status, stdout, stderr } = spawnSync(encoder, ['--quiet', '-m', 'm', '-b', `${MOST_KBITS}`, '-', '-'], {
    input: wavOf(stretches, rate),
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`« lame » n’a pas fait le son. Il dit : ${stderr.toString()}`);
  return { mp3: new Uint8Array(stdout), rows, seconds: samples / rate };
}

/** `page` and `sound`: from this file. */
export function overlayOf(rows: readonly SoundRow[], page: string, sound: string): string {
  const lines = rows.map(
    ({ id, begins, ends }) => `<par><text src="${page}#${id}"/><audio src="${sound}" clipBegin="${begins.toFixed(3)}s" clipEnd="${ends.toFixed(3)}s"/></par>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<smil xmlns="http://www.w3.org/ns/SMIL" version="3.0"><body>
${lines.join('\n')}
</body></smil>
`;
}
