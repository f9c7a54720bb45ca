// What is used of js-aruco2 2.0.0, which has no types: shapes of four sides, from what is dark. Which card each is, decode.ts says.
declare module 'js-aruco2' {
  interface Point {
    readonly x: number;
    readonly y: number;
  }
  type Outline = readonly Point[];
  interface Detector {
    /** Convex shapes of four sides among the outlines; `epsilon` is a part of the outline, the least lengths are in pixels. */
    findCandidates(outlines: readonly Outline[], leastOutline: number, epsilon: number, leastSide: number): readonly Outline[];
    clockwiseCorners(candidates: readonly Outline[]): readonly Outline[];
    notTooNear(candidates: readonly Outline[], pixels: number): readonly (readonly [Point, Point, Point, Point])[];
  }
  const aruco: { readonly AR: { readonly Detector: new () => Detector } };
  export default aruco;
  export type { Outline };
}

declare module 'js-aruco2/src/cv.js' {
  import type { Outline } from 'js-aruco2';
  interface Plane {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8Array;
  }
  const cv: { readonly CV: { findContours(dark: Plane, space: Int32Array): readonly Outline[] } };
  export default cv;
}
