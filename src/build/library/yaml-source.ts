// YAML that remembers its lines, so that every later check can point at one.

import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { Report } from './content-error';
import { quoted } from './nearest';

export type Path = readonly PropertyKey[];

export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** The line of the deepest part of this path that is written in the file. */
  lineOf(path: Path): number;
}

export interface YamlText {
  readonly file: string;
  readonly text: string;
  /** Line of the file where the text starts: front matter starts on line 2. */
  readonly firstLine?: number;
}

/** Undefined, and a report, when the text is not YAML at all. */
export function readYaml({ file, text, firstLine = 1 }: YamlText, report: Report): YamlSource | undefined {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;

  for (const error of doc.errors) {
    report({ file, line: lineAt(error.pos[0]), ...inFrench(error), cause: error });
  }
  if (doc.errors.length > 0) return undefined;

  const value: unknown = doc.toJS();
  return {
    file,
    value,
    lineOf(path) {
      let node: unknown = doc.contents;
      let line = firstLine;
      for (const key of path) {
        if (isMap(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
          if (pair === undefined || !isNode(pair.key)) break;
          line = lineAt(pair.key.range?.[0] ?? 0);
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(key)];
          if (!isNode(node)) break;
          line = lineAt(node.range?.[0] ?? 0);
        } else break;
      }
      return line;
    },
  };
}

/** What is at a path of a parsed value; undefined when the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (typeof inside !== 'object' || inside === null) return undefined;
    return Object.entries(inside).find(([name]) => name === String(key))?.[1];
  }, value);
}

function inFrench(error: Pick<YAMLParseError, 'code' | 'message'>): { readonly what: string; readonly mend: string } {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { what: 'La même clé est écrite deux fois.', mend: 'gardez-en une.' };
    case 'TAB_AS_INDENT':
      return { what: 'La ligne commence par une tabulation.', mend: 'remplacez la tabulation par deux espaces.' };
    case 'BAD_INDENT':
      return { what: 'Le retrait de cette ligne ne va pas.', mend: 'alignez-la sur ses voisines, avec des espaces.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        what: `Un texte contient ${quoted(':')} suivi d’une espace, et YAML y voit une clé.`,
        mend: 'mettez le texte entre guillemets droits : "…".',
      };
    default:
      return {
        what: `YAML ne comprend pas cette ligne (${error.message.split('\n')[0] ?? error.code}).`,
        mend: 'regardez la ligne et celle d’avant : il manque souvent un guillemet, un crochet ou deux-points.',
      };
  }
}
