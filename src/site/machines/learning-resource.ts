// A lesson as other platforms index it: schema.org's LearningResource. What a page says of itself is short; the list of all lessons says more.

import type { DefinedTerm, Graph, LearningResource, WithContext } from 'schema-dts';
import { digcompVersion, type DigcompCode } from '../../core/lesson/digcomp';
import type { Lesson } from '../../core/lesson/lesson';

/** Of all that is in `content/`. */
export const CONTENT_LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** What a lesson is called in words: its levels from 1, its skills, what kind of thing it is. */
export interface Vocabulary {
  readonly levels: readonly string[];
  readonly digcomp: Readonly<Record<DigcompCode, string>>;
  readonly kind: string;
  readonly sheet: string;
}

/** What the page of a lesson says of itself, as text that can stand in a `<script>`. */
export function inPage(lesson: Lesson, words: Vocabulary): string {
  return inMarkup({ '@context': 'https://schema.org', ...essential(lesson, words) } satisfies WithContext<LearningResource>);
}

interface Listed {
  readonly lesson: Lesson;
  /** Of its page, and of its sheet to print: whole where the site knows where it lives. */
  readonly url: string;
  readonly sheet: string;
  /** Titles of the lessons that help before. */
  readonly before: readonly string[];
}

/** All lessons, for who indexes them or carries them elsewhere. */
export function listOf(lessons: readonly Listed[], words: Vocabulary): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': lessons.map(({ lesson, url, sheet, before }): LearningResource => {
      const { plan } = lesson;
      return {
        ...essential(lesson, words),
        '@id': url,
        url,
        keywords: [...plan.keywords],
        teaches: [...skills(plan.digcomp, words), ...plan.objectives],
        ...(before.length > 0 ? { competencyRequired: [...before] } : {}),
        creator: { '@type': 'Organization', name: 'Déclic' },
        audience: { '@type': 'EducationalAudience', educationalRole: 'student' },
        // Each is held by a test: pictures have their words, order and headings by axe, larger letters and themes by look.spec, one exercise of every lesson by keyboard.
        accessMode: ['textual', 'visual'],
        accessibilityFeature: ['alternativeText', 'displayTransformability', 'readingOrder', 'structuralNavigation'],
        accessibilityControl: ['fullKeyboardControl', 'fullTouchControl'],
        encoding: { '@type': 'MediaObject', name: words.sheet, encodingFormat: 'text/html', contentUrl: sheet },
      };
    }),
  };
}

function essential({ locale, plan }: Lesson, words: Vocabulary) {
  const { title, goal, minutes, minutesAlone = minutes, level, digcomp, reviewed } = plan;
  return {
    '@type': 'LearningResource',
    name: title,
    description: goal,
    inLanguage: locale,
    learningResourceType: words.kind,
    educationalLevel: words.levels[level - 1] ?? '',
    timeRequired: `PT${minutesAlone}M`,
    teaches: skills(digcomp, words),
    license: CONTENT_LICENCE,
    isAccessibleForFree: true,
    dateModified: reviewed,
  } as const satisfies LearningResource;
}

function skills(codes: readonly DigcompCode[], { digcomp }: Vocabulary): DefinedTerm[] {
  return codes.map((termCode) => ({ '@type': 'DefinedTerm', termCode, name: digcomp[termCode], inDefinedTermSet: `DigComp ${digcompVersion}` }));
}

/** JSON that no title can close: « </script> » in it is letters. */
function inMarkup(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
