import { comfortFrom, unusual, usualComfort, type Comfort } from '../ports/comfort';
import type { RecordStore } from '../ports/record-store';
import { localRecord } from './local-record';

export function localComfortStore(storage: () => Storage): RecordStore<Comfort> {
  return localRecord('declic:confort', { usual: usualComfort, from: comfortFrom, unusual }, storage);
}
