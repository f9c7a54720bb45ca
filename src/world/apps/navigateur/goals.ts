// What was achieved, judged on pages, tabs and answers, never on what is open. Pure.

import { assertNever } from '../../../core/lesson/assert-never';
import { sitesShown } from './leaving';
import { USUAL } from './menu';
import type { NavigateurGoal } from './schema';
import { placeOf, siteIdOf, visitIn } from './sites';
import type { Navigateur } from './state';

export function isReached(goal: NavigateurGoal, state: Navigateur): boolean {
  const { done, answers, pane } = state;
  switch (goal.type) {
    case 'page-read':
      return done.read.includes(goal.page);
    case 'on-page':
      return pane.name === 'page' && pane.page === goal.page;
    case 'tabs-left':
      return sameOnes(state.tabs.map(visitIn).map(placeOf), goal.pages);
    case 'bookmarked':
      return state.bookmarks.includes(goal.page);
    case 'cookies-refused':
      return answers.cookies[goal.site] === 'refused';
    case 'searched':
      return done.searched.length > 0;
    case 'downloaded':
      return done.downloaded.includes(goal.fileId);
    case 'slot-booked':
      return done.booked.some(({ block, day, hour, held }) => block === goal.block && day === goal.day && hour === goal.hour && held === undefined);
    case 'captured':
      return done.captured.includes(goal.page);
    case 'slot-free':
      return !done.booked.some(({ block }) => block === goal.block);
    case 'list-narrowed':
      return state.blocks[`${goal.page}/${goal.block}`]?.filters?.[goal.filter] === goal.value;
    case 'padlock-read':
      return done.padlocks.includes(goal.site);
    case 'translated':
      return answers.translated[goal.page] === 'yes';
    case 'left':
      return done.read.some((page) => siteIdOf(page) === goal.site) && !sitesShown(state).includes(goal.site);
    case 'safe':
      return done.owed.length === 0;
    case 'permission-refused':
      return answers.permissions[goal.site] === 'refused';
    case 'no-password-kept':
      return Object.keys(answers.passwords).length > 0 && Object.values(answers.passwords).every((one) => one === 'not-kept');
    case 'read-privately':
      return done.privately.includes(goal.page);
    case 'zoomed':
      return state.zoom > USUAL;
    default:
      return assertNever(goal);
  }
}

function sameOnes(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join();
}
