// The text of a recording, with its times: WebVTT (https://www.w3.org/TR/webvtt1/). Only what a recording needs of it is
// read: cues in their order, one sentence each, without styles nor places (docs/decisions/0020-recordings-by-sentence.md).

import type { Report } from './content-error';
import { quoted } from './nearest';

export interface TimedText {
  /** From 1: where its times are written. */
  readonly line: number;
  /** In seconds from the start of the recording. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s+-->\s+${TIME}(?:\s.*)?$`);
const HOW = 'écrivez le début et la fin de la phrase, comme 00:03.500 --> 00:06.200.';

/** The cues of a file, in its order; reports what cannot be read, and times that go back. */
export function readWebVtt({ file, text }: { readonly file: string; readonly text: string }, report: Report): readonly TimedText[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    report({
      file,
      line: 1,
      what: 'Le texte de l’enregistrement ne commence pas par « WEBVTT ».',
      mend: 'écrivez WEBVTT seul sur la première ligne, puis une ligne vide.',
    });
    return [];
  }
  const blocks = blocksOf(lines);
  if (blocks.length === 0)
    report({
      file,
      line: 1,
      what: 'Le texte de l’enregistrement ne contient aucune phrase.',
      mend: 'écrivez chaque phrase sous sa ligne de temps, ou retirez l’enregistrement.',
    });
  const cues = blocks.flatMap((block) => readCue(block, { file, report }));
  cues.forEach(({ line, from, to }, index) => {
    const before = cues[index - 1];
    if (to <= from) report({ file, line, what: 'La phrase finit avant de commencer.', mend: HOW });
    else if (before !== undefined && from < before.to) {
      report({
        file,
        line,
        what: 'La phrase commence avant la fin de la phrase d’avant.',
        mend: 'les phrases se suivent : corrigez l’une des deux lignes de temps.',
      });
    }
  });
  return cues;
}

interface Block {
  /** From 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** What stands between two empty lines, after the head of the file. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open: { line: number; lines: string[] } | undefined;
  lines.forEach((line, index) => {
    if (line.trim() === '') open = undefined;
    else if (open === undefined) blocks.push((open = { line: index + 1, lines: [line] }));
    else open.lines.push(line);
  });
  return blocks.slice(1);
}

function readCue({ line: first, lines }: Block, { file, report }: { readonly file: string; readonly report: Report }): readonly TimedText[] {
  if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(lines[0] ?? '')) return [];
  const at = lines.findIndex((one) => one.includes('-->'));
  const line = first + Math.max(at, 0);
  if (at === -1) {
    report({ file, line, what: `La phrase ${quoted(lines[0] ?? '')} n’a pas de temps.`, mend: `au-dessus d’elle, ${HOW}` });
    return [];
  }
  const times = TIMES.exec(lines[at] ?? '');
  if (times === null) {
    report({ file, line, what: `La ligne de temps ${quoted((lines[at] ?? '').trim())} ne se lit pas.`, mend: HOW });
    return [];
  }
  const text = lines
    .slice(at + 1)
    .join(' ')
    .replace(/<[^>]*>/g, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    report({
      file,
      line,
      what: 'Il manque la phrase sous cette ligne de temps.',
      mend: 'écrivez la phrase telle qu’elle est sur la page, ou retirez la ligne de temps.',
    });
    return [];
  }
  return [
    {
      line,
      from: secondsOf(times.slice(1, 5)),
      to: secondsOf(times.slice(5, 9)),
      text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&nbsp;', '\u00A0'),
    },
  ];
}

function secondsOf([hours = '0', minutes = '0', seconds = '0', thousandths = '0']: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
