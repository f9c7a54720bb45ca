// Brings what one practice needs: the models, views and style sheets of its own apps, and nothing else.

import { sentences as deviceSentences } from '../device/messages';
import deviceStyle from '../device/device.css?url&no-inline';
import { DEVICE } from '../device/world';
import { openPractice, type Bench } from '../practice/bench';
import { viewOf, type AnySentences, type AnyView } from '../apps/views';
import playerStyle from './player.css?url&no-inline';
import type { PlayerProps } from './player-props';

export interface Stage {
  readonly bench: Bench;
  readonly views: Readonly<Record<string, AnyView>>;
  /** Each app's sentences in the learner's language, else in French; the device's own too. */
  readonly sentences: Readonly<Record<string, AnySentences>>;
}

export async function loadStage({ practice }: PlayerProps): Promise<Stage> {
  const ids = Object.keys(practice.apps);
  const [bench, apps] = await Promise.all([
    openPractice(practice),
    Promise.all(ids.map(async (id) => [id, await viewOf(id).load()] as const)),
    ...[playerStyle, deviceStyle, ...ids.map((id) => viewOf(id).style)].map(linkStyle),
  ]);
  return {
    bench,
    views: Object.fromEntries(apps.map(([id, app]) => [id, app.View])),
    sentences: { [DEVICE]: deviceSentences, ...Object.fromEntries(apps.map(([id, app]) => [id, app.sentences])) },
  };
}

/** Adds a style sheet once; resolves when it is there, so that nothing is shown undressed. */
function linkStyle(href: string): Promise<void> {
  const there = [...document.querySelectorAll('link[rel=stylesheet]')].some((link) => link.getAttribute('href') === href);
  if (there) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`No style sheet at ${href}.`)));
    document.head.append(link);
  });
}
