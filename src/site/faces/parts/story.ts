// A practice told at build time: its gestures as sentences, and the worlds they lead through.

import { lookOf, type AnyView } from '../../../world/apps/views';
import { ownWindow } from '../../../world/device/own-window';
import { DEVICE } from '../../../world/device/state';
import type { WorldRules } from '../../../world/device/world';
import { explanationOf, sentenceOf } from '../../../world/practice/say';
import type { Said } from '../../../world/practice/speak';
import { wordsFor } from '../../../world/practice/words';
import type { Locale } from '../../../core/lesson/locale';
import { openPractice } from '../../../world/practice/bench';
import type { Practice } from '../../../world/practice/practice';
import { stillsOf, type StillStory } from '../../../world/practice/stills';
import { usualSlips } from '../../../world/practice/usual-slips';

export interface Story {
  readonly stills: StillStory;
  readonly sentences: readonly Said[];
  /** What is said of the slips that usually happen in it. */
  readonly slips: readonly Said[];
  readonly rules: WorldRules;
  readonly views: Readonly<Record<string, AnyView>>;
}

const stories = new WeakMap<Practice, Map<Locale, Promise<Story>>>();

/** Told once for all the pages of a lesson: finding the way is what costs. */
export function storyOf(practice: Practice, locale: Locale): Promise<Story> {
  const known = stories.get(practice) ?? new Map<Locale, Promise<Story>>();
  stories.set(practice, known);
  const story = known.get(locale) ?? tell(practice, locale);
  known.set(locale, story);
  return story;
}

async function tell(practice: Practice, locale: Locale): Promise<Story> {
  const bench = await openPractice(practice);
  const ids = Object.keys(practice.apps);
  const [words, views, own] = await Promise.all([wordsFor(ids, locale), Promise.all(ids.map(async (id) => [id, await viewOf(id)] as const)), ownWindow.view()]);
  const screen = practice.device === 'telephone' ? 'narrow' : 'wide';
  const stills = stillsOf(bench, screen);
  return {
    stills,
    sentences: stills.gestures.map((still) => sentenceOf(still.say, words, locale)),
    slips: usualSlips(bench, screen).map((slip) => explanationOf(slip, words, locale)),
    rules: bench.rules,
    views: { ...Object.fromEntries(views), [DEVICE]: own.default },
  };
}

/** Whole: a story goes everywhere. */
async function viewOf(id: string): Promise<AnyView> {
  const { view, bring } = lookOf(id);
  const [{ default: View }] = await Promise.all([view(), bring()]);
  return View;
}
