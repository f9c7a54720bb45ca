// The lessons in the German-speaking world's profile for educational resources (AMB, https://w3id.org/kim/amb/, version of 19 October 2023), which
// indexes such as OERSI and WirLernenOnline gather: schema.org, in a stricter form. Whole addresses only: it is written where the site knows its own.

import type { Lesson } from '../../core/lesson/lesson';
import { CONTENT_LICENCE } from './learning-resource';

interface Listed {
  readonly lesson: Lesson;
  readonly url: string;
  /** Of its sheet to print. */
  readonly sheet: string;
  /** The lessons that help before. */
  readonly before: readonly { readonly url: string; readonly title: string }[];
}

/** What kind of thing, in the vocabulary the profile asks for (HCRT). */
const KINDS = ['drill_and_practice', 'simulation'] as const;
const VOCABULARY = 'http://purl.org/dcx/lrmi-vocabs';

/** `site`: where all of them come from. */
export function ambOf(lessons: readonly Listed[], site: string) {
  return lessons.map(({ lesson: { locale, plan }, url, sheet, before }) => ({
    '@context': ['https://w3id.org/kim/amb/context.jsonld', { '@language': locale }],
    id: url,
    type: ['LearningResource'],
    name: plan.title,
    description: plan.goal,
    inLanguage: [locale],
    keywords: [...plan.keywords],
    learningResourceType: KINDS.map((kind) => ({ type: 'Concept', id: `https://w3id.org/kim/hcrt/${kind}` })),
    interactivityType: { type: 'Concept', id: `${VOCABULARY}/interactivityType/active` },
    audience: [{ type: 'Concept', id: `${VOCABULARY}/educationalAudienceRole/student` }],
    creator: [{ type: 'Organization', name: 'Déclic' }],
    license: { id: CONTENT_LICENCE },
    conditionsOfAccess: { type: 'Concept', id: 'http://w3id.org/kim/conditionsOfAccess/no_login' },
    isAccessibleForFree: true,
    dateModified: plan.reviewed,
    ...(before.length > 0 ? { competencyRequired: before.map((one) => ({ id: one.url, prefLabel: { [locale]: one.title } })) } : {}),
    encoding: [{ type: 'MediaObject', contentUrl: sheet, encodingFormat: 'text/html' }],
    mainEntityOfPage: [{ type: 'WebContent', id: url, dateModified: plan.reviewed, provider: { id: site, type: 'Service', name: 'Déclic' } }],
  }));
}
