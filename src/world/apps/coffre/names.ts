// What a practice may point at in this safe, so that a wrong name stops the build,
// and what is written on its controls, so that the prose quotes real buttons.

import type { Persona, StoredFile } from '../contract';
import { ALL, UNSORTED } from './listed';
import type { CoffreScenario } from './schema';
import { IN_CHOOSER, skinOf } from './skins';

/** Shares a practice may make before it stops one of them. */
const MADE = ['share-1', 'share-2', 'share-3'];

/** Field of a goal or gesture → the names it may hold. */
export function names(
  scenario: CoffreScenario,
  around: { readonly persona: Persona; readonly files: readonly StoredFile[] },
): { readonly [field: string]: readonly string[] } {
  const people = [...scenario.contacts.map((contact) => contact.email), around.persona.email];
  return {
    fileId: around.files.map((file) => file.id),
    folder: [...scenario.folders.map((folder) => folder.id), ALL, UNSORTED],
    shareId: [...scenario.shares.map((share) => share.id), ...MADE],
    with: people,
    who: people,
  };
}

/** Everything this safe writes on its controls, and the names of its folders. */
export function labels(scenario: CoffreScenario): readonly string[] {
  const { id: _id, ends, codes, ...skin } = skinOf(scenario);
  const texts: readonly unknown[] = [
    IN_CHOOSER,
    ...Object.values(skin),
    ...Object.values(ends),
    ...Object.values(codes),
    ...scenario.folders.map((folder) => folder.name),
  ];
  return texts.filter((label) => typeof label === 'string');
}
