// The French frame of digital skills, the CRCN (décret n° 2019-919 of 30 August 2019), which Pix tests: its 16 skills by code, and those that
// answer to each skill of DigComp. The codes look alike and mean other things (DigComp 2.4 is to work together, CRCN 2.3 is): each is written with
// the name of its frame. Read in Pix's own code (1024pix/pix) and beside DigComp 2.2, November 2026.

import type { DigcompCode } from './digcomp';

export const crcnCodes = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3', '5.1', '5.2'] as const;

export type CrcnCode = (typeof crcnCodes)[number];

const answering: Readonly<Record<DigcompCode, readonly CrcnCode[]>> = {
  '1.1': ['1.1'],
  '1.2': ['1.1'],
  '1.3': ['1.2', '1.3'],
  '2.1': ['2.1'],
  '2.2': ['2.2'],
  '2.3': ['2.4'],
  '2.4': ['2.3'],
  '2.5': ['2.4'],
  '2.6': ['2.4'],
  '3.1': ['3.1', '3.2', '3.3'],
  '3.2': ['3.1', '3.2', '3.3'],
  '3.3': ['3.3'],
  '3.4': ['3.4'],
  '4.1': ['4.1'],
  '4.2': ['4.2'],
  '4.3': ['4.3'],
  '4.4': ['4.3'],
  '5.1': ['5.1'],
  '5.2': ['5.2'],
  '5.3': ['5.2'],
  '5.4': ['5.2'],
};

/** The skills of the CRCN that answer to these of DigComp, each once, in their order. */
export function crcnOf(digcomp: readonly DigcompCode[]): readonly CrcnCode[] {
  return [...new Set(digcomp.flatMap((code) => answering[code]))].toSorted();
}
