// What is dark in a picture, beside what is around it: a shadow over half of the room changes nothing. js-aruco2 looks at five pixels
// around each, which grain and blur defeat, in lists that grow. With the sums of all that is above and before each pixel, a window of any
// size costs the same.

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel. */
  readonly data: Uint8ClampedArray;
}

/** The same without colours: one shade of 256 a pixel. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** How one looks for what is dark. */
interface Look {
  /** Grain is taken out over so many pixels on each side. */
  readonly nearPx: number;
  /** What is around: a part of the width. */
  readonly around: number;
  /** Darker than around by so many shades of 256. */
  readonly darkerBy: number;
}

/**
 * One look loses what another sees. The first is for marks held by the first row, before things of all kinds: wide, calm, hard to please.
 * The second is for small ones that lean: nothing is smoothed, and what is around is no wider than four of their cells.
 */
export const looks: readonly Look[] = [
  { nearPx: 1, around: 1 / 96, darkerBy: 20 },
  { nearPx: 0, around: 1 / 192, darkerBy: 10 },
];

/** `grey`: the picture without its colours. `dark`: 255 where it is darker than around, for this look. The next one writes over it. */
export function thresholder(): (picture: Picture) => { readonly grey: Plane; readonly dark: (look: Look) => Plane } {
  let sums = new Uint32Array();
  let grey = new Uint8Array();
  let dark = new Uint8Array();
  return ({ width, height, data }) => {
    if (grey.length !== width * height) {
      grey = new Uint8Array(width * height);
      dark = new Uint8Array(width * height);
      sums = new Uint32Array((width + 1) * (height + 1));
    }
    const stride = width + 1;
    for (let y = 0; y < height; y++) {
      let row = 0;
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 4;
        const shade = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
        grey[y * width + x] = shade;
        row += shade;
        sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
      }
    }
    // No list is made here: it runs four million times a picture.
    const mean = (x: number, y: number, reach: number): number => {
      const left = x < reach ? 0 : x - reach;
      const right = x + reach >= width ? width : x + reach + 1;
      const top = y < reach ? 0 : y - reach;
      const bottom = y + reach >= height ? height : y + reach + 1;
      const below = bottom * stride;
      const above = top * stride;
      const sum = (sums[below + right] ?? 0) - (sums[above + right] ?? 0) - (sums[below + left] ?? 0) + (sums[above + left] ?? 0);
      return sum / ((right - left) * (bottom - top));
    };
    const darkFor = ({ nearPx, around, darkerBy }: Look): Plane => {
      const aroundPx = Math.round(width * around);
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const at = y * width + x;
          const here = nearPx === 0 ? (grey[at] ?? 0) : mean(x, y, nearPx);
          dark[at] = here <= mean(x, y, aroundPx) - darkerBy ? 255 : 0;
        }
      }
      return { width, height, data: dark };
    };
    return { grey: { width, height, data: grey }, dark: darkFor };
  };
}
