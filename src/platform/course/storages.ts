// The storages of a page that lives at the address of a platform: other packages are there too, and other learners on the same machine.
// Each package and each learner has its own part; who it is stands in no name. Where the browser refuses, or nobody says who learns, the
// page remembers for itself until it closes.

/** Puts a part of our own in the place of each storage, before any other script of the page. `part` undefined: nothing stays. */
export function takeOwnPart(page: Window, part: string | undefined): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const own = partOf(part === undefined ? undefined : storageOf(page, name), part ?? '');
    Object.defineProperty(page, name, { configurable: true, get: () => own });
  }
}

/** Undefined where even naming it throws. */
export function storageOf<Name extends 'localStorage' | 'sessionStorage'>(page: Pick<Window, Name>, name: Name): Storage | undefined {
  try {
    const storage: Storage = page[name];
    // A browser may give it and refuse to write.
    storage.setItem('declic-essai', '');
    storage.removeItem('declic-essai');
    return storage;
  } catch {
    return undefined;
  }
}

/** The keys of `whole` that begin with `part`, without it, as a storage: also by plain names, as `storage['key']`. */
export function partOf(whole: Storage | undefined, part: string): Storage {
  const memory = new Map<string, string>();
  const keys = (): readonly string[] =>
    whole === undefined
      ? [...memory.keys()]
      : Object.keys(whole)
          .filter((key) => key.startsWith(part))
          .map((key) => key.slice(part.length));
  const own: Storage = {
    get length() {
      return keys().length;
    },
    key: (index) => keys()[index] ?? null,
    getItem: (key) => (whole === undefined ? (memory.get(key) ?? null) : whole.getItem(part + key)),
    setItem(key, value) {
      if (whole === undefined) memory.set(key, value);
      else whole.setItem(part + key, value);
    },
    removeItem(key) {
      if (whole === undefined) memory.delete(key);
      else whole.removeItem(part + key);
    },
    clear: () => keys().forEach((key) => own.removeItem(key)),
  };
  return new Proxy(own, {
    get: (_, key): unknown => (typeof key === 'symbol' || key in own ? Reflect.get(own, key) : (own.getItem(key) ?? undefined)),
    set: (_, key, value) => {
      if (typeof key === 'string') own.setItem(key, String(value));
      return true;
    },
    deleteProperty: (_, key) => {
      if (typeof key === 'string') own.removeItem(key);
      return true;
    },
    ownKeys: () => [...keys()],
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === 'string' && own.getItem(key) !== null ? { configurable: true, enumerable: true, writable: true, value: own.getItem(key) } : undefined,
  });
}
