// A page of questions, or one of a group being written: the same thing to the person who answers.

import { fieldsInFront, valuesInFront } from '../form';
import { headingOf } from '../heading';
import { problemText } from '../remarks';
import type { EntryPane, PagePane } from '../state';
import { Back } from './Back';
import { FieldBox, focusIdOf } from './FieldBox';
import { Title } from './Doors';
import type { Part } from './part';
import { Problems } from './Problems';

export function Asking({ app, pane }: { readonly app: Part; readonly pane: PagePane | EntryPane }) {
  const { look, state } = app;
  const fields = fieldsInFront(state);
  const values = valuesInFront(state);
  const { title, step, asks } = headingOf(state);
  const problems = (pane.refusal?.problems ?? []).filter((problem) => fields.some(({ id }) => id === problem.field));
  const toMend = problems.flatMap((problem) => {
    const field = fields.find(({ id }) => id === problem.field);
    return field === undefined ? [] : [{ text: problemText(problem, state), goTo: focusIdOf(app, field, problem.part) }];
  });
  const back = <Back app={app} />;
  const isTop = look.id === 'nacre';
  const on =
    pane.name === 'page'
      ? ({ target: 'continue', event: { app: 'formulaire', type: 'continued', page: pane.page }, words: look.next } as const)
      : ({ target: 'save-entry', event: { app: 'formulaire', type: 'entry-saved', field: pane.field }, words: look.saveEntry } as const);
  return (
    <form
      className="formulaire__page"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        app.send(on.event);
      }}
    >
      {isTop && back}
      <Problems app={app} list={toMend} />
      <p className="formulaire__step">{step}</p>
      {asks === undefined && <Title app={app} words={title} />}
      {fields.map((field) => (
        <FieldBox
          key={field.id}
          app={app}
          field={field}
          values={values}
          problem={problems.find((problem) => problem.field === field.id)}
          isTitle={asks === field.id}
        />
      ))}
      <div className="formulaire__tools" data-edge="">
        {!isTop && back}
        <button type="submit" className="formulaire__press" data-look="main" {...app.mark(on.target)}>
          {on.words}
        </button>
      </div>
      {Object.keys(state.answers).length > 0 && <p className="formulaire__kept">{look.kept}</p>}
    </form>
  );
}
