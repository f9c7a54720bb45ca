// The trace of what is done, and the line about the last gesture. Pure.

import type { Coffre, LogLine } from './state';

/** The same safe with one line more at the top of its log. */
export function logged(state: Coffre, line: LogLine): Coffre {
  return { ...state, log: [line, ...state.log] };
}

/** The line about the last gesture goes away with the next one. */
export function quiet(state: Coffre): Coffre {
  return state.notice === undefined ? state : { ...state, notice: undefined };
}
