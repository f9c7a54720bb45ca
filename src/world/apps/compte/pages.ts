// The pages of each task, in their order. Pure.

import type { PageId } from './schema';
import type { Compte, Page, Task } from './state';

function pagesOf(task: Task, { setting }: Compte): readonly PageId[] {
  switch (task) {
    case 'create':
      return setting.kind === 'mail'
        ? ['address', 'password', 'recovery', ...codeBy(setting.confirm), 'terms']
        : ['login', ...codeBy(setting.confirm), 'password', 'terms'];
    case 'sign-in':
      return ['sign-in'];
    case 'reset':
      return ['login', 'code', 'password'];
    case 'change':
      return ['password'];
    case 'public':
      return ['providers', 'sign-in', 'consent'];
  }
}

function codeBy(confirm: 'mail' | 'sms' | 'none'): readonly PageId[] {
  return confirm === 'none' ? [] : ['code'];
}

export function pageAfter({ task, page }: Page, state: Compte): PageId | undefined {
  const pages = pagesOf(task, state);
  return pages[pages.indexOf(page) + 1];
}

export function pageBefore({ task, page }: Page, state: Compte): PageId | undefined {
  return pagesOf(task, state)[pagesOf(task, state).indexOf(page) - 1];
}
