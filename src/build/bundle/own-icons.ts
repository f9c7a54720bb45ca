// Vite plugin: in the pages, each app has its own copies of its pictograms, and so has each part of a view that comes apart. Shared by
// apps that are hardly ever together, they would come all in one file, for whoever draws one (docs/decisions/0018).

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const LUCIDE = new URL('../esm/lucide.mjs', import.meta.resolve('lucide'));
const IMPORTS = /import \{([^}]+)\} from 'lucide';/g;

export function ownIcons(): Plugin {
  const files = filesByName();
  return {
    name: 'declic-own-icons',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      const owner = ownerOf(id);
      return owner === undefined ? undefined : { code: code.replaceAll(IMPORTS, (_, names: string) => apart(names, owner, files)), map: null };
    },
  };
}

/** `bureau`, or `navigateur-Over`. */
function ownerOf(id: string): string | undefined {
  const [, app, part] = /\/src\/world\/apps\/([a-z]+)\/(?:view\/late\/([A-Za-z]+))?.*\.tsx?$/.exec(id) ?? [];
  return part === undefined ? app : `${app ?? ''}-${part}`;
}

/** `X, Menu as Lines, type IconNode`, each from its own file. */
function apart(names: string, owner: string, files: ReadonlyMap<string, string>): string {
  const imports = names.split(',').flatMap((one) => {
    const [, name, local = name] = /^\s*([A-Z]\w*)(?: as (\w+))?\s*$/.exec(one) ?? [];
    // A type: it is taken out with the others.
    if (name === undefined || local === undefined) return [];
    const file = files.get(name);
    if (file === undefined) throw new Error(`No pictogram « ${name} » in lucide.`);
    return [`import ${local} from '${fileURLToPath(new URL(file, LUCIDE))}?${owner}';`];
  });
  return imports.join(' ');
}

/** As lucide's own list says it: `export { default as Building2, default as BuildingComplex } from './icons/building-complex.mjs';`. */
function filesByName(): ReadonlyMap<string, string> {
  const list = readFileSync(fileURLToPath(LUCIDE), 'utf8');
  return new Map(
    [...list.matchAll(/export \{([^}]+)\} from '([^']+)'/g)].flatMap(([, names = '', file = '']) =>
      [...names.matchAll(/default as (\w+)/g)].map(([, name = '']) => [name, file] as const),
    ),
  );
}
