// Progress in the memory of this visit only: for tests, for browsers that keep nothing, and the ground
// on which the browser's own store stands.

import { erased, noProgress, withFact, type Fact, type Progress } from '../../core/lesson/progress';
import type { Keeping, ProgressStore } from '../ports/progress-store';

export class MemoryProgressStore implements ProgressStore {
  /** The last that was known. */
  protected progress: Progress = noProgress;
  readonly #listeners = new Set<() => void>();

  get keeping(): Keeping {
    return { where: 'memory' };
  }

  read(): Promise<Progress> {
    return this.change((progress) => progress);
  }

  async add(...facts: readonly Fact[]): Promise<void> {
    await this.change((progress) => facts.reduce(withFact, progress));
    this.tell();
  }

  async erase(): Promise<void> {
    await this.change(erased);
    this.tell();
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The one door to what is kept. Gives what it then is. */
  protected async change(update: (before: Progress) => Progress): Promise<Progress> {
    return (this.progress = update(this.progress));
  }

  protected tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
