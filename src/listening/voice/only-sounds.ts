// espeak keeps the sounds of all its languages in three files that point into each other by offsets:
//
//   phontab    tables of phonemes, each built on another; a phoneme points to its program
//   phonindex  the programs, in 16-bit words; a program points to recorded shapes, and to other programs
//   phondata   the shapes: formants, noises, envelopes
//
// What none of our languages can reach is filled with zeros: no offset moves, the sound is the same to the sample, and
// zeros cost nothing once compressed. The reading follows espeak-ng's synthdata.c (InterpretPhoneme, NumInstnWords)
// and is checked at every build: each program starts on an instruction, each shape is as long as its header says.

export interface SoundFiles {
  readonly phontab: Uint8Array;
  readonly phonindex: Uint8Array;
  readonly phondata: Uint8Array;
}

interface Table {
  readonly name: string;
  /** Index of the table this one is built on. */
  readonly base: number | undefined;
  readonly from: number;
  readonly to: number;
  /** Where the programs of its phonemes start, in words. */
  readonly programs: readonly number[];
}

interface Pointer {
  /** The word of phonindex that holds it. */
  readonly at: number;
  readonly kind: 'program' | 'formants' | 'noise' | 'envelope';
  /** A word of phonindex for a program, else a byte of phondata. */
  readonly to: number;
}

const TABLE_HEADER_BYTES = 36;
const PHONEME_BYTES = 16;
const PROGRAM_OFFSET_BYTES = 8;
/** The version of the data, at the head of phonindex. */
const INDEX_HEADER_WORDS = 2;
const FRAME_BYTES = 44;
/** A frame that also speaks to the Klatt synthesiser. */
const LONG_FRAME_BYTES = 64;

/**
 * The same three files, with only what these tables of phonemes can reach.
 * @throws {Error} when the files are not read as expected: another version of espeak-ng, then.
 */
export function onlySounds(files: SoundFiles, names: readonly string[]): SoundFiles {
  const tables = readTables(files.phontab);
  const { starts, pointers } = readPrograms(files.phonindex);
  const shapes = [...new Set(pointers.filter(({ kind, to }) => kind !== 'program' && to > 0).map(({ to }) => to))].toSorted(ascending);
  const programs = [
    ...new Set([...tables.flatMap((table) => table.programs), ...pointers.filter(({ kind }) => kind === 'program').map(({ to }) => to)]),
  ].toSorted(ascending);
  check(
    programs.every((program) => starts.has(program)),
    'a program does not start on an instruction',
  );
  checkShapes(files.phondata, shapes, pointers);

  const keptTables = withBases(tables, names);
  const kept = reach(new Set(keptTables.flatMap((table) => table.programs)), ends(programs, files.phonindex.length / 2), pointers);

  const phontab = files.phontab.slice();
  for (const table of tables) if (!keptTables.includes(table)) phontab.fill(0, table.from, table.to);
  const phonindex = files.phonindex.slice();
  for (const [from, to] of ends(programs, files.phonindex.length / 2)) if (!kept.programs.has(from)) phonindex.fill(0, from * 2, to * 2);
  const phondata = files.phondata.slice();
  for (const [from, to] of ends(shapes, files.phondata.length)) if (!kept.shapes.has(from)) phondata.fill(0, from, to);
  return { phontab, phonindex, phondata };
}

function readTables(phontab: Uint8Array): readonly Table[] {
  const view = viewOf(phontab);
  const tables: Table[] = [];
  let at = 4;
  while (tables.length < view.getUint8(0)) {
    const count = view.getUint8(at);
    const base = view.getUint8(at + 1);
    const name = new TextDecoder('latin1').decode(phontab.subarray(at + 4, at + TABLE_HEADER_BYTES)).replace(/\0.*$/s, '');
    const from = at + TABLE_HEADER_BYTES;
    const to = from + count * PHONEME_BYTES;
    const programs = Array.from({ length: count }, (_, index) => view.getUint16(from + index * PHONEME_BYTES + PROGRAM_OFFSET_BYTES, true));
    tables.push({ name, base: base === 0 ? undefined : base - 1, from, to, programs: programs.filter((program) => program > 0) });
    at = to;
  }
  check(at === phontab.length, 'the tables of phonemes do not end with their file');
  return tables;
}

