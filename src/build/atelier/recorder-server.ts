// What the page of recording asks, answered by the development server: POST /enregistrer/<lesson>/<practice>/dire/, then …/ecrire/, which writes
// the practice's file. It writes on the author's disk: it answers this machine alone, its own pages alone, and knows no other file than the
// practices there are.

import type { IncomingMessage, ServerResponse } from 'node:http';

/** A recording is some hundreds of gestures; a longer one is none. In signs. */
const LONGEST_BODY = 2_000_000;

/** With its closing slash, or Astro's own answer would come first (`trailingSlash: 'always'`). */
const ADDRESS = /\/enregistrer\/(?<lesson>[a-z0-9-]+)\/(?<practice>[a-z0-9-]+)\/(?<what>dire|ecrire)\/$/;
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

type Next = () => void;

/** What a page asks for, of which practice. */
export interface AskedOfServer {
  readonly lesson: string;
  readonly practice: string;
  readonly what: string;
  readonly body: unknown;
}

/** `answer`: undefined where there is no such practice; throws what there is to mend. */
export function answerRecorder(answer: (asked: AskedOfServer) => Promise<unknown>) {
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = ADDRESS.exec(pathname)?.groups;
    if (request.method !== 'POST' || asked === undefined) {
      next();
      return;
    }
    if (!isOwn(request)) {
      send(response, 403, { error: 'Only a page of this server, on this machine, may record.' });
      return;
    }
    const { lesson = '', practice = '', what = '' } = asked;
    const found = textOf(request).then((text) => answer({ lesson, practice, what, body: JSON.parse(text) }));
    found.then(
      (said) => send(response, said === undefined ? 404 : 200, said ?? { error: `No such practice: ${pathname}` }),
      (error: unknown) => send(response, 422, { error: error instanceof Error ? error.message : String(error) }),
    );
  };
}

/** Asked by a page of this server, under a name of this machine: a page from elsewhere, or a name that leads here, gets nothing. */
export function isOwn({ headers, socket }: Pick<IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } }): boolean {
  const { host = '', origin } = headers;
  const isHere = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(socket.remoteAddress ?? '');
  const isJson = headers['content-type']?.startsWith('application/json') === true;
  return isHere && isJson && OWN_NAMES.includes(host.replace(/:\d+$/, '')) && origin === `http://${host}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  // Whole signs, whatever the pieces that come.
  request.setEncoding('utf8');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(String(part));
    length += bytes.length;
    if (length > LONGEST_BODY) throw new Error('Too long to be a recording.');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, status: number, found: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(found));
}
