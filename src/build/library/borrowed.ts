// What apps keep in folders of their own in content/ (forms…), read once and lent to every scenario that names it.

import type { AppSchemas } from '../../world/apps/authoring';
import * as schemas from '../../world/apps/schemas';
import type { Report } from './content-error';
import { checkNothingIsReal } from './practice-names';
import { check, placeOf } from './schema-issues';
import { readYaml, type YamlSource } from './yaml-source';

export interface BorrowedText {
  readonly room: string;
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** One file of an app's own room. */
interface Loan {
  readonly data: unknown;
  readonly source: YamlSource;
}

/** Room → id → what is in the file; undefined for a file that could not be read, which is reported where it is written. */
export type Loans = ReadonlyMap<string, ReadonlyMap<string, Loan | undefined>>;

const lenders: readonly AppSchemas[] = Object.values(schemas);

/** The rooms of content/ that apps keep. */
export const rooms: readonly string[] = lenders.flatMap(({ borrowed }) => borrowed?.room ?? []);

export function readLoans(texts: readonly BorrowedText[], report: Report): Loans {
  return new Map(
    rooms.map((room) => [
      room,
      readRoom(
        texts.filter((text) => text.room === room),
        room,
        report,
      ),
    ]),
  );
}

function readRoom(texts: readonly BorrowedText[], room: string, report: Report): ReadonlyMap<string, Loan | undefined> {
  const loans = new Map(texts.map((text) => [text.id, readLoan(text, report)]));
  const readable = new Map([...loans].flatMap(([id, loan]) => (loan === undefined ? [] : [[id, loan.data] as const])));
  // One that cannot be read is said first: it would make others wrong.
  const faults = readable.size < loans.size ? [] : (lenderOf(room)?.together?.(readable) ?? []);
  for (const { id, path, what, mend } of faults) {
    const source = loans.get(id)?.source;
    if (source !== undefined) report({ file: source.file, line: source.lineOf(path), what: `${placeOf(path)} : ${what}`, mend });
  }
  return new Map([...loans].map(([id, loan]) => [id, faults.some((fault) => fault.id === id) ? undefined : loan]));
}

function lenderOf(room: string): AppSchemas['borrowed'] {
  return lenders.find((one) => one.borrowed?.room === room)?.borrowed;
}

function readLoan({ room, file, text }: BorrowedText, report: Report): Loan | undefined {
  const borrowed = lenderOf(room);
  const source = readYaml({ file, text }, report);
  if (source === undefined || borrowed === undefined) return undefined;
  const data = check({ schema: borrowed.schema, source }, report);
  if (data === undefined) return undefined;
  let problems = 0;
  const count: Report = (problem) => {
    problems += 1;
    report(problem);
  };
  for (const { path, what, mend } of borrowed.faults(data)) {
    count({ file, line: source.lineOf(path), what: `${placeOf(path)} : ${what}`, mend });
  }
  checkNothingIsReal(source.value, { path: [], source, report: count });
  return problems > 0 ? undefined : { data, source };
}
