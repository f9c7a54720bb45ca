// What the browser takes for a camera: a film of one picture, in the format that Chromium reads (YUV4MPEG2).

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Picture } from '../../src/site/group/threshold';

/** Each worker's own: two of them may film at once. */
const file = path.resolve(`test-results/film-${process.env['TEST_PARALLEL_INDEX'] ?? '0'}.y4m`);

/**
 * A browser that has a film in the place of a camera, and asks nobody. Every browser of the tests has it: a worker that would launch
 * another one for the few tests that film would first read the whole library again.
 */
export const cameraArguments = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${file}`];

/** What the camera sees from now on, in this worker. The film comes whole: a camera whose film is cut short goes out. */
export function film({ width, height, data }: Picture): void {
  const grey = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 0);
  const noColour = new Uint8Array((width * height) / 2).fill(128);
  mkdirSync(path.dirname(file), { recursive: true });
  const written = `${file}.${process.pid}`;
  writeFileSync(written, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`), grey, noColour]));
  renameSync(written, file);
}
