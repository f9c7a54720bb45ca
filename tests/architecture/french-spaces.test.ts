// French puts a space before : ; ! ? » and after «. An ordinary one lets a line begin with the sign, and a voice stumble: it must be
// the space that does not break. Content is held by the library; this holds what the code says.

import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
/** Not the sentences of the build: a terminal's lines are nobody's page. */
const files = globSync('src/{site,world}/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.|check-[a-z]+\.ts|schema\.ts/.test(file));

/** What a mailbox writes in a subject is compared with what was received: mailboxes write the ordinary space. */
const asReceived = new Set(['Re : ', 'Tr : ']);

/** A space that breaks, where French wants one that does not. */
const BREAKS = /(?:^|\S) [:;!?»](?=[\s,.]|$)|« /u;

/** Every text of a file: strings, the parts of templates, what stands between tags. */
function textsOf(file: string, source: string): readonly { readonly line: number; readonly text: string }[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: { readonly line: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    // What is said to who writes code or lessons: no page shows it.
    if (ts.isThrowStatement(node)) return;
    if (isDescription(node)) {
      visit(node.expression);
      return;
    }
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node);
    if (isText) found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text });
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** `.describe('…')` of a schema. */
function isDescription(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'describe';
}

test.each(files)('%s: no sentence lets a line begin with its colon, or end with its quotation mark', async (file) => {
  const texts = textsOf(file, await readFile(path.join(root, file), 'utf8'));
  expect(texts.filter(({ text }) => BREAKS.test(text) && !asReceived.has(text)).map(({ line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

test('a space that breaks is seen in strings, templates and markup, and one that does not is left alone', () => {
  const seen = (source: string): number => textsOf('x.tsx', source).filter(({ text }) => BREAKS.test(text)).length;
  expect(seen("const a = 'Objet : rien';")).toBe(1);
  expect(seen('const a = `${b} ?`;')).toBe(1);
  expect(seen('const a = <p>« Oui\u00a0»</p>;')).toBe(1);
  expect(seen("const a = 'Objet\u00a0: «\u00a0rien\u00a0»'; const c = a ? 1 : 2;")).toBe(0);
});
