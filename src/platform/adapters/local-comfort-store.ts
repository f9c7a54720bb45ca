import { comfortFrom, unusual, usualComfort, type Comfort } from '../ports/comfort';
import type { RecordStore } from '../ports/record-store';
import { localRecord } from './local-record';
import { SHARED } from './shared-computer';

const KEY = 'declic:confort';

/**
 * What stands in the head of each page, as it is: the choices are there before anything is drawn. The script that knows them comes
 * later, and letters that grow then would move the whole page. What it sets, `comfort.ts` checks. So does the
 * sign of a shared computer (`data-shared`), whose choices are those of the tab; what its address asks is written here, and done in shared-seat.ts.
 */
export const comfortAtOnce = `try{let d=document.documentElement.dataset,s=localStorage;if(/[?&]poste=partage/.test(location.search))s['${SHARED}']||=0;if(s['${SHARED}'])d.shared='',s=sessionStorage;Object.assign(d,JSON.parse(s.getItem('${KEY}')))}catch{}`;

export function localComfortStore(storage: () => Storage): RecordStore<Comfort> {
  return localRecord(KEY, { usual: usualComfort, from: comfortFrom, unusual }, storage);
}
