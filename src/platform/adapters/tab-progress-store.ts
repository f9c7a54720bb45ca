import type { Progress } from '../../core/lesson/progress';
import type { ProgressStore } from '../ports/progress-store';
import { MemoryProgressStore } from './memory-progress-store';

/** On a shared computer: two tabs are two learners. How it is done comes only there. */
export class TabProgressStore extends MemoryProgressStore implements ProgressStore {
  protected override async change(update: (before: Progress) => Progress): Promise<Progress> {
    const { changeInTab } = await import('./tab-progress');
    return (this.progress = changeInTab(update, this.progress));
  }
}
