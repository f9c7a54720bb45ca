// A box for one line of text, under its label. An address one chooses shows how it ends, and those that are free.

import { suggestionsFor } from '../addresses';
import type { FieldId } from '../schema';
import { fieldLabel } from '../talk';
import { Press } from './Press';
import { helpId, problemId, type Part } from './part';

interface Props {
  readonly app: Part;
  readonly field: FieldId;
  readonly help?: string | undefined;
}

const modes = { address: 'email', login: 'email', phone: 'tel', code: 'numeric' } as const;

export function Field({ app, field, help }: Props) {
  const { look, state, idPrefix } = app;
  const id = `${idPrefix}-${field}`;
  const problem = state.pane.name === 'page' ? state.pane.problem : undefined;
  const isAtFault = problem !== undefined && problem !== 'other-password' && problem !== 'password-weak';
  const describedBy = [...(help === undefined ? [] : [helpId(app)]), ...(isAtFault ? [problemId(app)] : [])].join(' ');
  const isTaken = field === 'address' && problem === 'address-taken';
  return (
    <div className="compte__field">
      <label className="compte__label" htmlFor={id}>
        {fieldLabel(field, state, look)}
      </label>
      {help !== undefined && (
        <p className="compte__help" id={helpId(app)}>
          {help}
        </p>
      )}
      <div className="compte__row">
        <input
          id={id}
          type="text"
          inputMode={modes[field]}
          className="compte__input"
          data-size={field === 'code' || field === 'phone' ? 'short' : undefined}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={isAtFault ? 'true' : undefined}
          aria-describedby={describedBy === '' ? undefined : describedBy}
          value={state.answers[field]}
          onChange={(event) => app.send({ app: 'compte', type: 'answered', field, value: event.currentTarget.value })}
          {...app.mark(`field:${field}`)}
        />
        {field === 'address' && <span className="compte__ending">@{state.setting.site}</span>}
      </div>
      {isTaken && (
        <div className="compte__words">
          {suggestionsFor(state).map((address) => (
            <Press
              key={address}
              app={app}
              target={`suggestion:${address}`}
              event={{ app: 'compte', type: 'suggestion-picked', address }}
              words={address}
              look="word"
            />
          ))}
        </div>
      )}
    </div>
  );
}
