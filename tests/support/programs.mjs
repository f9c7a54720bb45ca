// The programs of the machine that the tests of real voices, of printed sheets, of books and of real servers need, and how to get them where it can be done alone: on
// Debian and Ubuntu, as root. Elsewhere those tests are skipped, and say what to install.

import { spawn, spawnSync } from 'node:child_process';
import { findProgram } from '../../src/build/browser/find-browser.mjs';

/** Each program, and the Debian packages that bring it. */
const packages = {
  'firefox-esr': ['firefox-esr'],
  'speech-dispatcher': ['speech-dispatcher', 'speech-dispatcher-espeak-ng'],
  'spd-say': ['speech-dispatcher'],
  'espeak-ng': ['espeak-ng'],
  pulseaudio: ['pulseaudio'],
  parec: ['pulseaudio-utils'],
  setpriv: ['util-linux'],
  pdftotext: ['poppler-utils'],
  pdfinfo: ['poppler-utils'],
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  xmllint: ['libxml2-utils'],
  // The program without the service that « apache2 » brings.
  apache2: ['apache2-bin'],
  zimwriterfs: ['zim-tools'],
  zimcheck: ['zim-tools'],
  'kiwix-serve': ['kiwix-tools'],
  // Its launcher is not always in the package, and the file of that name is what Java runs.
  epubcheck: ['epubcheck'],
  java: ['default-jre-headless'],
  lame: ['lame'],
  orca: ['orca', 'at-spi2-core'],
  Xvfb: ['xvfb'],
  openbox: ['openbox'],
  xdotool: ['xdotool'],
  'dbus-daemon': ['dbus'],
};

/** Chromium without what is around a page, and its Debian package. */
export const ENGINE = 'chromium-headless-shell';

/** For a test that measures what is heard (tests/support/desktop.ts). */
export const soundPrograms = /** @type {const} */ (['pulseaudio', 'parec', 'setpriv']);
/** For a test that reads what was printed. */
export const pdfPrograms = /** @type {const} */ (['pdftotext', 'pdfinfo']);
/** For a test of the file for Kiwix. */
export const zimPrograms = /** @type {const} */ (['zimwriterfs', 'zimcheck', 'kiwix-serve']);
/** For a test of books. */
export const bookPrograms = /** @type {const} */ (['epubcheck', 'java', 'lame']);
/** For a test with a real screen reader (tests/support/screen-reader.ts). */
export const screenReaderPrograms = /** @type {const} */ (['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon', 'setpriv', 'firefox-esr']);
/** For a test of the voices of a desktop. */
export const speechPrograms = /** @type {const} */ ([...soundPrograms, 'speech-dispatcher', 'spd-say', 'espeak-ng']);

const INSTALL_MS = 5 * 60_000;

/**
 * Firefox: FIREFOX, else Debian's, else any.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env['FIREFOX'];
  return named !== undefined && named !== '' ? named : (findProgram('firefox-esr') ?? findProgram('firefox'));
}

/**
 * What to say when a test cannot run here; undefined when it can.
 * @param {readonly (keyof typeof packages)[]} programs
 */
export function whatIsMissing(programs) {
  const missing = missingPackages(programs);
  return missing.length === 0 ? undefined : `Not tried: this machine lacks what it takes. On Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}`;
}

/**
 * Installs what is missing, when that can be done alone. It takes its time and never fails: `whatIsMissing` says what
 * is still not there.
 */
export async function installPrograms() {
  if (process.getuid?.() !== 0 || findProgram('apt-get') === undefined) return;
  const wanted = missingPackages(Object.keys(packages));
  if (wanted.length > 0) {
    console.log(`For the tests of real voices, printed sheets, books and real servers, installing: ${wanted.join(' ')}`);
    // A list of packages that is too old names files that are gone; none at all knows no package.
    await aptGet(['update']);
    await aptGet(['install', '-y', '--no-install-recommends', ...wanted]);
    console.log(whatIsMissing(Object.keys(packages)) ?? 'The programs of real voices, printed sheets, books and real servers are here.');
  }
  // Debian has it, Ubuntu has not: there the whole browser does the same, in more time.
  const isKnown = () => spawnSync('apt-cache', ['show', ENGINE], { stdio: 'ignore' }).status === 0;
  if (findProgram(ENGINE) === undefined && isKnown()) await aptGet(['install', '-y', '--no-install-recommends', ENGINE]);
}

/** @param {readonly string[]} programs */
function missingPackages(programs) {
  const missing = Object.entries(packages).filter(
    ([name]) => programs.includes(name) && (name === 'firefox-esr' ? findFirefox() : findProgram(name)) === undefined,
  );
  return [...new Set(missing.flatMap(([, names]) => names))];
}

/** @param {readonly string[]} args */
function aptGet(args) {
  return new Promise((resolve) => {
    const patience = ['-q', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
    const child = spawn('apt-get', [...patience, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: INSTALL_MS,
      // What is installed for the tests serves nobody else: systemd starts none of it.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', SYSTEMD_OFFLINE: '1' },
    });
    child.on('error', resolve);
    child.on('close', resolve);
  });
}
