// A person at a practice on a page: goes to it, does gestures with the keyboard, hears what is said. A session of
// the model goes along, and says at each moment which control is next and which sentence should be on screen.

import { expect, type Locator, type Page } from '@playwright/test';
import type { Gesture, Screen } from '../../src/world/apps/contract';
import { inHand, type Hand } from '../../src/core/lesson/hand';
import { labels } from '../../src/world/device/labels';
import { fr } from '../../src/site/messages/fr';
import { openPractice, type Bench } from '../../src/world/practice/bench';
import type { Mode } from '../../src/world/practice/practice';
import { piecesOf, plain } from '../../src/world/practice/sentence';
import type { Verdict } from '../../src/world/practice/judge';
import type { Session, Turn } from '../../src/world/practice/session';
import { inFrench } from './french';
import { openAgain, practiceOn } from './practice';
import type { Seat } from './seat';

/** Gestures that a way may need more than the practice’s own, to mend what was done. */
const REPAIRS = 12;

/** More presses of Tab than any control inside a practice may be away. */
const FAR = 40;

/** Letters typed one by one at each end of a text. */
const LETTERS = 3;

/** Longer than the silence after which a word is taken as finished. */
export const WORD_MS = 1300;
/** Longer than a message takes to come back. */
export const MOMENT_MS = 2600;

export class Player {
  session: Session;
  /** Which pointer the page believes the person has. */
  hand: Hand = 'mouse';

  private constructor(
    readonly page: Page,
    /** The practice on the page: another may stand there too. */
    readonly own: Locator,
    readonly bench: Bench,
    readonly screen: Screen,
  ) {
    this.session = bench.start(screen);
  }

  /** Goes to a practice and chooses a way of doing it. The clock obeys the test from then on. */
  static async at(page: Page, seat: Seat, mode: Exclude<Mode, 'show'>): Promise<Player> {
    await page.clock.install();
    return Player.next(page, seat, mode);
  }

  /** The same, where the clock obeys already. In the lesson that is open, one goes on to another of its steps. */
  static async next(page: Page, { practice, address, isAgain }: Seat, mode: Exclude<Mode, 'show'>): Promise<Player> {
    await page.goto(address);
    if (isAgain) await openAgain(page, practice);
    await practiceOn(page, practice);
    const own = page.locator(`#${practice.id}`);
    const device = own.getByRole('group', { name: labels.devices[practice.device] });
    const screen = (await device.getAttribute('data-screen')) === 'narrow' ? 'narrow' : 'wide';
    const player = new Player(page, own, await openPractice(practice), screen);
    player.hand = await page.evaluate(() => (matchMedia('(pointer: coarse)').matches ? 'finger' : 'mouse'));
    await player.choose(mode);
    return player;
  }

  /** The pretend machine in hand. */
  get device(): Locator {
    return this.own.getByRole('group', { name: labels.devices[this.session.state.frame.held] });
  }

  async choose(mode: Mode): Promise<void> {
    const way = this.own.getByRole('button', { name: fr.practice[mode], exact: true });
    await way.click();
    await expect(way).toHaveAttribute('aria-pressed', 'true');
  }

  button(name: string): Locator {
    return this.own.getByRole('button', { name, exact: true });
  }

  get done(): Locator {
    return this.own.getByRole('heading', { name: fr.practice.done.title });
  }

  /** The control this gesture uses, found as people find it: by its role and its name. */
  control(gesture: Gesture): Locator {
    const { role, name } = this.bench.rules.target(gesture, this.session.state);
    return this.device.getByRole(role, { name, exact: true });
  }

  /** A sentence as it is written on screen for this person. */
  written(sentence: string): string {
    return written(inHand(sentence, this.hand));
  }

  /** The same, as it is heard. */
  aloud(sentence: string): string {
    return plain(inHand(sentence, this.hand));
  }

  /** The sentence the guide says now, as it is written on screen; undefined when all is done. */
  get instruction(): string | undefined {
    const advice = this.bench.advise(this.session);
    return advice.type === 'next' ? this.written(inFrench(this.bench.rules.describe(advice.gesture, this.session.state))) : undefined;
  }

  /** A sentence to be read on screen; the live region is only heard. */
  sentence(text: string): Locator {
    return this.own.getByText(text, { exact: true }).and(this.page.locator(':not([role=status] *)')).filter({ visible: true });
  }

  /** What the guide asks for now, once what was on its way has arrived; undefined when it asks for nothing more. */
  async asked(): Promise<Gesture | undefined> {
    if (this.session.state.pending.length > 0) await this.waits();
    const advice = this.bench.advise(this.session);
    return advice.type === 'next' ? advice.gesture : undefined;
  }

  /** Does a gesture by keyboard alone. The words of a field are typed letter after letter, then a pause is made. */
  async does(gesture: Gesture): Promise<Verdict> {
    // What hides its control comes first, as for anybody: the menu of a phone.
    const first = this.bench.rules.approach(gesture, this.session.state);
    if (first !== undefined) await this.does(first);
    const control = this.control(gesture);
    await this.reach(control);
    const text = this.bench.rules.typedText(gesture);
    if (text !== undefined) await this.writes(text);
    if (text === undefined || this.bench.rules.target(gesture, this.session.state).role === 'searchbox') await this.uses(control, gesture);
    return this.follows(this.bench.send(this.session, gesture));
  }

