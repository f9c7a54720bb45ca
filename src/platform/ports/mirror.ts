// One practice shown in two windows: what is done in the one is seen in the other.

/** A practice as it is now, as JSON: what was done in it and how it is shown. The window that made it knows what is in it. */
interface PracticeRecord {
  readonly [key: string]: unknown;
}

export interface PracticeMirror {
  /** Something was done here. */
  readonly tell: (record: PracticeRecord) => void;
  /** Calls what follows what the other window does. Returns what ends it. */
  readonly join: (listener: MirrorListener) => () => void;
}

export interface MirrorListener {
  /** What was done there: at once if that is known, then each time. */
  readonly follow: (record: unknown) => void;
  /** This window shows a still picture: nothing moves in it by itself, until it is told so. */
  readonly hold: (isHeld: boolean) => void;
}
