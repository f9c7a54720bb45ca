// Counts the cards held up before the camera: comes when the camera is asked for, with the worker that reads pictures.

import { openCamera, type CameraTrouble } from '../../platform/adapters/camera';
import { trustedWorker } from '../../platform/adapters/trusted-worker';
import type { CardsSeen } from '../group/cards-worker';
import workerUrl from '../group/cards-worker?worker&url';

export interface Counting {
  readonly hasOthers: boolean;
  stop(): void;
}

interface Asked {
  readonly video: HTMLVideoElement;
  readonly which: number;
  /** The cards of one more picture. */
  readonly onSeen: (seen: CardsSeen) => void;
  readonly onTrouble: (trouble: CameraTrouble) => void;
}

/** As wide as most cameras see. Fewer pixels would be read faster, from half as far. */
const WIDTH_PX = 1920;
/** Between two pictures: the device has other things to do. */
const PAUSE_MS = 100;

/** Undefined, and a trouble, without a camera. One picture at a time: the next is taken when this one has been read. */
export async function countCards({ video, which, onSeen, onTrouble }: Asked): Promise<Counting | undefined> {
  let next: ReturnType<typeof setTimeout> | undefined;
  let worker: Worker | undefined;
  const end = (): void => {
    clearTimeout(next);
    worker?.terminate();
    worker = undefined;
  };
  const camera = await openCamera({
    video,
    which,
    width: WIDTH_PX,
    onTrouble(trouble) {
      end();
      onTrouble(trouble);
    },
  });
  if (camera === undefined) return undefined;
  worker = trustedWorker('declic-cartes', workerUrl);
  const look = (): void => {
    const picture = camera.picture();
    if (picture === undefined) next = setTimeout(look, PAUSE_MS);
    else worker?.postMessage({ width: picture.width, height: picture.height, data: picture.data }, [picture.data.buffer]);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<CardsSeen>) => {
    onSeen(data);
    next = setTimeout(look, PAUSE_MS);
  });
  look();
  return {
    hasOthers: camera.hasOthers,
    stop() {
      end();
      camera.stop();
    },
  };
}
