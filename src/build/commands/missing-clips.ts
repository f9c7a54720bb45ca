// What recordings lack: steps that nobody read, sentences that changed since, sentences that were left out.

import type { Recording } from '../library/recordings';
import { clipKey } from '../../listening/speech/clips';
import type { SpokenStep } from './spoken';

export interface StepClips {
  readonly step: string;
  readonly recording: 'none' | 'there';
  /** What the recording says and the step no longer shows, with its line in the text of the recording. */
  readonly changed: readonly { readonly text: string; readonly line: number }[];
  /** What « Écouter » reads and the recording does not say. */
  readonly unread: readonly string[];
}

/** `recordings` are those of the lesson, in the language of its steps. */
export function missingClips(steps: readonly SpokenStep[], recordings: readonly Recording[]): readonly StepClips[] {
  return steps.map(({ id, parts }): StepClips => {
    const own = recordings.find(({ step }) => step === id);
    if (own === undefined) return { step: id, recording: 'none', changed: [], unread: [] };
    const shown = new Set(parts.flatMap(({ lines }) => lines.map((line) => clipKey(line.shown))));
    const read = new Set(own.cues.map(({ text }) => clipKey(text)));
    const page = parts.filter((part) => part.of === 'page').flatMap(({ lines }) => lines);
    return {
      step: id,
      recording: 'there',
      changed: own.cues.filter(({ text }) => !shown.has(clipKey(text))),
      unread: page.flatMap((line) => (read.has(clipKey(line.shown)) ? [] : [line.shown])),
    };
  });
}
