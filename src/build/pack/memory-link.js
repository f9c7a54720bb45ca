// Runs before loader.js, in the same file. From disk, Firefox gives each file a memory of its own: what is done on a page would stay on it. But a
// frame of one file has the same memory in every page. So each page first takes what memoire.html keeps, and gives it what changes.
'use strict';
(() => {
  // Elsewhere all the files of a folder share one memory already.
  if (location.protocol !== 'file:' || !navigator.userAgent.includes('Gecko/')) return;
  const OURS = 'declic';
  const [COMFORT, SHARED] = ['declic:confort', 'declic:poste'];
  /** As ports/room-line.ts names them. */
  const ROOMS = 'declic:salle:';
  /** As idb-progress-store.ts makes it; a test opens it in Firefox. */
  const DATABASE = { name: OURS, version: 1 };
  /** A frame that is there answers at once; one that is not must not hold the page. The second is for a machine with much to do. */
  const [ANSWER_MS, COMING_MS] = [3000, 15_000];
  const storages = { local: () => localStorage, session: () => sessionStorage };
  const root = document.currentScript.src.replace(/[^/]*$/, '');

  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = `${root}memoire.html`;
  const give = (kept) => frame.contentWindow?.postMessage(kept, '*');

  const answer = new Promise((resolve, reject) => {
    addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(data));
    frame.addEventListener('load', () => {
      // The page has written this one itself, before anything was drawn.
      if (/[?&]poste=partage/.test(location.search)) give({ changed: { name: 'local', key: SHARED, value: localStorage[SHARED], isFirst: true } });
      give({ asks: true });
      setTimeout(reject, ANSWER_MS);
    });
    setTimeout(reject, COMING_MS);
  });

  self.declicMemory = answer.then(take).then(watch, () => undefined);
  document.body.append(frame);

  async function take({ local, session, progress }) {
    const drawn = () => `${localStorage[COMFORT]} ${localStorage[SHARED]}`;
    const before = drawn();
    for (const [name, kept] of Object.entries({ local, session })) {
      const storage = storages[name]();
      for (const key of Object.keys(storage)) if (key.startsWith(OURS) && !(key in kept)) storage.removeItem(key);
      for (const [key, value] of Object.entries(kept)) storage.setItem(key, value);
    }
    if (progress !== undefined) await putProgress(progress);
    if (drawn() === before) return;
    // Read by the page before anything is drawn: it is drawn again, and nothing of it begins meanwhile.
    location.reload();
    await new Promise(() => undefined);
  }

  function watch() {
    // Each change is given at once: a page that is left has no later.
    for (const change of ['setItem', 'removeItem']) {
      const really = Storage.prototype[change];
      Storage.prototype[change] = function (key, value) {
        really.call(this, key, value);
        const name = this === localStorage ? 'local' : 'session';
        if (key.startsWith(OURS)) give({ changed: { name, key, value: change === 'setItem' ? String(value) : undefined } });
      };
    }
    // So does the store of progress tell the other tabs, once it is written.
    new BroadcastChannel(OURS).onmessage = async () => give({ progress: await readProgress() });
    joinWindows();
  }

  /** A channel of one file does not reach another: the windows of a trainer's session speak by that of memoire.html. */
  function joinWindows() {
    const Own = BroadcastChannel;
    self.BroadcastChannel = function (name) {
      if (!name.startsWith(ROOMS)) return new Own(name);
      const channel = Object.assign(new EventTarget(), { postMessage: (said) => give({ channel: name, said }) });
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow && data.channel === name) channel.dispatchEvent(new MessageEvent('message', { data: data.said }));
      });
      give({ channel: name });
      return channel;
    };
  }

  /** Those facts in place of what this file knew of the same steps; all of it, when everything was erased since. */
  async function putProgress({ epoch, facts }) {
    const db = await open();
    const change = db.transaction(['facts', 'meta'], 'readwrite');
    const known = await done(change.objectStore('meta').get('epoch'));
    if (known !== epoch) change.objectStore('facts').clear();
    change.objectStore('meta').put(epoch, 'epoch');
    for (const [key, fact] of facts) change.objectStore('facts').put(fact, key);
    await new Promise((resolve) => (change.oncomplete = resolve));
    db.close();
  }

  async function readProgress() {
    const db = await open();
    const reading = db.transaction(['facts', 'meta']);
    const stores = [reading.objectStore('facts'), reading.objectStore('meta')];
    const [keys, facts, epoch] = await Promise.all([done(stores[0].getAllKeys()), done(stores[0].getAll()), done(stores[1].get('epoch'))]);
    db.close();
    return { epoch, facts: keys.map((key, place) => [key, facts[place]]) };
  }

  function open() {
    const request = indexedDB.open(DATABASE.name, DATABASE.version);
    request.onupgradeneeded = () => {
      for (const name of ['facts', 'meta']) request.result.createObjectStore(name);
      request.result.createObjectStore('aside', { autoIncrement: true });
    };
    return done(request);
  }

  function done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
})();
