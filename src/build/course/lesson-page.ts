// The page of a lesson, as it is inside a course platform: without the ways that lead elsewhere, which are not there, and with the truth
// about what is told. The rest of the page is the site's own, byte for byte.

import type { Lesson } from '../../core/lesson/lesson';
import { doingSteps, type Course } from './course';
import { words } from './words';

export type Kind = 'scorm12' | 'scorm2004' | 'cmi5';

/** First in the page, before its own scripts. */
export const SCRIPT = 'cours.js';

interface Wanted {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly kind: Kind;
  /** Whether a file of the site is in the package. */
  readonly isThere: (address: string) => boolean;
  /** Where the page may tell what was done; nowhere but its own host when it is not given. */
  readonly listener?: string | undefined;
}

export function lessonPage(html: string, { course, lesson, kind, isThere, listener }: Wanted): string {
  const once = (text: string, part: RegExp, by: string): string => {
    // A page that has changed its shape is seen here, not by a learner.
    if (text.match(new RegExp(part, 'g'))?.length !== 1) throw new Error(`The page of ${lesson.id} has not exactly one ${part.source}.`);
    return text.replace(part, () => by);
  };
  const leave = kind === 'cmi5' ? `<button class="site-tool" type="button" data-course-leave>${words.leave}</button>` : '';
  const left = kind === 'cmi5' ? `<p role="status" class="page" data-course-left="${words.left}"></p>` : '';
  let page = once(html, /<aside class="shared-sign"[\s\S]*?<\/aside>/, '');
  page = once(page, /<a class="site-tool site-header__teach"[\s\S]*?<\/a>/, '');
  page = once(page, /<a class="site-tool" href="[^"]*\/recherche\/"[\s\S]*?<\/a>/, leave);
  page = once(page, /<a class="link" href="[^"]*\/poste-partage\/">[\s\S]*?<\/a>/, '');
  page = once(page, /<aside class="lesson__share"[\s\S]*?<\/aside>/, '');
  page = once(page, /<p class="lesson__on-paper"[\s\S]*?<\/p>/, '');
  page = once(page, /<section class="onward prose">[\s\S]*?<\/section>/, '');
  page = once(page, /<nav class="site-footer__nav"[\s\S]*?<\/nav>/, '');
  page = once(page, /<p class="site-footer__promise"[^>]*>[\s\S]*?<\/p>/, `<p class="site-footer__promise">${words.promise}</p>`);
  page = once(page, /<p class="site-footer__licence"[^>]*>/, `<p class="site-footer__licence">${words.licence} `);
  page = once(page, /(?<=<lesson-progress\b[^>]*) data-refused="[^"]*"/, ` data-refused="${words.refused}"`);
  page = once(page, /<main\b/, `${left}<main`);
  page = page
    .replaceAll(/<p class="moved"[\s\S]*?<\/p>/g, '')
    .replaceAll(/ data-town="[^"]*"/g, ' data-town=""')
    .replaceAll(/<a\b([^>]*) href="(\/[^"#?]*)[^"]*"([^>]*)>([\s\S]*?)<\/a>/g, (whole, before: string, address: string, after: string, inside: string) => {
      if (isThere(address)) return whole;
      // What looks like a button would do nothing; in a sentence, the words stay.
      return `${before}${after}`.includes('class="button') ? '' : `<span${labelled(`${before}${after}`)}>${inside}</span>`;
    });
  // A platform shows the lesson in a frame of its own: the address of a real service is read, and typed elsewhere.
  page = page.replaceAll(
    /<a\b([^>]*) href="https?:[^"]*"([^>]*)>([\s\S]*?)<\/a>/g,
    (_whole, before: string, after: string, inside: string) => `<span${labelled(`${before}${after}`)}>${inside}</span>`,
  );
  const told = [
    ['course', course.id],
    ['lesson', lesson.id],
    ['steps', lesson.plan.steps.map(({ id }) => id).join(',')],
    ['doing', doingSteps(lesson).join(',')],
    ...(kind === 'cmi5' ? [] : [['scorm', kind === 'scorm12' ? '1.2' : '2004'] as const]),
  ].map(([name, value]) => ` data-${name}="${value}"`);
  // In the head, before the line that reads a storage: decision 0027.
  page = once(page, /<meta charset="utf-8">/, `<meta charset="utf-8"><script src="/${SCRIPT}"${told.join('')}></script>`);
  return kind === 'cmi5' ? once(page, /connect-src 'self'/, `connect-src 'self' ${listener ?? 'https:'}`) : page;
}

/** Of a link, what its looks need; not what it says of where it leads. */
function labelled(attributes: string): string {
  return [...attributes.matchAll(/ (?:class|data-s\w+)(?:="[^"]*")?/g)].map(([attribute]) => attribute).join('');
}
