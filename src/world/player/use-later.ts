// The parts that are not there at first come at the first gesture, or when one of them is asked for.

import { useEffect, useRef, useState } from 'react';
import { loadLater, type Later } from './load-stage';
import { useOnline } from './use-online';

interface Came {
  /** Undefined until they are wanted, and there. */
  readonly parts: Later | undefined;
  readonly isLost: boolean;
}

/** What did not come is asked for again when `want` changes (a gesture, a touch), or when the connection is back. */
export function useLater(isWanted: boolean, want: unknown): Came {
  const [came, setCame] = useState<Came>({ parts: undefined, isLost: false });
  const isComing = useRef(false);
  const online = useOnline();
  useEffect(() => {
    if (!isWanted || came.parts !== undefined || isComing.current) return;
    isComing.current = true;
    loadLater()
      .then(
        (parts) => setCame({ parts, isLost: false }),
        () => setCame({ parts: undefined, isLost: true }),
      )
      .finally(() => {
        isComing.current = false;
      });
  }, [isWanted, want, online]);
  return came;
}
