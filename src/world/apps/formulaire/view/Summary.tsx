// Every answer once more, each with its way back, then the declaration and the button that sends.

import { Check } from '../../../kit/Check';
import { Fieldset } from '../../../kit/Fieldset';
import { Heading } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { askedFields, askedPages, shown } from '../form';
import type { Section } from '../schema';
import type { FormView } from '../state';
import { Page } from './Page';

export function Summary({ view }: { readonly view: FormView }) {
  const { skin, state, idPrefix } = view;
  const isRefused = 'refusal' in state.pane && state.pane.refusal !== undefined;
  const id = `${idPrefix}-declaration`;
  return (
    <Page view={view} submit={{ type: 'sent' }} beside={<Press view={view} gesture={{ type: 'put-off' }} look="link" />}>
      <Heading view={view} words={skin.summary} />
      {state.form.sections.map((section) => (
        <Answered key={section.title} view={view} section={section} />
      ))}
      <Fieldset id={id} legend={skin.declaration} problem={isRefused ? skin.tickDeclaration : undefined}>
        <Check
          view={view}
          gesture={{ type: state.declared ? 'declaration-withdrawn' : 'declared' }}
          isTicked={state.declared}
          atFault={isRefused ? `${id}-problem` : undefined}
        />
      </Fieldset>
    </Page>
  );
}

function Answered({ view, section }: { readonly view: FormView; readonly section: Section }) {
  const { skin, state } = view;
  const fields = askedPages(state).flatMap((page) => (section.pages.includes(page) ? askedFields(page.fields, state.answers) : []));
  if (fields.length === 0) return null;
  return (
    <div>
      <h4>{section.title}</h4>
      <dl>
        {fields.map((field) => (
          <div key={field.id} className="formulaire__answer">
            <dt>{field.label}</dt>
            <dd>{shown(field, state.answers, state) || skin.notAnswered}</dd>
            <dd>
              <Press view={view} gesture={{ type: 'change-asked', field: field.id }} words={skin.change} look="link" />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
