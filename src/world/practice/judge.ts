// What to say of what just happened: the first slip, in the practice's own words when it has some,
// and what the apps announce.

import type { Localised } from '../../core/lesson/locale';
import type { Happened, Say, WorldRules } from '../device/world';
import type { Practice, Slip } from './practice';

/** An explanation: the author's own words, or the app's usual sentence. */
export type Explanation = { readonly slip: Slip; readonly own: Localised } | { readonly slip: Slip; readonly usual: Say };

export interface Verdict {
  readonly slip?: Explanation | undefined;
  readonly said: readonly Say[];
}

export function judge(happened: readonly Happened[], practice: Practice, rules: WorldRules): Verdict {
  const said = happened.flatMap((one) => rules.announce(one) ?? []);
  for (const one of happened) {
    const slip = rules.slipOf(one, practice.goals);
    if (slip === undefined) continue;
    const own = practice.slips.find((candidate) => speaksOf(candidate, slip));
    const explanation = own === undefined ? { slip, usual: rules.explain(slip, one.after) } : { slip, own: own.say };
    return { slip: explanation, said };
  }
  return { said };
}

/** The author's words are for this slip: every detail they name (a file, a person) is the slip's own. */
function speaksOf({ say: _, ...wanted }: Practice['slips'][number], slip: Slip): boolean {
  const found = new Map<string, unknown>(Object.entries(slip));
  return Object.entries(wanted).every(([detail, value]) => found.get(detail) === value);
}
