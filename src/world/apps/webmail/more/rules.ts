// Rules of one's own: what comes from here goes there by itself. One that is too wide takes what one waits for too. Pure.

import { button } from '../../../kit/control';
import { catches, folderName, mailInFront } from '../mails';
import type { RuleScope } from '../schema';
import { skinOf } from '../skins';
import type { Mail, MailRows, Rule, Webmail } from '../state';
import { found, listUnder, own, said } from './folders';
import { sheetOver } from './sheet';
import { moreWords } from './words';

export const ruleGestures: MailRows<'rule-asked' | 'rule-scoped' | 'rule-made' | 'rules-opened' | 'rule-removed'> = {
  'rule-asked': {
    control: ({ skin }) => button('rule', moreWords(skin).rule),
    area: 'above-message',
    in: 'reading',
    does: ({ event: { mailId }, state, pane, skin }) => {
      if (state.more?.sorting === undefined || pane.mailId !== mailId || mailInFront(state) === undefined) return state;
      const { ruleAsk, ruleHelp } = moreWords(skin);
      const scopes = (['sender', 'domain'] as const).map((by) => ({ type: 'rule-scoped', mailId, by }) as const);
      return sheetOver(state, { title: ruleAsk, lines: ruleHelp, gestures: scopes });
    },
  },
  'rule-scoped': {
    control: ({ event: { mailId, by }, state, skin }) => button(`scope:${by}`, moreWords(skin).scopes[by](sourceOf(mailId, by, state))),
    area: 'list',
    in: 'sheet',
    does: ({ event: { mailId, by }, state, pane, skin }) => {
      const isOffered = pane.gestures.some((one) => one.type === 'rule-scoped' && one.mailId === mailId);
      if (!isOffered || state.more === undefined) return state;
      const { ruleTo, scopes } = moreWords(skin);
      const folders = state.more.folders.map((name) => ({ type: 'rule-made', mailId, by, folder: own(name) }) as const);
      return sheetOver(state, { title: ruleTo, lines: [scopes[by](sourceOf(mailId, by, state))], gestures: folders });
    },
  },
  'rule-made': {
    control: ({ event: { folder }, state, skin }) => button(`rule-to:${folder}`, moreWords(skin).moveTo(folderName(found(folder, state), skin))),
    area: 'list',
    in: 'sheet',
    does: ({ event, state, pane }) => {
      const { mailId, by } = event;
      const folder = found(event.folder, state);
      const isOffered = pane.gestures.some((one) => one.type === 'rule-made' && one.mailId === mailId && one.by === by && one.folder === folder);
      return isOffered && folder !== 'inbox' ? made({ ...state, pane: listUnder(pane) }, { by, from: sourceOf(mailId, by, state), folder }, state) : state;
    },
    /** A true message from somebody else went with it: it will not be seen when one opens the mailbox. */
    slip: ({ event: { mailId }, before, after, skin }) => {
      const rule = after.more?.rules.at(-1);
      const email = before.mails.find(({ id }) => id === mailId)?.from.email;
      const hidden = after.mails.find((mail) => rule?.moved.includes(mail.id) === true && mail.sort === 'real' && mail.from.email !== email);
      return rule === undefined || after.more === before.more || hidden === undefined
        ? undefined
        : { type: 'rule-too-wide', subject: hidden.subject, folder: folderName(rule.folder, skin) };
    },
  },
  'rules-opened': {
    control: ({ skin }) => button('rules', moreWords(skin).rules),
    area: 'top',
    in: 'list',
    does: ({ state, skin }) => {
      const rules = state.more?.rules ?? [];
      const words = moreWords(skin);
      const lines = rules.map(({ from, folder }) => words.ruleText(from, folderName(folder, skin)));
      return rules.length === 0
        ? state
        : sheetOver(state, { title: words.rules, lines, gestures: rules.map(({ from }) => ({ type: 'rule-removed', rule: from })) });
    },
  },
  'rule-removed': {
    control: ({ event: { rule }, skin }) => button(`unrule:${rule}`, moreWords(skin).removeRule(rule)),
    area: 'list',
    in: 'sheet',
    does: ({ event, state, pane, skin }) => {
      const rule = state.more?.rules.find(({ from }) => from === event.rule);
      const isOffered = pane.gestures.some((one) => one.type === 'rule-removed' && one.rule === event.rule);
      if (state.more === undefined || rule === undefined || !isOffered) return state;
      // What it put away, and nobody moved since, comes back.
      const mails = state.mails.map((mail): Mail => (rule.moved.includes(mail.id) && mail.folder === rule.folder ? { ...mail, folder: 'inbox' } : mail));
      const rules = state.more.rules.filter((one) => one !== rule);
      return said({ ...state, mails, more: { ...state.more, rules }, pane: listUnder(pane) }, moreWords(skin).ruleGone, state);
    },
  },
};

/** The address that the rule is about, or what follows its @. */
function sourceOf(mailId: string, by: RuleScope, { mails }: Webmail): string {
  const email = mails.find(({ id }) => id === mailId)?.from.email ?? '';
  return by === 'sender' ? email : email.slice(email.indexOf('@'));
}

/** It begins with what is there already. A second one about the same source takes the place of the first. */
function made(state: Webmail, given: Omit<Rule, 'moved'>, before: Webmail): Webmail {
  const { more } = state;
  if (more === undefined) return state;
  const moved = state.mails.filter((mail) => mail.folder === 'inbox' && catches(given, mail.from.email)).map(({ id }) => id);
  const mails = state.mails.map((mail): Mail => (moved.includes(mail.id) ? { ...mail, folder: given.folder } : mail));
  const rules = [...more.rules.filter(({ from }) => from !== given.from), { ...given, moved }];
  const skin = skinOf(state.skin);
  return said({ ...state, mails, more: { ...more, rules } }, moreWords(skin).ruleText(given.from, folderName(given.folder, skin)), before);
}
