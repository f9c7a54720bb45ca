// One box to write in and its button, with a keyboard drawn under it while one writes. The drawing does nothing:
// the box is the machine's own, so that every keyboard and every voice can fill it.

import type { TelephoneEvent } from '../schema';
import type { Part } from './part';

interface Props {
  readonly app: Part;
  readonly target: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly problem?: string | undefined;
  readonly submit: { readonly target: string; readonly words: string; readonly event: TelephoneEvent };
}

const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn’.?!'];

export function Write({ app, target, label, value, onType, problem, submit }: Props) {
  const id = `${app.idPrefix}-${target}`;
  return (
    <form
      className="telephone__write"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        app.send(submit.event);
      }}
    >
      <label className="telephone__label" htmlFor={id}>
        {label}
      </label>
      {problem !== undefined && (
        <p className="telephone__problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <div className="telephone__line">
        <input
          id={id}
          type="text"
          className="telephone__input"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={problem === undefined ? undefined : 'true'}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          value={value}
          onChange={(event) => onType(event.currentTarget.value)}
          {...app.mark(target)}
        />
        <button type="submit" className="telephone__tool" data-look="main" {...app.mark(submit.target)}>
          <span>{submit.words}</span>
        </button>
      </div>
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
