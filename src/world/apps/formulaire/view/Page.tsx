// A page of the form: the way back, what is to mend, then what is asked, and the button that goes on.

import { ArrowLeft } from 'lucide';
import type { ReactNode } from 'react';
import type { Bare } from '../../../kit/gesture';
import { Press } from '../../../kit/Press';
import { fieldsInFront } from '../form';
import { isBackOnTop, problemText } from '../remarks';
import type { FormulaireEvent } from '../schema';
import type { FormView } from '../state';
import { FieldBox } from './FieldBox';
import { boxOf, idOf } from './ids';

interface Props {
  readonly view: FormView;
  readonly submit: Bare<FormulaireEvent>;
  /** Beside the button. */
  readonly beside?: ReactNode;
  /** Under the button. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ view, submit, beside, foot, children }: Props) {
  const isTop = isBackOnTop(view.state);
  const back = <Press view={view} gesture={{ type: 'went-back' }} icon={ArrowLeft} look="link" />;
  return (
    <form
      className="formulaire__page"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        view.send(submit);
      }}
    >
      {isTop && back}
      <ToMend view={view} />
      {children}
      <div className="kit-tools">
        {!isTop && back}
        <Press view={view} gesture={submit} type="submit" look="main" />
        {beside}
      </div>
      {foot}
    </form>
  );
}

/** The questions in front. One alone on its page is its title. */
export function Questions({ view, asks }: { readonly view: FormView; readonly asks?: string | undefined }) {
  return fieldsInFront(view.state).map((field) => <FieldBox key={field.id} view={view} field={field} isTitle={asks === field.id} />);
}

/** At the top of the page: the focus comes here, and each line leads to its box. */
function ToMend({ view }: { readonly view: FormView }) {
  const { state, skin, idPrefix } = view;
  const { pane } = state;
  const refusal = 'refusal' in pane ? pane.refusal : undefined;
  const fields = fieldsInFront(state);
  const lines =
    refusal !== undefined && pane.name === 'summary'
      ? [{ text: skin.tickDeclaration, goTo: idOf(view, { type: 'declared' }) }]
      : (refusal?.problems ?? []).flatMap((problem) =>
          fields
            .filter(({ id }) => id === problem.field)
            .map((field) => ({ text: problemText(problem, state), goTo: idOf(view, boxOf(field, state, problem.part)) })),
        );
  if (lines.length === 0) return null;
  const id = `${idPrefix}-problems`;
  return (
    <div className="formulaire__problems" role="group" aria-labelledby={id} data-problems="" tabIndex={-1}>
      <h3 id={id}>{skin.toMend(lines.length)}</h3>
      <ul>
        {lines.map(({ text, goTo }) => (
          <li key={goTo}>
            <a
              href={`#${goTo}`}
              onClick={(event) => {
                // The address of the page belongs to the steps of the lesson.
                event.preventDefault();
                event.currentTarget.ownerDocument.getElementById(goTo)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
