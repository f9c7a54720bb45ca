// What the browser takes for a camera: a film of one picture, in the format that Chromium reads (YUV4MPEG2).

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { browserArguments } from '../../src/build/browser/find-browser.mjs';
import type { Picture } from '../../src/site/group/threshold';
import { findEngine } from './browser.mjs';

/** How to launch a browser that has this film in the place of a camera, and asks nobody. */
export function withFilm(film: string): { readonly args: string[]; readonly executablePath?: string } {
  const executablePath = findEngine();
  const args = [...browserArguments, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
  return { args, ...(executablePath === undefined ? {} : { executablePath }) };
}

/** The film comes whole: the browser of another worker may be reading one of that name, and a camera whose film is cut short goes out. */
export function writeFilm(file: string, { width, height, data }: Picture): void {
  const grey = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 0);
  const noColour = new Uint8Array((width * height) / 2).fill(128);
  mkdirSync(path.dirname(file), { recursive: true });
  const written = `${file}.${process.pid}`;
  writeFileSync(written, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\nFRAME\n`), grey, noColour]));
  renameSync(written, file);
}
