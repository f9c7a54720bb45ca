// The first script of a page in a cmi5 package. esbuild makes one file of it (src/build/course/script.ts).

import { openCmi5 } from './cmi5';
import { digestOf } from './digest';
import { launchIn } from './launch';
import { begin, onScript } from './page';
import { partOf, storageOf } from './storages';

const own = onScript();
const launch = launchIn(location.href);
if (launch === undefined) begin(own, Promise.resolve('none'), undefined);
else {
  const tab = partOf(storageOf(window, 'sessionStorage'), 'declic-cmi5:');
  const key = digestOf(launch.fetch);
  const around = {
    ask: (...asked: Parameters<typeof fetch>) => fetch(...asked),
    tab: { read: () => tab.getItem(key) ?? '', write: (text: string) => tab.setItem(key, text) },
    now: () => new Date().toISOString(),
  };
  begin(own, openCmi5(launch, around), `${JSON.stringify(launch.actor)} ${launch.registration}`);
}
