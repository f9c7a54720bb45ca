import { noProgress, parseProgress, toRecord, type Progress } from '../../core/lesson/progress';
import { sessionPracticeMemory } from './session-practice-memory';

const KEY = 'declic:progres';

/** Changes the progress that goes from page to page of this tab, and ends with it. `known`: where the browser refuses that, the page's own. */
export function changeInTab(update: (before: Progress) => Progress, known = noProgress): Progress {
  const parsed = parseProgress(sessionPracticeMemory.read(KEY));
  const before = parsed.kind === 'read' && parsed.progress.facts.size > 0 ? parsed.progress : known;
  const after = update(before);
  if (after !== before) sessionPracticeMemory.write(KEY, toRecord(after));
  return after;
}
