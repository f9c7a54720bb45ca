// The path that one follows in this tab: a lesson opened from it shows the way back, and the one after. Gone with the tab.

import { isId } from '../../core/lesson/id';

/** Written again in elements/path-way.ts, which carries nothing else of this file. */
const KEY = 'declic:parcours';
const MOST_LESSONS = 20;

export interface FollowedPath {
  /** The path's page, with its fragment; always an address of this site. */
  readonly home: string;
  readonly lessons: readonly FollowedLesson[];
}

interface FollowedLesson {
  readonly id: string;
  readonly title: string;
}

/** A browser that refuses its storage shows no way back: the lesson is whole without it. */
export function followPath(followed: FollowedPath): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(followed));
  } catch {
    // Nothing more to do.
  }
}

export function followedPath(): FollowedPath | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isFollowed(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isFollowed(value: unknown): value is FollowedPath {
  if (typeof value !== 'object' || value === null || !('home' in value) || !('lessons' in value)) return false;
  const { home, lessons } = value;
  // One slash: two would be another host.
  return typeof home === 'string' && /^\/(?!\/)/.test(home) && Array.isArray(lessons) && lessons.length <= MOST_LESSONS && lessons.every(isLesson);
}

function isLesson(value: unknown): value is FollowedLesson {
  return typeof value === 'object' && value !== null && 'id' in value && isId(value.id) && 'title' in value && typeof value.title === 'string';
}
