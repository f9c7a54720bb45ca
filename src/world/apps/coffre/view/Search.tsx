// The search field. What is typed belongs to nobody until it is asked.

import { useState } from 'react';
import { Search as Glass } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import type { Part } from './part';

/** Give it the words as `key`, so that it starts afresh when they change. */
export function Search({ app, asked }: { readonly app: Part; readonly asked: string }) {
  const { skin, idPrefix, mark, send } = app;
  const [words, setWords] = useState(asked);
  const id = `${idPrefix}-search`;
  return (
    <form
      role="search"
      className="app__search"
      onSubmit={(event) => {
        event.preventDefault();
        send({ app: 'coffre', type: 'searched', words });
      }}
    >
      <label className="app__search-label" htmlFor={id}>
        {skin.search}
      </label>
      <input
        id={id}
        type="search"
        className="app__search-words"
        placeholder={skin.search}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        {...mark('search')}
      />
      <button type="submit" className="app__search-go" aria-label="Lancer la recherche">
        <Icon of={Glass} />
      </button>
    </form>
  );
}

/** The words of the results in front, if results are in front. */
export function wordsAsked({ state }: Part): string {
  return state.pane.name === 'results' ? state.pane.words : '';
}
