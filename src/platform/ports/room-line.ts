// Between the windows of one session on one machine: the wall, the trainer's console. Nothing passes through a server.

/** What is kept or told of a session has a name that begins so; its own name follows. */
export const ROOMS = 'declic:salle:';

interface RoomLine {
  /** Tells the other windows of the same room. Never throws: a line that is cut loses the word, and the next « who is there » brings it. */
  send(message: unknown): void;
}

/** `hear` gets what the others send, as it was; it may be anything. */
export type OpenRoomLine = (room: string, hear: (message: unknown) => void) => RoomLine;
