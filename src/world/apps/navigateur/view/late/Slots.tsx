// Hours that one chooses and books.

import { CalendarCheck, CalendarX } from 'lucide';
import { Icon } from '../../../../../core/icons/Icon';
import { Choices } from '../../../../kit/Choices';
import { Press } from '../../../../kit/Press';
import { bookedIn } from '../../appointments';
import { daysOf } from '../../holding';
import type { BlockOf } from '../../block-schema';
import { memoryOf } from '../../kept';
import type { BrowserView } from '../../state';
import { parts } from '../parts';

interface Props {
  readonly view: BrowserView;
  readonly block: BlockOf<'slots'>;
}

export function Slots({ view, block }: Props) {
  const { id, label, cancels } = block;
  const days = daysOf(block, view.state);
  const hasHours = days.some(({ hours }) => hours.length > 0);
  const { slot } = memoryOf(id, view.state);
  const kept = bookedIn(id, view.state);
  return (
    <div className="navigateur__slots">
      {kept !== undefined && (
        <>
          <p className="navigateur__notice" data-kind="info">
            <Icon of={CalendarCheck} />
            <strong>{(kept.held === undefined ? view.skin.bookedAt : view.skin.heldAt)(kept.day, kept.hour)}</strong>
          </p>
          {cancels !== undefined && <Press view={view} gesture={{ type: 'slot-cancelled', block: id }} />}
        </>
      )}
      <p>
        <strong>{label}</strong>
      </p>
      {days.map(({ day, hours }) =>
        hours.length === 0 ? (
          <p key={day}>
            <strong>{day}</strong> {view.skin.full}
          </p>
        ) : (
          <Choices
            key={day}
            view={view}
            title={day}
            name={`${id}-${day.replace(/[^\w-]/g, '-')}`}
            values={hours}
            chosen={slot?.day === day ? slot.hour : undefined}
            gesture={(hour) => ({ type: 'slot-chosen', block: id, day, hour })}
          />
        ),
      )}
      {hasHours ? (
        <div className="kit-tools">
          <Press view={view} gesture={{ type: 'slot-confirmed', block: id }} look="main" />
        </div>
      ) : (
        <p className="navigateur__notice" data-kind="careful">
          <Icon of={CalendarX} />
          <span>{view.skin.noSlot}</span>
        </p>
      )}
    </div>
  );
}

parts.Slots = { Slots };
