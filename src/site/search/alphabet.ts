// From A to Z, as a French dictionary does: accents and capitals do not count, and what begins with a sign stands first.

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

export interface Letter<One> {
  readonly letter: string;
  readonly all: readonly One[];
}

/** In order, under their first letters. A name without any letter or digit is under `#`. */
export function byLetter<One>(all: readonly One[], nameOf: (one: One) => string): readonly Letter<One>[] {
  const sorted = all.toSorted((one, other) => collator.compare(nameOf(one), nameOf(other)));
  return [...Map.groupBy(sorted, (one) => letterOf(nameOf(one)))].map(([letter, all]) => ({ letter, all }));
}

function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0] ?? '#';
  return /\d/.test(first) ? '0' : first.toUpperCase();
}
