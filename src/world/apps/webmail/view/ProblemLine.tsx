// What stands in the way of sending. Outside the part that scrolls: always in sight.

import { OctagonAlert } from 'lucide';
import { Icon } from '../../../../core/icons/Icon';
import { problemText } from '../remarks';
import type { Problem } from '../state';
import type { Part } from './part';

export function ProblemLine({ app, problem }: { readonly app: Part; readonly problem: Problem | undefined }) {
  if (!problem) return null;
  return (
    <p className="app__problem" id={problemId(app)}>
      <Icon of={OctagonAlert} />
      <span>{problemText(problem, app.skin, app.state.limitMb)}</span>
    </p>
  );
}

export function problemId(app: Part): string {
  return `${app.idPrefix}-problem`;
}
