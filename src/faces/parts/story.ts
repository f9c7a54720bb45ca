// A practice told at build time: its gestures as sentences, and the worlds they lead through.

import { viewOf, type AnySentences, type AnyView } from '../../apps/views';
import { sentences as deviceSentences } from '../../device/messages';
import { ownWindow } from '../../device/own-window';
import { DEVICE, type WorldRules } from '../../device/world';
import { sentenceOf } from '../../practice/speak';
import type { Locale } from '../../lesson/locale';
import { openPractice } from '../../practice/bench';
import type { Practice } from '../../practice/practice';
import { stillsOf, type StillStory } from '../../practice/stills';

export interface Story {
  readonly stills: StillStory;
  readonly sentences: readonly string[];
  readonly rules: WorldRules;
  readonly views: Readonly<Record<string, AnyView>>;
  readonly styles: readonly string[];
}

export async function storyOf(practice: Practice, locale: Locale): Promise<Story> {
  const bench = await openPractice(practice);
  const ids = Object.keys(practice.apps);
  const [written, views, own] = await Promise.all([
    Promise.all(ids.map(async (id) => [id, await viewOf(id).sentences()] as const)),
    Promise.all(ids.map(async (id) => [id, await viewOf(id).view()] as const)),
    ownWindow.view(),
  ]);
  const sentences: Readonly<Record<string, AnySentences>> = {
    [DEVICE]: deviceSentences,
    ...Object.fromEntries(written),
  };
  const stills = stillsOf(bench, practice.device === 'telephone' ? 'narrow' : 'wide');
  return {
    stills,
    sentences: stills.gestures.map((still) => sentenceOf(still.say, sentences, locale)),
    rules: bench.rules,
    views: { ...Object.fromEntries(views), [DEVICE]: own },
    styles: ids.map((id) => viewOf(id).style),
  };
}
