// Between the windows of one session on one machine: the wall, the trainer's console. Nothing passes through a server.

interface RoomLine {
  /** Tells the other windows of the same room. Never throws: a line that is cut loses the word, and the next « who is there » brings it. */
  send(message: unknown): void;
  close(): void;
}

/** `hear` gets what the others send, as it was; it may be anything. */
export type OpenRoomLine = (room: string, hear: (message: unknown) => void) => RoomLine;
