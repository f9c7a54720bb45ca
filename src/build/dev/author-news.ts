// Astro integration, in `npm run dev` only: while somebody writes, the terminal says what the library refuses and what is for another reading, and
// the open page shows what is refused, in the words of the build. Once it is mended the page comes back by itself.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { HotPayload } from 'vite';
import type { ContentError, ContentErrors } from '../library/content-error';
import type * as library from '../library/library';
import type * as someLessons from '../library/some-lessons';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** A program that saves writes a file in several goes, and several files at once. */
const SETTLED_MS = 150;

export function authorNews(): AstroIntegration {
  let root = '';
  return {
    name: 'declic-author-news',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        const desk = new Desk(root, server, logger);
        let changed = new Set<string>();
        let timer: NodeJS.Timeout | undefined;
        // One after the other: the last word is that of the last change.
        let looking = Promise.resolve();
        server.watcher.on('all', (_event, file) => {
          const name = path.relative(root, file).split(path.sep).join('/');
          if (!name.startsWith('content/')) return;
          changed.add(name);
          clearTimeout(timer);
          timer = setTimeout(() => {
            const files = changed;
            changed = new Set();
            looking = looking.then(() => desk.look(files));
          }, SETTLED_MS);
        });
      },
    },
  };
}

class Desk {
  #isRefused = false;

  constructor(
    private readonly root: string,
    private readonly server: DevServer,
    private readonly logger: AstroIntegrationLogger,
  ) {}

  async look(files: ReadonlySet<string>): Promise<void> {
    try {
      const reviews = await this.#read([...files]);
      for (const { file, message } of reviews) if (files.has(file)) this.logger.warn(`À relire\u00A0: ${message}`);
      if (this.#isRefused) this.logger.info('C’est réparé.');
      this.#isRefused = false;
      this.#show({ type: 'full-reload' });
    } catch (error) {
      if (!isRefusal(error)) {
        // A bug of ours, or a file that went away while it was read: the server stays, and who writes goes on.
        this.logger.error(String(error));
        return;
      }
      this.#isRefused = true;
      this.logger.error(error.message);
      const [first] = error.all;
      const loc = first === undefined ? {} : { loc: { file: first.file, line: first.line ?? 1, column: 0 } };
      this.#show({ type: 'error', err: { name: 'Déclic', message: error.message, stack: '', plugin: 'declic', ...loc } });
    }
  }

  /** What is for another reading. Of a lesson alone when nothing else changed: the rest is read when a page asks for it. */
  async #read(files: readonly string[]): Promise<readonly ContentError[]> {
    const ids = files.map((file) => /^content\/lessons\/([^/]+)\//.exec(file)?.[1]);
    if (ids.includes(undefined)) return (await this.#load<typeof library>('library')).readLibrary(this.root).then(({ reviews }) => reviews);
    const own = [...new Set(ids.flatMap((id) => id ?? []))];
    return (await this.#load<typeof someLessons>('some-lessons')).checkSomeLessons(own, this.root).then(({ reviews }) => reviews);
  }

  /** The same module as the pages have, read as they read it. The type is that of the file that is named. */
  async #load<Module>(name: string): Promise<Module> {
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- Vite gives what a file exports as a record.
    return (await this.server.ssrLoadModule(`/src/build/library/${name}.ts`)) as Module;
  }

  #show(payload: HotPayload): void {
    this.server.environments.client.hot.send(payload);
  }
}

/** By its name: the module that throws is not the one that was imported here. */
function isRefusal(error: unknown): error is ContentErrors {
  return error instanceof Error && error.name === 'ContentErrors';
}
