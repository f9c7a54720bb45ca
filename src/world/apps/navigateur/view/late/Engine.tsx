// The search engine: its box alone, then its results. Paid ones come first and say so, as in life.

import { Search } from 'lucide';
import { Field } from '../../../../kit/Field';
import { Heading } from '../../../../kit/Heading';
import { Press } from '../../../../kit/Press';
import { Suggestions } from '../../../../kit/Suggestions';
import { meantNow, resultTitle } from '../../engine';
import { ask, offeredBy } from '../../searching';
import { addressOf, pageAt } from '../../sites';
import type { BrowserView } from '../../state';
import { parts } from '../parts';

interface Props {
  readonly view: BrowserView;
}

export function Engine({ view }: Props) {
  const { state, skin } = view;
  const { pane } = state;
  return (
    <div className="navigateur__engine" data-at={pane.name}>
      <Heading view={view} words={pane.name === 'results' ? skin.resultsFor(pane.words) : (state.setting.search?.name ?? '')} />
      <form
        role="search"
        className="navigateur__ask"
        onSubmit={(event) => {
          event.preventDefault();
          view.send({ type: 'search-asked' });
        }}
      >
        <Field
          view={view}
          gesture={(value) => ({ type: 'words-typed', value })}
          value={state.words}
          box={{ enterKeyHint: 'search', autoCapitalize: 'off', spellCheck: false }}
        >
          <Press view={view} gesture={{ type: 'search-asked' }} type="submit" look="main" icon={Search} />
          <Suggestions view={view} offers={offeredBy(state).map((value) => ({ gesture: { type: 'words-picked' as const, value }, words: value }))} />
        </Field>
      </form>
      {pane.name === 'results' && <Results view={view} words={pane.words} />}
    </div>
  );
}

function Results({ view, words }: Props & { readonly words: string }) {
  const { state, skin } = view;
  const { search } = state.setting;
  const { ads, results } = ask(words, state.setting);
  const meant = meantNow(state);
  return (
    <>
      {meant !== undefined && (
        <p className="navigateur__meant">
          {skin.meant} <Press view={view} gesture={{ type: 'correction-picked' }} look="link" />
        </p>
      )}
      {ads.length + results.length === 0 && <p>{skin.nothingFound(words)}</p>}
      <ul>
        {ads.map((number) => {
          const ad = search?.ads[number];
          return ad && <Result key={number} view={view} place={ad.to} about={ad.about} isAd />;
        })}
        {results.map((place) => (
          <Result key={place} view={view} place={place} about={pageAt(place, state.setting)?.page.about ?? ''} date={search?.dates[place]} isAd={false} />
        ))}
      </ul>
    </>
  );
}

interface Line extends Props {
  readonly place: string;
  readonly about: string;
  readonly date?: string | undefined;
  readonly isAd: boolean;
}

function Result({ view, place, about, date, isAd }: Line) {
  return (
    <li className="navigateur__result" data-ad={isAd ? '' : undefined}>
      {isAd && <strong className="navigateur__paid">{view.skin.sponsored}</strong>}
      <span className="navigateur__where">{addressOf(place, view.state.setting).replace(/^https?:\/\//, '')}</span>
      <Press view={view} gesture={{ type: 'result-opened', page: place, ad: isAd }} words={resultTitle({ page: place, ad: isAd }, view.state)} look="link" />
      <p>
        {date !== undefined && <span className="kit-soft">{date} · </span>}
        {about}
      </p>
    </li>
  );
}

parts.Engine = { Engine };
