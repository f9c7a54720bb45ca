// A course platform (Moodle and others), whatever language it speaks: SCORM 1.2, SCORM 2004, cmi5.

import type { Told } from './told';

export interface Platform {
  /** What it keeps of the lesson for this learner (told.ts); empty at first. */
  readonly kept: string;
  /** The session is over: nothing is taken any more. */
  readonly isOver: boolean;
  /** Whether it has taken it, all of it. Never rejects. */
  tell(told: Told, kept: string): Promise<boolean>;
  /** The page is going. Nothing is told after that. Where to go next, when the platform says it. */
  leave(): Promise<string | undefined>;
}

/** `none`: the page is not in a platform. `refused`: it is, and nothing can be told to it. */
export type Opened = Platform | 'none' | 'refused';
