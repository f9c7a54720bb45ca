// The box of a password. The letters stay in it: what leaves it is the exercise's own words, or dots and a verdict
// (docs/decisions/0017). It is a text box drawn with dots, so that no browser offers to fill in or keep a real one.

import { useState } from 'react';
import { Field } from '../../../kit/Field';
import { problemId } from '../../../kit/Form';
import { isHidden, passwordEdited } from '../passwords';
import type { SiteView } from '../state';

interface Props {
  readonly view: SiteView;
  readonly isAtFault: boolean;
  readonly help: 'gauge' | 'none';
}

/** The element that says what a password must be. */
export function rulesId({ idPrefix }: Pick<SiteView, 'idPrefix'>): string {
  return `${idPrefix}-rules`;
}

export function SecretBox({ view, isAtFault, help }: Props) {
  const { skin, state, idPrefix } = view;
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const { text } = state.secret;
  const describedBy = [...(help === 'gauge' ? [rulesId(view), `${idPrefix}-gauge`] : []), ...(isAtFault ? [problemId(view)] : [])].join(' ');
  const gesture = (value: string) => passwordEdited(value, state);
  return (
    <div className="compte__secret" data-shown={isShown ? '' : undefined}>
      <Field
        view={view}
        gesture={gesture}
        value={isHidden(text) && typed.length === text.length ? typed : text}
        atFault={isAtFault ? problemId(view) : undefined}
        box={{
          autoCapitalize: 'off',
          spellCheck: false,
          'aria-describedby': describedBy === '' ? undefined : describedBy,
          onChange: ({ currentTarget: { value } }) => {
            setTyped(value);
            view.send(gesture(value));
          },
        }}
      >
        <button type="button" className="kit-tool" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {skin.show}
        </button>
      </Field>
      {help === 'gauge' && <Gauge view={view} />}
    </div>
  );
}

const LEVELS = { empty: 0, short: 1, common: 1, name: 1, birth: 1, old: 1, kinds: 2, mailbox: 3, strong: 3 } as const;

/** Three bars, and the same in words. */
function Gauge({ view: { idPrefix, skin, state } }: { readonly view: SiteView }) {
  const { verdict } = state.secret;
  return (
    <div className="compte__gauge" data-level={LEVELS[verdict]}>
      <span className="compte__bars" aria-hidden="true">
        <span />
        <span />
        <span />
      </span>
      <span id={`${idPrefix}-gauge`}>{skin.verdicts[verdict]}</span>
    </div>
  );
}
