// The lessons as « Mes progrès » names them, and their numbers in codes: /mes-progres/lecons.json, asked for once by all parts of the page.

import type { DigcompCode } from '../../core/lesson/digcomp';
import type { CodeShelf, ShelfLesson } from '../../core/progress-code/bookmark';
import type { Register } from '../../core/progress-code/register';
import type { Settings } from '../../core/progress-code/settings';
import { parseFormer } from '../../core/lesson/moved';
import { localComfortStore } from '../../platform/adapters/local-comfort-store';
import { localListeningStore } from '../../platform/adapters/local-listening-store';
import { ownStorage } from '../../platform/adapters/shared-computer';

export interface NamedLesson {
  readonly title: string;
  readonly digcomp: readonly DigcompCode[];
  readonly steps: readonly (readonly [id: string, title: string])[];
  readonly former?: string | undefined;
}

export interface ProgressLessons {
  readonly register: Register;
  /** In the order of the catalogue. */
  readonly lessons: Readonly<Record<string, NamedLesson>>;
}

export interface KnownLessons extends ProgressLessons {
  readonly shelf: CodeShelf;
}

let asked: Promise<KnownLessons> | undefined;

/** Rejects when the connection is cut; it is asked for again the next time. */
export function progressLessons(address: string): Promise<KnownLessons> {
  asked ??= load(address).catch((cause: unknown) => {
    asked = undefined;
    throw cause;
  });
  return asked;
}

async function load(address: string): Promise<KnownLessons> {
  const known = await fetch(address).then((answer): Promise<ProgressLessons> => answer.json());
  const shelf = Object.entries(known.lessons).map(([id, { steps, former }]): [string, ShelfLesson] => [
    id,
    { id, steps: steps.map(([step]) => step), former: parseFormer(former) },
  ]);
  return { ...known, shelf: new Map(shelf) };
}

const comfort = localComfortStore(ownStorage);
const listening = localListeningStore(ownStorage);

export function settingsHere(): Settings {
  return { comfort: comfort.read(), listening: listening.read() };
}

/** Voices stay those of this device. */
export function keepSettings(settings: Settings): void {
  comfort.write(settings.comfort);
  listening.write({ ...listening.read(), ...settings.listening });
  // The letters and the colours of this page too (elements/comfort.ts).
  dispatchEvent(new StorageEvent('storage'));
}
