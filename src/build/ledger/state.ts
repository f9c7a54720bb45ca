// What the law makes of the verdicts: the state that must be written, and the rate (criteria right on all sampled pages ÷ applicable criteria).

import type { Criterion } from './ledger';
import type { Verdict } from './schema';

type State = 'totale' | 'partielle' | 'non conforme';

export interface Standing {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly applicable: number;
  /** In whole percent, downwards. What nobody tested is not counted as right. */
  readonly rate: number;
  /** As long as a criterion was not tested, there is no audit, and without an audit the law has one word. */
  readonly state: State;
}

/** From which rate a site may be called partly conform. */
const PARTLY = 50;

export function standingOf(criteria: readonly Criterion[]): Standing {
  const count = (verdict: Verdict): number => criteria.filter(({ finding }) => finding.verdict === verdict).length;
  const counts = {
    conforme: count('conforme'),
    'non conforme': count('non conforme'),
    'non applicable': count('non applicable'),
    'non testé': count('non testé'),
  };
  const applicable = criteria.length - counts['non applicable'];
  const rate = applicable === 0 ? 0 : Math.floor((counts.conforme / applicable) * 100);
  return { counts, applicable, rate, state: stateOf(counts, applicable, rate) };
}

function stateOf(counts: Standing['counts'], applicable: number, rate: number): State {
  if (counts['non testé'] > 0 || rate < PARTLY) return 'non conforme';
  return counts.conforme === applicable ? 'totale' : 'partielle';
}
