// The codes that the camera sees: comes when the camera is asked for, with the reader.

import { openCamera, type Camera, type CameraTrouble } from '../../platform/adapters/camera';
import { textIn } from '../group/read-code';

interface Asked {
  readonly video: HTMLVideoElement;
  /** What one more picture says; undefined when there is no code in it. */
  readonly onSeen: (text: string | undefined) => void;
  readonly onTrouble: (trouble: CameraTrouble) => void;
}

/** A code is held near: more pixels would only be slower. */
const WIDTH_PX = 960;
const PAUSE_MS = 150;

export async function watchCodes({ video, onSeen, onTrouble }: Asked): Promise<Camera | undefined> {
  const end = new AbortController();
  const camera = await openCamera({
    video,
    width: WIDTH_PX,
    which: 0,
    onTrouble(trouble) {
      end.abort();
      onTrouble(trouble);
    },
  });
  if (camera === undefined) return undefined;
  const watching = setInterval(() => {
    const picture = camera.picture();
    if (picture) onSeen(textIn(picture));
  }, PAUSE_MS);
  end.signal.addEventListener('abort', () => clearInterval(watching));
  return {
    ...camera,
    stop() {
      end.abort();
      camera.stop();
    },
  };
}
