// How often the connection came back: what did not come is asked for again then.

import { useEffect, useState } from 'react';

export function useOnline(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const count = (): void => setTimes((before) => before + 1);
    window.addEventListener('online', count);
    return () => window.removeEventListener('online', count);
  }, []);
  return times;
}
