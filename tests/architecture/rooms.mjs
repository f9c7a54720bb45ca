// The rule that holds the table of docs/architecture.md: who may import whom. The table itself is in
// eslint.config.mjs; here is how a path is read against it.

import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Room
 * @property {string} room A folder from the root of the project; `*` is one folder of any name.
 * @property {readonly string[]} mayImport Rooms, or files without their ending.
 * @property {string} reason Why this room imports nothing else.
 */

/** @type {import('eslint').Rule.RuleModule} */
export const roomsRule = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { rooms: { type: 'array' }, root: { type: 'string' } },
        required: ['rooms', 'root'],
        additionalProperties: false,
      },
    ],
    messages: {
      wrongWay:
        '{{room}} does not import {{target}}. {{reason}} It may import: {{mayImport}}. Receive the value as a parameter, or move the code up to a room both may import (docs/architecture.md).',
      noRoom: '{{target}} is in no room of the table. Put the file in a room, or add a row, with its reason, to eslint.config.mjs and docs/architecture.md.',
    },
  },
  create(context) {
    const { rooms, root } = context.options[0];
    // A script inside an Astro file is linted as `Header.astro/1.ts`.
    const filename = context.filename.replace(/(\.astro)[\\/].*$/, '$1');
    const file = fromRoot(root, filename);
    const own = roomOf(rooms, file);

    /** @param {import('estree').Node | null | undefined} source */
    function check(source) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string' || !source.value.startsWith('.')) return;
      const target = fromRoot(root, resolved(path.resolve(path.dirname(filename), source.value)));
      if (!target.startsWith('src/') && !target.startsWith('content/')) return;
      const targetRoom = roomOf(rooms, target);
      if (own === undefined || targetRoom === undefined) {
        context.report({ node: source, messageId: 'noRoom', data: { target: own === undefined ? file : target } });
        return;
      }
      const isSameRoom = targetRoom.folder === own.folder;
      const isAllowed = own.row.mayImport.some((/** @type {string} */ allowed) => matches(allowed, target));
      if (isSameRoom || isAllowed) return;
      context.report({
        node: source,
        messageId: 'wrongWay',
        data: {
          room: own.folder,
          target,
          reason: own.row.reason,
          mayImport: own.row.mayImport.join(', ') || 'nothing',
        },
      });
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      // `import('./x').Y` in a type is an import as well.
      TSImportType: (/** @type {any} */ node) => check(node.source ?? node.argument?.literal),
    };
  },
};

/**
 * A folder stands for its index: `../messages` is src/site/messages/index.
 * @param {string} file
 */
function resolved(file) {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? path.join(file, 'index') : file;
}

/** @param {string} root @param {string} file */
function fromRoot(root, file) {
  return path
    .relative(root, file)
    .split(path.sep)
    .join('/')
    .replace(/\.(ts|tsx|mjs|astro)$/, '');
}

/**
 * The most precise row whose folder holds this file, and that folder's real name.
 * @param {readonly Room[]} rooms
 * @param {string} file
 */
function roomOf(rooms, file) {
  return rooms
    .map((row) => ({ row, folder: pattern(row.room).exec(file)?.[0].replace(/\/$/, '') }))
    .filter((found) => found.folder !== undefined)
    .toSorted((a, b) => b.row.room.length - a.row.room.length)[0];
}

/** @param {string} allowed @param {string} target */
function matches(allowed, target) {
  return pattern(allowed).test(target) || target === allowed;
}

/** @param {string} room */
function pattern(room) {
  return new RegExp(`^${room.replaceAll('*', '[^/]+')}/`);
}
