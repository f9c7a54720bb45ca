// The sheet of paper: a box for each line, its number in the margin, what is proposed for a word, where a page ends.

import { SpellCheck } from 'lucide';
import type { KeyboardEvent } from 'react';
import { headingId } from '../../../kit/Heading';
import { Press } from '../../../kit/Press';
import { pagesOf } from '../paging';
import { toMend, underlined } from '../spelling';
import { isExample, type Line, type PageView } from '../state';
import { Tools } from './Tools';

interface Props {
  readonly view: PageView;
  /** The tools stand under the line that was chosen. */
  readonly hasTools: boolean;
}

export function Sheet({ view, hasTools }: Props) {
  const { state, skin } = view;
  const pages = pagesOf(state.lines);
  return (
    <div className="kit-scroll texte__desk">
      {state.paper.length > 0 && (
        <div className="texte__paper">
          <p className="kit-label">{skin.paper}</p>
          {state.paper.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <div className="texte__sheet" role="group" aria-labelledby={headingId(view)}>
        {state.lines.map((line, index) => (
          <div key={line.id} className="texte__line" data-current={line.id === state.current ? '' : undefined}>
            {pages[index] !== (pages[index - 1] ?? 1) && <p className="texte__next">{skin.next(pages[index] ?? 1)}</p>}
            <Row view={view} line={line} number={index + 1} />
            {toMend(line.text, state).map(({ word }) => (
              <Press key={word} view={view} gesture={{ type: 'word-mended', line: line.id, word }} icon={SpellCheck} look="quiet" />
            ))}
            {hasTools && line.id === state.current && <Tools view={view} />}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The box is clear, over the same words: those draw what a box cannot, and make it as high as they are. */
function Row({ view, line, number }: { readonly view: PageView; readonly line: Line; readonly number: number }) {
  const { id, text } = line;
  const chosen = view.control({ type: 'line-entered', line: id });
  const box = view.control({ type: 'text-edited', line: id, value: '' });
  return (
    <div className="texte__row" data-style={line.style} data-align={line.align} data-bold={line.bold} data-example={isExample(line) ? '' : undefined}>
      <label className="texte__number">
        <input
          type="radio"
          name={`${view.idPrefix}-line`}
          aria-label={chosen.name}
          checked={id === view.state.current}
          onChange={() => view.send({ type: 'line-entered', line: id })}
          {...view.mark(chosen.id)}
        />
        <span aria-hidden="true">{number}</span>
      </label>
      <div className="texte__words">
        <div className="texte__drawn" aria-hidden="true">
          {underlined(text, view.state).map((piece, index) => (piece.isWrong ? <u key={index}>{piece.text}</u> : piece.text))}{' '}
        </div>
        <textarea
          rows={1}
          spellCheck={false}
          autoComplete="off"
          aria-label={box.name}
          value={text}
          onChange={(event) => view.send({ type: 'text-edited', line: id, value: event.currentTarget.value })}
          onClick={() => view.send({ type: 'line-entered', line: id })}
          onFocus={(event) => {
            if (isExample(line)) event.currentTarget.select();
          }}
          onKeyDown={(event) => takeAway(event, view, line)}
          {...view.mark(box.id)}
        />
      </div>
    </div>
  );
}

/** In an empty line, the key that wipes takes the line away, and one is in the line before. */
function takeAway(event: KeyboardEvent<HTMLTextAreaElement>, view: PageView, { id, text }: Line): void {
  if (event.key !== 'Backspace' || text !== '') return;
  const boxes = [...(event.currentTarget.closest('.texte__sheet')?.querySelectorAll('textarea') ?? [])];
  const before = boxes[boxes.indexOf(event.currentTarget) - 1];
  if (before === undefined) return;
  event.preventDefault();
  before.focus();
  view.send({ type: 'line-entered', line: id });
  view.send({ type: 'line-removed', line: id });
}
