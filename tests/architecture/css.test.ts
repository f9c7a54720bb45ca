// What the style sheets of the whole site keep: right-to-left languages, and no war of priorities.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '../../src');

/** A rule about one declaration: « property: value ». */
interface Ban {
  readonly pattern: RegExp;
  readonly instead: string;
}

const physical: readonly Ban[] = [
  { pattern: /^(scroll-)?(margin|padding)-(left|right|top|bottom)\s*:/, instead: 'margin-inline-start, padding-block-end…' },
  { pattern: /^(left|right|top|bottom)\s*:/, instead: 'inset-inline-start, inset-block-end…' },
  { pattern: /^border-(left|right|top|bottom)\b/, instead: 'border-inline-start, border-block-end…' },
  { pattern: /^border-(top|bottom)-(left|right)-radius\s*:/, instead: 'border-start-start-radius…' },
  { pattern: /^(text-align|float|clear|caption-side)\s*:\s*(left|right)\b/, instead: 'start, end, inline-start…' },
];
const important: Ban = { pattern: /!\s*important/, instead: 'a later layer (STYLE §19)' };

async function filesOf(...endings: readonly string[]): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const names = await readdir(SRC, { recursive: true });
  const wanted = names.filter((name) => endings.some((ending) => name.endsWith(ending))).sort();
  return Promise.all(wanted.map(async (name) => ({ file: `src/${name}`, text: await readFile(path.join(SRC, name), 'utf8') })));
}

/** The CSS of a file, each line where it was: the whole of it, or what is between its style tags. */
function styleIn({ file, text }: { readonly file: string; readonly text: string }): string {
  const blank = (other: string): string => other.replace(/[^\n]/g, ' ');
  const css = file.endsWith('.css') ? text : text.replace(/(^|<\/style>)[\s\S]*?(<style[^>]*>|$)/g, blank);
  return css.replace(/\/\*[\s\S]*?\*\//g, blank);
}

/** Every declaration that a ban is about: « src/x.css:12 margin-left: 1px → … ». */
function breaches(file: { readonly file: string; readonly text: string }, bans: readonly Ban[]): readonly string[] {
  const css = styleIn(file);
  return [...css.matchAll(/(?<=^|[;{}])\s*(?<declaration>[\w-]+\s*:[^;{}]*)(?=[;}])/g)].flatMap((match) => {
    const declaration = match.groups?.['declaration'] ?? '';
    const line = css.slice(0, match.index + match[0].indexOf(declaration)).split('\n').length;
    return bans.filter((ban) => ban.pattern.test(declaration)).map((ban) => `${file.file}:${line} ${declaration.trim()} → ${ban.instead}`);
  });
}

describe('the style sheets', () => {
  test('name sides by the direction of the text, so that they turn with Arabic', async () => {
    const files = await filesOf('.css', '.astro');
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => breaches(file, physical))).toEqual([]);
  });

  test('never shout: a layer decides, not !important', async () => {
    expect((await filesOf('.css', '.astro')).flatMap((file) => breaches(file, [important]))).toEqual([]);
  });

  test('are the only place of style: the content policy refuses style attributes, and inline scripts but the one line of comfort', async () => {
    const files = await filesOf('.astro', '.tsx');
    const allowed = '<script is:inline set:html={comfortAtOnce} />';
    const found = files.flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          /(?<![\w-])style\s*=\s*["'{]|\bis:inline\b/.test(line) && line.trim() !== allowed ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });
});

describe('this test', () => {
  const said = (text: string, file = 'x.css'): readonly string[] => breaches({ file, text }, [...physical, important]);

  test('sees what it forbids, and where', () => {
    expect(said('.a {\n  color: red;\n  margin-left: 1px;\n}')).toEqual(['x.css:3 margin-left: 1px → margin-inline-start, padding-block-end…']);
    expect(said('.a { text-align: right }')).toHaveLength(1);
    expect(said('.a { left: 0; border-top-left-radius: 2px; }')).toHaveLength(3);
    expect(said('.a { color: red !important; }')).toHaveLength(1);
    expect(said('---\nconst a = "left: 0;";\n---\n<p>top: 0;</p>\n<style>\n.a { top: 0; }\n</style>', 'x.astro')).toEqual([
      'x.astro:6 top: 0 → inset-inline-start, inset-block-end…',
    ]);
  });

  test('leaves alone what only looks like it', () => {
    expect(said('/* left: 0; */ .a { inset-inline-start: 0; background-position: left; } .top:hover { color: red; }')).toEqual([]);
    expect(said('@page { @top-left { content: none; } } @media (min-width: 40rem) { .left { --left: 1px; } }')).toEqual([]);
  });
});
