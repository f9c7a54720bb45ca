// What the profile asks for, in our own words: https://w3id.org/kim/amb/20231019/, its schemas read on 30 November 2026. They are in no package.

import { expect, test } from 'vitest';
import { z } from 'zod';
import { planSchema } from '../../core/lesson/plan-schema';
import type { Lesson } from '../../core/lesson/lesson';
import { ambOf } from './amb';

const uri = z.url();
const label = z.record(z.string().regex(/^[a-z]{2}$/), z.string());
const concept = z.object({ id: uri, type: z.literal('Concept').optional(), prefLabel: label.optional() });

const profile = z.object({
  '@context': z.tuple([z.literal('https://w3id.org/kim/amb/context.jsonld'), z.object({ '@language': z.string().regex(/^[a-z]{2}$/) })]),
  id: uri,
  type: z.array(z.string()).refine((types) => types.includes('LearningResource')),
  name: z.string(),
  description: z.string(),
  inLanguage: z.array(z.string().regex(/^[a-z]{2}$/)),
  keywords: z.array(z.string()),
  learningResourceType: z.array(concept.extend({ id: z.string().regex(/^https:\/\/w3id\.org\/kim\/hcrt\/[a-z_]+$/) })).min(1),
  interactivityType: concept.extend({ id: z.string().regex(/^http:\/\/purl\.org\/dcx\/lrmi-vocabs\/interactivityType\/(active|expositive|mixed)$/) }),
  audience: z.array(concept),
  creator: z.array(z.object({ type: z.enum(['Person', 'Organization']), name: z.string() })),
  license: z.object({ id: z.string().regex(/^https?:\/\/creativecommons\.org\/(licenses|licences|publicdomain)\//) }),
  conditionsOfAccess: concept.extend({ id: z.enum(['http://w3id.org/kim/conditionsOfAccess/no_login', 'http://w3id.org/kim/conditionsOfAccess/login']) }),
  isAccessibleForFree: z.boolean(),
  dateModified: z.iso.date(),
  competencyRequired: z.array(concept).optional(),
  encoding: z.array(
    z.object({ type: z.literal('MediaObject'), contentUrl: uri, encodingFormat: z.string().regex(/^(text|application|video|audio|image)\/[\w.+-]+$/) }),
  ),
  mainEntityOfPage: z.array(z.object({ id: uri, type: z.literal('WebContent'), dateModified: z.iso.date(), provider: z.object({ id: uri }) })),
});

const lesson: Lesson = {
  id: 'ecrire',
  locale: 'fr',
  file: '',
  intro: '',
  steps: [],
  plan: planSchema.parse({
    title: 'Écrire un e-mail',
    goal: 'J’envoie un message.',
    minutes: 35,
    minutesAlone: 18,
    level: 1,
    theme: 'email',
    digcomp: ['2.1'],
    keywords: ['courriel'],
    objectives: ['Je sais choisir un objet.'],
    steps: ['un', 'deux', 'trois'].map((id) => ({ id, title: id, minutes: 5 })),
    reviewed: '2026-11-21',
  }),
};

test('a lesson is as the profile asks, and says nothing that the profile does not know', () => {
  const url = 'https://ville.exemple/lecons/ecrire/';
  const before = [{ url: 'https://ville.exemple/lecons/lire/', title: 'Lire' }];
  for (const listed of [
    { lesson, url, sheet: `${url}fiche/`, before },
    { lesson, url, sheet: `${url}fiche/`, before: [] },
  ]) {
    const [written] = ambOf([listed], 'https://ville.exemple/');
    expect(profile.strict().safeParse(written).error).toBeUndefined();
  }
});
