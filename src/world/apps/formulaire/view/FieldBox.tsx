// One question, whatever its kind: its label, its help, what is to mend, and native controls.
// No `name` on what holds personal data: nothing here is ever sent, and browsers must not keep it.

import { OctagonAlert } from 'lucide';
import type { ReactNode } from 'react';
import { assertNever } from '../../../../core/lesson/assert-never';
import { Icon } from '../../../../core/icons/Icon';
import { DATE_PARTS, partKey } from '../form';
import { problemText } from '../remarks';
import type { DatePart, Field } from '../schema';
import type { Answers, Problem } from '../state';
import { partName } from '../talk';
import { AddressBox } from './AddressBox';
import { CodeBox } from './CodeBox';
import { FileBox } from './FileBox';
import { GroupBox } from './GroupBox';
import { fieldId, headingId, type Part } from './part';

export interface FieldProps {
  readonly app: Part;
  readonly field: Field;
  readonly values: Answers;
  readonly problem: Problem | undefined;
  /** Alone on its page: its label is the page's title. */
  readonly isTitle: boolean;
}

/** Where a line of the error summary leads. */
export function focusIdOf(app: Part, field: Field, part?: DatePart): string {
  const id = fieldId(app, field.id);
  switch (field.type) {
    case 'date':
      return `${id}-${part ?? 'jour'}`;
    case 'choice':
    case 'multiple':
      return `${id}-${field.options[0]?.value ?? ''}`;
    case 'text':
    case 'number':
    case 'money':
    case 'address':
    case 'nir':
    case 'iban':
    case 'code':
    case 'select':
    case 'file':
    case 'group':
      return id;
    default:
      return assertNever(field);
  }
}

