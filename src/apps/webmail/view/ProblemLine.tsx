// What stands in the way of sending. Outside the part that scrolls: always in sight.

import { OctagonAlert } from 'lucide';
import { assertNever } from '../../../lesson/assert-never';
import { Icon } from '../../../icons/Icon';
import type { Problem } from '../state';
import type { Part } from './part';

export function ProblemLine({ app, problem }: { readonly app: Part; readonly problem: Problem | undefined }) {
  if (!problem) return null;
  return (
    <p className="webmail__problem" id={problemId(app)}>
      <Icon of={OctagonAlert} />
      <span>{sentence(app, problem)}</span>
    </p>
  );
}

export function problemId(app: Part): string {
  return `${app.idPrefix}-problem`;
}

function sentence({ skin, state }: Part, problem: Problem): string {
  switch (problem.type) {
    case 'no-recipient':
      return skin.nobody;
    case 'address-malformed':
      return skin.malformed(problem.address);
    case 'file-too-heavy':
      return skin.heavy(problem.name, state.limitMb);
    default:
      return assertNever(problem);
  }
}
