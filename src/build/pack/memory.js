// What memoire.html runs: it keeps what the pages of a folder that is opened from disk give it (memory-link.js says why), and gives it back.
'use strict';
(() => {
  const OURS = 'declic';
  const PROGRESS = 'declic-avancee';
  const storages = { local: localStorage, session: sessionStorage };

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    if (data.asks) parent.postMessage({ local: keptIn('local'), session: keptIn('session'), progress: progress() }, '*');
    if (data.changed?.key.startsWith(OURS)) {
      const { name, key, value, isFirst = false } = data.changed;
      if (isFirst && storages[name].getItem(key) !== null) return;
      if (value === undefined) storages[name].removeItem(key);
      else storages[name].setItem(key, value);
    }
    // A tab from before everything was erased does not bring it back.
    if (data.progress !== undefined && !(data.progress.epoch < (progress()?.epoch ?? 0))) localStorage.setItem(PROGRESS, JSON.stringify(data.progress));
  });

  function progress() {
    return JSON.parse(localStorage.getItem(PROGRESS) ?? 'null') ?? undefined;
  }

  function keptIn(name) {
    return Object.fromEntries(Object.entries(storages[name]).filter(([key]) => key.startsWith(OURS) && key !== PROGRESS));
  }
})();
