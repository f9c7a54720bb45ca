// What the stage shows of a play (src/world/practice/play.ts): which sentence leads, which control has the halo, what is
// heard. It keeps nothing of its own.

import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Gesture, Mark, Screen } from '../apps/contract';
import { tellOutcome } from '../../platform/adapters/outcome';
import { appInFront, type Frame } from '../device/frame';
import { DEVICE, type WorldState } from '../device/state';
import type { Say } from '../device/world';
import type { Play, Spoken } from '../practice/play';
import type { Advice } from '../practice/guide';
import type { Opening } from '../practice/opening';
import type { Mode } from '../practice/practice';
import type { Said } from '../practice/speak';
import type { Engine } from './engine';
import type { Later, Stage as LoadedStage, Views } from './load-stage';
import type { PlayerProps } from './player-props';
import { useBack } from './use-back';
import { useDemonstration, type Demonstration, type ShownThere } from './use-demonstration';
import { useInSight } from './use-in-sight';
import { useKeptFocus } from './use-kept-focus';
import { useLater } from './use-later';
import { usePlay, type Change } from './use-play';
import { useScreen } from './use-screen';
import { useViews } from './use-views';
import { useWall, type Mirrored } from './use-wall';
import { useWordEnd } from './use-word-end';

export interface StageView {
  /** Where each part is on the page. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly idPrefix: string;
  readonly screen: Screen;
  readonly play: Play;
  /** What moves the practice; undefined until it has come. `ask` calls for it, `wake` takes it. */
  readonly engine: Engine | undefined;
  readonly ask: { current: () => void };
  readonly wake: (engine: Engine) => void;
  readonly canUndo: boolean;
  readonly resumed: boolean;
  readonly advice: Advice;
  /** « Je regarde » plays; undefined in the other modes. */
  readonly demo: Demonstration | undefined;
  readonly isOver: boolean;
  /** The world to draw. */
  readonly state: WorldState;
  readonly mark: Mark;
  readonly marked: string | undefined;
  readonly views: Views;
  readonly isViewLost: boolean;
  readonly later: { readonly parts: Later | undefined; readonly isLost: boolean };
  readonly instruction: Said | undefined;
  readonly where: Said | undefined;
  readonly slip: Said | undefined;
  /** The sentence of the demonstration's gesture. */
  readonly shown: Said | undefined;
  /** What is heard now, and a key that is another one each time something happens. */
  readonly spoken: readonly Said[];
  readonly moment: string;
  /** What another window shows of the same practice; undefined where it is shown in one only. */
  readonly mirror: Mirrored | undefined;
  readonly change: (change: Change) => void;
  readonly showAt: (there: ShownThere) => void;
  readonly send: (gesture: Gesture) => void;
  readonly endWord: () => void;
  readonly act: {
    readonly undo: () => void;
    readonly restart: () => void;
    readonly changeMode: (mode: Mode) => void;
    readonly askHint: () => void;
    readonly doForMe: () => void;
  };
}

