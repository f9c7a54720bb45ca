import { listeningFrom, unusualListening, usualListening, type Listening } from '../ports/listening';
import type { RecordStore } from '../ports/record-store';
import { localRecord } from './local-record';

export function localListeningStore(storage: () => Storage): RecordStore<Listening> {
  return localRecord('declic:ecoute', { usual: usualListening, from: listeningFrom, unusual: unusualListening }, storage);
}
