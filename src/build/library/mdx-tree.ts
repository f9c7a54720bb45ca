// A lesson's file, as a tree. Prose and words of the vocabulary only: MDX is code that runs in the
// build, and a lesson is text (quality.md §4.1), so expressions, imports and raw HTML are refused here.

import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { ruleOf, vocabulary, type WordRule } from './word-rules';

export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

export interface LessonFile {
  readonly file: string;
  readonly frontMatter: string;
  readonly prose: Root;
}

/** Undefined, and a report, when the file cannot be read as MDX at all. */
export function parseMdx({ file, text }: { readonly file: string; readonly text: string }, report: Report): LessonFile | undefined {
  const front = frontMatterOf(text);
  if (front === undefined) {
    report({
      file,
      line: 1,
      what: 'La leçon ne commence pas par son plan.',
      mend: 'commencez le fichier par une ligne « --- », le plan, puis une autre ligne « --- ».',
    });
    return undefined;
  }
  // The plan becomes blank lines, so that the lines of the prose stay those of the file.
  const blank = '\n'.repeat(front.whole.split('\n').length - 1);
  try {
    const prose = fromMarkdown(blank + text.slice(front.whole.length), {
      extensions: [mdxjs()],
      mdastExtensions: [mdxFromMarkdown()],
    });
    refuseCode(prose, { file, report });
    return { file, frontMatter: front.yaml, prose };
  } catch (error) {
    report({ file, ...unreadable(error), cause: error });
    return undefined;
  }
}

/** What stands between the two first « --- », and the same with them. */
export function frontMatterOf(text: string): { readonly whole: string; readonly yaml: string } | undefined {
  const found = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  const yaml = found?.groups?.['yaml'];
  return found === null || yaml === undefined ? undefined : { whole: found[0], yaml };
}

export function isTag(node: Nodes): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The text of an attribute; undefined when it is absent. A flag is an empty text. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : '';
  }
  return undefined;
}

interface Court {
  readonly file: string;
  readonly report: Report;
}

function refuseCode(node: Nodes, court: Court): void {
  const { file, report } = court;
  const line = lineOf(node);
  switch (node.type) {
    case 'mdxjsEsm':
      report({
        file,
        line,
        what: 'La leçon contient « import » ou « export ».',
        mend: 'retirez cette ligne : les mots du vocabulaire sont toujours là.',
      });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report({
        file,
        line,
        what: `La leçon contient du code entre accolades : {${node.value}}.`,
        mend: 'écrivez le texte lui-même. Pour montrer une accolade, écrivez \\{.',
      });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      judgeTag(node, court);
      break;
    case 'link':
    case 'image':
      judgeAddress(node, court);
      break;
    case 'definition':
      // Its address would be judged by nobody: what calls it does not hold it.
      report({ file, line, what: `L’adresse ${quoted(node.url)} est écrite à part de son lien.`, mend: 'écrivez-la dans le lien : [texte](adresse).' });
      break;
    default:
  }
  if ('children' in node) for (const child of node.children) refuseCode(child, court);
}

function judgeTag(tag: Tag, { file, report }: Court): void {
  const line = lineOf(tag);
  const name = tag.name ?? '';
  const rule = ruleOf(name);
  if (rule === undefined) {
    report({
      file,
      line,
      what: `<${name}> n’est pas un mot du vocabulaire.`,
      mend: suggest(name, vocabulary, 'Mots possibles'),
    });
    return;
  }
  for (const attribute of tag.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      report({
        file,
        line,
        what: `<${name}> reçoit du code entre accolades.`,
        mend: 'écrivez un texte entre guillemets droits : nom="texte".',
      });
    } else judgeAttribute({ name, rule, attribute: attribute.name, value: attribute.value ?? undefined, line }, { file, report });
  }
  const names = tag.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : []));
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  // The library would read the first, and the page the last.
  if (twice !== undefined) report({ file, line, what: `<${name}> a deux fois ${quoted(twice)}.`, mend: 'gardez-en un.' });
  for (const [attribute, { kind, ...rest }] of Object.entries(rule.attributes)) {
    if (kind === 'flag' || !('required' in rest) || rest.required === 'never') continue;
    if (attributeOf(tag, attribute) !== undefined) continue;
    report({ file, line, what: `Il manque ${quoted(attribute)} à <${name}>.`, mend: `écrivez <${name} ${attribute}="…">.` });
  }
}

