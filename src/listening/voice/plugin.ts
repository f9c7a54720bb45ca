// Vite plugin: puts the files of the voice beside the site's own scripts, and tells the pages what they are. A page that
// never asks for `virtual:declic-voice` ships none of it.

import type { Plugin } from 'vite';
import { cutVoice, type CutFile } from './cut.ts';
import type { VoiceFile, VoiceManifest } from './manifest.ts';

const MODULE = 'virtual:declic-voice';
const RESOLVED = `\0${MODULE}`;
/** Under Astro's own folder: every host already keeps it for a year, since names change with the content. */
const FOLDER = '_astro/voix/';

export function builtinVoiceFiles(): Plugin {
  let base = '/';
  let isBuild = false;
  return {
    name: 'declic-voice',
    configResolved(config) {
      base = config.base;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      if (isBuild && this.environment.config.consumer === 'client') {
        for (const [name, source] of served()) this.emitFile({ type: 'asset', fileName: FOLDER + name, source });
      }
      const { engine, core, packs } = cutVoice();
      const manifest: VoiceManifest = {
        folder: base + FOLDER,
        engine: told(engine),
        core: told(core),
        packs: {
          fr: told(packs.fr),
          en: told(packs.en),
          ar: told(packs.ar),
          es: told(packs.es),
          pt: told(packs.pt),
          uk: told(packs.uk),
          tr: told(packs.tr),
          ro: told(packs.ro),
        },
      };
      return `export const manifest = ${JSON.stringify(manifest)};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = new URL(request.url ?? '', 'http://localhost').pathname.split(`/${FOLDER}`)[1];
        const source = name === undefined ? undefined : served().get(name);
        if (name === undefined || source === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
        response.end(source);
      });
    },
  };
}

function served(): ReadonlyMap<string, Uint8Array | string> {
  const { engine, core, packs, notices } = cutVoice();
  return new Map<string, Uint8Array | string>([
    ...[engine, core, ...Object.values(packs)].map(({ name, content }): [string, Uint8Array] => [name, content]),
    ...notices.map(({ name, content }): [string, string] => [name, content]),
  ]);
}

function told({ name, bytes, size, sha256 }: CutFile): VoiceFile {
  return { name, bytes, size, sha256 };
}
