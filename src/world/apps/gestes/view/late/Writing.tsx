// Boxes one writes in, above a French keyboard that is drawn. The letter received is what counts.

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Lightbulb } from 'lucide';
import { Icon } from '../../../../../core/icons/Icon';
import { elementId } from '../../../../kit/control';
import { Field } from '../../../../kit/Field';
import { Press } from '../../../../kit/Press';
import { keysNow, rows } from './keyboard';
import { boxesOf, troubleOf, type GestesView, type Pane } from '../../state';
import { parts } from '../parts';

type Writing = Extract<Pane, { readonly name: 'write' }>;

export function Written({ view, pane }: { readonly view: GestesView; readonly pane: Writing }) {
  const { skin } = view;
  const { station, values, isLit } = pane;
  /** Verr. Maj. is lit on the real keyboard. */
  const [isReal, setIsReal] = useState(false);
  const caps = { type: 'caps-pressed', station: station.id, light: isLit ? 'off' : 'on' } as const;
  const isCaps = station.kind === 'write' && station.caps === 'lit';
  const trouble = troubleOf(station);
  const caret = useCaret();
  // On the whole page: who has not clicked in a box yet presses the key all the same.
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      setIsReal(event.getModifierState('CapsLock'));
      if (event.key === 'CapsLock' && isCaps) view.send(caps);
    };
    // The state of the lock is sure once its key is up again: browsers differ while it goes down.
    const up = (event: KeyboardEvent): void => setIsReal(event.getModifierState('CapsLock'));
    document.addEventListener('keydown', down, true);
    document.addEventListener('keyup', up, true);
    return () => {
      document.removeEventListener('keydown', down, true);
      document.removeEventListener('keyup', up, true);
    };
  });
  return (
    <div
      className="gestes__writing"
      onPaste={(event) => {
        if (station.kind !== 'copy') return;
        // What the learner copied elsewhere is theirs: it does not come in.
        event.preventDefault();
        view.send({ type: 'pasted', station: station.id });
      }}
    >
      {station.kind === 'write' && (
        <p className="gestes__model">
          <span>{skin.model} : </span>
          {station.boxes.map(({ text }) => (
            <strong key={text}>{text}</strong>
          ))}
        </p>
      )}
      {station.kind === 'copy' && <Source view={view} station={station} />}
      {boxesOf(station).map(({ label }, index) => (
        <Field
          key={label}
          view={view}
          gesture={(value) => ({ type: 'typed-in', station: station.id, box: label, value, ...(isReal ? { with: 'caps' } : {}) })}
          value={values[index] ?? ''}
          box={{
            spellCheck: false,
            autoCapitalize: 'none',
            enterKeyHint: 'done',
            onKeyDown: (event) => event.key === 'Enter' && view.send({ type: 'went-on', station: station.id }),
            ...(trouble === undefined
              ? {}
              : { onChange: caret.keptBy((value, at) => view.send({ type: 'typed-in', station: station.id, box: label, value, at })) }),
          }}
        />
      ))}
      {station.kind === 'copy' && <Press view={view} gesture={{ type: 'pasted', station: station.id }} />}
      {isCaps && (
        <div className="gestes__caps" data-lit={isLit ? '' : undefined}>
          <Press view={view} gesture={caps} />
          <Icon of={Lightbulb} />
          <span>{isLit ? skin.lit : skin.unlit}</span>
        </div>
      )}
      {trouble !== undefined && parts.Troubles && <parts.Troubles.Trouble view={view} pane={pane} trouble={trouble} />}
      {isReal && !isCaps && (
        <p className="gestes__real">
          <Icon of={Lightbulb} />
          {skin.realCaps}
        </p>
      )}
      {trouble !== 'verr-num' && <Keyboard marked={trouble === 'inser' && pane.isAmiss ? [] : keysNow(pane)} caption={skin.drawn} />}
    </div>
  );
}

/** What comes is not always what was typed: the browser would put the caret at the end. */
function useCaret() {
  const [, redraw] = useState(0);
  const kept = useRef<{ readonly input: HTMLInputElement; readonly at: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const { input, at } = kept.current ?? {};
    kept.current = undefined;
    if (input !== undefined && at !== undefined) input.setSelectionRange(at, at);
  });
  return {
    keptBy:
      (send: (value: string, at: number) => void) =>
      ({ currentTarget: input }: { readonly currentTarget: HTMLInputElement }): void => {
        const at = input.selectionStart ?? input.value.length;
        kept.current = { input, at };
        send(input.value, at);
        // A letter over the same one changes nothing, but what the browser shows.
        redraw((times) => times + 1);
      },
  };
}

function Source({ view, station }: { readonly view: GestesView; readonly station: Extract<Writing['station'], { readonly kind: 'copy' }> }) {
  const id = elementId(view.idPrefix, 'source');
  return (
    <div className="kit-field">
      <label className="kit-label" htmlFor={id}>
        {station.from}
      </label>
      <div className="kit-line">
        <input
          id={id}
          className="kit-input"
          type="text"
          readOnly
          autoComplete="off"
          value={station.text}
          onCopy={({ currentTarget: { selectionStart, selectionEnd, value } }) => {
            const part = value.slice(selectionStart ?? 0, selectionEnd ?? value.length);
            if (part !== '') view.send({ type: 'copied', station: station.id, ...(part === value ? {} : { part }) });
          }}
        />
        <Press view={view} gesture={{ type: 'copied', station: station.id }} />
      </div>
    </div>
  );
}

/** A picture: the keys are on the learner's own keyboard, and may stand elsewhere there. */
function Keyboard({ marked, caption }: { readonly marked: readonly string[]; readonly caption: string }) {
  return (
    <div className="gestes__keyboard" aria-hidden="true">
      <p className="kit-soft">{caption}</p>
      {rows.map((row) => (
        <div key={row.join('')}>
          {row.map((key) => (
            <span key={key} data-key={key.trim().length > 3 ? key.trim() : undefined} data-next={marked.includes(key) ? marked.indexOf(key) : undefined}>
              {key}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

parts.Writing = { Written };
