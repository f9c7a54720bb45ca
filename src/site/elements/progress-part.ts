// What the parts of a page that show progress share: one reading for all of them, and again at each change,
// here or in another tab.

import { openProgress } from '../../platform/adapters/progress';
import { parseFormer } from '../../core/lesson/moved';
import { stepsDone, type Progress } from '../../core/lesson/progress';

const parts = new Set<ProgressPart>();
let reading: Promise<void> | undefined;

/** An element with `data-lesson`, `data-steps="id,id"` and `data-former` (core/lesson/moved.ts), painted with the steps done. */
export abstract class ProgressPart extends HTMLElement {
  protected get steps(): readonly string[] {
    return this.dataset['steps']?.split(',') ?? [];
  }

  connectedCallback(): void {
    parts.add(this);
    refresh();
  }

  disconnectedCallback(): void {
    parts.delete(this);
  }

  show(progress: Progress): void {
    this.paint(stepsDone(progress, { id: this.dataset['lesson'] ?? '', steps: this.steps, former: parseFormer(this.dataset['former']) }));
  }

  protected abstract paint(done: readonly string[]): void;
}

/** Paints all the parts of the page; also when one has just got what it shows. */
export function refresh(): void {
  reading ??= Promise.resolve().then(async () => {
    reading = undefined;
    const progress = await openProgress().read();
    for (const part of parts) part.show(progress);
  });
}

openProgress().watch(refresh);
// A page taken back from the browser's memory has missed what other tabs told.
addEventListener('pageshow', (event) => {
  if (event.persisted) refresh();
});
