// What is asked to a room, as the page receives it.

export interface RoomQuestion {
  readonly ask: string;
  readonly choices: readonly RoomChoice[];
}

/** Pictograms of the site: they stand on the page already. */
export const faces = ['glad', 'unsure', 'lost'] as const;
type Face = (typeof faces)[number];

interface RoomChoice {
  readonly text: string;
  /** Drawn beside it, for who does not read. */
  readonly face?: Face | undefined;
  /** Said once the answers are shown. An opinion has none, unless it says where to begin. */
  readonly say?: string;
  readonly isRight?: boolean;
}

/** The question that serves any time, in the place of a lesson's name. */
export const ANY_TIME = 'compris';
