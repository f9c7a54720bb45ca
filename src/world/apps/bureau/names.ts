// What a practice may point at on this desk, so that a wrong name stops the build,
// and what is written on its controls, so that the prose quotes real buttons.

import type { StoredFile } from '../contract';
import { PDF } from './files';
import { joiningWords } from './more/words';
import type { BureauScenario } from './schema';
import { skinOf } from './skins';

/** Field of a goal or gesture → the names it may hold. Folders may be made during the practice: the walkthrough proves them. */
export function names(scenario: BureauScenario, around: { readonly files: readonly StoredFile[] }): { readonly [field: string]: readonly string[] } {
  const files = around.files.map((file) => file.id);
  return {
    fileId: [...files, ...files.map((id) => `${id}-pdf`)],
    house: files,
    of: files,
    printer: [...scenario.printers.map((one) => one.id), PDF],
  };
}

/** Everything this desk writes on its controls, and the names of its folders and printers. */
export function labels(scenario: BureauScenario): readonly string[] {
  const { id: _id, places, ...skin } = skinOf(scenario.skin);
  const joining = scenario.joining === undefined ? undefined : joiningWords({ id: scenario.skin });
  const texts: readonly unknown[] = [
    ...Object.values(joining ?? {}),
    ...Object.values(joining?.qualities ?? {}),
    ...Object.values(skin),
    ...Object.values(places),
    ...[...scenario.folders, ...scenario.printers].map((one) => one.name),
  ];
  return texts.filter((label) => typeof label === 'string');
}
