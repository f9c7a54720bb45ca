// How the pictures of the code are drawn, by their numbers. Fetched by the page by which one leaves a shared computer.

import type { APIRoute } from 'astro';
import { drawingOf } from '../../../core/icons/pictures';
import { codePictures, type PictureDrawings } from '../../../core/progress-code/pictures';

export const GET: APIRoute = () =>
  Response.json(codePictures.map(({ drawing }): PictureDrawings[number] => drawingOf(drawing).map(([tag, attributes]) => [tag, writtenOf(attributes)])));

/** What lucide leaves undefined is not written. */
function writtenOf(attributes: Readonly<Record<string, string | number | undefined>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
