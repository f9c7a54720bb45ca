// Where a SCORM platform is, and how each version of it is spoken to. It puts an object of functions in a window above ours, or in the one
// that opened it. Each answer is a text; « false » is a refusal.

export type Version = '1.2' | '2004';

/** The functions and names of each version. */
export interface Dialect {
  readonly api: string;
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
  readonly learner: string;
  readonly mode: string;
  readonly exit: string;
  readonly status: string;
  /** Where it is said that it was done alone. */
  readonly success?: string;
  readonly objective: Readonly<Record<'with-help' | 'alone', Readonly<Record<string, string>>>>;
}

export const dialects: Readonly<Record<Version, Dialect>> = {
  '1.2': {
    api: 'API',
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
    // One word for two things here: « passed » is not said, since a platform that waits for « completed » would not count it.
    status: 'cmi.core.lesson_status',
    objective: { 'with-help': { status: 'completed' }, alone: { status: 'passed' } },
  },
  '2004': {
    api: 'API_1484_11',
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
    status: 'cmi.completion_status',
    success: 'cmi.success_status',
    objective: {
      'with-help': { completion_status: 'completed', success_status: 'unknown' },
      alone: { completion_status: 'completed', success_status: 'passed' },
    },
  },
};

/** Windows one above the other: more than any platform has. */
const FAR = 12;

/** A window, as far as it is looked at. */
export interface Frame {
  readonly parent?: Frame | null;
  readonly opener?: Frame | null;
  readonly [name: string]: unknown;
}

export type Call = (method: string, ...values: readonly string[]) => string;

/** The object of the platform, nearest first: above the page, then above what opened it. */
export function findApi(page: Frame, version: Version): Call | undefined {
  const { api, initialize } = dialects[version];
  const above = framesAbove(page);
  const frames = [...above, ...above.flatMap((frame) => framesAbove(openerOf(frame)))];
  for (const frame of frames) {
    try {
      const found: unknown = frame[api];
      if (isApi(found, initialize)) return callOf(found);
    } catch {
      // A window of another site is not read; one that is above it may be.
    }
  }
  return undefined;
}

function framesAbove(page: Frame | undefined): readonly Frame[] {
  const frames: Frame[] = [];
  for (let frame = page; frame !== undefined && frames.length < FAR; frame = frame.parent === frame ? undefined : (frame.parent ?? undefined))
    frames.push(frame);
  return frames;
}

function openerOf(frame: Frame): Frame | undefined {
  try {
    return frame.opener ?? undefined;
  } catch {
    return undefined;
  }
}

function isApi(found: unknown, initialize: string): found is Record<string, (...values: readonly string[]) => unknown> {
  return typeof found === 'object' && found !== null && initialize in found;
}

/** A platform that throws has not taken it. */
function callOf(api: Record<string, (...values: readonly string[]) => unknown>): Call {
  return (method, ...values) => {
    try {
      const said = api[method]?.(...values);
      return typeof said === 'string' || typeof said === 'boolean' || typeof said === 'number' ? String(said) : '';
    } catch {
      return 'false';
    }
  };
}
