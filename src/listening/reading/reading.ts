// Reading aloud on a page: what may be read, what is lit, what answers a touch or a key. It comes at the first touch.

import { browserClock } from '../../platform/adapters/browser-clock';
import { builtinVoice } from '../../platform/adapters/builtin-voice';
import { fetchClips } from '../../platform/adapters/clip-files';
import { clipVoice } from '../../platform/adapters/clip-voice';
import { localListeningStore } from '../../platform/adapters/local-listening-store';
import { ownStorage } from '../../platform/adapters/shared-computer';
import { platformVoice } from '../../platform/adapters/platform-voice';
import { linkStyle } from '../../platform/adapters/style-sheet';
import { holdTurns } from '../../platform/adapters/turn';
import { assertNever } from '../../core/lesson/assert-never';
import { listenWordsFor } from '../../site/messages/listen';
import type { Listening } from '../../platform/ports/listening';
import type { Voice } from '../../platform/ports/speech-engine';
import { primary } from '../speech/choice';
import type { ClipManifest } from '../speech/clips';
import { createReader, type Reader } from '../speech/reader';
import type { Notice, Shown } from '../speech/reader-state';
import { platformOf } from '../speech/voices';
import { followPractices } from './follow';
import { createLight } from './light';
import { spokenControl } from './names';
import { createPanel, type PanelState } from './panel';
import { langOf, passagesIn } from './passages';
import { createPlayer, type Order } from './player';
import { createQuestions, languageOf, type Cause } from './questions';
import { itemAt, itemsFor, queueOf, recorded, type Item } from './queue';
import style from './reading.css?url&no-inline';
import { listenToTouches } from './touch';

export interface Reading {
  /** Reads what a `data-listen` button is for: the screen, or what the panel of a practice says. */
  listen(button: HTMLElement): void;
}

/** How much was asked for: a whole screen has the player, one thing does not. */
type Extent = 'screen' | 'thing';

/** Where the player goes, in the header of a page. */
const PLACE = '[data-reading-place]';
const PRACTICE_PANEL = '.stage__panel';

export async function startReading(page: Document): Promise<Reading> {
  const place = page.querySelector<HTMLElement>(PLACE);
  if (place === null) throw new Error(`The page has no place for the player: ${PLACE}.`);
  const [clips] = await Promise.all([fetchClips(page), linkStyle(style)]);
  return new PageReading(page, place, clips);
}

class PageReading implements Reading {
  readonly #page: Document;
  readonly #clips: ClipManifest;
  readonly #lang: string;
  readonly #words;
  readonly #store = localListeningStore(ownStorage);
  readonly #builtin;
  readonly #engines;
  readonly #reader: Reader;
  readonly #questions;
  readonly #player;
  readonly #panel;
  readonly #light = createLight();
  #listening: Listening;
  #isKept = true;
  #extent: Extent = 'screen';
  #cause: Cause = 'asked';
  /** A reading is being started. */
  #isNew = false;
  /** The demonstration on screen speaks, because it was asked to. */
  #shown: Element | null = null;
  #giveTurn: (() => void) | undefined;
  #endTouches: (() => void) | undefined;