interface Written {
  readonly name: string;
  readonly rule: WordRule;
  readonly attribute: string;
  readonly value: string | undefined;
  readonly line: number;
}

function judgeAttribute({ name, rule, attribute, value, line }: Written, { file, report }: Court): void {
  const expected = rule.attributes[attribute];
  if (expected === undefined) {
    report({
      file,
      line,
      what: `<${name}> n’a pas d’attribut ${quoted(attribute)}.`,
      mend: suggest(attribute, Object.keys(rule.attributes), 'Attributs possibles'),
    });
  } else if (expected.kind === 'flag') {
    if (value === undefined) return;
    report({ file, line, what: `${quoted(attribute)} ne prend pas de valeur.`, mend: `écrivez <${name} ${attribute} …>.` });
  } else if (value === undefined || value.trim() === '') {
    report({ file, line, what: `${quoted(attribute)} est vide dans <${name}>.`, mend: `écrivez ${attribute}="…".` });
  } else if (expected.oneOf !== undefined && !expected.oneOf.includes(value)) {
    report({
      file,
      line,
      what: `${quoted(value)} n’est pas possible pour ${quoted(attribute)} de <${name}>.`,
      mend: suggest(value, expected.oneOf, 'Valeurs possibles'),
    });
  }
}

function judgeAddress(node: Extract<RootContent, { type: 'link' | 'image' }>, { file, report }: Court): void {
  const line = lineOf(node);
  if (node.type === 'image' && (node.alt ?? '').trim() === '') {
    report({ file, line, what: `L’image ${quoted(node.url)} n’a pas de texte.`, mend: 'dites ce qu’elle montre : ![Ce que l’on voit](…).' });
  }
  const isSafe = node.type === 'link' ? /^(https:\/\/|tel:|#|\.{0,2}\/)/.test(node.url) : /^\.{0,2}\//.test(node.url);
  if (isSafe) return;
  report({
    file,
    line,
    what: `L’adresse ${quoted(node.url)} n’est pas possible ici.`,
    mend: node.type === 'link' ? 'un lien commence par https://, tel:, / ou #.' : 'une image est un fichier du site : ./photo.png.',
  });
}

function unreadable(error: unknown): { readonly line: number | undefined; readonly what: string; readonly mend: string } {
  const { message, line, ruleId } = messageOf(error);
  const tags = [...message.matchAll(/`(<\/?\w+>)`/g)].map(([, tag]) => tag ?? '');
  switch (ruleId) {
    case 'end-tag-mismatch':
    case 'unexpected-closing-slash':
      return {
        line: line ?? Number(/\((\d+):\d+-/.exec(message)?.[1] ?? 1),
        what: `Une balise n’est pas fermée, ou l’est au mauvais endroit : ${tags.length === 0 ? message : tags.join(', ')}.`,
        mend: 'chaque <Mot> se ferme par </Mot>, seul sur sa ligne, avec une ligne vide avant et après.',
      };
    case 'acorn':
    case 'unexpected-eof':
      return {
        line,
        what: 'La leçon contient une accolade, ou une ligne « import », que MDX prend pour du code.',
        mend: 'retirez-la. Pour montrer une accolade, écrivez \\{.',
      };
    default:
      return {
        line,
        what: `MDX ne comprend pas un signe de cette ligne (${message.split(' (note')[0] ?? message}).`,
        mend: 'après « < », il faut un mot du vocabulaire. Pour montrer le signe, écrivez \\<. Un lien s’écrit [texte](adresse).',
      };
  }
}

function messageOf(error: unknown): { readonly message: string; readonly line: number | undefined; readonly ruleId: string } {
  if (!(error instanceof Error)) return { message: String(error), line: undefined, ruleId: '' };
  const line = 'line' in error && typeof error.line === 'number' ? error.line : undefined;
  const ruleId = 'ruleId' in error && typeof error.ruleId === 'string' ? error.ruleId : '';
  return { message: error.message, line, ruleId };
}
