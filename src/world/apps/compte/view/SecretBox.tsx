// The box of a password. The letters stay in it: what leaves it is the exercise's own words, or dots and a verdict
// (docs/decisions/0017). It is a text box drawn with dots, so that no browser offers to fill in or keep a real one.

import { useState } from 'react';
import { isHidden, passwordEdited } from '../passwords';
import { passwordLabel } from '../talk';
import { helpId, problemId, type Part } from './part';

interface Props {
  readonly app: Part;
  readonly isAtFault: boolean;
  readonly help: 'gauge' | 'none';
}

export function SecretBox({ app, isAtFault, help }: Props) {
  const { look, state, idPrefix } = app;
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const { text } = state.secret;
  const id = `${idPrefix}-password`;
  const describedBy = [...(help === 'gauge' ? [helpId(app), `${idPrefix}-gauge`] : []), ...(isAtFault ? [problemId(app)] : [])].join(' ');
  return (
    <div className="compte__field">
      <label className="compte__label" htmlFor={id}>
        {passwordLabel(state, look)}
      </label>
      <div className="compte__row">
        <input
          id={id}
          type="text"
          className="compte__input"
          data-secret={isShown ? undefined : ''}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={isAtFault ? 'true' : undefined}
          aria-describedby={describedBy === '' ? undefined : describedBy}
          value={isHidden(text) && typed.length === text.length ? typed : text}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            app.send(passwordEdited(event.currentTarget.value, state));
          }}
          {...app.mark('password')}
        />
        <button type="button" className="compte__press" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {look.show}
        </button>
      </div>
      {help === 'gauge' && <Gauge app={app} />}
    </div>
  );
}

const LEVELS = { empty: 0, short: 1, common: 1, name: 1, birth: 1, old: 1, kinds: 2, mailbox: 3, strong: 3 } as const;

/** Three bars, and the same in words. */
function Gauge({ app }: { readonly app: Part }) {
  const { look, state, idPrefix } = app;
  const { verdict } = state.secret;
  return (
    <div className="compte__gauge" data-level={LEVELS[verdict]}>
      <span className="compte__bars" aria-hidden="true">
        <span />
        <span />
        <span />
      </span>
      <span id={`${idPrefix}-gauge`}>{look.verdicts[verdict]}</span>
    </div>
  );
}
