// A page with a question and its buttons: go on, or give up.

import type { ReactNode } from 'react';
import { OctagonAlert } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { problemText } from '../remarks';
import type { BureauEvent } from '../schema';
import { Heading, headingId } from './Heading';
import type { Part } from './part';
import { Tool } from './Tool';

interface Props {
  readonly app: Part;
  readonly title: string;
  readonly submit: { readonly target: string; readonly words: string; readonly event: BureauEvent };
  readonly children: ReactNode;
}

export function Form({ app, title, submit, children }: Props) {
  const problem = problemText(app.state.pane, app.skin);
  return (
    <form
      className="bureau__pane"
      noValidate
      aria-labelledby={headingId(app)}
      onSubmit={(event) => {
        event.preventDefault();
        app.send(submit.event);
      }}
    >
      <div className="bureau__bar">
        <Heading app={app} words={title} />
      </div>
      {problem !== undefined && (
        <p className="bureau__problem" id={problemId(app)}>
          <Icon of={OctagonAlert} />
          <span>{problem}</span>
        </p>
      )}
      <div className="bureau__open">
        {children}
        <div className="bureau__tools">
          <button type="submit" className="bureau__tool" data-look="main" {...app.mark(submit.target)}>
            <span>{submit.words}</span>
          </button>
          <Tool app={app} target="back" event={{ app: 'bureau', type: 'pane-closed' }} words={app.skin.cancel} look="quiet" />
        </div>
      </div>
    </form>
  );
}

export function problemId(app: Part): string {
  return `${app.idPrefix}-desk-problem`;
}
