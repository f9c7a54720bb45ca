/**
 * A statement as a file that others read: an AchievementCredential of Open Badges 3.0 (1EdTech, context 3.0.3), in the W3C's Verifiable Credentials
 * Data Model 2.0. One credential has one achievement there: each lesson is a result of it, with its own skills.
 *
 *     { "type": ["VerifiableCredential", "AchievementCredential"], "id": "urn:uuid:…", "validFrom": "2026-11-30T00:00:00Z",
 *       "issuer": { "id": "urn:uuid:…#personne" or "did:key:z6Mk…" },
 *       "credentialSubject": { "id": "urn:uuid:…#personne", "identifier": [the name that was typed],
 *         "achievement": { "resultDescription": [a lesson and its skills, …] }, "result": [how each was done, …] } }
 *
 * What it says in words, `Said`, is written in the file: who opens it in ten years reads that nobody has checked.
 */

import { crcnOf } from '../lesson/crcn';
import { digcompCodes, digcompVersion, type DigcompCode } from '../lesson/digcomp';
import { isIsoDate } from '../lesson/calendar';
import { fieldsOf } from '../lesson/foreign-json';
import { isId } from '../lesson/id';
import type { IsoDate, Outcome } from '../lesson/progress';
import { lineFrom } from '../path/path';
import type { StatedLesson, Statement } from './statement';

/** Who says it: the person themselves, or who signs. */
export interface Issuer {
  readonly id: string;
  readonly name: string;
}

/** The sentences of the file. */
export interface Said {
  readonly name: string;
  readonly description: string;
  readonly issuer: string;
  readonly achievement: string;
  readonly criteria: string;
  readonly how: Readonly<Record<Outcome, string>>;
}

export interface ReadCredential {
  readonly statement: Statement;
  readonly issuer: Issuer;
  readonly on: IsoDate;
}

/** In characters: more was not typed here. */
export const LONGEST_NAME = 80;
const LONGEST_TITLE = 150;
const MOST_LESSONS = 255;

/** From the least: the order in which Open Badges has allowed values. */
const hows = ['seen', 'guided', 'alone'] as const satisfies readonly Outcome[];

const frames = {
  DigComp: { name: `DigComp ${digcompVersion}`, url: 'https://joint-research-centre.ec.europa.eu/digcomp_en' },
  CRCN: { name: 'CRCN', url: 'https://www.legifrance.gouv.fr/eli/decret/2019/8/30/2019-919/jo/texte' },
} as const;

/** The person of a statement, who is named nowhere else. */
export function personOf({ id }: Pick<Statement, 'id'>): string {
  return `${id}#personne`;
}

/** `id` and `on`: of this file, which may be signed another day than it was stated. */
export function credentialOf(statement: Statement, { id, on, issuer, said }: { id: string; on: IsoDate; issuer: Issuer; said: Said }): object {
  const { lessons, name, from, to } = statement;
  const lessonId = (lesson: StatedLesson): string => `${statement.id}#${lesson.id}`;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id,
    type: ['VerifiableCredential', 'AchievementCredential'],
    name: said.name,
    description: said.description,
    issuer: { id: issuer.id, type: ['Profile'], ...(issuer.name === '' ? {} : { name: issuer.name }), description: said.issuer },
    validFrom: `${on}T00:00:00Z`,
    credentialSubject: {
      id: personOf(statement),
      type: ['AchievementSubject'],
      ...(name === '' ? {} : { identifier: [{ type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name' }] }),
      activityStartDate: `${from}T00:00:00Z`,
      activityEndDate: `${to}T00:00:00Z`,
      achievement: {
        id: `${statement.id}#lecons`,
        type: ['Achievement'],
        name: said.name,
        description: said.achievement,
        criteria: { narrative: said.criteria },
        alignment: alignments([...new Set(lessons.flatMap(({ digcomp }) => digcomp))].toSorted()),
        resultDescription: lessons.map((lesson) => ({
          id: lessonId(lesson),
          type: ['ResultDescription'],
          name: lesson.title,
          resultType: 'PerformanceLevel',
          allowedValue: hows.map((how) => said.how[how]),
          alignment: alignments(lesson.digcomp),
        })),
      },
      result: lessons.map((lesson) => ({ type: ['Result'], resultDescription: lessonId(lesson), value: said.how[lesson.how] })),
    },
    credentialSchema: [
      { id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json', type: '1EdTechJsonSchemaValidator2019' },
    ],
  };
}

/** What a credential of Déclic says; undefined for any other, or what nobody can read. Never throws. */
export function readCredential(record: unknown): ReadCredential | undefined {
  const file = fieldsOf(record);
  const subject = fieldsOf(file['credentialSubject']);
  const achievement = fieldsOf(subject['achievement']);
  const [, id] = /^(urn:uuid:[0-9a-f-]{36})#lecons$/.exec(textOf(achievement['id'])) ?? [];
  const [on, from, to] = [file['validFrom'], subject['activityStartDate'], subject['activityEndDate']].map(dayOf);
  if (id === undefined || on === undefined || from === undefined || to === undefined) return undefined;
  const values = new Map(listOf(subject['result']).map((one) => [fieldsOf(one)['resultDescription'], fieldsOf(one)['value']]));
  const described = listOf(achievement['resultDescription']);
  const lessons = described.slice(0, MOST_LESSONS).flatMap((one) => lessonFrom(one, { id, values }));
  // A part that is not understood is not left out in silence: what is signed must be what was shown.
  if (lessons.length === 0 || lessons.length !== described.length) return undefined;
  const name = lineFrom(fieldsOf(listOf(subject['identifier'])[0])['identityHash'], LONGEST_NAME);
  const { id: by, name: called } = fieldsOf(file['issuer']);
  return { statement: { id, name, from, to, lessons }, issuer: { id: textOf(by), name: lineFrom(called, LONGEST_NAME) }, on };
}

function lessonFrom(one: unknown, { id, values }: { id: string; values: ReadonlyMap<unknown, unknown> }): readonly StatedLesson[] {
  const { id: described, name, allowedValue, alignment } = fieldsOf(one);
  const lesson = textOf(described).startsWith(`${id}#`) ? textOf(described).slice(id.length + 1) : '';
  const title = lineFrom(name, LONGEST_TITLE);
  const how = hows[listOf(allowedValue).indexOf(values.get(described))];
  if (!isId(lesson) || title === '' || how === undefined) return [];
  const codes = listOf(alignment).map((each) => textOf(fieldsOf(each)['targetCode']));
  return [{ id: lesson, title, how, digcomp: digcompCodes.filter((code) => codes.includes(`DigComp ${code}`)) }];
}

/** The codes alone: some of the frames’ names are not sure, and codes that look alike mean other things. */
function alignments(digcomp: readonly DigcompCode[]): readonly object[] {
  const aligned = (frame: keyof typeof frames, code: string): object => ({
    type: ['Alignment'],
    targetCode: `${frame} ${code}`,
    targetName: `${frame} ${code}`,
    targetFramework: frames[frame].name,
    targetUrl: frames[frame].url,
  });
  return [...digcomp.map((code) => aligned('DigComp', code)), ...crcnOf(digcomp).map((code) => aligned('CRCN', code))];
}

function dayOf(value: unknown): IsoDate | undefined {
  const day = textOf(value).slice(0, 10);
  return isIsoDate(day) ? day : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
