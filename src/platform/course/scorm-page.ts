// The first script of a page in a SCORM package. esbuild makes one file of it (src/build/course/script.ts).

import { begin, onScript } from './page';
import { openScorm } from './scorm';
import type { Frame } from './scorm-api';

const own = onScript();
/** A window holds whatever the platform puts in it. */
const page: unknown = window;
const { opened, learner } = openScorm(isFrame(page) ? page : {}, own.script['scorm'] === '2004' ? '2004' : '1.2');
begin(own, Promise.resolve(opened), opened === 'none' ? undefined : learner);

function isFrame(value: unknown): value is Frame {
  return value === window;
}
