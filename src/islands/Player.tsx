// The practice player. On the server and until the apps have come, it is one calm line: the written
// gestures are in the page around it. Then the stage takes its place.

import { useEffect, useState } from 'react';
import { loadStage, type Stage as LoadedStage } from './load-stage';
import type { PlayerProps } from './player-props';
import { Stage } from './Stage';

export default function Player(props: PlayerProps) {
  const [loaded, setLoaded] = useState<LoadedStage | 'failed' | undefined>();
  useEffect(() => {
    loadStage(props).then(setLoaded, () => setLoaded('failed'));
  }, []);
  if (loaded === undefined || loaded === 'failed') {
    return (
      <p className="player-wait" role={loaded === 'failed' ? 'alert' : undefined}>
        {loaded === 'failed' ? props.words.failed : props.words.waiting}
      </p>
    );
  }
  return <Stage {...props} {...loaded} />;
}
