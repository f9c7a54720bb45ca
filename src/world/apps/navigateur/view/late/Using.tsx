// Blocks in which one does something: search the site, download, turn the sheets of a document, fill boxes.

import { ChevronLeft, ChevronRight, Download as Arrow } from 'lucide';
import { weightOf } from '../../../../kit/files';
import { Field } from '../../../../kit/Field';
import { Press } from '../../../../kit/Press';
import { Problem } from '../../../../kit/Problem';
import type { BlockOf } from '../../block-schema';
import { DOT, problemOf } from '../../booking';
import { foundIn } from '../../engine';
import { memoryOf } from '../../kept';
import { inFront } from '../../sites';
import type { BrowserView } from '../../state';
import { Lines } from '../Lines';
import { parts } from '../parts';

interface Props<Type extends 'search' | 'download' | 'document' | 'asks'> {
  readonly view: BrowserView;
  readonly block: BlockOf<Type>;
}

export function SiteSearch({ view, block: { id } }: Props<'search'>) {
  const { skin, state } = view;
  const { words = '', asked } = memoryOf(id, state);
  const found = foundIn(id, state);
  return (
    <>
      <form
        role="search"
        className="navigateur__ask"
        onSubmit={(event) => {
          event.preventDefault();
          view.send({ type: 'site-searched', block: id });
        }}
      >
        <Field view={view} gesture={(value) => ({ type: 'site-words-typed', block: id, value })} value={words} box={{ enterKeyHint: 'search' }}>
          <Press view={view} gesture={{ type: 'site-searched', block: id }} type="submit" look="main" />
        </Field>
      </form>
      {asked !== undefined && found.length === 0 && <p>{skin.noPage(asked)}</p>}
      {found.length > 0 && (
        <ul className="navigateur__list">
          {found.map((page) => (
            <li key={page.id}>
              <Press
                view={view}
                gesture={{ type: 'result-opened', page: `${inFront(state)?.siteId ?? ''}:${page.id}`, ad: false }}
                words={page.title}
                look="link"
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function Download({ view, block }: Props<'download'>) {
  const { file } = block;
  return (
    <div className="navigateur__download">
      <Press view={view} gesture={{ type: 'download-asked', block: block.id }} icon={Arrow} look="main" />
      <p className="kit-soft">
        {file.name}, {weightOf(file.sizeKb)}
      </p>
    </div>
  );
}

export function Sheets({ view, block: { id, title, sheets } }: Props<'document'>) {
  const at = memoryOf(id, view.state).page ?? 0;
  return (
    <div className="navigateur__document">
      <p>
        <strong>{title}</strong> <span className="kit-soft">{view.skin.sheet(at + 1, sheets.length)}</span>
      </p>
      <div className="kit-paper">
        <Lines lines={sheets[at] ?? []} />
      </div>
      <div className="kit-tools">
        {at > 0 && <Press view={view} gesture={{ type: 'document-turned', block: id, how: 'previous' }} icon={ChevronLeft} />}
        {at < sheets.length - 1 && <Press view={view} gesture={{ type: 'document-turned', block: id, how: 'next' }} icon={ChevronRight} />}
      </div>
    </div>
  );
}

/** Letters of a secret stay on the key that was pressed: only dots are sent (docs/decisions/0017). */
export function Asks({ view, block: { id, label, fields } }: Props<'asks'>) {
  const { boxes = {}, wrong } = memoryOf(id, view.state);
  const problem = problemOf(id, view.state, view.skin);
  return (
    <form
      className="navigateur__asks"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        view.send({ type: 'boxes-sent', block: id });
      }}
    >
      <p>
        <strong>{label}</strong>
      </p>
      <Problem id={`${view.idPrefix}-${id}-problem`} words={problem} />
      {fields.map((field) => (
        <Field
          key={field.id}
          view={view}
          gesture={(value) => ({ type: 'box-filled', block: id, field: field.id, value: field.wants === 'words' ? value : DOT.repeat(value.length) })}
          value={boxes[field.id] ?? ''}
          atFault={problem !== undefined && (field.id === wrong || (boxes[field.id] ?? '').trim() === '') ? `${view.idPrefix}-${id}-problem` : undefined}
          box={{ autoCapitalize: 'off', spellCheck: false }}
        />
      ))}
      <div className="kit-tools">
        <Press view={view} gesture={{ type: 'boxes-sent', block: id }} type="submit" look="main" />
      </div>
    </form>
  );
}

parts.Using = { Asks, Download, Sheets, SiteSearch };
