// A pack: some of espeak's files in one, compressed. Compressed here and not by the host, which leaves files it does
// not know as they are.

export interface PackedFile {
  /** From espeak's data folder: `fr_dict`, `lang/roa/fr`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const LENGTH_BYTES = 4;

/** The files behind each other, after a list of their names and lengths. Not yet compressed. */
export function packFiles(files: readonly PackedFile[]): Uint8Array {
  const list = new TextEncoder().encode(JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length])));
  const pack = new Uint8Array(LENGTH_BYTES + list.length + files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  new DataView(pack.buffer).setUint32(0, list.length, true);
  pack.set(list, LENGTH_BYTES);
  let at = LENGTH_BYTES + list.length;
  for (const { bytes } of files) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/** The files of a pack as it came: compressed, or already decompressed by a host that means well. */
export async function unpackFiles(packed: Uint8Array<ArrayBuffer>): Promise<readonly PackedFile[]> {
  const isCompressed = packed[0] === 0x1f && packed[1] === 0x8b;
  const pack = isCompressed
    ? new Uint8Array(await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
    : packed;
  const listLength = new DataView(pack.buffer, pack.byteOffset).getUint32(0, true);
  const list: unknown = JSON.parse(new TextDecoder().decode(pack.subarray(LENGTH_BYTES, LENGTH_BYTES + listLength)));
  if (!isList(list)) throw new TypeError('This is no pack of the voice: it has no list of files.');
  const files: PackedFile[] = [];
  let at = LENGTH_BYTES + listLength;
  for (const entry of list) {
    const [path, length] = isList(entry) ? entry : [];
    if (typeof path !== 'string' || typeof length !== 'number') throw new TypeError('This is no pack of the voice: its list is damaged.');
    files.push({ path, bytes: pack.subarray(at, at + length) });
    at += length;
  }
  return files;
}

function isList(entry: unknown): entry is readonly unknown[] {
  return Array.isArray(entry);
}
