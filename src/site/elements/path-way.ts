// On a lesson opened from a path, in this tab: the way back to it, and the lesson after. The others carry only this line.

/** The key of platform/adapters/followed-path.ts. */
const FOLLOWED = 'declic:parcours';

function isFollowing(): boolean {
  try {
    return sessionStorage.getItem(FOLLOWED) !== null;
  } catch {
    return false;
  }
}

if (isFollowing()) import('./path-links').then(({ showWay }) => showWay()).catch(() => undefined);
