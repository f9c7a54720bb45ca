// The parts that are not there at first come at the first gesture, or when one of them is asked for.

import { useEffect, useState } from 'react';
import { loadLater, type Later } from './load-stage';

interface Came {
  /** Undefined until they are wanted, and there. */
  readonly parts: Later | undefined;
  readonly isLost: boolean;
}

export function useLater(isWanted: boolean): Came {
  const [came, setCame] = useState<Came>({ parts: undefined, isLost: false });
  useEffect(() => {
    if (isWanted && came.parts === undefined) {
      loadLater().then(
        (parts) => setCame({ parts, isLost: false }),
        () => setCame({ parts: undefined, isLost: true }),
      );
    }
  }, [isWanted]);
  return came;
}
