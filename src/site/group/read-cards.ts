// Which cards are held up in a picture, and which way. A picture comes in, numbers and letters go out, and nothing of it is kept.

import aruco from 'js-aruco2';
import cv from 'js-aruco2/src/cv.js';
import { letters, type Letter } from './cards';
import { decoded, type Corners } from './decode';
import { MARK_CELLS } from './marks';
import { looks, thresholder, type Picture } from './threshold';

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

/** A card where it was seen. */
interface Seen extends Reading {
  readonly x: number;
  readonly y: number;
  /** Half of its side, or about. */
  readonly half: number;
}

/** Keeps its working space from one picture to the next of the same size. */
export function cardReader(): CardReader {
  const shapes = new aruco.AR.Detector();
  const threshold = thresholder();
  let space = new Int32Array();
  return (picture) => {
    const { grey, dark } = threshold(picture);
    const room = (picture.width + 2) * (picture.height + 2);
    if (space.length !== room) space = new Int32Array(room);
    const seen = looks.flatMap((look) => {
      const outlines = cv.CV.findContours(dark(look), space);
      const squares = shapes.clockwiseCorners(shapes.findCandidates(outlines, 4 * LEAST_SIDE_PX, BENT, LEAST_SIDE_PX));
      return shapes.notTooNear(squares, SAME_PX).flatMap((corners): readonly Seen[] => {
        const mark = decoded(grey, corners);
        if (mark === undefined) return [];
        const letter = letterUp(mark.corners);
        return letter === undefined ? [] : [{ card: mark.card, letter, ...placeOf(mark.corners) }];
      });
    });
    return numbersOf(seen).flatMap((card): readonly Reading[] => {
      const [first, ...others] = seen.filter((one) => one.card === card);
      // One card is held by one person: the same number elsewhere in the picture is nobody's answer. The same place, seen twice, is one card.
      const isOne = first !== undefined && others.every((other) => other.letter === first.letter && isSamePlace(first, other));
      return isOne ? [{ card, letter: first.letter }] : [];
    });
  };
}

function numbersOf(seen: readonly Seen[]): readonly number[] {
  return [...new Set(seen.map(({ card }) => card))];
}

function placeOf([a, b, c, d]: Corners): Omit<Seen, keyof Reading> {
  return { x: (a.x + b.x + c.x + d.x) / 4, y: (a.y + b.y + c.y + d.y) / 4, half: Math.hypot(a.x - c.x, a.y - c.y) / (2 * Math.SQRT2) };
}

function isSamePlace(one: Seen, other: Seen): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < Math.max(one.half, other.half);
}

/**
 * The letter of the side that is up (y goes down); undefined when it is held between two. A card that leans away looks sheared, and its two
 * axes turn as much, each its own way: what both say together is how it is held.
 */
function letterUp([topLeft, topRight, bottomRight, bottomLeft]: Corners): Letter | undefined {
  const up = unit(topLeft.x + topRight.x - bottomLeft.x - bottomRight.x, topLeft.y + topRight.y - bottomLeft.y - bottomRight.y);
  const right = unit(topRight.x + bottomRight.x - topLeft.x - bottomLeft.x, topRight.y + bottomRight.y - topLeft.y - bottomLeft.y);
  const turns = (-Math.atan2(up.x + right.y, right.x - up.y) / (2 * Math.PI)) * letters.length;
  const nearest = Math.round(turns);
  if (Math.abs(turns - nearest) > 0.5 - UNSURE_TURNS) return undefined;
  return letters[(nearest + letters.length) % letters.length];
}

function unit(x: number, y: number): { readonly x: number; readonly y: number } {
  const length = Math.hypot(x, y);
  return { x: x / length, y: y / length };
}
