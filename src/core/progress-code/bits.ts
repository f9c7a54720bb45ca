// Numbers written in as many bits as they need, most significant first.

interface BitWriter {
  put(value: number, bits: number): void;
  /** What was put, filled with zeros up to a whole byte. */
  bytes(): Uint8Array;
}

export function bitWriter(): BitWriter {
  const written: number[] = [];
  let length = 0;
  return {
    put(value, bits) {
      for (let place = bits - 1; place >= 0; place -= 1, length += 1) {
        const byte = length >> 3;
        written[byte] = (written[byte] ?? 0) | (((value >> place) & 1) << (7 - (length & 7)));
      }
    },
    bytes: () => Uint8Array.from(written),
  };
}

interface BitReader {
  readonly take: (bits: number) => number;
  /** More was taken than there was: what was given after the end is zeros. */
  readonly isPast: () => boolean;
}

export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  return {
    take(bits) {
      let value = 0;
      for (let taken = 0; taken < bits; taken += 1, at += 1) value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
      return value;
    },
    isPast: () => at > bytes.length * 8,
  };
}

/** CRC-16/CCITT-FALSE: one wrong run of sixteen bits or less is always seen. */
export function crc16(bytes: Uint8Array): number {
  let check = 0xffff;
  for (const byte of bytes) {
    check ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) check = (check & 0x8000) === 0 ? (check << 1) & 0xffff : ((check << 1) ^ 0x1021) & 0xffff;
  }
  return check;
}