function readPrograms(phonindex: Uint8Array): { readonly starts: ReadonlySet<number>; readonly pointers: readonly Pointer[] } {
  const view = viewOf(phonindex);
  const word = (at: number): number => view.getUint16(at * 2, true);
  const starts = new Set<number>();
  const pointers: Pointer[] = [];
  let at = INDEX_HEADER_WORDS;
  while (at < phonindex.length / 2) {
    starts.add(at);
    const code = word(at);
    const type = code >> 12;
    if (type >= 11) {
      const isNoise = type === 12 || type === 15;
      pointers.push({ at, kind: isNoise ? 'noise' : 'formants', to: ((code & 0xf) << 18) + (word(at + 1) << 2) });
    } else if (type === 9) {
      pointers.push({ at, kind: code >> 8 === 0x91 ? 'program' : 'envelope', to: ((code & 0xf) << 16) + word(at + 1) });
    }
    at += lengthOf(code);
  }
  return { starts, pointers };
}

/** The length of an instruction, in words. */
function lengthOf(code: number): number {
  const type = code >> 12;
  // The name of a sound in the phonetic alphabet follows.
  if (code >> 8 === 0x0d) return 1 + Math.ceil((code & 0xff) / 2);
  // Two of the conditions look at a list.
  if (type === 2 || type === 3) return (code & 0xf00) === 0x600 || (code & 0xf00) === 0xd00 ? 2 : 1;
  if (type === 10) return 4;
  return type === 9 || type >= 11 ? 2 : 1;
}

/** Formants say their length: what was read as their end must be it. */
function checkShapes(phondata: Uint8Array, shapes: readonly number[], pointers: readonly Pointer[]): void {
  const isFormants = new Set(pointers.filter(({ kind }) => kind === 'formants').map(({ to }) => to));
  for (const [from, to] of ends(shapes, phondata.length)) {
    if (!isFormants.has(from)) continue;
    const frames = phondata[from + 2] ?? 0;
    const lengths = [FRAME_BYTES, LONG_FRAME_BYTES].map((bytes) => Math.ceil((4 + frames * bytes) / 4) * 4);
    check(lengths.includes(to - from), `the shape at ${from} is not as long as it says`);
  }
}

/** The tables of these names, and those they are built on. */
function withBases(tables: readonly Table[], names: readonly string[]): readonly Table[] {
  const kept = new Set<Table>();
  for (const name of names) {
    let table = tables.find((one) => one.name === name);
    check(table !== undefined, `there is no table of phonemes « ${name} »`);
    while (table !== undefined && !kept.has(table)) {
      kept.add(table);
      table = table.base === undefined ? undefined : tables[table.base];
    }
  }
  return [...kept];
}

/** What these programs can reach: programs they call, shapes they use. */
function reach(
  from: ReadonlySet<number>,
  extents: ReadonlyMap<number, number>,
  pointers: readonly Pointer[],
): { readonly programs: ReadonlySet<number>; readonly shapes: ReadonlySet<number> } {
  const programs = new Set(from);
  const shapes = new Set<number>();
  // A set walked while it grows visits what is added.
  for (const program of programs) {
    const end = extents.get(program) ?? program;
    for (const pointer of pointers) {
      if (pointer.at < program || pointer.at >= end) continue;
      if (pointer.kind === 'program') programs.add(pointer.to);
      else shapes.add(pointer.to);
    }
  }
  return { programs, shapes };
}

/** Each start with its end: where the next one starts. */
function ends(starts: readonly number[], last: number): ReadonlyMap<number, number> {
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? last]));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function ascending(one: number, other: number): number {
  return one - other;
}

function check(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(`espeak-ng’s sounds are not read as expected: ${otherwise}. Compare src/listening/voice/only-sounds.ts with its synthdata.c.`);
}
