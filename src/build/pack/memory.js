// What memoire.html runs: it keeps what the pages of a folder that is opened from disk give it (memory-link.js says why), and gives it back.
'use strict';
(() => {
  const OURS = 'declic';
  const PROGRESS = 'declic-avancee';
  const storages = { local: localStorage, session: sessionStorage };
  /** Those that this page listens to. */
  const channels = new Map();

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    if (data.asks) parent.postMessage({ local: keptIn('local'), session: keptIn('session'), progress: progress() }, '*');
    if (data.changed?.key.startsWith(OURS)) {
      const { name, key, value, isFirst = false } = data.changed;
      if (isFirst && storages[name].getItem(key) !== null) return;
      if (value === undefined) storages[name].removeItem(key);
      else storages[name].setItem(key, value);
    }
    if (data.channel?.startsWith(OURS)) speak(data.channel, data.said);
    // A tab from before everything was erased does not bring it back.
    if (data.progress !== undefined && !(data.progress.epoch < (progress()?.epoch ?? 0))) localStorage.setItem(PROGRESS, JSON.stringify(data.progress));
  });

  /** Nothing of it is kept. */
  function speak(name, said) {
    if (!channels.has(name)) {
      channels.set(name, new BroadcastChannel(name));
      channels.get(name).onmessage = ({ data }) => parent.postMessage({ channel: name, said: data }, '*');
    }
    if (said !== undefined) channels.get(name).postMessage(said);
  }

  function progress() {
    return JSON.parse(localStorage.getItem(PROGRESS) ?? 'null') ?? undefined;
  }

  function keptIn(name) {
    return Object.fromEntries(Object.entries(storages[name]).filter(([key]) => key.startsWith(OURS) && key !== PROGRESS));
  }
})();
