// Around a call: the list, somebody one may call, a number, what is allowed, the waiting room, the connection that was lost.

import { ArrowLeft, Phone, Plus, RotateCcw, User, Users, Video, Volume2 } from 'lucide';
import { Choices } from '../../../kit/Choices';
import { Field } from '../../../kit/Field';
import { Press } from '../../../kit/Press';
import type { Device, Network } from '../schema';
import { lineOf, type CallsView, type Pane } from '../state';
import { Tile } from './Face';

interface Props {
  readonly view: CallsView;
}

export function Back({ view }: Props) {
  return (
    <div className="kit-tools">
      <Press view={view} gesture={{ type: 'pane-closed' }} icon={ArrowLeft} look="quiet" />
    </div>
  );
}

export function Home({ view }: Props) {
  const { state, skin } = view;
  const known = state.lines.filter(({ id }) => state.known.includes(id));
  const hasNumbers = state.lines.some(({ number }) => number !== undefined);
  return (
    <>
      {state.lines.some(({ link }) => link !== undefined) && <p className="kit-soft">{skin.hint}</p>}
      <ul className="visio__list">
        {known.map(({ id, name, about, sort }) => (
          <li key={id}>
            <Press view={view} gesture={{ type: 'line-opened', lineId: id }} icon={sort === 'meeting' ? Users : User} look="row">
              <strong>{name}</strong> <span className="kit-detail">{about}</span>
            </Press>
          </li>
        ))}
      </ul>
      {hasNumbers && <Press view={view} gesture={{ type: 'dial-opened' }} icon={Plus} look="main" />}
    </>
  );
}

export function Person({ view, lineId }: Props & { readonly lineId: string }) {
  const line = lineOf(lineId, view.state);
  return (
    <>
      <Back view={view} />
      <p>{line?.about}</p>
      <p className="visio__number">{line?.number}</p>
      <div className="visio__stage">
        {line?.faces.map((face) => (
          <Tile key={face.name} face={face} />
        ))}
      </div>
      <div className="kit-tools visio__tools">
        <Press view={view} gesture={{ type: 'phone-called', lineId }} icon={Phone} />
        <Press view={view} gesture={{ type: 'called', lineId }} icon={Video} />
        <Press view={view} gesture={{ type: 'voice-called', lineId }} icon={Volume2} />
      </div>
    </>
  );
}

/** What is written on the table stays beside the box: nobody keeps twelve digits in mind. */
export function Dial({ view, pane }: Props & { readonly pane: Extract<Pane, { readonly name: 'dial' }> }) {
  const { state, skin } = view;
  const isOnPhone = pane.cut !== undefined;
  return (
    <>
      <Back view={view} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          view.send({ type: 'number-sent' });
        }}
      >
        <Field
          view={view}
          gesture={(value) => ({ type: 'number-edited', value })}
          value={pane.words}
          problem={pane.problem === undefined ? undefined : isOnPhone ? skin.phoneUnknown : skin.unknown}
          box={{ inputMode: 'tel', autoCapitalize: 'off', spellCheck: false }}
        >
          <Press view={view} gesture={{ type: 'number-sent' }} type="submit" icon={isOnPhone ? Phone : Plus} look="main" />
        </Field>
      </form>
      {state.notebook.length > 0 && (
        <div className="kit-paper visio__notebook">
          <p>{skin.notebook}</p>
          {state.notebook.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </>
  );
}

const devices: readonly Device[] = ['micro', 'camera'];
const accesses = ['given', 'refused'] as const;
const networks: readonly Network[] = ['wifi', 'plan'];

export function SettingsPage({ view }: Props) {
  const { state, skin } = view;
  return (
    <>
      <Back view={view} />
      {devices.map((device) => (
        <Choices
          key={device}
          view={view}
          title={skin.devices[device]}
          name={device}
          values={accesses}
          chosen={state.access[device] === 'unasked' ? undefined : state.access[device]}
          gesture={(access) => ({ type: 'access-set', device, access })}
        />
      ))}
      {state.wifi !== undefined && (
        <>
          <Choices
            view={view}
            title={skin.networkTitle}
            name="network"
            values={networks}
            chosen={state.network}
            gesture={(network) => ({ type: 'network-picked', network })}
          />
          <p>{skin.spent[state.spent]}</p>
        </>
      )}
    </>
  );
}

export function Waiting({ view }: Props) {
  return (
    <>
      <Back view={view} />
      <p>{view.skin.waits}</p>
    </>
  );
}

export function Nobody({ view, lineId }: Props & { readonly lineId: string }) {
  const line = lineOf(lineId, view.state);
  return (
    <>
      <Back view={view} />
      <p>{line?.about}</p>
      <p className="visio__around">{line?.over}</p>
    </>
  );
}

export function Cut({ view, lineId }: Props & { readonly lineId: string }) {
  const { state, skin } = view;
  return (
    <>
      <p className="visio__around">{skin.cutHelp}</p>
      <div className="kit-tools visio__tools">
        <Press view={view} gesture={{ type: 'called-again', lineId }} icon={RotateCcw} />
        {lineOf(lineId, state)?.phone !== undefined && <Press view={view} gesture={{ type: 'dial-opened' }} icon={Phone} />}
      </div>
    </>
  );
}
