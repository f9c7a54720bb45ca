// Who learns to tell a false message from a true one learns to look at the sender and the link. Where several of each stand side by side,
// mistakes stand in some false and in some true messages, and some of each are well written: neither good nor bad spelling gives the answer.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Mail {
  readonly sort?: 'fake' | 'real';
  readonly body?: readonly string[];
}
interface Thread {
  readonly sort?: 'fake';
  readonly messages: readonly { readonly text: string }[];
}
interface Practice {
  readonly apps: {
    readonly webmail?: { readonly inbox?: readonly Mail[] };
    readonly telephone?: { readonly conversations?: readonly Thread[] };
  };
}

/** What haste leaves in a French message: abbreviations, a lost apostrophe or accent, the mistakes that these lessons make on purpose. */
const haste = /\b(bjr|cdt|rdv|cause)\b|\b[dl] (?=[aeiouh])|\ba \d|joint a\b|en cour\b|rapelez|perssone|il y avais|bains? commence\b|recu,/iu;

interface Said {
  readonly fake: boolean;
  readonly hasty: boolean;
}

function messagesOf(path: string): readonly Said[] {
  const { apps }: Practice = parse(readFileSync(path, 'utf8'));
  const mails = (apps.webmail?.inbox ?? []).map(({ sort, body = [] }) => ({ sort, text: body.join('\n') }));
  const threads = (apps.telephone?.conversations ?? []).map(({ sort, messages }) => ({
    sort,
    text: messages.map(({ text }) => text).join('\n'),
  }));
  return [...mails, ...threads].map(({ sort, text }) => ({ fake: sort === 'fake', hasty: haste.test(text) }));
}

const exercises = ['reperer-faux-email', 'reperer-faux-sms']
  .flatMap((lesson) => readdirSync(`content/lessons/${lesson}`).map((name) => `content/lessons/${lesson}/${name}`))
  .filter((path) => path.endsWith('.practice.yaml'))
  .map((path) => ({ path, said: messagesOf(path) }));

const sorting = exercises.filter(({ said }) => said.filter(({ fake }) => fake).length > 1 && said.filter(({ fake }) => !fake).length > 1);

/** One false message against one true: is only the true one hasty, or only the false one? */
const pairs = exercises
  .filter(({ said }) => said.length === 2 && said.some(({ fake }) => fake) && said.some(({ fake }) => !fake))
  .map(({ said }) => said.filter(({ hasty }) => hasty))
  .filter(({ length }) => length === 1)
  .flat();

test('both lessons have an exercise where several false messages stand among several true ones', () => {
  expect(sorting.length).toBeGreaterThan(1);
});

test('of one false message and one true, the hasty one is now the false one, now the true one', () => {
  expect(new Set(pairs.map(({ fake }) => fake))).toEqual(new Set([true, false]));
});

describe.each(sorting)('in $path, spelling says nothing', ({ said }) => {
  test.each([
    ['a false message with mistakes', true, true],
    ['a false message without', true, false],
    ['a true message with mistakes', false, true],
    ['a true message without', false, false],
  ])('there is %s', (_, fake, hasty) => {
    expect(said).toContainEqual({ fake, hasty });
  });
});
