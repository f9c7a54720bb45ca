/**
 * What a trainer chose, in the fragment of the address: it can be kept, sent, written on a sheet, and no server ever sees it.
 *
 *     #lecons=lire-repondre-email.ecrire-email~texte-clair&minutes=90&personnes=8&appareils=4
 *
 * A dot between lessons, a tilde before a step that is left out. What cannot be read is passed over.
 */

import { lengths, type Picked, type Wish } from './plan';

export const usualWish: Wish = { picked: [], length: 90, people: 8, machines: 4 };

/** Enough for any workshop; keeps a forged link short. */
const MOST_LESSONS = 12;
/** Twelve lessons without any of their steps, each « ~ » written in three signs, stay far below; ten megabytes took a second and a half to be passed over. */
const MOST_SIGNS = 30_000;
/** Of a lesson or of a step; whether there is one is found out by the plan. */
const NAME = /^[a-z0-9-]{1,80}$/;
/** Of a number that one writes. */
const MOST_DIGITS = 3;

export function writeWish({ picked, length, people, machines }: Wish): string {
  return `${writePicked(picked)}&minutes=${length}&personnes=${people}&appareils=${machines}`;
}

/** The lessons alone, as a path has them: time and people are those of who chooses it. */
export function writePicked(picked: readonly Picked[]): string {
  return `lecons=${picked.map(({ lesson, without }) => [lesson, ...without].join('~')).join('.')}`;
}

/** With or without its « # ». What it does not say is as in `before`. */
export function readWish(fragment: string, before: Wish = usualWish): Wish {
  if (fragment.length > MOST_SIGNS) return before;
  const values = new Map(fragment.replace(/^#/, '').split('&').map(pairOf));
  return {
    picked: readPicked(values.get('lecons') ?? ''),
    length: lengths.find((length) => String(length) === values.get('minutes')) ?? before.length,
    people: readCount(values.get('personnes')) ?? before.people,
    machines: readCount(values.get('appareils')) ?? before.machines,
  };
}

/** A whole number from 0 to 999; undefined when it is none. */
function readCount(text: string | undefined): number | undefined {
  return text !== undefined && new RegExp(`^\\d{1,${MOST_DIGITS}}$`).test(text.trim()) ? Number(text) : undefined;
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at === -1 ? [text, ''] : [text.slice(0, at), unescaped(text.slice(at + 1))];
}

/** Some mailers write « ~ » as « %7E »; a link that was cut may end in the middle of one. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readPicked(text: string): readonly Picked[] {
  const picked = new Map<string, Picked>();
  for (const written of text.split('.')) {
    const [lesson, ...steps] = written.split('~').filter((name) => NAME.test(name));
    if (lesson === undefined || picked.has(lesson) || !written.startsWith(lesson)) continue;
    picked.set(lesson, { lesson, without: [...new Set(steps)] });
  }
  return [...picked.values()].slice(0, MOST_LESSONS);
}
