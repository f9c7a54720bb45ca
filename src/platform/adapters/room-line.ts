import type { OpenRoomLine } from '../ports/room-line';

/** A channel of the browser, where it has them. */
const byChannel: OpenRoomLine = (room, hear) => {
  const channel = new BroadcastChannel(nameOf(room));
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
};

/** Elsewhere what is written in storage is told to the other windows. It is taken away at once: nothing of it stays. */
const byStorage: OpenRoomLine = (room, hear) => {
  const key = nameOf(room);
  const listen = (event: StorageEvent): void => {
    if (event.key !== key || event.newValue === null) return;
    try {
      hear(JSON.parse(event.newValue));
    } catch {
      // Not ours: storage is shared.
    }
  };
  addEventListener('storage', listen);
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
    close: () => removeEventListener('storage', listen),
  };
};

export const openRoomLine: OpenRoomLine = (room, hear) => ('BroadcastChannel' in window ? byChannel : byStorage)(room, hear);

function nameOf(room: string): string {
  return `declic:salle:${room}`;
}
