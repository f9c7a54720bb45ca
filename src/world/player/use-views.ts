// The views of a practice: the one in front first, the others once the learner has begun. A connection that is cut later
// then takes nothing away; and who only looks at the lesson does not pay for what is not shown.

import { useEffect, useRef, useState } from 'react';
import { loadView, type Views } from './load-stage';
import type { PracticePackage } from './player-props';
import { useOnline } from './use-online';

interface Needs {
  readonly brought: PracticePackage;
  readonly first: Views;
  /** What is to be shown now. */
  readonly shown: readonly string[];
  readonly others: readonly string[];
  readonly hasBegun: boolean;
  /** Changes with each gesture: what did not come is asked for again then, or when the connection is back. */
  readonly want: unknown;
}

/** The views there are now, and whether one of those to be shown did not come. */
export function useViews({ brought, first, shown, others, hasBegun, want }: Needs): { readonly views: Views; readonly isLost: boolean } {
  const [views, setViews] = useState(first);
  const [lost, setLost] = useState<ReadonlySet<string>>(new Set());
  const coming = useRef(new Set<string>());
  const online = useOnline();
  const wanted = [...new Set([...shown, ...(hasBegun ? others : [])])].filter((id) => !(id in views));
  useEffect(() => {
    for (const id of wanted) {
      if (coming.current.has(id)) continue;
      coming.current.add(id);
      loadView(id, brought, 'rest')
        .then(
          (brought) => {
            setViews((now) => ({ ...now, ...brought }));
            setLost((now) => new Set([...now].filter((one) => one !== id)));
          },
          () => setLost((now) => new Set([...now, id])),
        )
        .finally(() => coming.current.delete(id));
    }
  }, [wanted.join(), want, online]);
  return { views, isLost: shown.some((id) => lost.has(id)) };
}
