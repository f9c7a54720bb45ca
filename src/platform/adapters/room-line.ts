import { ROOMS, type OpenRoomLine } from '../ports/room-line';

/** A channel of the browser, where it has them. */
const byChannel: OpenRoomLine = (room, hear) => {
  const channel = new BroadcastChannel(ROOMS + room);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
  return { send: (message) => channel.postMessage(message) };
};

/** Elsewhere what is written in storage is told to the other windows. It is taken away at once: nothing of it stays. */
const byStorage: OpenRoomLine = (room, hear) => {
  // Not the name under which the session is kept (local-room-memory.ts): it would go with each word.
  const key = `${ROOMS}${room}:ligne`;
  addEventListener('storage', (event) => {
    if (event.key !== key || event.newValue === null) return;
    try {
      hear(JSON.parse(event.newValue));
    } catch {
      // Not ours: storage is shared.
    }
  });
  let count = 0;
  return {
    send(message) {
      try {
        count += 1;
        // What is written twice the same is told once.
        localStorage.setItem(key, JSON.stringify(Object.assign({}, message, { count })));
        localStorage.removeItem(key);
      } catch {
        // Refused or full: each window goes on alone.
      }
    },
  };
};

export const openRoomLine: OpenRoomLine = (room, hear) => ('BroadcastChannel' in window ? byChannel : byStorage)(room, hear);
