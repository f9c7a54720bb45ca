// What a practice may point at on this phone, so that a wrong name stops the build, and what is written on its
// controls, so that the prose quotes real buttons. Senders are not checked: other apps send text messages too.

import type { Persona, StoredFile } from '../contract';
import { pileLabels } from './more/words';
import type { TelephoneScenario } from './schema';
import { sidesOf } from './sides';
import { skinOf } from './skins';
import { inChooser } from './words';

/** Field of a goal or gesture → the names it may hold. */
export function names(
  { networks, paper }: TelephoneScenario,
  { files }: { readonly persona: Persona; readonly files: readonly StoredFile[] },
): { readonly [field: string]: readonly string[] } {
  const sides = sidesOf(paper?.sides ?? []).map(({ id }) => id);
  return { fileId: files.map((file) => file.id), networkId: networks.map(({ id }) => id), side: sides, table: sides, taken: sides };
}

/** Everything this phone writes on its controls. */
export function labels({ networks, paper, skin }: TelephoneScenario): readonly string[] {
  const { tools, adjustments, addSide, retakeSide, ...rest } = skinOf(skin);
  const plain = [inChooser, ...Object.values(rest)].filter((word) => typeof word === 'string');
  return [
    ...plain,
    ...Object.values(tools),
    ...Object.values(adjustments),
    ...sidesOf(paper?.sides ?? []).flatMap(({ the }) => [addSide(the), retakeSide(the)]),
    ...(paper?.pile === undefined ? [] : pileLabels(sidesOf(paper.sides))),
    ...networks.map(({ name }) => name),
  ];
}
