// The practice on screen: the sentence that leads, the device, and the help. It draws a play
// (src/world/practice/play.ts) and keeps nothing of its own.

import { useEffect, useMemo, useRef } from 'react';
import type { Mark } from '../apps/contract';
import { inHand } from '../../core/lesson/hand';
import { tellOutcome } from '../../platform/adapters/outcome';
import { appInFront, type Frame } from '../device/frame';
import { Device } from '../device/view/Device';
import { DEVICE } from '../device/world';
import { adviceOf, isFinished, type Spoken } from '../practice/play';
import { plain } from '../practice/sentence';
import { Coach } from './Coach';
import type { Stage as LoadedStage } from './load-stage';
import { Modes } from './Modes';
import type { PlayerProps } from './player-props';
import { explanationOf, sentenceOf } from '../practice/speak';
import { useDemonstration } from './use-demonstration';
import { useHand } from './use-hand';
import { useKeptFocus } from './use-kept-focus';
import { useLater } from './use-later';
import { usePlay } from './use-play';
import { useScreen } from './use-screen';
import { useViews } from './use-views';
import { useWordEnd } from './use-word-end';

/** A practice, live. */
export function Stage(props: PlayerProps & LoadedStage) {
  const { practice, words, locale, bench, sentences } = props;
  const box = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  const screen = useScreen(box, practice.device);
  const { play, resumed, send, settle, ...act } = usePlay(bench, props.start, screen);
  const endWord = useWordEnd(settle);
  const idPrefix = `${practice.lesson}-${practice.id}`;

  const hand = useHand();
  const aloud = (sentence: string): string => plain(inHand(sentence, hand));

  const isShow = play.mode === 'show';
  const say = (one: Parameters<typeof sentenceOf>[0]): string => sentenceOf(one, sentences, locale);
  const stillSentences = useMemo(() => bench.way(screen), [bench, screen]);
  const demo = useDemonstration(
    bench,
    screen,
    () => (demo.still === undefined ? 0 : say(demo.still.say).split(' ').length),
    isShow && stillSentences.length > 0,
  );

  const advice = useMemo(() => adviceOf(play, bench), [play.settled, bench]);
  const finished = useMemo(() => isFinished(play, bench), [play.settled, bench]);
  const state = isShow ? demo.state : play.session.state;
  const hasBegun = isShow || play.beat > 0;
  const { views, isLost } = useViews({ first: props.views, shown: shownBy(state.frame), others: [...Object.keys(practice.apps), DEVICE], hasBegun });
  const isOver = isShow ? demo.isOver : finished;
  const later = useLater(hasBegun || isOver);
  const next = advice.type === 'next' ? advice.gesture : undefined;
  const isHaloOn = !finished && next !== undefined && (play.mode === 'guide' || play.hint === 3);
  const marked = isShow ? demo.still?.target : isHaloOn ? bench.rules.target(next, play.session.state).id : undefined;
  const mark: Mark = (id) => ({ 'data-target': id, 'data-marked': id === marked ? '' : undefined });
  const instruction = next === undefined ? undefined : say(bench.rules.describe(next, play.settled.state));

  const where = next === undefined ? undefined : say(bench.rules.where(next, play.session.state));
  const sentencesOf = (one: Spoken): readonly (string | undefined)[] => {
    if ('say' in one) return [say(one)];
    if ('slip' in one) return [explanationOf(one, sentences, locale)];
    if ('refused' in one) return [words.refused[one.refused]];
    return [where, play.mode === 'alone' && one.hint > 1 ? instruction : undefined];
  };

  // One region speaks, once for each thing that happens (WCAG 4.1.3); what is drawn is never live.
  const spoken = useMemo(() => {
    if (isShow) return demo.still === undefined ? '' : aloud(say(demo.still.say));
    const guided = advice.type === 'wait' ? words.wait : instruction;
    const lead = advice.type === 'lost' ? words.lost : play.mode === 'guide' ? guided : undefined;
    const parts = [...play.said.flatMap(sentencesOf), finished || play.hint > 0 ? undefined : lead];
    return parts.flatMap((part) => (part === undefined ? [] : [aloud(part)])).join(' ');
  }, [play.beat, isShow, demo.number, demo.isOver]);

  // Reading and doing on one screen: once one has begun, the practice comes whole into view, then its control.
  useEffect(() => {
    if (play.beat === 0 && !isShow) return;
    root.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [marked, play.beat, screen]);

  const outcome = isShow ? (demo.isOver ? 'seen' : undefined) : finished ? (play.helped ? 'guided' : 'alone') : undefined;
  useEffect(() => {
    if (outcome !== undefined && root.current !== null) tellOutcome(root.current, outcome);
  }, [outcome]);

  return (
    <div ref={root} className="stage" data-mode={play.mode} data-screen={screen} data-over={isOver ? '' : undefined}>
      <Modes mode={play.mode} words={words} onChange={act.changeMode} />
      <div ref={panel} className="stage__panel">
        {!isOver && !isShow ? (
          <Coach
            {...props}
            play={play}
            resumed={resumed}
            advice={advice}
            instruction={instruction}
            where={where}
            slip={play.slip === undefined ? undefined : explanationOf(play.slip, sentences, locale)}
            canUndo={bench.canUndo(play.session)}
            idPrefix={idPrefix}
            onHint={act.askHint}
            onDoForMe={act.doForMe}
            onUndo={act.undo}
            onRestart={act.restart}
          />
        ) : later.parts === undefined ? (
          <p className="coach__lead" tabIndex={-1}>
            {later.isLost ? words.failed : words.waiting}
          </p>
        ) : isOver ? (
          <later.parts.Done {...props} mode={play.mode} onMode={act.changeMode} onAgain={isShow ? demo.again : act.restart} mayFocus={!isShow} />
        ) : (
          <later.parts.Demonstration demo={demo} words={words} sentence={demo.still === undefined ? '' : say(demo.still.say)} />
        )}
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- leaving a field inside ends a word; nothing to press here */}
      <div ref={box} className="stage__device" onBlur={endWord} inert={isShow} data-hear="touch">
        <Device
          state={state}
          rules={bench.rules}
          views={views}
          send={send}
          mark={mark}
          idPrefix={idPrefix}
          life={isShow ? 'still' : 'live'}
          notice={words.notice}
          missing={isLost ? words.failed : words.waiting}
        />
        {isShow && !demo.isOver && later.parts && <later.parts.Pointer box={box} target={marked} phase={demo.phase} />}
      </div>
      <p className="visually-hidden" role="status" data-hear="never">
        {/* A new element each time: what is said again, because it happened again, is heard again. */}
        <span key={isShow ? demo.number : play.beat}>{spoken}</span>
      </p>
    </div>
  );
}

/** What is on the screen now: the app in front, the device's own window, or the one over the other. */
function shownBy(frame: Frame): readonly string[] {
  return [appInFront(frame) ?? DEVICE, ...(frame.chooser === undefined ? [] : [DEVICE])];
}
