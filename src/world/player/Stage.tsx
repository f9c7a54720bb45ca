// The practice on screen: the sentence that leads, the device, and the help. What they show is decided in use-stage.ts.

import { Device } from '../device/view/Device';
import { inHand } from '../../core/lesson/hand';
import { inLanguageOf } from '../../core/lesson/locale';
import { plain } from '../practice/sentence';
import type { DrawnRules } from '../device/state';
import type { Opening } from '../practice/opening';
import { Awakening } from './Awakening';
import { Coach } from './Coach';
import type { Stage as LoadedStage } from './load-stage';
import { Modes } from './Modes';
import type { PlayerProps } from './player-props';
import { useHand } from './use-hand';
import { useStage, type StageView } from './use-stage';

type Props = PlayerProps & LoadedStage;

/** A practice, live. */
export function Stage(props: Props) {
  const { words, locale, lang, opening } = props;
  const view = useStage(props);
  const { play, demo, later } = view;
  const hand = useHand();
  return (
    <div
      ref={view.root}
      className="stage"
      data-mode={play.mode}
      data-screen={view.screen}
      data-over={view.isOver ? '' : undefined}
      {...inLanguageOf(lang, locale)}
    >
      <Modes mode={play.mode} words={words} onChange={view.act.changeMode} />
      <div className="stage__screen">
        <div ref={view.panel} className="stage__panel">
          {view.engine === undefined && <Awakening brought={props} words={words} root={view.root} ask={view.ask} onCome={view.wake} />}
          <Panel {...props} view={view} />
        </div>
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- leaving a field inside ends a word; nothing to press here */}
        <div ref={view.box} className="stage__device" onBlur={view.endWord} inert={demo !== undefined} data-hear="touch">
          <Device
            state={view.state}
            rules={view.engine?.bench.rules ?? drawnRules(opening)}
            views={view.views}
            send={view.send}
            mark={view.mark}
            idPrefix={view.idPrefix}
            life={demo === undefined ? 'live' : 'still'}
            notice={words.notice}
            lang={lang}
            missing={view.isViewLost ? words.failed : words.waiting}
          />
          {demo !== undefined && !demo.isOver && later.parts && <later.parts.Pointer box={view.box} target={view.marked} phase={demo.phase} />}
        </div>
      </div>
      {view.mirror && <view.mirror.Tie {...view.mirror} practice={props.practice} view={view} />}
      <p className="visually-hidden" role="status" data-hear="never">
        {/* A new element each time: what is said again, because it happened again, is heard again. */}
        <span key={view.moment}>
          {view.spoken.map((one, index) => (
            <span key={index} {...inLanguageOf(one.lang, lang)}>
              {index > 0 && ' '}
              {plain(inHand(one.text, hand))}
            </span>
          ))}
        </span>
      </p>
    </div>
  );
}

/** What the device shows of its apps before their rules are there. */
function drawnRules({ apps, comfort, dressing }: Opening): DrawnRules {
  return {
    titleOf: (id) => apps[id]?.title ?? { name: id, site: id },
    newsOf: (id) => apps[id]?.news ?? 0,
    topOf: (id) => apps[id]?.top,
    comfortOf: () => comfort,
    isDressing: (id) => dressing.includes(id),
  };
}

/** What leads now: the coach, the demonstration, or the end. */
function Panel(props: Props & { readonly view: StageView }) {
  const { words, lang, view } = props;
  const { play, demo, later, act } = view;
  if (!view.isOver && demo === undefined) {
    return (
      <Coach
        {...props}
        play={play}
        resumed={view.resumed}
        advice={view.advice}
        instruction={view.instruction}
        where={view.where}
        slip={view.slip}
        canUndo={view.canUndo}
        idPrefix={view.idPrefix}
        onHint={act.askHint}
        onDoForMe={act.doForMe}
        onUndo={act.undo}
        onRestart={act.restart}
      />
    );
  }
  if (later.parts === undefined) {
    return (
      <p className="coach__lead" tabIndex={-1}>
        {later.isLost ? words.failed : words.waiting}
      </p>
    );
  }
  if (!view.isOver && demo !== undefined) return <later.parts.Demonstration demo={demo} words={words} lang={lang} sentence={view.shown} />;
  return <later.parts.Done {...props} mode={play.mode} onMode={act.changeMode} onAgain={demo?.again ?? act.restart} mayFocus={demo === undefined} />;
}
