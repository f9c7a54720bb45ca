// Which cards are held up in a picture, and which way. A picture comes in, numbers and letters go out, and nothing of it is kept.

import aruco from 'js-aruco2';
import cv from 'js-aruco2/src/cv.js';
import { letters, type Letter } from './cards';
import { decoded } from './decode';
import { MARK_CELLS } from './marks';
import { thresholder, type Picture } from './threshold';

/** A card as it is held in one picture. */
export interface Reading {
  readonly card: number;
  readonly letter: Letter;
}

export type CardReader = (picture: Picture) => readonly Reading[];

/** Half-way between two sides nobody knows which is up: 0.5 of a quarter turn, less this much. */
const UNSURE_TURNS = 0.06;

/** A cell of a mark is two pixels at least. */
const LEAST_SIDE_PX = 2 * MARK_CELLS;
/** How far a side may bend, as a part of the whole outline. */
const BENT = 0.05;
/** Two outlines nearer than this are the two edges of one line. */
const SAME_PX = 10;

/** Keeps its working space from one picture to the next of the same size. */
export function cardReader(): CardReader {
  const shapes = new aruco.AR.Detector();
  const threshold = thresholder();
  let space = new Int32Array();
  return (picture) => {
    const { grey, dark } = threshold(picture);
    const room = (picture.width + 2) * (picture.height + 2);
    if (space.length !== room) space = new Int32Array(room);
    const outlines = cv.CV.findContours(dark, space);
    const squares = shapes.clockwiseCorners(shapes.findCandidates(outlines, 4 * LEAST_SIDE_PX, BENT, LEAST_SIDE_PX));
    const found = shapes.notTooNear(squares, SAME_PX).flatMap((corners): readonly Reading[] => {
      const mark = decoded(grey, corners);
      if (mark === undefined) return [];
      const [topLeft, topRight, bottomRight, bottomLeft] = mark.corners;
      const letter = letterUp({ x: topLeft.x + topRight.x - bottomLeft.x - bottomRight.x, y: topLeft.y + topRight.y - bottomLeft.y - bottomRight.y });
      return letter === undefined ? [] : [{ card: mark.card, letter }];
    });
    // One card is held by one person: the same number twice in a picture is nobody's answer.
    return found.filter(({ card }, index) => found.every((other, at) => at === index || other.card !== card));
  };
}

/** The letter of the side that is up, when the side of A points this way (y goes down); undefined when it is held between two. */
function letterUp({ x, y }: { readonly x: number; readonly y: number }): Letter | undefined {
  const turns = (-Math.atan2(x, -y) / (2 * Math.PI)) * letters.length;
  const nearest = Math.round(turns);
  if (Math.abs(turns - nearest) > 0.5 - UNSURE_TURNS) return undefined;
  return letters[(nearest + letters.length) % letters.length];
}
