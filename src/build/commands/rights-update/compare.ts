// Our figures beside those of OpenFisca: which is newer, which differs for the same day, which is past its date.

import { fieldsOf } from '../../../core/lesson/foreign-json';
import { untilOf } from '../../library/figures';
import type { FiguresFile } from '../../library/simulator-schema';

type Figure = FiguresFile['figures'][string];

export interface Difference {
  readonly name: string;
  readonly kind: 'same' | 'newer' | 'older' | 'other' | 'lost' | 'past';
  readonly ours: Figure;
  readonly theirs?: { readonly value: number; readonly from: string } | undefined;
}

/** @param parameters The package's `raw_processed_parameters.json`. */
export function compareFigures({ figures }: FiguresFile, parameters: unknown, today: string): readonly Difference[] {
  return Object.entries(figures).map(([name, ours]) => {
    const theirs = lastValue(parameters, ours.at, today);
    return { name, ours, theirs, kind: kindOf(ours, theirs, today) };
  });
}

function kindOf(ours: Figure, theirs: Difference['theirs'], today: string): Difference['kind'] {
  if (theirs === undefined) return 'lost';
  if (theirs.from > ours.from) return 'newer';
  if (theirs.from === ours.from && theirs.value !== ours.value) return 'other';
  if (today > untilOf(ours)) return 'past';
  return theirs.from < ours.from ? 'older' : 'same';
}

/** The last value that has begun; none when the name leads nowhere, or when it ended. */
function lastValue(parameters: unknown, at: string, today: string): Difference['theirs'] {
  const place = at.split('.').reduce<unknown>((node, key) => fieldsOf(node)[key], parameters);
  const [last] = Object.entries(fieldsOf(fieldsOf(place)['values']))
    .filter(([from]) => from <= today)
    .toSorted(([one], [other]) => other.localeCompare(one));
  const value = last === undefined ? undefined : fieldsOf(last[1])['value'];
  return last === undefined || typeof value !== 'number' ? undefined : { value, from: last[0] };
}

/** The file with the newer figures; its remarks and its lines stay as they are. */
export function written(text: string, newer: readonly Difference[], { source, read }: { readonly source: string; readonly read: string }): string {
  return newer.reduce((all, { name, ours, theirs }) => {
    if (theirs === undefined) return all;
    const line = all.split('\n').find((one) => one.trimStart().startsWith(`${name}: {`));
    if (line === undefined) throw new Error(`« ${name} » n’est pas sur une seule ligne dans content/rights/commun/chiffres.yaml. Écrivez-le comme les autres.`);
    const changed = line
      .replace(`value: ${ours.value}`, `value: ${theirs.value}`)
      .replace(`from: ${ours.from}`, `from: ${theirs.from}`)
      .replace(/source: "[^"]*"/, `source: "${source}"`)
      .replace(/read: \d{4}-\d\d-\d\d/, `read: ${read}`);
    return all.replace(line, changed);
  }, text);
}
