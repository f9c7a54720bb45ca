// What a practice shows before the learner has done anything, worked out when the site is built: the guide, the rules of the apps
// that are not in front and all the sentences can then come after it (docs/decisions/0018).

import type { Comfort, Gesture, Role, Screen } from '../apps/contract';
import type { Locale } from '../../core/lesson/locale';
import type { Lent } from '../kit/files';
import { openPractice } from './bench';
import type { Practice } from './practice';
import { sentenceOf } from './say';
import type { Said } from './speak';
import { wordsFor } from './words';

export interface Opening {
  /** By the app's id: how it stands, calls itself, and how much arrived in it. */
  readonly apps: Readonly<Record<string, Standing>>;
  /** What the apps change on the whole machine, and which ones do. */
  readonly comfort: Comfort;
  readonly dressing: readonly string[];
  /** What the guide says first. None where something is on its way already. */
  readonly first: { readonly [S in Screen]?: First | undefined };
}

interface Standing {
  readonly role: Role;
  readonly folder?: Lent | undefined;
  readonly title: { readonly name: string; readonly site: string };
  readonly news: number;
  readonly top?: 'own' | undefined;
}

interface First {
  readonly gesture: Gesture;
  readonly isRepair: boolean;
  readonly left: number;
  /** The id of its control. */
  readonly target: string;
  readonly said: Said;
}

export async function openingOf(practice: Practice, locale: Locale): Promise<Opening> {
  const ids = Object.keys(practice.apps);
  const [bench, words] = await Promise.all([openPractice(practice), wordsFor(ids, locale)]);
  const { rules } = bench;
  const firstOn = (screen: Screen): First | undefined => {
    const session = bench.start(screen);
    const advice = bench.advise(session);
    if (advice.type !== 'next') return undefined;
    const { gesture, isRepair, left } = advice;
    const said = sentenceOf(rules.describe(gesture, session.state), words, locale);
    return { gesture, isRepair, left, target: rules.target(gesture, session.state).id, said };
  };
  const { state } = bench.start('narrow');
  return {
    apps: Object.fromEntries(
      ids.map((id) => [id, { ...rules.installed(id), title: rules.titleOf(id, state), news: rules.newsOf(id, state), top: rules.topOf(id) }]),
    ),
    comfort: rules.comfortOf(state),
    dressing: ids.filter((id) => rules.isDressing(id)),
    first: { narrow: firstOn('narrow'), wide: practice.device === 'telephone' ? undefined : firstOn('wide') },
  };
}
