// Every answer once more, each with its way back, then the declaration and the button that sends.

import { OctagonAlert } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { askedFields, askedPages, shown } from '../form';
import type { Section } from '../schema';
import { Back } from './Back';
import { Title } from './Doors';
import type { Part } from './part';
import { Press } from './Press';
import { Problems } from './Problems';

export function Summary({ app }: { readonly app: Part }) {
  const { look, state, idPrefix, mark, send } = app;
  const isRefused = state.pane.name === 'summary' && state.pane.refusal !== undefined;
  const id = `${idPrefix}-declare`;
  const back = <Back app={app} />;
  const isTop = look.id === 'nacre';
  return (
    <form
      className="formulaire__page"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        send({ app: 'formulaire', type: 'sent' });
      }}
    >
      {isTop && back}
      <Problems app={app} list={isRefused ? [{ text: look.tickDeclaration, goTo: id }] : []} />
      <Title app={app} words={look.summary} />
      {state.form.sections.map((section) => (
        <Answered key={section.title} app={app} section={section} />
      ))}
      <fieldset className="formulaire__field" data-problem={isRefused ? '' : undefined}>
        <legend className="formulaire__legend">
          <span className="formulaire__label-line">{look.declaration}</span>
        </legend>
        {isRefused && (
          <p className="formulaire__problem" id={`${id}-problem`}>
            <Icon of={OctagonAlert} />
            <span>{look.tickDeclaration}</span>
          </p>
        )}
        <div className="formulaire__option">
          <input
            id={id}
            type="checkbox"
            className="formulaire__tick"
            checked={state.declared}
            aria-invalid={isRefused ? 'true' : undefined}
            aria-describedby={isRefused ? `${id}-problem` : undefined}
            onChange={() => send({ app: 'formulaire', type: state.declared ? 'declaration-withdrawn' : 'declared' })}
            {...mark('declare')}
          />
          <label className="formulaire__option-label" htmlFor={id}>
            {state.form.declaration}
          </label>
        </div>
      </fieldset>
      <div className="formulaire__tools" data-edge="">
        {!isTop && back}
        <button type="submit" className="formulaire__press" data-look="main" {...mark('send')}>
          {look.send}
        </button>
      </div>
    </form>
  );
}

function Answered({ app, section }: { readonly app: Part; readonly section: Section }) {
  const { look, state } = app;
  const pages = askedPages(state).filter((page) => section.pages.includes(page));
  if (pages.length === 0) return null;
  return (
    <>
      <h4 className="formulaire__subtitle">{section.title}</h4>
      <dl className="formulaire__answers">
        {pages.flatMap((page) =>
          askedFields(page.fields, state.answers).map((field) => (
            <div key={field.id} className="formulaire__answer">
              <dt>{field.label}</dt>
              <dd className="formulaire__value">{shown(field, state.answers, state) || look.notAnswered}</dd>
              <dd>
                <Press
                  app={app}
                  target={`change:${field.id}`}
                  event={{ app: 'formulaire', type: 'change-asked', field: field.id }}
                  words={look.change}
                  of={field.label}
                  look="link"
                />
              </dd>
            </div>
          )),
        )}
      </dl>
    </>
  );
}
