// SCORM 1.2 and SCORM 2004. What is told: the lesson is completed, and for one objective, « autonomie », whether it was alone. Neither
// score, nor time, nor answers. Everything is committed as soon as it is told: browsers no longer run `unload`
// (https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Permissions-Policy/unload), and a tab may be killed.

import type { Opened, Platform } from './platform';
import { dialects, findApi, type Call, type Dialect, type Frame, type Version } from './scorm-api';
import { MOST, type Told } from './told';

const OBJECTIVE = 'autonomie';
/** More than any platform has. */
const MOST_OBJECTIVES = 20;

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
  readonly isOver = false;
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
