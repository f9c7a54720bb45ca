// SCORM 1.2 and SCORM 2004: the platform puts an object of functions in a window above ours, or in the one that opened it. Each answer
// is a text; « false » is a refusal. What is told: the lesson is completed, and for one objective, « autonomie », whether it was alone.
// Neither score, nor time, nor answers. Everything is committed as soon as it is told: browsers no longer run `unload`
// (https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Permissions-Policy/unload), and a tab may be killed.

import type { Opened, Platform } from './platform';
import { MOST, type Told } from './told';

export type Version = '1.2' | '2004';

/** The functions and names of each version. */
interface Dialect {
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

const dialects: Readonly<Record<Version, Dialect>> = {
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

const OBJECTIVE = 'autonomie';
/** Windows one above the other, and objectives: more than any platform has. */
const FAR = 12;
const MOST_OBJECTIVES = 20;

/** A window, as far as it is looked at. */
export interface Frame {
  readonly parent?: Frame | null;
  readonly opener?: Frame | null;
  readonly [name: string]: unknown;
}

type Call = (method: string, ...values: readonly string[]) => string;

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

export interface Learned {
  readonly opened: Opened;
  /** Who learns, as the platform names them; empty when it does not. It stays here. */
  readonly learner: string;
}

export function openScorm(page: Frame, version: Version): Learned {
  const call = findApi(page, version);
  if (call === undefined) return { opened: 'none', learner: '' };
  const dialect = dialects[version];
  const get = (name: string): string => call(dialect.get, name);
  // A page that is loaded again finds what it had opened itself: then reading works, though opening does not.
  const isOpen = call(dialect.initialize, '') === 'true' || get(dialect.status) !== '';
  if (!isOpen) return { opened: 'refused', learner: '' };
  return { opened: new ScormPlatform(call, dialect), learner: get(dialect.learner) };
}

class ScormPlatform implements Platform {
  readonly kept: string;
  readonly #call: Call;
  readonly #names: Dialect;
  /** Somebody looks at the lesson, or at what was done: nothing is told. Some platforms leave the mode empty. */
  readonly #isOnlyLooking: boolean;
  #hasLeft = false;

  constructor(call: Call, names: Dialect) {
    this.#call = call;
    this.#names = names;
    this.kept = call(names.get, 'cmi.suspend_data');
    this.#isOnlyLooking = ['browse', 'review'].includes(call(names.get, names.mode));
    if (this.#isOnlyLooking) return;
    // Said at once: what is kept is to be given back, however the page ends.
    this.#set(names.exit, 'suspend');
    if (!this.#isDone) this.#set(names.status, 'incomplete');
    this.#commit();
  }

  tell(told: Told, kept: string): Promise<boolean> {
    if (this.#isOnlyLooking) return Promise.resolve(true);
    if (this.#hasLeft || kept.length > MOST) return Promise.resolve(false);
    const taken = [this.#set('cmi.suspend_data', kept), told === 'begun' || this.#done(told), this.#commit()];
    return Promise.resolve(taken.every(Boolean));
  }

  leave(): Promise<undefined> {
    if (!this.#hasLeft) {
      this.#hasLeft = true;
      this.#call(this.#names.finish, '');
    }
    return Promise.resolve(undefined);
  }

  #done(told: Exclude<Told, 'begun'>): boolean {
    const { status, success, objective } = this.#names;
    const isTaken = this.#isDone || this.#set(status, 'completed');
    if (success !== undefined && told === 'alone') this.#set(success, 'passed');
    // In 1.2 a platform may know no objectives: then it knows only that the lesson is done.
    const place = this.#placeOfObjective();
    if (place !== undefined) {
      this.#set(`${place}.id`, OBJECTIVE);
      for (const [name, value] of Object.entries(objective[told])) this.#set(`${place}.${name}`, value);
    }
    return isTaken;
  }

  get #isDone(): boolean {
    return ['completed', 'passed'].includes(this.#call(this.#names.get, this.#names.status));
  }

  #placeOfObjective(): string | undefined {
    const count = this.#call(this.#names.get, 'cmi.objectives._count');
    if (!/^\d+$/.test(count) || Number(count) > MOST_OBJECTIVES) return undefined;
    const places = Array.from({ length: Number(count) }, (_, index) => `cmi.objectives.${index}`);
    return places.find((place) => this.#call(this.#names.get, `${place}.id`) === OBJECTIVE) ?? `cmi.objectives.${count}`;
  }

  #set(name: string, value: string): boolean {
    return this.#call(this.#names.set, name, value) === 'true';
  }

  #commit(): boolean {
    return this.#call(this.#names.commit, '') === 'true';
  }
}
