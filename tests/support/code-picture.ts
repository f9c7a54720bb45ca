// A code to scan, as a camera sees it: out of focus, in the middle of the picture.

import type { Picture } from '../../src/site/group/threshold';
import { drawQr } from '../../src/site/share/qr';
import { blurred } from './card-picture';

/** It is as high as the picture; each point is the mean of the 81 around it. No text, no code. */
export function codePicture(text: string | undefined, { width, height }: { readonly width: number; readonly height: number }): Picture {
  const grey = new Float32Array(width * height).fill(235);
  if (text !== undefined) {
    const { size, path } = drawQr(text);
    const outlines = path
      .split('Z')
      .filter(Boolean)
      .map((outline) =>
        outline
          .slice(1)
          .split('L')
          .map((pair) => pair.split(' ').map(Number)),
      );
    const cells = Array.from({ length: size * size }, (_, at) => isDark(outlines, (at % size) + 0.5, Math.floor(at / size) + 0.5));
    grey.forEach((_, at) => {
      const column = Math.floor((((at % width) - (width - height) / 2) * size) / height);
      const row = Math.floor((Math.floor(at / width) * size) / height);
      if (column >= 0 && column < size && cells[row * size + column] === true) grey[at] = 30;
    });
  }
  const soft = [1, 2, 3, 4].reduce<Float32Array>((sharp) => blurred(sharp, width, height), grey);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  soft.forEach((shade, at) => data.fill(shade, at * 4, at * 4 + 3));
  return { width, height, data };
}

/** What a browser's default fill rule (nonzero) counts: upright edges to the right of the point. */
function isDark(outlines: readonly (readonly (readonly number[])[])[], x: number, y: number): boolean {
  let turns = 0;
  for (const corners of outlines) {
    corners.forEach(([fx = 0, fy = 0], index) => {
      const [, ty = 0] = corners[(index + 1) % corners.length] ?? [];
      if (Math.min(fy, ty) < y && y < Math.max(fy, ty) && fx > x) turns += Math.sign(ty - fy);
    });
  }
  return turns !== 0;
}
