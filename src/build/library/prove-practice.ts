// Plays a practice with the real models, as a learner who makes no mistake: the proof that it can be
// solved, and that each of its gestures is of use.

import type { Screen } from '../../world/apps/contract';
import { openPractice } from '../../world/practice/bench';
import type { Practice } from '../../world/practice/practice';
import type { Report } from './content-error';
import { quoted } from './nearest';
import type { YamlSource } from './yaml-source';

export interface Proof {
  readonly practice: Practice;
  readonly source: YamlSource;
}

export async function provePractice({ practice, source }: Proof, report: Report): Promise<void> {
  const bench = await openPractice(practice);
  const say = (key: 'goals' | 'walkthrough', index: number, words: { readonly what: string; readonly mend: string }): void => {
    report({ file: source.file, line: source.lineOf([key, index]), ...words });
  };

  let { state } = bench.start('wide');
  if (bench.reached(state).every(Boolean)) {
    say('goals', 0, {
      what: 'Les buts sont déjà atteints au départ : il n’y a rien à faire.',
      mend: 'changez les buts, ou la situation de départ.',
    });
    return;
  }

  for (const [index, gesture] of practice.walkthrough.entries()) {
    const next = bench.rules.passTime(bench.rules.send(state, gesture).state).state;
    if (next === state) {
      say('walkthrough', index, {
        what: `Geste n° ${index + 1} (${quoted(gesture.type)}) : il ne change rien.`,
        mend: 'retirez-le, ou ajoutez avant lui le geste qui le rend possible (ouvrir un message, un dossier…).',
      });
      return;
    }
    state = next;
  }

  const missed = bench.reached(state).flatMap((isReached, index) => (isReached ? [] : [index]));
  for (const index of missed) {
    say('goals', index, {
      what: `But n° ${index + 1} (${quoted(practice.goals[index]?.type ?? '')}) : le chemin ne l’atteint pas.`,
      mend: 'ajoutez au chemin les gestes qui manquent, ou corrigez le but.',
    });
  }
  if (missed.length === 0) proveOn('narrow', bench.way('narrow').length, say);
}

/** Places change with the width of the screen: the guide must find its way on a phone as well. */
function proveOn(screen: Screen, gestures: number, say: (key: 'walkthrough', index: number, words: { what: string; mend: string }) => void): void {
  if (gestures > 0) return;
  say('walkthrough', 0, {
    what: `Sur un écran ${screen === 'narrow' ? 'étroit' : 'large'}, le guide ne trouve pas de chemin jusqu’aux buts.`,
    mend: 'regardez si un geste du chemin n’existe que sur un grand écran.',
  });
}
