// The views of a practice: the one in front first, the others once the learner has begun. A connection that is cut later
// then takes nothing away; and who only looks at the lesson does not pay for what is not shown.

import { useEffect, useState } from 'react';
import { loadView, type Views } from './load-stage';

interface Needs {
  readonly first: Views;
  /** What is to be shown now. */
  readonly shown: readonly string[];
  readonly others: readonly string[];
  readonly hasBegun: boolean;
}

/** The views there are now, and whether one did not come. */
export function useViews({ first, shown, others, hasBegun }: Needs): { readonly views: Views; readonly isLost: boolean } {
  const [views, setViews] = useState(first);
  const [isLost, setLost] = useState(false);
  const wanted = [...shown, ...(hasBegun ? others : [])].filter((id) => !(id in views));
  useEffect(() => {
    for (const id of new Set(wanted)) {
      loadView(id).then(
        (brought) => {
          setViews((now) => ({ ...now, ...brought }));
          setLost(false);
        },
        () => setLost(true),
      );
    }
  }, [wanted.join()]);
  return { views, isLost };
}
