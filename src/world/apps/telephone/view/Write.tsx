// One box to write in and its button, with a keyboard drawn under it while one writes. The drawing does nothing:
// the box is the machine's own, so that every keyboard and every voice can fill it.

import { Field } from '../../../kit/Field';
import type { Bare } from '../../../kit/gesture';
import { Press } from '../../../kit/Press';
import type { TelephoneEvent } from '../schema';
import type { PhoneView } from '../state';

interface Props {
  readonly view: PhoneView;
  readonly gesture: (value: string) => Bare<TelephoneEvent>;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly submit: Bare<TelephoneEvent>;
}

const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn’.?!'];

export function Write({ view, gesture, value, problem, submit }: Props) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        view.send(submit);
      }}
    >
      <Field view={view} gesture={gesture} value={value} problem={problem} box={{ autoCapitalize: 'off', spellCheck: false }}>
        <Press view={view} gesture={submit} type="submit" look="main" />
      </Field>
      <div className="telephone__keys" aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} className="telephone__row">
            {[...row].map((letter) => (
              <span key={letter}>{letter}</span>
            ))}
          </div>
        ))}
      </div>
    </form>
  );
}
