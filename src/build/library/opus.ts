// How long a recording is, read in the file itself (Ogg Opus, RFC 7845): nothing is decoded.

/** Opus always counts in this rate, whatever the microphone's. */
const SAMPLES_A_SECOND = 48_000;
const PAGE = 'OggS';
const HEAD = 'OpusHead';
/** From the start of a page, in bytes. */
const POSITION = 6;
/** From the start of the head, in bytes: samples before the first one to be heard. */
const PRE_SKIP = 10;

/** In seconds; undefined when the file is not Ogg Opus. */
export function secondsOfOpus(file: Buffer): number | undefined {
  const head = file.subarray(0, 512).indexOf(HEAD);
  const lastPage = file.lastIndexOf(PAGE);
  if (!file.subarray(0, 4).equals(Buffer.from(PAGE)) || head === -1 || lastPage + POSITION + 8 > file.length) return undefined;
  return (Number(file.readBigInt64LE(lastPage + POSITION)) - file.readUInt16LE(head + PRE_SKIP)) / SAMPLES_A_SECOND;
}
