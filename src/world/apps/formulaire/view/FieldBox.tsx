// One question, whatever its kind: its label, its help, what is to mend, and native controls.
// No `name` on what holds personal data: nothing here is ever sent, and browsers must not keep it.

import type { ReactNode } from 'react';
import { Check } from '../../../kit/Check';
import { Field as Box } from '../../../kit/Field';
import { Fieldset } from '../../../kit/Fieldset';
import { Heading } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { Suggestions } from '../../../kit/Suggestions';
import { suggestionsIn } from '../answering';
import { DATE_PARTS, partKey, valuesInFront } from '../form';
import { problemText } from '../remarks';
import type { Field } from '../schema';
import type { Formulaire, FormView, Problem } from '../state';
import { FileBox, GroupBox } from './Lists';

type FieldOf<Type extends Field['type']> = Extract<Field, { readonly type: Type }>;

interface Props<Kind extends Field = Field> {
  readonly view: FormView;
  readonly field: Kind;
}

export function FieldBox({ view, field, isTitle }: Props & { readonly isTitle: boolean }) {
  const label = (words: ReactNode): ReactNode => <Label view={view} field={field} isTitle={isTitle} words={words} />;
  const found = problemOn(field.id, view.state);
  const problem = found === undefined ? undefined : problemText(found, view.state);
  if (field.type !== 'date' && field.type !== 'choice' && field.type !== 'multiple' && field.type !== 'file' && field.type !== 'group') {
    return <OneBox view={view} field={field} label={label} problem={problem} />;
  }
  const id = `${view.idPrefix}-${field.id}`;
  return (
    <Fieldset id={id} legend={label(field.label)} help={field.help} problem={problem}>
      {field.type === 'date' && <DateBoxes view={view} field={field} problem={found} atFault={`${id}-problem`} />}
      {(field.type === 'choice' || field.type === 'multiple') && <Answers view={view} field={field} />}
      {field.type === 'file' && <FileBox view={view} field={field} />}
      {field.type === 'group' && <GroupBox view={view} field={field} />}
    </Fieldset>
  );
}

function problemOn(id: string, { pane }: Formulaire): Problem | undefined {
  return 'refusal' in pane ? pane.refusal?.problems.find(({ field }) => field === id) : undefined;
}

/** Alone on its page, the question is the title. */
function Label({ view, field, isTitle, words }: Props & { readonly isTitle: boolean; readonly words: ReactNode }) {
  const whole = (
    <>
      {words}
      {!field.required && <span className="formulaire__optional">{` (${view.skin.optional})`}</span>}
    </>
  );
  return isTitle ? <Heading view={view} words={whole} /> : <span>{whole}</span>;
}

/** How long a box is, and the keyboard that a phone shows. */
const boxes: { readonly [Type in Field['type']]?: { readonly inputMode?: 'numeric' | 'decimal'; readonly size: number } } = {
  number: { inputMode: 'numeric', size: 10 },
  money: { inputMode: 'decimal', size: 10 },
  nir: { size: 22 },
  code: { inputMode: 'numeric', size: 10 },
};

type Lone = FieldOf<Exclude<Field['type'], 'date' | 'choice' | 'multiple' | 'file' | 'group'>>;

function OneBox({ view, field, label, problem }: Props<Lone> & { readonly label: (words: ReactNode) => ReactNode; readonly problem: string | undefined }) {
  const { state, skin } = view;
  const common = { view, value: valuesInFront(state)[field.id] ?? '', help: field.help, label, problem };
  if (field.type === 'select') {
    const options = [{ value: '', label: skin.pick }, ...field.options];
    return <Box {...common} gesture={(value) => ({ type: 'chosen', field: field.id, value })} options={options} />;
  }
  const addresses = suggestionsIn(field.id, state).map((value) => ({ gesture: { type: 'suggestion-picked', field: field.id, value } as const, words: value }));
  const isOnItsWay = field.type === 'code' && state.codesSent.includes(field.id);
  return (
    <Box
      {...common}
      gesture={(value) => ({ type: 'answered', field: field.id, value })}
      help={[field.help, isOnItsWay ? skin.codeSent : undefined].filter(Boolean).join(' ') || undefined}
      box={{ autoCapitalize: 'off', spellCheck: false, ...boxes[field.type] }}
    >
      {field.type === 'money' && <span aria-hidden="true">€</span>}
      {field.type === 'code' && <Press view={view} gesture={{ type: 'code-asked', field: field.id }} />}
      {field.type === 'address' && <Suggestions view={view} offers={addresses} />}
    </Box>
  );
}

/** The box at fault is described by what is to mend; when no box is named, the three are. */
function DateBoxes({ view, field, problem, atFault }: Props & { readonly problem: Problem | undefined; readonly atFault: string }) {
  const values = valuesInFront(view.state);
  return (
    <div className="kit-tools">
      {DATE_PARTS.map((part) => (
        <Box
          key={part}
          view={view}
          gesture={(value) => ({ type: 'answered', field: field.id, part, value })}
          value={values[partKey(field.id, part)] ?? ''}
          atFault={problem !== undefined && (problem.part ?? part) === part ? atFault : undefined}
          box={{ inputMode: 'numeric', size: part === 'annee' ? 5 : 3 }}
        />
      ))}
    </div>
  );
}

function Answers({ view, field }: Props<FieldOf<'choice' | 'multiple'>>) {
  const chosen = (valuesInFront(view.state)[field.id] ?? '').split(' ');
  return field.options.map(({ value, help }) => {
    const isOn = chosen.includes(value);
    const type = field.type === 'choice' ? 'chosen' : isOn ? 'unticked' : 'ticked';
    return (
      <Check
        key={value}
        view={view}
        gesture={{ type, field: field.id, value }}
        among={field.type === 'choice' ? field.id : undefined}
        isTicked={isOn}
        help={help}
      />
    );
  });
}
