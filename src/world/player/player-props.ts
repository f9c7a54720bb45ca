import type { Locale } from '../../core/lesson/locale';
import type { Messages } from '../../site/messages';
import type { ViewParts } from '../apps/contract';
import type { Opening } from '../practice/opening';
import type { Mode, Practice } from '../practice/practice';

/** What the page gives the island: addresses, since a learner pays for every byte of the page. */
export interface PlayerProps {
  /** Address of the practice's package. */
  readonly source: string;
  readonly start: Mode;
  /** Somebody asked for this way by name: what was begun in another way gives it its place. */
  readonly isAsked: boolean;
  /** Address of the next step, where « Continuer la leçon » leads. */
  readonly next: string;
  /** Address of « Qui est qui », the people of the exercises. */
  readonly town: string;
}

/** What comes when the practice is on screen: its data, and the words around it in the learner's language. */
export interface PracticePackage {
  readonly practice: Practice;
  readonly opening: Opening;
  /** By the app's id: what of its view comes apart, where something does. */
  readonly parts: Readonly<Record<string, ViewParts>>;
  readonly words: Messages['practice'];
  /** The language of the lesson. */
  readonly locale: Locale;
  /** The language that the words are really in: French where the lesson's own was not written yet. */
  readonly lang: Locale;
}

/** Everything a part of the stage may need. */
export type StageProps = PlayerProps & PracticePackage;
