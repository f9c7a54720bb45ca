// A QR code as data, so that the page draws it with createElementNS (Trusted Types) and the paper with JSX.

import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** White cells that must surround the code: without them many phones do not see it (ISO/IEC 18004: four). */
export const QUIET_CELLS = 4;

export interface QrDrawing {
  /** Cells on a side, the quiet zone included: the viewBox is `0 0 size size`. */
  readonly size: number;
  /** For the `d` of one filled <path>, one unit a cell. */
  readonly path: string;
}

/** From this many cells a side (version 10), a telephone that is out of focus fails before a crease does. */
const FINE_CELLS = 57;

/**
 * The smallest code for an address, at least at correction M: paper gets creased and screens reflect. A code that would have very small cells
 * has correction L and larger ones: out of focus at 300 pixels, another reader read 2 of 13 such codes at M, 13 of 13 at L (decision 0036).
 * A URL rather than a text: its `href` is ASCII, and readers disagree on what bytes above it mean. A text is of capitals and figures.
 * @throws when the address is too long for any code (more than 2 331 characters).
 */
export function drawQr(content: URL | string): QrDrawing {
  const text = typeof content === 'string' ? content : content.href;
  const sure = generate(text, { minCorrectionLevel: correction.M });
  const code = sure.size < FINE_CELLS ? sure : generate(text, { minCorrectionLevel: correction.L });
  return { size: code.size + 2 * QUIET_CELLS, path: shifted(toSvgPath(code)) };
}

/** `toSvgPath` counts from the first dark cell; the quiet zone moves every absolute point. */
function shifted(path: string): string {
  return path.replace(/(\d+) (\d+)/g, (_, x: string, y: string) => `${Number(x) + QUIET_CELLS} ${Number(y) + QUIET_CELLS}`);
}
