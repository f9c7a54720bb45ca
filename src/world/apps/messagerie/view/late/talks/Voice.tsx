// A spoken message: one control starts it and stops it, pressed or held; then one listens, and sends. The microphone is never asked for.

import { useRef } from 'react';
import { AudioLines, Mic, Play, Send, Square } from 'lucide';
import { Icon } from '../../../../../../core/icons/Icon';
import { Press } from '../../../../../kit/Press';
import { takeOf } from '../../../showing';
import type { Pane, TalkView } from '../../../state';

/** Longer than a press: the finger was kept on it, and lets go at the end. */
const HELD_MS = 500;

type VoicePane = Extract<Pane, { readonly name: 'voice' }>;

export function Voice({ view, pane }: { readonly view: TalkView; readonly pane: VoicePane }) {
  const { state, skin } = view;
  const { talkId, tape, heard } = pane;
  const take = takeOf(state);
  return (
    <div className="kit-open kit-scroll">
      {/* First, so that it stays under the finger whatever comes below. */}
      <Recorder view={view} pane={pane} />
      {tape === 'empty' && <p>{skin.recordHelp}</p>}
      {tape === 'running' && (
        <div className="messagerie__tape" data-running="">
          <Waves />
          <p>
            <strong>{skin.running}</strong> {`«\u00a0${take?.says ?? ''}\u00a0»`}
          </p>
        </div>
      )}
      {tape === 'full' && (
        <div className="messagerie__tape">
          <Waves />
          <p>{heard ? `${skin.heardIs}\u00a0: «\u00a0${take?.says ?? ''}\u00a0»` : skin.full}</p>
        </div>
      )}
      {tape === 'full' && (
        <div className="messagerie__acts">
          <Press view={view} gesture={{ type: 'voice-played', talkId }} icon={Play} />
          <Press view={view} gesture={{ type: 'voice-sent', talkId }} icon={Send} look="main" />
        </div>
      )}
    </div>
  );
}

/** The same button under the finger from the beginning to the end: a press starts, another stops; held, letting go stops. */
function Recorder({ view, pane }: { readonly view: TalkView; readonly pane: VoicePane }) {
  const { talkId, tape } = pane;
  const since = useRef<number | undefined>(undefined);
  const isRunning = tape === 'running';
  const { id, name } = view.control({ type: isRunning ? 'voice-stopped' : 'voice-started', talkId });
  return (
    <button
      type="button"
      className="kit-tool messagerie__record"
      data-running={isRunning ? '' : undefined}
      {...view.mark(id)}
      onPointerDown={(event) => {
        if (isRunning || event.button !== 0) return;
        since.current = event.timeStamp;
        // A mouse that slides off it still lets go of it; a finger is held by itself.
        event.currentTarget.setPointerCapture(event.pointerId);
        view.send({ type: 'voice-started', talkId });
      }}
      onPointerUp={(event) => {
        if (since.current !== undefined && event.timeStamp - since.current >= HELD_MS) view.send({ type: 'voice-stopped', talkId });
      }}
      onPointerCancel={() => {
        since.current = undefined;
      }}
      onClick={() => {
        // It began under the finger: this click is its end.
        const isOver = since.current !== undefined;
        since.current = undefined;
        if (!isOver) view.send({ type: isRunning ? 'voice-stopped' : 'voice-started', talkId });
      }}
    >
      <Icon of={isRunning ? Square : Mic} />
      <span>{name}</span>
    </button>
  );
}

/** The sound, drawn. */
export function Waves() {
  return (
    <span className="messagerie__waves" aria-hidden="true">
      <Icon of={AudioLines} />
      <Icon of={AudioLines} />
      <Icon of={AudioLines} />
    </span>
  );
}
