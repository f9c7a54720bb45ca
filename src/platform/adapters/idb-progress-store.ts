/**
 * Progress in IndexedDB, because localStorage lost up to a minute of work when a browser was killed, and lost
 * facts with two tabs (measured: docs/decisions/0007-progress.md). Database `declic`, its version is SCHEMA:
 *
 *     facts   one record per step   `lesson/step` → { epoch, lesson, step, outcome, day }
 *     meta    `epoch` → number
 *     aside   records that could not be read, as they were, until the learner erases everything
 *
 * Every change reads, joins and writes inside one strict transaction, so two tabs cannot lose a fact.
 * Whatever fails, the visit goes on in memory and `keeping` says why.
 *
 * IndexedDB is spoken to directly: the `idb` package alone (1.2 kB) weighs more than this file.
 */

import { join, parseEpoch, parseFact, SCHEMA, type Fact, type Progress } from '../../core/lesson/progress';
import type { Keeping, ProgressStore, Trouble } from '../ports/progress-store';
import { MemoryProgressStore } from './memory-progress-store';
import { noteUnwritten, unwritten } from './unwritten-facts';

export const NAME = 'declic';

export class IdbProgressStore extends MemoryProgressStore implements ProgressStore {
  #db: Promise<IDBDatabase> | undefined;
  /** Set once the browser has failed us: from then on this visit lives in memory. */
  #fallen: Exclude<Trouble, 'corrupted'> | undefined;
  #corrupted = false;
  /** Absent before Safari 15.4: other tabs then see a change when they next read. */
  readonly #tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : undefined;

  constructor() {
    super();
    if (this.#tabs) this.#tabs.onmessage = () => super.tell();
  }

  override get keeping(): Keeping {
    if (this.#fallen) return { where: 'memory', trouble: this.#fallen };
    return this.#corrupted ? { where: 'browser', trouble: 'corrupted' } : { where: 'browser' };
  }

  override async add(...facts: readonly Fact[]): Promise<void> {
    noteUnwritten(facts, 'begun');
    await super.add(...facts);
    // Whatever came of it: a note is no second record, and where nothing is kept nothing stays.
    noteUnwritten(facts, 'kept');
  }

  override async erase(): Promise<void> {
    try {
      // A person's own wish goes before ours to keep things: also what a newer Déclic wrote.
      if (this.#fallen === 'newer') await done(indexedDB.deleteDatabase(NAME));
      this.#fallen = undefined;
    } finally {
      await super.erase();
    }
  }

  protected override async change(update: (before: Progress) => Progress): Promise<Progress> {
    if (!this.#fallen) {
      try {
        return (this.progress = await this.#changeKept(update));
      } catch (cause) {
        this.#fallen = troubleOf(cause);
        this.#db = undefined;
      }
    }
    return super.change(update);
  }

  protected override tell(): void {
    this.#tabs?.postMessage(NAME);
    super.tell();
  }

  async #changeKept(update: (before: Progress) => Progress): Promise<Progress> {
    const db = await (this.#db ??= this.#open());
    const notes = unwritten();
    const transaction = db.transaction(['facts', 'meta', 'aside'], 'readwrite', { durability: 'strict' });
    const facts = transaction.objectStore('facts');
    const meta = transaction.objectStore('meta');
    const aside = transaction.objectStore('aside');
    // Waiting for requests of the transaction keeps it open; waiting for anything slower would close it.
    const allFacts: IDBRequest<unknown[]> = facts.getAll();
    const epochRecord: IDBRequest<unknown> = meta.get('epoch');
    const [records, keys, keptEpoch] = await Promise.all([done(allFacts), done(facts.getAllKeys()), done(epochRecord)]);
    const epoch = parseEpoch(keptEpoch);
    const readable: Progress[] = [{ epoch, facts: new Map() }];
    keys.forEach((key, place) => {
      const fact = parseFact(records[place], epoch);
      if (fact) readable.push(fact);
      else {
        this.#corrupted = true;
        aside.add(records[place]);
        facts.delete(key);
      }
    });
    const kept = join(...readable);
    const left = notes.flatMap((note) => parseFact(note, epoch) ?? []);
    const after = update(join(kept, ...left));
    if (after.epoch !== kept.epoch) {
      facts.clear();
      aside.clear();
      meta.put(after.epoch, 'epoch');
      this.#corrupted = false;
    }
    for (const [key, fact] of after.facts) {
      if (fact !== kept.facts.get(key)) facts.put({ epoch: after.epoch, ...fact }, key);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    noteUnwritten(
      left.flatMap(({ facts }) => [...facts.values()]),
      'kept',
    );
    return after;
  }

  async #open(): Promise<IDBDatabase> {
    const request = indexedDB.open(NAME, SCHEMA);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('facts');
      request.result.createObjectStore('meta');
      request.result.createObjectStore('aside', { autoIncrement: true });
    };
    const db = await done(request);
    // A newer tab upgrades, or the browser clears the site: let go. The next use opens again and learns why.
    db.onversionchange = db.onclose = () => {
      db.close();
      this.#db = undefined;
    };
    return db;
  }
}

function troubleOf(cause: unknown): Exclude<Trouble, 'corrupted'> {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'refused';
}

/** The result of a request. */
function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
