import { comfortFrom, unusual, usualComfort, type Comfort } from '../ports/comfort';
import type { RecordStore } from '../ports/record-store';
import { localRecord } from './local-record';

const KEY = 'declic:confort';

/**
 * What stands in the head of each page, as it is: the choices are there before anything is drawn. The script that knows them comes
 * later, and letters that grow then would move the whole page. What it sets, `comfort.ts` checks.
 */
export const comfortAtOnce = `try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem('${KEY}')))}catch{}`;

export function localComfortStore(storage: () => Storage): RecordStore<Comfort> {
  return localRecord(KEY, { usual: usualComfort, from: comfortFrom, unusual }, storage);
}