export function useStage(props: PlayerProps & LoadedStage): StageView {
  const { practice, words, lang, opening } = props;
  const box = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  const screen = useScreen(box, practice.device);
  const ask = useRef(nothing);
  const wall = useWall(root, ask);
  const { play, engine, wake, resumed, send, settle, change, ...act } = usePlay(props, props.start, screen, ask, wall.isHeld);
  const rules = engine?.bench.rules;
  const endWord = useWordEnd(settle);

  const say = (one: Say | undefined): Said | undefined => (one === undefined ? undefined : engine?.say(one));
  const own = (text: string): Said => ({ text, lang });
  const isShow = play.mode === 'show';
  // The device, not the stage: beside the words of a step the stage draws no box of its own.
  const isSeen = useInSight(box);
  const [demo, showAt] = useDemonstration({
    engine,
    screen,
    wordsOf: ({ say: one }) => say(one)?.text.split(' ').length ?? 0,
    isOn: isShow,
    isSeen: isSeen && !wall.isHeld,
  });

  const first = opening.first[screen];
  const advice = useMemo((): Advice => engine?.playing.adviceOf(play, engine.bench) ?? beginning(first), [play.settled, engine, first]);
  const finished = useMemo(() => engine?.playing.isFinished(play, engine.bench) ?? false, [play.settled, engine]);
  const state = demo?.state ?? play.session.state;
  const hasBegun = isShow || play.beat > 0;
  const isOver = demo?.isOver ?? finished;
  const moment = demo === undefined ? `play ${play.beat}` : `show ${demo.number}`;
  const others = [...Object.keys(practice.apps), DEVICE];
  // Before a room the first gesture must not wait: all that it needs comes at once.
  const isBeginning = hasBegun || wall.hasRoom;
  const { views, isLost: isViewLost } = useViews({
    brought: props,
    first: props.views,
    shown: shownBy(state.frame),
    others,
    hasBegun: isBeginning,
    want: moment,
  });
  const later = useLater(isBeginning || isOver, moment);

  const next = advice.type === 'next' ? advice.gesture : undefined;
  const isHaloOn = !finished && next !== undefined && (play.mode === 'guide' || play.hint === 3);
  const marked = demo === undefined ? (isHaloOn ? (rules?.target(next, play.session.state).id ?? first?.target) : undefined) : demo.still?.target;
  const mark: Mark = (id) => ({ 'data-target': id, 'data-marked': id === marked ? '' : undefined });
  const instruction = next === undefined ? undefined : rules === undefined ? first?.said : say(rules.describe(next, play.settled.state));
  const where = next === undefined ? undefined : say(rules?.where(next, play.session.state));
  const shown = demo?.still === undefined ? undefined : say(demo.still.say);

  const sentencesOf = (one: Spoken): readonly (Said | undefined)[] => {
    if ('say' in one) return [say(one)];
    if ('slip' in one) return [engine?.explain(one)];
    if ('refused' in one) return [own(words.refused[one.refused])];
    if ('still' in one) return [own(words.stayed)];
    return [where, play.mode === 'alone' && one.hint > 1 ? instruction : undefined];
  };

  // One region speaks, once for each thing that happens (WCAG 4.1.3); what is drawn is never live.
  const spoken = useMemo((): readonly Said[] => {
    if (demo !== undefined) return present([shown]);
    const guided = advice.type === 'wait' ? own(words.wait) : instruction;
    const lead = advice.type === 'lost' ? own(words.lost) : play.mode === 'guide' ? guided : undefined;
    return present([...play.said.flatMap(sentencesOf), finished || play.hint > 0 || play.stayed ? undefined : lead]);
  }, [moment, isShow, isOver]);

  const canUndo = engine?.bench.canUndo(play.session) ?? false;
  useBack(box, `${practice.lesson}/${practice.id}`, {
    done: canUndo ? play.session : undefined,
    isOver: finished || isShow,
    onBack: act.stay,
  });

  wall.next.current = demo?.next ?? act.doForMe;

  // Reading and doing on one screen: once one has begun, the practice comes whole into view, then its control, or the one in use.
  useEffect(() => {
    if (!hasBegun) return;
    // A file opens under the list of files, on a phone out of sight: what was opened to be read is what comes into view.
    const paper = box.current?.querySelector('.files__open > .kit-paper');
    paper?.scrollIntoView({ block: 'nearest' });
    const used = box.current?.querySelector('[data-marked]') ?? (paper ? undefined : box.current?.querySelector(':focus'));
    used?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // Last, the sentence and the whole screen: the room left around a control must not carry them away.
    panel.current?.scrollTo(0, 0);
    for (const part of [panel.current, panel.current?.parentElement]) part?.scrollIntoView({ block: 'nearest' });
  }, [marked, play.beat, screen]);

  const outcome = demo !== undefined ? (demo.isOver ? 'seen' : undefined) : finished ? (play.helped ? 'guided' : 'alone') : undefined;
  useEffect(() => {
    if (outcome !== undefined && root.current !== null) tellOutcome(root.current, outcome);
  }, [outcome]);

  return {
    root,
    panel,
    box,
    idPrefix: `${practice.lesson}-${practice.id}`,
    screen,
    play,
    engine,
    wake,
    ask,
    canUndo,
    resumed,
    advice,
    demo,
    isOver,
    state,
    mark,
    marked,
    views,
    isViewLost,
    later,
    instruction,
    where,
    slip: play.slip === undefined ? undefined : engine?.explain(play.slip),
    shown,
    spoken,
    moment,
    mirror: wall.mirrored,
    change,
    showAt,
    send,
    endWord,
    act,
  };
}

/** What the guide says before it is there itself. Where nothing is to be said, what is on its way is waited for. */
function beginning(first: Opening['first'][Screen]): Advice {
  return first === undefined ? { type: 'wait' } : { ...first, type: 'next' };
}

function nothing(): void {
  // Until what brings the engine is drawn.
}

function present<One>(list: readonly (One | undefined)[]): readonly One[] {
  return list.filter((one) => one !== undefined);
}

/** What is on the screen now: the app in front, the device's own window, or the one over the other. */
function shownBy(frame: Frame): readonly string[] {
  return [appInFront(frame) ?? DEVICE, ...(frame.chooser === undefined ? [] : [DEVICE])];
}
