// The worker of the built-in voice. It loads espeak-ng from its own file, and lives until the page ends it.

import { startSpeaker, type Line, type Speaker } from './espeak.ts';
import type { FromVoice, ToVoice } from './protocol.ts';

let speaker: Promise<Speaker> | undefined;
let waiting: { readonly id: number; readonly line: Line } | undefined;

addEventListener('message', ({ data }: MessageEvent<ToVoice>) => {
  switch (data.type) {
    case 'init':
      speaker = start(data.engineUrl, data.engine, data.core);
      speaker.then(
        ({ rate }) => tell({ type: 'ready', rate }),
        (cause: unknown) => tell({ type: 'broken', id: undefined, message: String(cause) }),
      );
      return;
    case 'mount':
      // What is said after it waits for it; what fails is told by the line that needs it.
      speaker = speaker?.then(async (voice) => {
        await voice.mount(new Uint8Array(data.pack));
        // Said for nobody, when nobody waits: the first line of an engine takes three times longer than the next.
        if (waiting === undefined) voice.say({ text: 'a', lang: 'fr', voice: data.voice, wordsPerMinute: 200 }, () => {});
        return voice;
      });
      return;
    case 'say':
      waiting = { id: data.id, line: data.line };
      // After the messages that came meanwhile: one of them may call it off.
      setTimeout(() => void sayWaiting());
      return;
    case 'cancel':
      if (waiting?.id === data.id) waiting = undefined;
  }
});

async function start(engineUrl: string, engine: ArrayBuffer, core: ArrayBuffer): Promise<Speaker> {
  const script: unknown = await import(/* @vite-ignore */ engineUrl).catch(() => importBytes(engine));
  return startSpeaker(script, new Uint8Array(core));
}

async function importBytes(engine: ArrayBuffer): Promise<unknown> {
  const url = URL.createObjectURL(new Blob([engine], { type: 'text/javascript' }));
  try {
    const script: unknown = await import(/* @vite-ignore */ url);
    return script;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function sayWaiting(): Promise<void> {
  try {
    const voice = await speaker;
    if (voice === undefined || waiting === undefined) return;
    const { id, line } = waiting;
    waiting = undefined;
    say(voice, id, line);
  } catch (cause) {
    tell({ type: 'broken', id: waiting?.id, message: String(cause) });
  }
}

function say(voice: Speaker, id: number, line: Line): void {
  try {
    voice.say(line, ({ samples, words }) => tell({ type: 'moment', id, samples, words }, [samples.buffer]));
    tell({ type: 'said', id });
  } catch (cause) {
    tell({ type: 'broken', id, message: String(cause) });
  }
}

function tell(message: FromVoice, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
