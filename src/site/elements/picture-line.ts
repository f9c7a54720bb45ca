// What the console and the picture of the wall in its frame say to each other. By messages, over a network as from disk: there each file is of
// an origin of its own, and no page may reach into another. What stands on the wall is the room's (room-link.ts) and does not go this way.

import { isCommand, type Command } from './commands';

const THERE = 'declic:image-prete';

/** To pages of ours only. From disk no page has an origin that could be named; `window` is a frame that this page holds, or what holds it. */
function say(to: Window | null | undefined, message: string): void {
  to?.postMessage(message, self.origin === 'null' ? '*' : self.origin);
}

function listen(from: () => Window | null | undefined, hear: (message: unknown) => void): void {
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    // From disk both are « null ».
    if (source !== null && source === from() && origin === self.origin) hear(data);
  });
}

/** The console asks something of the wall: its picture does it, and the room follows. */
export function tellPicture(frame: HTMLIFrameElement | null, command: Command): void {
  say(frame?.contentWindow, command);
}

/** Calls `come` each time the picture of this frame is there, and listens. */
export function whenPictureComes(frame: HTMLIFrameElement | null, come: () => void): void {
  listen(
    () => frame?.contentWindow,
    (message) => message === THERE && come(),
  );
}

/** In the picture: calls `obey` with what the console asks for. */
export function obeyConsole(obey: (command: Command) => void): void {
  if (parent === window) return;
  listen(
    () => parent,
    (message) => typeof message === 'string' && isCommand(message) && obey(message),
  );
  say(parent, THERE);
}
