// The camera of this device, one picture at a time. A picture lives in memory until it is read; nothing here keeps, names or sends one.

/** Why there is no picture. `away`: the page was left, and the camera went out with it. */
export type CameraTrouble = 'refused' | 'absent' | 'busy' | 'insecure' | 'away';

export interface Camera {
  /** What it sees now; undefined before the first picture. Never wider than asked. */
  picture(): ImageData | undefined;
  /** Whether another one can be asked for. */
  readonly hasOthers: boolean;
  stop(): void;
}

interface Asked {
  /** Shows what the camera sees, so that one can aim. */
  readonly video: HTMLVideoElement;
  /** The most pixels across: fewer are read faster, from nearer. */
  readonly width: number;
  /** Which one, when there are several; counted round. */
  readonly which: number;
  readonly onTrouble: (trouble: CameraTrouble) => void;
}

/** Undefined, and a trouble, when there is none to be had. It stops by itself when the page is hidden or left. */
export async function openCamera({ video, width, which, onTrouble }: Asked): Promise<Camera | undefined> {
  // Old browsers and pages without https have no such thing, whatever the types say.
  const devices: MediaDevices | undefined = 'mediaDevices' in navigator ? navigator.mediaDevices : undefined;
  if (devices === undefined) {
    onTrouble('insecure');
    return undefined;
  }
  const left = new AbortController();
  const stream = await streamOf(devices, width, which).catch((cause: unknown) => {
    onTrouble(troubleOf(cause));
    return undefined;
  });
  if (stream === undefined) return undefined;
  const cameras = (await devices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput');
  const stop = (): void => {
    left.abort();
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  const lose = (trouble: CameraTrouble): void => {
    stop();
    onTrouble(trouble);
  };
  if (document.hidden) {
    lose('away');
    return undefined;
  }
  document.addEventListener('visibilitychange', () => document.hidden && lose('away'), left);
  addEventListener('pagehide', () => lose('away'), left);
  // Unplugged, or taken back by the person in the browser's own bar.
  for (const track of stream.getTracks()) track.addEventListener('ended', () => lose('absent'), left);
  video.srcObject = stream;
  await video.play().catch(() => undefined);
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  return {
    hasOthers: cameras.length > 1,
    picture() {
      const { videoWidth, videoHeight } = video;
      if (brush === null || videoWidth === 0 || left.signal.aborted) return undefined;
      const scale = Math.min(1, width / videoWidth);
      canvas.width = Math.round(videoWidth * scale);
      canvas.height = Math.round(videoHeight * scale);
      brush.drawImage(video, 0, 0, canvas.width, canvas.height);
      return brush.getImageData(0, 0, canvas.width, canvas.height);
    },
    stop,
  };
}

/** The one that looks away from who holds the device, else the one that is asked for by its place. */
async function streamOf(devices: MediaDevices, width: number, which: number): Promise<MediaStream> {
  const size = { width: { ideal: width }, height: { ideal: Math.round((width * 9) / 16) } };
  if (which === 0) return devices.getUserMedia({ video: { ...size, facingMode: { ideal: 'environment' } } });
  const cameras = (await devices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput');
  const { deviceId } = cameras[which % cameras.length] ?? { deviceId: '' };
  return devices.getUserMedia({ video: { ...size, deviceId: { exact: deviceId } } });
}

function troubleOf(cause: unknown): CameraTrouble {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'absent';
}
