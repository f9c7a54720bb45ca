// A page with questions and two buttons: go on, or give up.

import type { ReactNode } from 'react';
import type { CoffreEvent } from '../schema';
import { Heading, headingId } from './Heading';
import type { Part } from './part';
import { ProblemLine } from './ProblemLine';
import { Tool } from './Tool';

interface Props {
  readonly app: Part;
  readonly title: string;
  readonly submit: { readonly target: string; readonly words: string; readonly event: CoffreEvent };
  /** Nowhere to go back to: the account that opens. */
  readonly wayBack: 'cancel' | 'none';
  readonly children: ReactNode;
}

export function Form({ app, title, submit, wayBack, children }: Props) {
  return (
    <form
      className="coffre__form"
      noValidate
      aria-labelledby={headingId(app)}
      onSubmit={(event) => {
        event.preventDefault();
        app.send(submit.event);
      }}
    >
      <div className="coffre__bar">
        <Heading app={app} words={title} />
      </div>
      <ProblemLine app={app} />
      <div className="app__scroll coffre__sheet">
        {children}
        <div className="app__tools coffre__tools">
          <button type="submit" className="app__tool coffre__tool" data-look="main" {...app.mark(submit.target)}>
            <span>{submit.words}</span>
          </button>
          {wayBack === 'cancel' && <Tool app={app} target="back" event={{ app: 'coffre', type: 'pane-closed' }} words={app.skin.cancel} look="quiet" />}
        </div>
      </div>
    </form>
  );
}
