// Cards that one may filter and sort.

import { Field } from '../../../../kit/Field';
import { Press } from '../../../../kit/Press';
import type { BlockOf } from '../../block-schema';
import { cardsShown, valuesOf } from '../../block-gestures';
import { memoryOf } from '../../kept';
import type { BrowserView } from '../../state';
import { Lines } from '../Lines';
import { parts } from '../parts';
import { Plan } from './plan';

interface Props {
  readonly view: BrowserView;
  readonly block: BlockOf<'cards'>;
  readonly place: string;
}

export function Cards({ view, block, place }: Props) {
  const { id, filters, sorts } = block;
  const { skin, state } = view;
  const { filters: chosen = {}, sort = sorts[0]?.id ?? '' } = memoryOf(id, state);
  const shown = cardsShown(id, state);
  return (
    <div className="navigateur__cards">
      {(filters.length > 0 || sorts.length > 1) && (
        <div className="navigateur__filters">
          {filters.map((filter) => (
            <Field
              key={filter.id}
              view={view}
              gesture={(value) => ({ type: 'filtered', block: id, filter: filter.id, value })}
              value={chosen[filter.id] ?? ''}
              options={[{ value: '', label: skin.all }, ...valuesOf(block, filter.id).map((value) => ({ value, label: value }))]}
            />
          ))}
          {sorts.length > 1 && (
            <Field
              view={view}
              gesture={(by) => ({ type: 'sorted', block: id, by })}
              value={sort}
              options={sorts.map((one) => ({ value: one.id, label: one.label }))}
            />
          )}
        </div>
      )}
      {shown.length === 0 && <p>{skin.noCard}</p>}
      <Plan spots={shown.map(({ spot }) => spot)} words={skin.plan} />
      <ul>
        {shown.map((card, index) => (
          <li key={card.id} className="navigateur__card">
            {card.spot !== undefined && (
              <strong className="navigateur__number" aria-hidden="true">
                {index + 1}
              </strong>
            )}
            <Press view={view} gesture={{ type: 'link-followed', link: card.id, page: place }} look="link" />
            <Lines lines={card.lines} />
          </li>
        ))}
      </ul>
    </div>
  );
}

parts.Cards = { Cards };