  constructor(page: Document, place: HTMLElement, clips: ClipManifest) {
    this.#page = page;
    this.#clips = clips;
    this.#lang = page.documentElement.lang;
    this.#listening = this.#store.read();
    const { words, lang } = listenWordsFor(this.#lang);
    this.#words = words;
    this.#builtin = builtinVoice();
    this.#engines = [
      clipVoice(new Audio(), browserClock),
      platformVoice({
        synthesis: 'speechSynthesis' in globalThis ? speechSynthesis : undefined,
        utterance: (text) => new SpeechSynthesisUtterance(text),
        platform: platformOf(navigator.userAgent),
        clock: browserClock,
        page: globalThis,
      }),
      this.#builtin,
    ];
    const questions = createQuestions(() => this.#reader, words, lang);
    this.#questions = questions;
    this.#reader = createReader({
      engines: this.#engines,
      clock: browserClock,
      pace: this.#listening.pace,
      chosen: this.#listening.voices,
      tell: (notice) => {
        questions.notice(notice);
        this.#noticed(notice);
      },
    });
    this.#player = createPlayer(place, words, (order) => this.#obey(order));
    this.#panel = createPanel(words, lang, {
      choose: (change) => this.#choose(change),
      chooseVoice: (voice) => this.#chooseVoice(voice),
      keepVoice: (wanted) => void this.#keepVoice(wanted),
      silent: () => this.#trySilent(),
    });
    this.#reader.subscribe((shown) => {
      // Refused before, and « Écouter » is pressed again: it is asked again.
      if (this.#isNew && this.#cause === 'asked' && shown.name === 'quiet' && shown.why === 'refused') {
        this.#isNew = false;
        this.#reader.resume();
        return;
      }
      this.#showPlayer(shown);
      this.#light(shown, this.#extent === 'screen' ? 'scroll' : 'stay');
      questions.show(shown, this.#cause);
      if (shown.name === 'idle' || shown.name === 'quiet') this.#passTurn();
      if (shown.name === 'quiet' && shown.why === 'not-allowed' && this.#cause === 'on-its-own') this.#waitForTouch();
    });
    this.#reader.meet([this.#lang]);
    void this.#builtin.warm(this.#lang);
    followPractices(page, (items, stage) => this.#follow(items, stage));
    holdTurns((goOn) => this.#holdTurn(goOn));
    let screen = screenOf(page);
    addEventListener('hashchange', () => {
      // A skip link, or a place further down, leads nowhere else: what is read goes on.
      const before = screen;
      screen = screenOf(page);
      if (screen !== before) this.#moved();
    });
    addEventListener('pagehide', () => this.#reader.stop());
    this.#applyTouch();
    if (this.#listening.onItsOwn) this.#moved();
  }

  listen(button: HTMLElement): void {
    this.#asked();
    const panel = button.closest(PRACTICE_PANEL);
    this.#shown = panel?.closest('[data-mode=show]') ?? null;
    if (panel === null) this.#readScreen();
    else this.#read(queueOf(passagesIn(panel, 'page')), 'thing');
  }

  /** By a touch or a key: the sound may come out, and a question may be asked. */
  #asked(): void {
    this.#cause = 'asked';
    this.#builtin.wake();
  }

  #read(items: readonly Item[], extent: Extent): void {
    this.#extent = extent;
    this.#isNew = true;
    this.#reader.read(recorded(items, this.#clips));
    this.#isNew = false;
  }

  #readScreen(): void {
    this.#read(queueOf(passagesIn(screenOf(this.#page), 'page')), 'screen');
  }

  #obey(order: Order): void {
    this.#asked();
    const { name } = this.#reader.shown();
    switch (order) {
      case 'toggle':
        if (name === 'playing' || name === 'preparing') this.#reader.pause();
        else if (name === 'idle') this.#readScreen();
        else this.#reader.resume();
        return;
      case 'previous':
      case 'next':
        if (name === 'idle') this.#readScreen();
        else this.#reader[order]();
        return;
      case 'touch':
        this.#choose({ onTouch: !this.#listening.onTouch });
        return;
      case 'voice':
        void this.#panelState().then((state) => this.#panel.open(state));
        return;
      case 'stop':
        this.#reader.stop();
        if (this.#listening.onTouch) this.#choose({ onTouch: false });
        return;
      default:
        assertNever(order);
    }
  }

  /** Another step is on screen. */
  #moved(): void {
    this.#reader.stop();
    if (!this.#listening.onItsOwn) return;
    this.#cause = 'on-its-own';
    this.#readScreen();
  }

  /** The browser wants a touch before any sound: the first one, whatever it is for, lets the page be heard. */
  #waitForTouch(): void {
    this.#page.addEventListener(
      'pointerdown',
      () => {
        this.#builtin.wake();
        this.#reader.resume();
      },
      { once: true },
    );
  }

  /** Something was said in a practice. */
  #follow(items: readonly Item[], stage: Element): void {
    const isSpoken = this.#listening.onItsOwn || (this.#shown === stage && stage.matches('[data-mode=show]'));
    if (!isSpoken) return;
    this.#cause = 'on-its-own';
    this.#read(items, 'thing');
  }

  #holdTurn(goOn: () => void): 'held' | 'free' {
    const { name } = this.#reader.shown();
    if (name === 'idle' || name === 'quiet' || this.#extent === 'screen') return 'free';
    this.#giveTurn = goOn;
    return 'held';
  }

  #passTurn(): void {
    const goOn = this.#giveTurn;
    this.#giveTurn = undefined;
    goOn?.();
  }

  #showPlayer({ name }: Shown): void {
    const isOpen = this.#listening.onTouch || (name !== 'idle' && this.#extent === 'screen');
    if (isOpen)
      this.#player.show({
        now: name === 'idle' ? 'ready' : name === 'playing' || name === 'preparing' ? 'playing' : 'paused',
        readsOnTouch: this.#listening.onTouch,
      });
    else this.#player.hide();
  }

  #choose(change: Partial<Listening>): void {
    this.#listening = { ...this.#listening, ...change };
    this.#isKept = this.#store.write(this.#listening) === 'kept';
    if (change.pace !== undefined) this.#reader.setPace(change.pace);
    if (change.onTouch !== undefined) this.#applyTouch();
    this.#refreshPanel();
  }

  #refreshPanel(): void {
    void this.#panelState().then((state) => this.#panel.show(state));
  }

  /** « Garder la voix » : downloads it now if need be, and says how it goes. */
  async #keepVoice(wanted: 'kept' | 'forgotten'): Promise<void> {
    if (wanted === 'kept') await this.#questions.keep((download) => this.#builtin.keep(this.#lang, download));
    else await this.#builtin.forget();
    this.#refreshPanel();
  }

  #chooseVoice({ engine, id }: Voice): void {
    this.#reader.setVoice(this.#lang, { engine, id });
    this.#choose({ voices: { ...this.#listening.voices, [primary(this.#lang)]: { engine, id } } });
  }

  /** « Je n'entends rien » : another voice, at once. */
  #trySilent(): string {
    const before = this.#listening.voices;
    this.#asked();
    if (this.#reader.shown().name === 'idle') this.#readScreen();
    this.#reader.otherVoice();
    return this.#listening.voices === before ? this.#words.panel.noOther : this.#words.panel.other;
  }

  #noticed(notice: Notice): void {
    if (notice.type !== 'other-voice') return;
    const { engine, id } = notice.voice;
    this.#choose({ voices: { ...this.#listening.voices, [primary(notice.lang)]: { engine, id } } });
  }

  #applyTouch(): void {
    this.#endTouches?.();
    this.#endTouches = undefined;
    if (this.#listening.onTouch) {
      this.#endTouches = listenToTouches(
        {
          control: (control) => this.#touched(itemsFor(control.closest('label') ?? control, spokenControl(control, this.#words.control), langOf(control))),
          passage: (passage, offset) => this.#touched([itemAt(passage, offset)].filter((item) => item !== undefined)),
        },
        (element) => element.closest('.reading, .reading-panel, .reading-message, [data-listen]') !== null,
      );
    }
    this.#showPlayer(this.#reader.shown());
  }

  #touched(items: readonly Item[]): void {
    if (items.length === 0) return;
    this.#asked();
    this.#read(items, 'thing');
  }

  async #panelState(): Promise<PanelState> {
    const choosable = this.#engines.filter(({ id }) => id !== 'clip');
    const voices = (await Promise.all(choosable.map((engine) => engine.voices(this.#lang)))).flat();
    const bytes = this.#builtin.size(this.#lang);
    const chosen = this.#listening.voices[primary(this.#lang)];
    return {
      listening: this.#listening,
      isKept: this.#isKept,
      language: languageOf(this.#lang, this.#words),
      voices,
      voice: voices.find(({ engine, id }) => engine === chosen?.engine && id === chosen.id) ?? voices[0],
      shipped: bytes === 0 ? undefined : { bytes, isKept: await this.#builtin.isKept(this.#lang) },
    };
  }
}

/** The step on screen; on a page without steps, all of it. */
function screenOf(page: Document): Element {
  return page.querySelector('main [data-step]:not([hidden])') ?? page.querySelector('main') ?? page.body;
}
