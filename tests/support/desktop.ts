// A desktop private to a test: a sound card that nobody hears but can be measured, and on top of it a voice, as
// speech-dispatcher with espeak-ng gives every program of a Linux desktop, screen readers first.

import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export interface SoundCard {
  /** What a program needs in its environment to be heard here. */
  readonly env: Readonly<Record<string, string>>;
  /** How long it has been loud since it began, in milliseconds. */
  loudMs(): number;
  /** How long ago it was last loud, in milliseconds. */
  silentForMs(): number;
  close(): Promise<void>;
}

/** What comes out of the card is the voice of the desktop alone: `env` lets a program ask for it, not use the card. */
export interface DesktopSpeech extends SoundCard {
  /**
   * Whether another program can still speak. A native `pause()` of Chromium leaves it waiting for ever, and with it the
   * screen reader (shared facts, speech §2.2).
   */
  canSpeak(): Promise<boolean>;
}

/** espeak's data, with voices of every language; where, it depends on the machine. */
const espeakData = [
  `/usr/lib/${os.arch() === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/espeak-ng-data`,
  '/usr/share/espeak-ng-data',
  '/usr/lib/espeak-ng-data',
];

/** Samples a second, one of two bytes. */
const RATE = 8000;
/** espeak speaks at about 0.06; nothing else sounds here. */
const SILENCE = 0.003;
/** The level is counted over this long. */
const WINDOW_MS = 20;
const PATIENCE_MS = 6000;

export async function startSoundCard(): Promise<SoundCard> {
  const place = await makePlace();
  return place.orClose(() => startCard(place));
}

export async function startDesktopSpeech(): Promise<DesktopSpeech> {
  const place = await makePlace();
  return place.orClose(async () => {
    const { home } = place;
    await mkdir(path.join(home, 'conf/modules'), { recursive: true });
    await writeFile(
      path.join(home, 'conf/speechd.conf'),
      [
        'LogLevel 1',
        'AudioOutputMethod "pulse"',
        'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"',
        'DefaultModule espeak-ng',
        'DefaultLanguage "fr"',
        '',
      ].join('\n'),
    );
    await writeFile(path.join(home, 'conf/modules/espeak-ng.conf'), 'Debug 0\n');
    await copyVoices(path.join(home, 'espeak'));
    const card = await startCard(place);
    const socket = path.join(home, 'speechd');
    const env = { SPEECHD_ADDRESS: `unix_socket:${socket}`, XDG_RUNTIME_DIR: home };
    place.start('speech-dispatcher', ['-s', '-t', '0', '-c', 'unix_socket', '-S', socket, '-C', path.join(home, 'conf'), '-L', home], {
      ...card.env,
      ESPEAK_DATA_PATH: path.join(home, 'espeak'),
    });
    await exists(socket);
    return {
      ...card,
      env,
      canSpeak: () =>
        new Promise((resolve) => {
          execFile('spd-say', ['-w', '-l', 'fr', 'Bonjour'], { env: { ...process.env, ...env }, timeout: PATIENCE_MS }, (refusal) => resolve(refusal === null));
        }),
    };
  });
}

async function startCard({ home, start, close }: Place): Promise<SoundCard> {
  const sound = path.join(home, 'sound');
  const modules = ['module-null-sink sink_name=card', `module-native-protocol-unix socket=${sound} auth-anonymous=1`];
  start('pulseaudio', [
    '-n',
    '--daemonize=no',
    '--exit-idle-time=-1',
    '--use-pid-file=no',
    '--disable-shm=yes',
    ...modules.flatMap((module) => ['-L', module]),
  ]);
  await exists(sound);
  const env = { PULSE_SERVER: `unix:${sound}` };
  // One who listens closely makes the card quick: alone, it holds two seconds of sound.
  const listener = start('parec', ['-d', 'card.monitor', '--raw', '--format=s16le', `--rate=${RATE}`, '--channels=1', '--latency-msec=20'], env);
  return { env, ...measure(listener), close };
}

/** A folder, and what runs in it. */
export interface Place {
  readonly home: string;
  readonly start: (command: string, args: readonly string[], env?: Readonly<Record<string, string>>) => ChildProcess;
  /** Does this; when it fails, nothing is left of the place. */
  readonly orClose: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

export async function makePlace(): Promise<Place> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'declic-desktop-'));
  const children: ChildProcess[] = [];
  async function close(): Promise<void> {
    for (const child of children.toReversed()) await endGroup(child);
    await rm(home, { recursive: true, force: true });
  }
  return {
    home,
    start(command, args, env = {}) {
      // A group of its own, so that its modules end with it; and its end with this process, were it killed.
      const child = spawn('setpriv', ['--pdeathsig', 'TERM', command, ...args], {
        env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, ...env },
        stdio: ['ignore', 'pipe', 'ignore'],
        detached: true,
      });
      children.push(child);
      return child;
    },
    async orClose(work) {
      try {
        return await work();
      } catch (cause) {
        await close();
        throw cause;
      }
    },
    close,
  };
}

/** Without its hundred variants of each voice, the list comes in a tenth of a second, not in six. */
async function copyVoices(folder: string): Promise<void> {
  for (const data of espeakData) {
    if (!(await readdir(data).catch((): string[] => [])).includes('voices')) continue;
    await cp(data, path.join(folder, 'espeak-ng-data'), { recursive: true, filter: (file) => path.basename(file) !== '!v' });
    return;
  }
  throw new Error(`No data of espeak-ng in ${espeakData.join(', ')}: install espeak-ng-data.`);
}

function measure({ stdout }: ChildProcess): Pick<DesktopSpeech, 'loudMs' | 'silentForMs'> {
  let rest = Buffer.alloc(0);
  let loud = 0;
  let last = 0;
  const bytes = (RATE * WINDOW_MS * 2) / 1000;
  stdout?.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (; rest.length >= bytes; rest = rest.subarray(bytes)) {
      let sum = 0;
      for (let at = 0; at < bytes; at += 2) sum += (rest.readInt16LE(at) / 32_768) ** 2;
      if (Math.sqrt((sum * 2) / bytes) < SILENCE) continue;
      loud += WINDOW_MS;
      last = Date.now();
    }
  });
  return { loudMs: () => loud, silentForMs: () => Date.now() - last };
}

async function exists(file: string): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (
      await stat(file).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`${file} did not come: what makes it did not start.`);
}

/** Asked to end, then made to. */
async function endGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const signal = (name: NodeJS.Signals): void => {
    try {
      process.kill(-pid, name);
    } catch {
      // It ended meanwhile.
    }
  };
  signal('SIGTERM');
  const impatience = setTimeout(() => signal('SIGKILL'), 1000);
  await ended;
  clearTimeout(impatience);
}
