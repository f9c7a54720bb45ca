// The codes of what was done, on the page by which one leaves a shared computer. Comes only where something was done.

import type { Progress } from '../../core/lesson/progress';
import { drawCodes } from './carried-codes';
import { codeDrawings } from './code-drawings';
import { progressLessons, settingsHere } from './progress-lessons';

/** Draws them in `place` (layouts/progress/CarriedCodes.astro). Rejects when the connection is cut: the link to « Mes progrès » is there. */
export async function drawLeavingCodes(place: HTMLElement, progress: Progress): Promise<void> {
  const { lessons = '', page = '', drawings = '' } = place.dataset;
  const [known, drawingOf] = await Promise.all([progressLessons(lessons), codeDrawings(drawings)]);
  await drawCodes(place, { known, progress, settings: settingsHere(), page, drawingOf });
  place.querySelector('[data-do=print]')?.addEventListener('click', () => print());
}
