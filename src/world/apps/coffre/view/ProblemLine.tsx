// What stands in the way of going on. Outside the part that scrolls: always in sight.

import { OctagonAlert } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { problemText } from '../remarks';
import type { Part } from './part';

export function ProblemLine({ app }: { readonly app: Part }) {
  const text = problemText(app.state, app.skin);
  if (text === undefined) return null;
  return (
    <p className="app__problem coffre__problem" id={problemId(app)}>
      <Icon of={OctagonAlert} />
      <span>{text}</span>
    </p>
  );
}

export function problemId(app: Part): string {
  return `${app.idPrefix}-problem`;
}
