// A course platform for the tests: a server of this machine that opens a package as they do, for a learner, in a frame or in a window of its
// own. Its run-time is scorm-again, an outside one. What the page asks of it is written down.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame, Page } from '@playwright/test';

export type Scorm = 'scorm12' | 'scorm2004';
export type Package = ReadonlyMap<string, Uint8Array | string>;

export interface CoursePlatform {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** More answers of the same server, at other addresses. Undefined: it has none there. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const require = createRequire(import.meta.url);
const runTimes = { scorm12: 'scorm-again/scorm12/min', scorm2004: 'scorm-again/scorm2004/min' } as const;

const dialects = {
  scorm12: { global: 'API', make: 'Scorm12API', learner: 'cmi.core.student_id', entry: 'cmi.core.entry', set: 'LMSSetValue', commit: 'LMSCommit' },
  scorm2004: { global: 'API_1484_11', make: 'Scorm2004API', learner: 'cmi.learner_id', entry: 'cmi.entry', set: 'SetValue', commit: 'Commit' },
} as const;

/** The page around a lesson: what was committed is kept for the learner, and given back when the lesson is opened again. */
function around(kind: Scorm): string {
  const { global, make, learner, entry, set, commit } = dialects[kind];
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Plateforme</title>
<style>body{margin:0}iframe{border:0;inline-size:100%;block-size:100vh}</style>
<script src="/${kind}.js"></script>
<script>
  const asked = new URLSearchParams(location.search);
  const key = 'plateforme:' + asked.get('eleve');
  const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
  const api = window.${global} = new ${make}({ autocommit: false, logLevel: 5 });
  api.loadFromFlattenedJSON({ ${JSON.stringify(learner)}: asked.get('eleve') ?? '', ${JSON.stringify(entry)}: Object.keys(kept).length > 0 ? 'resume' : 'ab-initio', ...kept });
  window.calls = [];
  for (const name of ['Initialize', 'Finish', 'Terminate', 'GetValue', 'SetValue', 'Commit'].flatMap((one) => [one, 'LMS' + one])) {
    const own = api[name];
    if (typeof own !== 'function') continue;
    api[name] = (...values) => {
      const said = own.apply(api, values);
      calls.push([name, ...values, String(said)]);
      if (name === '${set}' && String(said) === 'true') (window.set ??= {})[values[0]] = values[1];
      if (name === '${commit}' && String(said) === 'true') localStorage.setItem(key, JSON.stringify({ ...kept, ...window.set }));
      return said;
    };
  }
  addEventListener('DOMContentLoaded', () => {
    const page = '/paquet/${kind}/' + asked.get('page');
    if (asked.has('fenetre')) document.querySelector('button').onclick = () => open(page);
    else document.body.insertAdjacentHTML('beforeend', '<iframe title="Leçon" src="' + page + '"></iframe>');
  });
</script><button type="button">Ouvrir la leçon</button></html>`;
}

/** `packages` by kind: « scorm12 », « cmi5 »… */
export async function startCoursePlatform(packages: ReadonlyMap<string, Package>, answer?: Answer): Promise<CoursePlatform> {
  const server = createServer((request, response) => {
    void serve(request, response);
  });
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, place = '', kind = '', ...rest] = pathname.split('/');
    if (await answer?.(request, response)) return;
    if (kind in runTimes && place === 'plateforme') {
      send(types['.html'] ?? '', around(kind === 'scorm12' ? 'scorm12' : 'scorm2004'));
      return;
    }
    const runTime = /^\/(scorm12|scorm2004)\.js$/.exec(pathname)?.[1];
    if (runTime === 'scorm12' || runTime === 'scorm2004') {
      send(types['.js'] ?? '', readFileSync(require.resolve(runTimes[runTime])));
      return;
    }
    const file = place === 'paquet' ? packages.get(kind)?.get(rest.join('/')) : undefined;
    if (file !== undefined) {
      send(types[path.extname(pathname)] ?? 'application/octet-stream', file);
      return;
    }
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();

    function send(type: string, content: Uint8Array | string): void {
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content);
    }
  }
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The platform has no port.');
  return {
    url: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What the page asked of the run-time, in order: the function, its values, the answer. */
export function callsOf(platform: Page): Promise<readonly (readonly string[])[]> {
  return platform.evaluate(() => {
    const { calls }: { calls?: string[][] } = Object.assign({}, { calls: Reflect.get(window, 'calls') });
    return calls ?? [];
  });
}

/** A value of the run-time, as it would tell it to anybody. */
export function valueIn(platform: Page, kind: Scorm, name: string): Promise<string> {
  return platform.evaluate(
    ([global, element]) => {
      const api: { getCMIValue(name: string): unknown } = Reflect.get(window, global);
      return String(api.getCMIValue(element));
    },
    [dialects[kind].global, name] as const,
  );
}

/** The lesson in its frame. */
export function lessonFrame(platform: Page): Frame {
  const frame = platform.frames()[1];
  if (frame === undefined) throw new Error('The platform shows no lesson.');
  return frame;
}
