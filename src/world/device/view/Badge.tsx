// How much arrived and was not looked at. The number is drawn; the button it stands on is described by its words,
// so that its name stays the one that the sentences say.

import { labels } from '../labels';

export function Badge({ id, count }: { readonly id: string; readonly count: number }) {
  if (count === 0) return null;
  return (
    <>
      <span className="device__badge" aria-hidden="true">
        {count}
      </span>
      <span id={id} hidden>
        {labels.news(count)}
      </span>
    </>
  );
}
