// A search box. What is typed belongs to nobody until it is asked.

import { useState } from 'react';
import { Search } from 'lucide';
import { Icon } from '../../core/icons/Icon';
import type { Hands } from './use-view';

interface Props<Made> {
  readonly view: Hands<Made>;
  /** The words of the results in front, if results are in front. Give them as `key` too: the box starts afresh when they change. */
  readonly asked: string;
  readonly gesture: (words: string) => NoInfer<Made>;
}

export function SearchBox<Made>({ view, asked, gesture }: Props<Made>) {
  const [words, setWords] = useState(asked);
  const { id: target, name } = view.control(gesture(words));
  const id = `${view.idPrefix}-search`;
  return (
    <form
      role="search"
      className="kit-search"
      onSubmit={(event) => {
        event.preventDefault();
        view.send(gesture(words));
      }}
    >
      <label className="kit-search-label" htmlFor={id}>
        {name}
      </label>
      <input
        id={id}
        type="search"
        className="kit-search-words"
        placeholder={name}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        {...view.mark(target)}
      />
      <button type="submit" className="kit-search-go" aria-label="Lancer la recherche">
        <Icon of={Search} />
      </button>
    </form>
  );
}
