// A CSV file, cell by cell, with the line of each row.

import { parse, CsvError } from 'csv-parse/sync';
import { z } from 'zod';
import type { Report } from '../library/content-error';

export interface Row {
  /** Of the file, from 1: where the row begins. */
  readonly line: number;
  /** As many as were written. */
  readonly cells: readonly string[];
}

const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** Undefined, and a report, when it is not UTF-8, or its quotes do not close. */
export function readCsv({ file, bytes }: { readonly file: string; readonly bytes: Uint8Array }, report: Report): readonly Row[] | undefined {
  const text = decoded(bytes);
  if (text === undefined) {
    report({ file, what: 'Le fichier n’est pas en UTF-8 : les accents seraient perdus.', mend: 'dans le tableur, enregistrez-le en « CSV UTF-8 ».' });
    return undefined;
  }
  try {
    const records = parsed.parse(parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: false }));
    // A row may stand on several lines: what is known is the one where it ends.
    let line = 1;
    return records.map(({ record, info: { lines } }) => {
      const row = { line, cells: record };
      line = lines + 1;
      return row;
    });
  } catch (cause) {
    const line = cause instanceof CsvError ? z.number().safeParse(cause['lines']).data : undefined;
    report({
      file,
      line,
      what: 'Les guillemets de cette ligne ne vont pas : on ne sait plus où finit une case.',
      mend: 'une case qui contient une virgule ou un guillemet s’écrit entre guillemets, et ses guillemets se doublent : "Le ""Patio"", 2e étage".',
      cause,
    });
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
