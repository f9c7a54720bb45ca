// Orca, the screen reader of Linux desktops, reading Firefox on a screen that nobody sees. What it says is read in its own journal: every phrase that it
// would give to a voice, in order. It finds no voice here: reading a page aloud would last as long as hearing it.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { makePlace, type Place } from './desktop';
import { findFirefox } from './programs.mjs';

const run = promisify(execFile);

export interface ScreenReader {
  /** Opens this page in Firefox, and waits until Orca has said that it is there. */
  open(url: string): Promise<void>;
  /** A key, or several at once, as xdotool names them: « Tab », « ctrl+Home ». */
  press(keys: string): Promise<void>;
  /** Presses it until this is heard: for what does the same as often as one likes. Returns how many phrases were said up to it. */
  pressUntil(keys: string, phrase: RegExp): Promise<number>;
  /** Everything said so far, phrase by phrase. */
  said(): Promise<readonly string[]>;
  /** Waits for a phrase said after this many others. Returns how many were said up to it. */
  hears(phrase: RegExp, after?: number): Promise<number>;
  close(): Promise<void>;
}

/** What Orca, Firefox and a busy machine may take between two phrases. */
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 50;
/** A key that comes while Orca is still speaking only silences it. */
const A_TRY_MS = 8000;
/** Nobody answers there, and Orca does not start a voice of its own for an address that seems to be another machine's. */
const NO_VOICE = 'inet_socket:0.0.0.0:9';

/** Every text file that a program in Python writes, line by line. */
const LINE_BY_LINE = `import builtins
_open = builtins.open
def by_line(file, mode='r', buffering=-1, *args, **named):
    return _open(file, mode, 1 if 'w' in mode and 'b' not in mode else buffering, *args, **named)
builtins.open = by_line
`;

export async function startScreenReader(): Promise<ScreenReader> {
  const place = await makePlace();
  return place.orClose(() => start(place));
}

async function start(place: Place): Promise<ScreenReader> {
  const { home } = place;
  const journal = path.join(home, 'orca.out');
  await chmod(home, 0o700);
  const screen = await firstLineOf(place, 'Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  const bus = await firstLineOf(place, 'dbus-daemon', ['--session', '--nofork', '--print-address=1'], { DISPLAY: `:${screen}` });
  const env = {
    DISPLAY: `:${screen}`,
    DBUS_SESSION_BUS_ADDRESS: bus,
    SPEECHD_ADDRESS: NO_VOICE,
    GNOME_ACCESSIBILITY: '1',
    // Orca's own words do not hang on who runs the test; those of the page are French.
    LANG: 'C.UTF-8',
    LANGUAGE: 'en',
  };
  await accessibilityOf(place, env);
  // Orca writes its journal by blocks of 8 kB: what it has just said would be read much later.
  await mkdir(path.join(home, 'python'));
  await writeFile(path.join(home, 'python/sitecustomize.py'), LINE_BY_LINE);
  // A window of nobody's has no focus, and Orca says nothing of it.
  place.start('openbox', [], env);
  place.start('orca', ['--replace', '--debug-file', journal, '--user-prefs', path.join(home, 'orca')], { ...env, PYTHONPATH: path.join(home, 'python') });

  async function said(): Promise<readonly string[]> {
    const text = await readFile(journal, 'utf8').catch(() => '');
    return [...text.matchAll(/SPEECH OUTPUT: (['"])(.*?)\1(?=\s|\{|$)/gm)].map(([, , phrase = '']) => phrase.replaceAll('\u00a0', ' ').trim());
  }

  async function hears(phrase: RegExp, after = 0, patienceMs = PATIENCE_MS): Promise<number> {
    for (const until = Date.now() + patienceMs; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))) {
      const at = (await said()).findIndex((one, index) => index >= after && phrase.test(one));
      if (at !== -1) return at + 1;
    }
    throw new Error(`Orca did not say ${String(phrase)}. It said:\n${(await said()).slice(after).join('\n')}`);
  }

  async function press(keys: string): Promise<void> {
    await run('xdotool', ['key', keys], { env: { ...process.env, ...env } });
  }

  await hears(/^Screen reader on/);
  return {
    said,
    hears,
    async open(url) {
      const firefox = findFirefox();
      if (firefox === undefined) throw new Error('No Firefox here.');
      const profile = path.join(home, 'firefox');
      await mkdir(profile, { recursive: true });
      await writeFile(
        path.join(profile, 'user.js'),
        Object.entries(preferences)
          .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
          .join(''),
      );
      const before = (await said()).length;
      place.start(firefox, ['--profile', profile, '--new-instance', url], env);
      await hears(/^Finished loading .*Déclic/, before);
    },
    press,
    async pressUntil(keys, phrase) {
      const after = (await said()).length;
      for (const until = Date.now() + PATIENCE_MS; ;) {
        await press(keys);
        const heard = await hears(phrase, after, A_TRY_MS).catch((cause: unknown) => {
          if (Date.now() > until) throw cause;
          return undefined;
        });
        if (heard !== undefined) return heard;
      }
    },
    close: place.close,
  };
}

/** The bus on which programs say what they show; Orca gives up when it is not there at once. */
async function accessibilityOf(place: Place, env: Readonly<Record<string, string>>): Promise<void> {
  const launcher = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'].find((file) => existsSync(file));
  if (launcher === undefined) throw new Error('No at-spi-bus-launcher here: install at-spi2-core.');
  place.start(launcher, ['--launch-immediately'], env);
  const asked = ['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus.GetAddress'];
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))) {
    const isThere = await run('dbus-send', asked, { env: { ...process.env, ...env }, timeout: PATIENCE_MS }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  throw new Error('The bus of accessibility did not come.');
}

/** Firefox as it is on its second day: nothing to agree to, nothing to be told. */
const preferences = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'intl.accept_languages': 'fr',
};

/** Starts a program that says on its first line where it is. */
function firstLineOf(place: Place, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout } = place.start(command, args, env);
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.on('data', (data: Buffer) => {
      text += data.toString();
      const [line = ''] = text.split('\n');
      if (text.includes('\n')) resolve(line.trim());
    });
    setTimeout(() => reject(new Error(`${command} did not say where it is.`)), PATIENCE_MS).unref();
  });
}
