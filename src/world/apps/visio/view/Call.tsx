// On the line: the faces, what they say, what one may answer; and the buttons of the call, the red one last.

import { Camera, Hand, MessageSquare, Mic, MicOff, MonitorUp, MonitorX, PhoneOff, SwitchCamera as Turn, Video, VideoOff } from 'lucide';
import { Field } from '../../../kit/Field';
import { Press } from '../../../kit/Press';
import { Problem } from '../../../kit/Problem';
import { blockedText, speakerOf, voiceOf } from '../remarks';
import { isBare, isHeard, isOffered, isSeen, lineOf, turnIn, type Call, type CallsView } from '../state';
import { Mine, Tile } from './Face';

export function Talk({ view, pane }: { readonly view: CallsView; readonly pane: Call }) {
  const { state, skin } = view;
  const { lineId, mine, by } = pane;
  const turn = turnIn(state);
  const says = voiceOf(state);
  return (
    <>
      <Problem id={`${view.idPrefix}-problem`} words={blockedText(state, skin)} />
      {turn?.around !== undefined && (
        <p className="visio__around">
          <strong>{`${skin.here}\u00a0: `}</strong>
          {turn.around}
        </p>
      )}
      {by === 'phone' ? <p>{skin.onPhone}</p> : <Stage view={view} lineId={lineId} />}
      {isBare(state) && (
        <div className="kit-tools visio__tools">
          <Press view={view} gesture={{ type: 'controls-shown' }} icon={Hand} />
        </div>
      )}
      {by === 'net' && <Flaws view={view} />}
      {mine !== undefined && (
        <p className="visio__mine">
          <span className="visually-hidden">{`${skin.me}\u00a0: `}</span>
          {mine}
        </p>
      )}
      {turn === undefined ? (
        <p className="visio__around">{skin.left}</p>
      ) : (
        <>
          <div className="visio__voice">
            <strong>{speakerOf(lineId, state)}</strong>
            {says.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {turn.answers.length > 0 && (
            <>
              <h4 className="visio__title">{skin.answers}</h4>
              <ul className="visio__answers">
                {turn.answers.map(({ id }) => (
                  <li key={id}>
                    <Press view={view} gesture={{ type: 'answered', lineId, answer: id }} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {pane.chat !== undefined && <Chat view={view} words={pane.chat} />}
    </>
  );
}

function Stage({ view, lineId }: { readonly view: CallsView; readonly lineId: string }) {
  const { state, skin } = view;
  const isOver = turnIn(state) === undefined;
  return (
    <div className="visio__stage">
      {!isOver && lineOf(lineId, state)?.faces.map((face) => <Tile key={face.name} face={face} />)}
      <Mine name={skin.me} isSeen={isSeen(state)} off={skin.off.camera} flaws={state.flaws} side={state.side} />
      {!isHeard(state) && <p className="visio__muted">{skin.off.micro}</p>}
      {state.isSharing && <p className="visio__shared">{skin.shared}</p>}
    </div>
  );
}

/** What is wrong with one's own picture, and the way to put it right. */
export function Flaws({ view }: { readonly view: CallsView }) {
  const { state, skin } = view;
  if (!isSeen(state) || state.side === 'back') return null;
  return (
    <>
      {state.flaws.map((flaw) => (
        <div key={flaw} className="visio__flaw">
          <p>{skin.flaws[flaw]}</p>
          <Press view={view} gesture={{ type: 'adjusted', flaw }} icon={Camera} />
        </div>
      ))}
    </>
  );
}

export function SwitchMicro({ view }: { readonly view: CallsView }) {
  const { micro, access } = view.state;
  const isOn = micro === 'on' && access.micro !== 'refused';
  return <Press view={view} gesture={{ type: 'micro-switched', to: isOn ? 'off' : 'on' }} icon={isOn ? Mic : MicOff} look="stacked" />;
}

export function SwitchCamera({ view }: { readonly view: CallsView }) {
  const { camera, access } = view.state;
  const isOn = camera === 'on' && access.camera !== 'refused';
  return <Press view={view} gesture={{ type: 'camera-switched', to: isOn ? 'off' : 'on' }} icon={isOn ? Video : VideoOff} look="stacked" />;
}

/** The red one is always the last. */
export function Buttons({ view, pane }: { readonly view: CallsView; readonly pane: Call }) {
  const { state } = view;
  return (
    <div className="visio__buttons">
      {pane.by === 'net' && (
        <>
          <SwitchMicro view={view} />
          <SwitchCamera view={view} />
        </>
      )}
      {isOffered('turn', state) && (
        <Press view={view} gesture={{ type: 'camera-turned', to: state.side === 'front' ? 'back' : 'front' }} icon={Turn} look="stacked" />
      )}
      {isOffered('hand', state) && <Press view={view} gesture={{ type: 'hand-raised' }} icon={Hand} look="stacked" />}
      {isOffered('chat', state) && <Press view={view} gesture={{ type: 'chat-opened' }} icon={MessageSquare} look="stacked" />}
      {isOffered('share', state) && (
        <Press
          view={view}
          gesture={{ type: state.isSharing ? 'share-stopped' : 'screen-shared' }}
          icon={state.isSharing ? MonitorX : MonitorUp}
          look="stacked"
        />
      )}
      <Press view={view} gesture={{ type: 'hung-up', lineId: pane.lineId }} icon={PhoneOff} look="stacked" data-call="end" />
    </div>
  );
}

function Chat({ view, words }: { readonly view: CallsView; readonly words: string }) {
  return (
    <form
      className="visio__chat"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        view.send({ type: 'chat-sent' });
      }}
    >
      {view.state.written.map((line, index) => (
        <p key={`${index} ${line}`} className="visio__mine">
          {line}
        </p>
      ))}
      <Field view={view} gesture={(value) => ({ type: 'chat-edited', value })} value={words}>
        <Press view={view} gesture={{ type: 'chat-sent' }} type="submit" look="main" />
      </Field>
      <Press view={view} gesture={{ type: 'chat-closed' }} look="quiet" />
    </form>
  );
}
