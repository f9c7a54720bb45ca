// The JSON schemas that editors read to complete what authors write, worked out from those that the build checks with. What a schema cannot say
// (a name that must exist, two lines that must agree) is left to `npm run lessons:check`.

import { z } from 'zod';
import type { AppSchemas } from '../../../world/apps/authoring';
import * as apps from '../../../world/apps/schemas';
import { deviceEventSchema, deviceGoalSchema } from '../../../world/device/schema';
import { practiceSchema } from '../../../world/practice/schema';
import { planSchema } from '../../../core/lesson/plan-schema';
import { addressesSchema } from '../../library/addresses';
import { blockagesSchema } from '../../library/blockages-schema';
import { numbersSchema } from '../../library/check-numbers';
import { agendaSchema, ideasSchema, papersSchema, phonesSchema, realSitesSchema, servedSchema } from '../../library/reference-schema';
import { resumeSchema } from '../../library/check-resume';
import { guideSchema } from '../../library/guides-schema';
import { gapsSchema } from '../../library/known-gaps';
import { mentionsSchema } from '../../library/mentions';
import { pathSchema } from '../../library/path-schema';
import { personaSchema } from '../../library/persona-schema';
import { positioningSchema } from '../../library/positioning-schema';
import { rightsSchema } from '../../library/rights-schema';
import { figuresSchema, questionsSchema, rightFileSchema } from '../../library/simulator-schema';
import { seriesSchema } from '../../library/series-schema';
import { situationsSchema } from '../../library/situations-schema';
import { townSchema } from '../../library/town-schema';
import { wordsSchema } from '../../library/words-schema';
import { aboutSchema } from '../../places/places';
import { french } from './french';

export interface Kind {
  /** Of its file: `schemas/<name>.json`. */
  readonly name: string;
  /** The files it is for, from the root. */
  readonly files: readonly string[];
  readonly schema: unknown;
}

interface Json {
  readonly [key: string]: unknown;
}

/** Rooms of content/ that an app keeps: forms, sites. */
const lent = Object.values<AppSchemas>(apps).flatMap(({ borrowed }) => borrowed ?? []);

export function kinds(): readonly Kind[] {
  const own: readonly (readonly [string, z.ZodType, readonly string[]])[] = [
    ['lecon', planSchema, ['content/lessons/*/*.mdx']],
    ['personnage', personaSchema, ['content/personas/*.yaml']],
    ['guide', guideSchema, ['content/guides/*.yaml']],
    ['parcours', pathSchema, ['content/paths/*.yaml']],
    ['serie', seriesSchema, ['content/series/*.yaml']],
    ['mots', wordsSchema, ['content/words.yaml']],
    ['blocages', blockagesSchema, ['content/blockages.yaml']],
    ['droits', rightsSchema, ['content/rights.yaml']],
    ['droit-demande', rightFileSchema, ['content/rights/*.yaml']],
    ['droit-questions', questionsSchema, ['content/rights/commun/questions.yaml']],
    ['droit-chiffres', figuresSchema, ['content/rights/commun/chiffres.yaml']],
    ['situations', situationsSchema, ['content/situations.yaml']],
    ['ville', townSchema, ['content/town.yaml']],
    ['numeros', numbersSchema, ['content/numeros.yaml']],
    ['reprise', resumeSchema, ['content/reprise.yaml']],
    ['manques', gapsSchema, ['content/known-gaps.yaml']],
    ['mentions', mentionsSchema, ['content/mentions.yaml']],
    ['adresses', addressesSchema, ['content/addresses.yaml']],
    ['lieux', aboutSchema, ['content/places.yaml']],
    ['telephone', phonesSchema, ['content/phones.yaml']],
    ['papiers', papersSchema, ['content/papers.yaml']],
    ['idees', ideasSchema, ['content/ideas.yaml']],
    ['agenda', agendaSchema, ['content/agenda.yaml']],
    ['vrais-sites', realSitesSchema, ['content/real-sites.yaml']],
    ['servis', servedSchema, ['content/served.yaml']],
    ['essais', positioningSchema, ['content/positioning/plan.yaml']],
    ...lent.map(({ room, schema }) => [room, schema, [`content/${room}/*.yaml`]] as const),
  ];
  return [
    { name: 'exercice', files: ['content/lessons/*/*.practice.yaml', 'content/positioning/*.practice.yaml'], schema: inFrench('exercice', practiceJson()) },
    ...own.map(([name, schema, files]): Kind => ({ name, files, schema: inFrench(name, jsonOf(schema)) })),
  ];
}

/** A practice: what every one has, then what each app of it may have. */
function practiceJson(): Json {
  const whole = jsonOf(practiceSchema);
  const properties = fieldsOf(whole['properties']);
  const all = Object.entries<AppSchemas>(apps);
  const slips = all.map(([, { slip }]) => withSay(jsonOf(slip), fieldsOf(fieldsOf(fieldsOf(properties['slips'])['items'])['properties'])['say']));
  return {
    ...whole,
    properties: {
      ...properties,
      apps: {
        ...fieldsOf(properties['apps']),
        properties: Object.fromEntries(all.map(([id, { written, scenario }]) => [id, jsonOf(written ?? scenario)])),
        additionalProperties: false,
      },
      goals: { ...fieldsOf(properties['goals']), items: { anyOf: [...all.map(([, { goal }]) => jsonOf(goal)), jsonOf(deviceGoalSchema)] } },
      walkthrough: { ...fieldsOf(properties['walkthrough']), items: { anyOf: [...all.map(([, { event }]) => jsonOf(event)), jsonOf(deviceEventSchema)] } },
      slips: { ...fieldsOf(properties['slips']), items: { anyOf: slips } },
    },
  };
}

/** A slip with its author's words: its details may then be left out. */
function withSay(slip: Json, say: unknown): Json {
  const kind = (one: unknown): Json => {
    const fields = fieldsOf(one);
    return { ...fields, properties: { ...fieldsOf(fields['properties']), say }, required: ['app', 'type', 'say'] };
  };
  const list = [slip['anyOf'], slip['oneOf']].find((one): one is unknown[] => Array.isArray(one));
  return list === undefined ? kind(slip) : { anyOf: list.map(kind) };
}

/** As draft 7 says it, which every editor reads. */
function jsonOf(schema: z.ZodType): Json {
  const { $schema: _, '~standard': _standard, ...json }: Json = { ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) };
  return json;
}

/** Descriptions for authors in the place of those for who programs. */
function inFrench(name: string, json: Json): Json {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...fieldsOf(described(json, name)) };
}

function described(value: unknown, at: string): unknown {
  if (Array.isArray(value)) return value.map((one) => described(one, at));
  if (typeof value !== 'object' || value === null) return value;
  const words = french[at];
  const inside = Object.entries(value).flatMap(([key, its]): readonly (readonly [string, unknown])[] => {
    if (key === 'description' && typeof its === 'string') return [];
    if (key === 'properties')
      return [[key, Object.fromEntries(Object.entries(fieldsOf(its)).map(([field, one]) => [field, described(one, `${at}.${field}`)]))]];
    return [[key, described(its, at)]];
  });
  const fields = Object.fromEntries(inside);
  return words === undefined || !('type' in fields || 'anyOf' in fields || 'enum' in fields) || at.split('.').length < 2
    ? fields
    : { description: words, ...fields };
}

function fieldsOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
