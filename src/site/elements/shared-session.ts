/**
 * A shared computer, watched over: after some minutes without a touch all is erased, one minute after it was said (WCAG 2.2.1, 2.2.6). It is
 * said once, and takes no focus: any key, any press goes on, as often as one likes. A touch in one tab counts for all. On the wall
 * and in the console somebody is there, even with their hands still.
 */

import { browserClock } from '../../platform/adapters/browser-clock';
import { hasSeat, noteTouch, ownSession, sitDown } from '../../platform/adapters/shared-seat';
import { linkStyle } from '../../platform/adapters/style-sheet';
import { presence } from '../../platform/ports/shared-computer';
import { shared } from '../messages/fr/shared';
import { endSession, leaveTab } from './leaving';
import style from './shared-session.css?url&no-inline';

/** Signs of life. A mouse that is pushed by accident is none once the question is asked. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'pointermove'] as const;
const CLEAR_SIGNS: readonly string[] = ['pointerdown', 'keydown'];
/** Writing down each move would be work for nothing. */
const OFTEN_MS = 5000;
/** How often somebody in front of a wall counts as a touch. */
const WALL_MS = 30_000;

let question: HTMLElement | undefined;
let written = 0;
let cancel = (): void => undefined;

export function watchOver(): void {
  sitDown();
  sayHowLong();
  for (const box of document.querySelectorAll('input, textarea')) box.setAttribute('autocomplete', 'off');
  for (const sign of SIGNS) addEventListener(sign, touched, { passive: true, capture: true });
  document.addEventListener('visibilitychange', look);
  if (document.documentElement.matches('[data-face=projection], [data-face=console]')) stay();
  touch();
  look();
}

/** On each page, before anything is begun there: nobody loses an hour for not having known (WCAG 2.2.6). */
function sayHowLong(): void {
  const session = ownSession();
  const line = document.querySelector('[data-how-long]');
  if (session && line) line.textContent = shared.howLong.replace('{count}', String(session.minutes));
}

function touched({ type, target }: Event): void {
  const isInside = target instanceof Node && question?.contains(target) === true;
  if (question === undefined && Date.now() - written > OFTEN_MS) touch();
  else if (question !== undefined && CLEAR_SIGNS.includes(type) && !isInside) goOn();
}

function touch(): void {
  const session = ownSession();
  written = Date.now();
  if (session) noteTouch(session);
}

function stay(): void {
  touch();
  browserClock.after(WALL_MS, stay);
}

function look(): void {
  cancel();
  const session = ownSession();
  if (session === undefined) {
    // A page that is being left looks once more: « Tout est effacé » is not for who keeps everything.
    if (hasSeat()) leaveTab();
    return;
  }
  const now = presence(session, Date.now());
  if (now.kind === 'gone') return void endSession();
  if (now.kind === 'asked') void ask();
  else close();
  cancel = browserClock.after(now.next, look);
}

function goOn(): void {
  touch();
  look();
}

async function ask(): Promise<void> {
  if (question) return;
  const box = document.createElement('section');
  question = box;
  box.className = 'still-there';
  box.lang = 'fr';
  box.setAttribute('popover', 'manual');
  box.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent = shared.still.words;
  const more = document.createElement('p');
  more.textContent = shared.still.more;
  const stayHere = document.createElement('button');
  stayHere.type = 'button';
  stayHere.className = 'button';
  stayHere.textContent = shared.still.here;
  stayHere.addEventListener('click', goOn);
  const end = document.createElement('a');
  end.className = 'link';
  end.href = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/terminer/`;
  end.textContent = shared.end;
  await linkStyle(style).catch(() => undefined);
  if (question !== box) return;
  document.body.append(box);
  box.showPopover();
  // Filled once it is there: this is what makes it said.
  box.append(words, more, stayHere, end);
}

function close(): void {
  question?.remove();
  question = undefined;
}
