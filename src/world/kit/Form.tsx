// A page with its title and its buttons: go on, or give up.

import type { ReactNode } from 'react';
import { Heading, headingId } from './Heading';
import { Press } from './Press';
import { Problem } from './Problem';
import type { Hands } from './use-view';

interface Props<Made> {
  readonly view: Hands<Made>;
  readonly title: string;
  /** What stands in the way of going on. */
  readonly problem?: string | undefined;
  readonly submit: NoInfer<Made>;
  /** Left out: there is nowhere to go back to. */
  readonly cancel?: NoInfer<Made> | undefined;
  readonly children: ReactNode;
}

export function Form<Made>({ view, title, problem, submit, cancel, children }: Props<Made>) {
  return (
    <form
      className="kit-pane"
      noValidate
      aria-labelledby={headingId(view)}
      onSubmit={(event) => {
        event.preventDefault();
        view.send(submit);
      }}
    >
      <div className="kit-bar">
        <Heading view={view} words={title} />
      </div>
      <Problem id={problemId(view)} words={problem} />
      <div className="kit-open kit-scroll">
        {children}
        <div className="kit-tools">
          <Press view={view} gesture={submit} type="submit" look="main" />
          {cancel !== undefined && <Press view={view} gesture={cancel} look="quiet" />}
        </div>
      </div>
    </form>
  );
}

/** What describes a box that is at fault for the whole form. */
export function problemId({ idPrefix }: Pick<Hands<never>, 'idPrefix'>): string {
  return `${idPrefix}-problem`;
}