export function FieldBox(props: FieldProps) {
  const { app, field, problem } = props;
  const id = fieldId(app, field.id);
  const remarks = (
    <>
      {field.help !== undefined && (
        <p className="formulaire__help" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      {problem !== undefined && (
        <p className="formulaire__problem" id={`${id}-problem`}>
          <Icon of={OctagonAlert} />
          <span>{problemText(problem, app.state)}</span>
        </p>
      )}
    </>
  );
  const describedBy = [field.help === undefined ? '' : `${id}-help`, problem === undefined ? '' : `${id}-problem`].join(' ').trim() || undefined;
  const isSet = field.type === 'date' || field.type === 'choice' || field.type === 'multiple' || field.type === 'file' || field.type === 'group';
  if (isSet) {
    return (
      <fieldset className="formulaire__field" data-problem={problem === undefined ? undefined : ''} aria-describedby={describedBy}>
        <legend className="formulaire__legend">
          <Label {...props} />
        </legend>
        {remarks}
        <Control {...props} describedBy={describedBy} />
      </fieldset>
    );
  }
  return (
    <div className="formulaire__field" data-problem={problem === undefined ? undefined : ''}>
      <Label {...props} htmlFor={id} />
      {remarks}
      <Control {...props} describedBy={describedBy} />
    </div>
  );
}

function Label({ app, field, isTitle, htmlFor }: FieldProps & { readonly htmlFor?: string }) {
  const optional = field.required ? null : <span className="formulaire__optional">{` (${app.look.optional})`}</span>;
  const words: ReactNode =
    htmlFor === undefined ? (
      field.label
    ) : (
      <label className="formulaire__label" htmlFor={htmlFor}>
        {field.label}
      </label>
    );
  if (!isTitle) {
    return (
      <span className="formulaire__label-line">
        {words}
        {optional}
      </span>
    );
  }
  return (
    <h3 className="formulaire__title" id={headingId(app)} data-heading="" tabIndex={-1}>
      {words}
      {optional}
    </h3>
  );
}

/** What a text box is made of. */
function boxOf(field: Field): { readonly inputMode: 'text' | 'numeric' | 'decimal'; readonly size: 'short' | 'middle' | 'long' } {
  if (field.type === 'number') return { inputMode: 'numeric', size: 'short' };
  if (field.type === 'money') return { inputMode: 'decimal', size: 'short' };
  if (field.type === 'nir') return { inputMode: 'text', size: 'middle' };
  return { inputMode: 'text', size: 'long' };
}

function Control(props: FieldProps & { readonly describedBy: string | undefined }) {
  const { app, field, values, problem, describedBy } = props;
  const { mark, send, look } = app;
  const id = fieldId(app, field.id);
  const value = values[field.id] ?? '';
  const invalid = problem === undefined ? undefined : 'true';
  switch (field.type) {
    case 'text':
    case 'number':
    case 'money':
    case 'nir':
    case 'iban': {
      const { inputMode, size } = boxOf(field);
      return (
        <span className="formulaire__box">
          <input
            id={id}
            type="text"
            inputMode={inputMode}
            className="formulaire__input"
            data-size={size}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-invalid={invalid}
            aria-describedby={describedBy}
            value={value}
            onChange={(event) => send({ app: 'formulaire', type: 'answered', field: field.id, value: event.currentTarget.value })}
            {...mark(`field:${field.id}`)}
          />
          {field.type === 'money' && <span aria-hidden="true">€</span>}
        </span>
      );
    }
    case 'code':
      return <CodeBox app={app} field={field} value={value} invalid={invalid} describedBy={describedBy} />;
    case 'address':
      return <AddressBox app={app} field={field} value={value} invalid={invalid} describedBy={describedBy} />;
    case 'date':
      return (
        <div className="formulaire__date">
          {DATE_PARTS.map((part) => (
            <div key={part} className="formulaire__part">
              <label className="formulaire__label" htmlFor={`${id}-${part}`}>
                {partName(part, look)}
              </label>
              <input
                id={`${id}-${part}`}
                type="text"
                inputMode="numeric"
                className="formulaire__input"
                data-size={part === 'annee' ? 'four' : 'two'}
                autoComplete="off"
                aria-invalid={problem !== undefined && (problem.part === undefined || problem.part === part) ? 'true' : undefined}
                value={values[partKey(field.id, part)] ?? ''}
                onChange={(event) => send({ app: 'formulaire', type: 'answered', field: field.id, part, value: event.currentTarget.value })}
                {...mark(`field:${field.id}.${part}`)}
              />
            </div>
          ))}
        </div>
      );
    case 'choice':
    case 'multiple': {
      const chosen = value.split(' ');
      return (
        <div className="formulaire__options">
          {field.options.map((option) => {
            const optionId = `${id}-${option.value}`;
            const isOn = chosen.includes(option.value);
            return (
              <div key={option.value} className="formulaire__option">
                <input
                  id={optionId}
                  type={field.type === 'choice' ? 'radio' : 'checkbox'}
                  className="formulaire__tick"
                  // Radios are one question by their name; with it the arrows go from one to the next.
                  name={field.type === 'choice' ? id : undefined}
                  checked={isOn}
                  aria-describedby={option.help === undefined ? undefined : `${optionId}-help`}
                  onChange={() =>
                    send({ app: 'formulaire', type: field.type === 'choice' ? 'chosen' : isOn ? 'unticked' : 'ticked', field: field.id, value: option.value })
                  }
                  {...mark(`option:${field.id}:${option.value}`)}
                />
                <label className="formulaire__option-label" htmlFor={optionId}>
                  {option.label}
                </label>
                {option.help !== undefined && (
                  <p className="formulaire__help" id={`${optionId}-help`}>
                    {option.help}
                  </p>
                )}
              </div>
            );
          })}
        </div>
      );
    }
    case 'select':
      return (
        <select
          id={id}
          className="formulaire__input"
          data-size="long"
          autoComplete="off"
          aria-invalid={invalid}
          aria-describedby={describedBy}
          value={value}
          onChange={(event) => send({ app: 'formulaire', type: 'chosen', field: field.id, value: event.currentTarget.value })}
          {...mark(`field:${field.id}`)}
        >
          <option value="">{look.pick}</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case 'file':
      return <FileBox app={app} field={field} describedBy={describedBy} />;
    case 'group':
      return <GroupBox app={app} field={field} describedBy={describedBy} />;
    default:
      return assertNever(field);
  }
}
