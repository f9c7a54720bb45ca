// Progress in a package of a course platform: the platform keeps it, and nothing of it stays in the browser, which others use. Where
// there is no platform it lasts as long as the tab.

import { withFact, type IsoDate, type Progress } from '../../core/lesson/progress';
import { MemoryProgressStore } from '../adapters/memory-progress-store';
import type { Keeping, ProgressStore } from '../ports/progress-store';
import type { Opened, Platform } from './platform';
import { readKept, toldOf, writeKept, type CoursePlan } from './told';

interface Given {
  readonly plan: CoursePlan;
  readonly opened: Promise<Opened>;
  readonly today: () => IsoDate;
  /** Without a platform: what lasts as long as the tab. */
  readonly tab: { readonly read: () => string; readonly write: (kept: string) => void };
}

export class CourseProgress extends MemoryProgressStore implements ProgressStore {
  readonly #given: Given;
  readonly #platform: Promise<Platform>;
  #refused = false;
  /** What the platform was last told. */
  #told: string | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(given: Given) {
    super();
    this.#given = given;
    this.#platform = given.opened.then((opened) => {
      if (opened === 'none') return alone(given.tab);
      this.#refused = opened === 'refused' || opened.isOver;
      if (opened !== 'refused') return opened;
      return alone({ read: () => '', write: () => undefined });
    });
  }

  override get keeping(): Keeping {
    return this.#refused ? { where: 'memory', trouble: 'refused' } : { where: 'browser' };
  }

  protected override change(update: (before: Progress) => Progress): Promise<Progress> {
    // One at a time, in order: what was done first is told first.
    const changed = this.#turn.then(() => this.#change(update));
    this.#turn = changed;
    return changed;
  }

  async #change(update: (before: Progress) => Progress): Promise<Progress> {
    const { plan, today } = this.#given;
    const platform = await this.#platform;
    if (this.#told === undefined) {
      this.#told = platform.kept;
      this.progress = readKept(plan, platform.kept, today()).reduce(withFact, this.progress);
    }
    this.progress = update(this.progress);
    const kept = writeKept(plan, this.progress);
    if (this.progress.facts.size > 0 && kept !== this.#told) {
      const isTaken = await platform.tell(toldOf(plan, this.progress), kept);
      // Not taken, it is told again with the next step.
      if (isTaken) this.#told = kept;
      this.#refused ||= !isTaken;
      if (isTaken && (await this.#given.opened) !== 'refused') this.#refused = false;
    }
    return this.progress;
  }
}

function alone({ read, write }: Given['tab']): Platform {
  return {
    kept: read(),
    isOver: false,
    tell: (_, kept) => {
      write(kept);
      return Promise.resolve(true);
    },
    leave: () => Promise.resolve(undefined),
  };
}
