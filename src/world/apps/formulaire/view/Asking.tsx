// A page of questions, or one of a group being written: the same thing to the person who answers.

import { Heading } from '../../../kit/Heading';
import { headingOf } from '../remarks';
import type { EntryPane, FormView, PagePane } from '../state';
import { Page, Questions } from './Page';

export function Asking({ view, pane }: { readonly view: FormView; readonly pane: PagePane | EntryPane }) {
  const { title, step, asks } = headingOf(view.state);
  const submit = pane.name === 'page' ? ({ type: 'continued', page: pane.page } as const) : ({ type: 'entry-saved', field: pane.field } as const);
  const kept = Object.keys(view.state.answers).length > 0 && <p className="kit-soft">{view.skin.kept}</p>;
  return (
    <Page view={view} submit={submit} foot={kept}>
      <p className="kit-soft">{step}</p>
      {asks === undefined && <Heading view={view} words={title} />}
      <Questions view={view} asks={asks} />
    </Page>
  );
}
