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

/** Grain is taken out over so many pixels on each side. */
const NEAR_PX = 1;
/** What is around: a part of the width, larger than half of the marks held by the first row. */
const AROUND = 1 / 96;
/** Darker than around by so many shades of 256. */
const DARKER_BY = 10;

/** `grey`: the picture without its colours. `dark`: 255 where it is darker than around. Both are written over by the next picture. */
export function thresholder(): (picture: Picture) => { readonly grey: Plane; readonly dark: Plane } {
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
    const mean = (x: number, y: number, reach: number): number => {
      const [left, top] = [x < reach ? 0 : x - reach, y < reach ? 0 : y - reach];
      const [right, bottom] = [x + reach >= width ? width : x + reach + 1, y + reach >= height ? height : y + reach + 1];
      const sum =
        (sums[bottom * stride + right] ?? 0) - (sums[top * stride + right] ?? 0) - (sums[bottom * stride + left] ?? 0) + (sums[top * stride + left] ?? 0);
      return sum / ((right - left) * (bottom - top));
    };
    const around = Math.round(width * AROUND);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) dark[y * width + x] = mean(x, y, NEAR_PX) <= mean(x, y, around) - DARKER_BY ? 255 : 0;
    }
    return { grey: { width, height, data: grey }, dark: { width, height, data: dark } };
  };
}
