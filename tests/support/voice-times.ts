// When the built-in voice is heard and when its words are lit, on the clock of the sound. What was due comes from what
// the worker said and from where each moment of sound was laid; what happened, from the frame that shows the word.

declare global {
  interface Window {
    voiceTimes: VoiceTimes;
  }
}

/** On the page's clock, in milliseconds, unless said. */
interface VoiceTimes {
  context: AudioContext | undefined;
  /** Each press of a pointer or of a key. */
  touches: number[];
  /** Each line given to the worker, and when its first sound came back. */
  lines: { text: string; givenAt: number; cameAt: number | undefined }[];
  /** Each moment of sound; on the audio clock, in seconds. `loud` is where in it something can be heard. */
  moments: { line: number; at: number; lasts: number; loud: number | undefined }[];
  /** Each word the worker named, with its place in its line in milliseconds. */
  named: { line: number; word: string; at: number }[];
  /** Each word lit: in the first frame that shows it, what the ear had reached, on the audio clock in seconds. */
  lit: { word: string; at: number }[];
}

export interface LitWord {
  readonly word: string;
  /** From the moment its sound began to the frame that shows it, in milliseconds. */
  readonly lateMs: number;
}

/** In the page, before it opens. `silence` is the level below which nothing is heard. */
export function recordVoiceTimes(silence: number): void {
  const times: VoiceTimes = { context: undefined, touches: [], lines: [], moments: [], named: [], lit: [] };
  window.voiceTimes = times;

  for (const type of ['pointerdown', 'keydown'] as const) addEventListener(type, ({ timeStamp }) => times.touches.push(timeStamp), true);

  const RealWorker = Worker;
  window.Worker = class extends RealWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      // Before the page's own listener: it lays the sound in its answer.
      this.addEventListener('message', ({ data }: MessageEvent<{ type: string; words?: { start: number; end: number; at: number }[] }>) => {
        const line = times.lines.at(-1);
        if (data.type !== 'moment' || line === undefined) return;
        line.cameAt ??= performance.now();
        for (const { start, end, at } of data.words ?? []) times.named.push({ line: times.lines.length - 1, word: line.text.slice(start, end), at });
      });
    }
    override postMessage(message: { type: string; line?: { text: string } }): void {
      if (message.type === 'say') times.lines.push({ text: message.line?.text ?? '', givenAt: performance.now(), cameAt: undefined });
      super.postMessage(message);
    }
  };

  const RealContext = AudioContext;
  window.AudioContext = class extends RealContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      times.context = this;
    }
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- Called on its node, two lines below.
  const realStart = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function start(at = 0) {
    const samples = this.buffer?.getChannelData(0) ?? new Float32Array();
    const index = samples.findIndex((sample) => Math.abs(sample) > silence);
    times.moments.push({
      line: times.lines.length - 1,
      at,
      lasts: this.buffer?.duration ?? 0,
      loud: index === -1 ? undefined : index / (this.buffer?.sampleRate ?? 1),
    });
    realStart.call(this, at);
  };

  let last: Range | undefined;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- Called on its registry, at the end.
  const realSet = HighlightRegistry.prototype.set;
  HighlightRegistry.prototype.set = function set(name, highlight) {
    const [range] = highlight;
    // Lit anew after a pause, it is the same word.
    if (name === 'declic-word' && range instanceof Range && (last?.startContainer !== range.startContainer || last.startOffset !== range.startOffset)) {
      last = range;
      const word = range.toString();
      requestAnimationFrame(() => {
        const { context } = times;
        if (context === undefined) return;
        // Asked there, Firefox may freeze (src/platform/adapters/sound-line.ts): it is measured against its clock alone.
        const latency = navigator.userAgent.includes('Firefox/') ? 0 : context.outputLatency;
        times.lit.push({ word, at: context.currentTime - latency });
      });
    }
    return realSet.call(this, name, highlight);
  };
}

/** In the page: the words lit so far, each with how late it was. */
export function litWords(): LitWord[] {
  const { moments, named, lit } = window.voiceTimes;
  const due: { word: string; at: number }[] = [];
  for (const { line, word, at } of named) {
    // Where in the sound of its line the word begins: the moment that holds it was laid somewhere.
    let before = 0;
    for (const moment of moments.filter((one) => one.line === line)) {
      const within = at / 1000 - before;
      if (within < moment.lasts) {
        due.push({ word, at: moment.at + within });
        break;
      }
      before += moment.lasts;
    }
  }
  // A word that was not lit, or is said otherwise than it is written, is passed over.
  let from = 0;
  return lit.flatMap(({ word, at }) => {
    const index = due.findIndex((one, place) => place >= from && one.word === word);
    const found = due[index];
    if (found === undefined) return [];
    from = index + 1;
    return [{ word, lateMs: (at - found.at) * 1000 }];
  });
}

/**
 * In the page: from the last touch to the first thing heard after it, and how much of that the worker took, in
 * milliseconds. Undefined while nothing was heard. `silence`: see above.
 */
export function firstSound(): { readonly ms: number; readonly workerMs: number } | undefined {
  const { context, touches, lines, moments } = window.voiceTimes;
  const touch = touches.at(-1);
  if (context === undefined || touch === undefined) return undefined;
  const index = lines.findIndex(({ givenAt }) => givenAt >= touch);
  const line = lines[index];
  const first = moments.find((moment) => moment.line === index && moment.loud !== undefined);
  if (line?.cameAt === undefined || first?.loud === undefined) return undefined;
  const { contextTime, performanceTime } = context.getOutputTimestamp();
  const at = first.at + first.loud;
  if (contextTime === undefined || performanceTime === undefined || contextTime < at) return undefined;
  return { ms: performanceTime + (at - contextTime) * 1000 - touch, workerMs: line.cameAt - line.givenAt };
}
