// What a page of a package does with its platform, whichever it is. The build puts the plan on the script (src/build/course), which stands
// first in the page.

import { isoOf } from '../../core/lesson/calendar';
import { browserCalendar } from '../adapters/browser-calendar';
import { CourseProgress } from './course-progress';
import { digestOf } from './digest';
import type { Opened } from './platform';
import { partOf, storageOf, takeOwnPart } from './storages';
import type { CoursePlan } from './told';

interface OnScript {
  readonly plan: CoursePlan;
  /** The name of the package. */
  readonly course: string;
  readonly script: DOMStringMap;
}

export function onScript(): OnScript {
  const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset : {};
  const { course = '', lesson = '', steps = '', doing = '' } = script;
  return { plan: { lesson, steps: steps.split(','), doing: doing.split(',') }, course, script };
}

/** `learner`: who learns, empty when the platform does not say it, undefined where there is no platform. */
export function begin({ plan, course }: OnScript, opened: Promise<Opened>, learner: string | undefined): void {
  const part = `declic-cours:${course}:`;
  const tab = partOf(storageOf(window, 'sessionStorage'), part);
  // Two learners whom nobody tells apart would see each other's: then nothing stays.
  takeOwnPart(window, learner === undefined ? part : learner === '' ? undefined : `${part}${digestOf(learner)}:`);
  // The page says once a visit that nothing is kept (elements/progress.ts); here a visit is one opening of the lesson.
  window.sessionStorage.removeItem('declic-trouble-said');
  const key = `faites:${plan.lesson}`;
  window.declicProgress = new CourseProgress({
    plan,
    opened,
    today: () => isoOf(browserCalendar.today()),
    tab: { read: () => tab.getItem(key) ?? '', write: (kept) => keep(tab, key, kept) },
  });
  const leave = async (): Promise<string | undefined> => {
    const platform = await opened;
    return typeof platform === 'string' ? undefined : platform.leave();
  };
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) void leave();
  });
  addEventListener('DOMContentLoaded', () => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-course-leave]')) {
      button.addEventListener('click', () => {
        void leave().then((next) => {
          if (next !== undefined) location.assign(next);
          else for (const said of document.querySelectorAll<HTMLElement>('[data-course-left]')) said.textContent = said.dataset['courseLeft'] ?? '';
        });
      });
    }
  });
}

function keep(tab: Storage, key: string, kept: string): void {
  try {
    tab.setItem(key, kept);
  } catch {
    // Full: it lasts as long as the page.
  }
}