  /** A box is ticked with the space bar, a list is gone through with the arrows, the rest is pressed. */
  private async uses(control: Locator, gesture: Gesture): Promise<void> {
    const { role } = this.bench.rules.target(gesture, this.session.state);
    if (role === 'combobox' && 'value' in gesture) {
      await this.page.keyboard.press('Home');
      for (let press = 0; press < FAR && (await control.inputValue()) !== gesture.value; press += 1) await this.page.keyboard.press('ArrowDown');
      return;
    }
    if (role === 'radio' && (await control.isChecked())) return;
    await this.page.keyboard.press(role === 'radio' || role === 'checkbox' ? 'Space' : 'Enter');
  }

  /** What the guide would ask for, gesture after gesture, to the end. */
  async followsTheGuide(): Promise<void> {
    const most = this.bench.practice.walkthrough.length + REPAIRS;
    for (let gestures = 0; gestures < most; gestures += 1) {
      const gesture = await this.asked();
      if (gesture === undefined) break;
      await this.does(gesture);
    }
    await expect(this.done).toBeVisible();
  }

  /** Gestures of the practice's own way, each once what was on its way has arrived. */
  async goes(gestures: readonly Gesture[]): Promise<void> {
    for (const gesture of gestures) {
      if (this.session.state.pending.length > 0) await this.waits();
      await this.does(gesture);
    }
  }

  /** Those of these gestures that make sense here, one after another. */
  async tries(gestures: readonly Gesture[]): Promise<void> {
    for (const gesture of gestures) {
      if (this.bench.send(this.session, gesture).session !== this.session) await this.does(gesture);
    }
  }

  /** Starts the practice again with its own button. */
  async restarts(): Promise<void> {
    await this.button(fr.practice.restartLabel).click();
    this.session = this.bench.start(this.screen);
  }

  /** A moment passes: what was on its way arrives. */
  async waits(): Promise<Verdict> {
    await this.drawn();
    await this.page.clock.fastForward(MOMENT_MS);
    return this.follows(this.bench.pass(this.session));
  }

  /** The session goes along; what the model makes of it. */
  private follows(turn: Turn): Verdict {
    this.session = turn.session;
    return this.bench.judge(turn);
  }

  /** Types over what is in the field that has the focus. */
  async writes(text: string): Promise<void> {
    await this.page.keyboard.press('Control+A');
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.types(text);
    await this.page.clock.fastForward(WORD_MS);
  }

  /** Letter after letter; the middle of a long text at once, as the words come that a telephone proposes, or a voice that dictates. */
  private async types(text: string): Promise<void> {
    const { keyboard } = this.page;
    const letters = [...text];
    const middle = letters.slice(LETTERS, -LETTERS).join('');
    await keyboard.type(letters.slice(0, LETTERS).join(''));
    if (middle !== '') await keyboard.insertText(middle);
    await keyboard.type(letters.slice(LETTERS).slice(-LETTERS).join(''));
  }

  /** Presses Tab, or Shift and Tab, until this has the focus. */
  async reach(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    // As many presses as there seem to be stops up to it; from then on one looks where one is after each.
    let [key, presses] = await control.evaluate(wayTo);
    for (let pressed = 0; key !== 'here' && pressed < FAR; [key] = await control.evaluate(wayTo)) {
      for (let time = 0; time < presses; time += 1) await this.page.keyboard.press(key);
      pressed += presses;
      presses = 1;
    }
    if (key !== 'here') await expect(control, `reached within ${FAR} presses`).toBeFocused();
  }

  /** A keyboard's user is never left nowhere, once what the gesture changed is drawn. */
  async keepsFocus(): Promise<void> {
    await this.drawn();
    await expect.poll(() => this.page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  }

  /** What has changed is on screen, and the effects that follow a drawing have run. */
  async drawn(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

/** A sentence as it stands on screen: the names of controls are marked, not quoted. */
export function written(sentence: string): string {
  return piecesOf(sentence)
    .map(({ text }) => text)
    .join('');
}

/** In the page: the key that leads to this, and how many times one would press it, as far as one can tell from here. */
function wayTo(wanted: Element): readonly ['here' | 'ArrowDown' | 'Tab' | 'Shift+Tab', number] {
  const here = document.activeElement;
  // One stop for a whole group of choices: the arrows go from one to the other, and choose it. It may be the last gesture.
  const isChoice = (one: Element | null): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'radio';
  if (here === wanted || (isChoice(wanted) && wanted.checked)) return ['here', 0];
  const isSameGroup = (one: Element | null, other: Element | null): boolean => isChoice(one) && isChoice(other) && one.name === other.name;
  if (isSameGroup(wanted, here)) return ['ArrowDown', 1];
  // The one that is chosen is where Tab stops, wherever the others stand.
  const chosen = isChoice(wanted) ? [...document.querySelectorAll('input')].find((one) => isSameGroup(one, wanted) && one.checked) : undefined;
  const stop = chosen ?? wanted;
  const isAfter = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isBack = here !== null && isAfter(stop, here);
  const isBetween = (one: Element): boolean =>
    isBack ? isAfter(stop, one) && isAfter(one, here) : isAfter(one, stop) && (here === null || isAfter(here, one));
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled, [inert] *') && isBetween(one) && one.checkVisibility({ visibilityProperty: true }),
  );
  const groups = new Set(stops.filter(isChoice).map(({ name }) => name));
  if (isChoice(wanted)) groups.delete(wanted.name);
  return [isBack ? 'Shift+Tab' : 'Tab', stops.filter((one) => !isChoice(one)).length + groups.size + 1];
}
