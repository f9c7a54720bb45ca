import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ownFile, signedFile } from '../../site/messages/fr/attestation-file';
import { digcompCodes } from '../lesson/digcomp';
import { noProgress, withFact, type IsoDate, type Outcome } from '../lesson/progress';
import { credentialOf, personOf, readCredential } from './credential';
import { statementOf, type Statement } from './statement';

const ID = 'urn:uuid:0b7c3a52-1f7e-4d3c-9a51-3b1f6f0f2a10';
const aDay = fc.constantFrom<IsoDate>('2026-11-20', '2026-11-21', '2026-11-30');
const aLesson = fc.record({
  id: fc.constantFrom('ecrire-email', 'lire-repondre-email', 'cv', 'compte'),
  title: fc.constantFrom('Écrire un e-mail', 'Répondre <b>vite</b>', 'Son CV'),
  how: fc.constantFrom<Outcome>('seen', 'guided', 'alone'),
  digcomp: fc.subarray([...digcompCodes], { minLength: 1, maxLength: 4 }),
});
const aStatement: fc.Arbitrary<Statement> = fc.record({
  id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
  name: fc.constantFrom('', 'Nadia Benali', 'Zoë d’Aubigné'),
  from: aDay,
  to: aDay,
  lessons: fc.uniqueArray(aLesson, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
});

/**
 * Open Badges 3.0 as 1EdTech publishes its data model (openbadges-specification, ob_v3p0/common_credentials.lines and context-3.0.3.json, read on
 * 30 November 2026; the JSON schema itself was not found): the classes that we write, each property by its name and how often, and no other.
 */
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/);
const dateTime = z.iso.datetime();
const typed = (name: string) => z.array(z.string()).refine((types) => types.includes(name), name);
const alignment = z.strictObject({
  type: typed('Alignment'),
  targetCode: z.string(),
  targetName: z.string(),
  targetFramework: z.string(),
  targetUrl: z.url(),
});
const openBadge = z.strictObject({
  '@context': z.tuple([z.literal('https://www.w3.org/ns/credentials/v2'), z.literal('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json')]),
  id: uri,
  type: typed('VerifiableCredential').refine((types) => types.includes('AchievementCredential') || types.includes('OpenBadgeCredential')),
  name: z.string().min(1),
  description: z.string(),
  issuer: z.strictObject({ id: uri, type: typed('Profile'), name: z.string().min(1).optional(), description: z.string() }),
  validFrom: dateTime,
  credentialSubject: z.strictObject({
    id: uri,
    type: typed('AchievementSubject'),
    identifier: z
      .array(z.strictObject({ type: z.literal('IdentityObject'), hashed: z.literal(false), identityHash: z.string().min(1), identityType: z.literal('name') }))
      .optional(),
    activityStartDate: dateTime,
    activityEndDate: dateTime,
    achievement: z.strictObject({
      id: uri,
      type: typed('Achievement'),
      name: z.string().min(1),
      description: z.string().min(1),
      criteria: z.strictObject({ narrative: z.string().min(1) }),
      alignment: z.array(alignment),
      resultDescription: z.array(
        z.strictObject({
          id: uri,
          type: typed('ResultDescription'),
          name: z.string().min(1),
          resultType: z.literal('PerformanceLevel'),
          allowedValue: z.array(z.string()),
          alignment: z.array(alignment),
        }),
      ),
    }),
    result: z.array(z.strictObject({ type: typed('Result'), resultDescription: uri, value: z.string() })),
  }),
  credentialSchema: z.array(z.strictObject({ id: z.url(), type: z.literal('1EdTechJsonSchemaValidator2019') })),
});

const issuers = fc.constantFrom({ said: ownFile, by: undefined }, { said: signedFile, by: { id: 'did:key:z6MkAbc', name: 'Médiathèque' } });

test('a statement is a credential of Open Badges 3.0, and comes back as it was', () => {
  fc.assert(
    fc.property(aStatement, issuers, (statement, { said, by }) => {
      const issuer = by ?? { id: personOf(statement), name: statement.name };
      const file: unknown = JSON.parse(JSON.stringify(credentialOf(statement, { id: ID, on: '2026-11-30', issuer, said })));
      const badge = openBadge.parse(file);
      // Each result is of a lesson that is described, with a value that is allowed.
      for (const { resultDescription, value } of badge.credentialSubject.result) {
        expect(badge.credentialSubject.achievement.resultDescription.find(({ id }) => id === resultDescription)?.allowedValue).toContain(value);
      }
      expect(readCredential(file)).toEqual({ statement, issuer, on: '2026-11-30' });
    }),
  );
});

test('the file says in French that nobody has checked and nobody has signed, and holds no name but the one that was typed', () => {
  const lessons = [{ id: 'ecrire-email', title: 'Écrire un e-mail', how: 'alone', digcomp: ['2.3'] }] as const;
  const statement: Statement = { id: ID, name: 'Nadia Benali', from: '2026-11-20', to: '2026-11-21', lessons };
  const badge = openBadge.parse(
    credentialOf(statement, { id: ID, on: '2026-11-30', issuer: { id: personOf(statement), name: statement.name }, said: ownFile }),
  );
  expect(badge.description).toContain('Ce fichier n’est pas signé');
  expect(badge.issuer.description).toContain('Personne n’a vérifié');
  expect(badge.credentialSubject.achievement.alignment.map(({ targetCode }) => targetCode)).toEqual(['DigComp 2.3', 'CRCN 2.4']);
  const without = JSON.stringify(
    credentialOf({ ...statement, name: '' }, { id: ID, on: '2026-11-30', issuer: { id: personOf(statement), name: '' }, said: ownFile }),
  );
  expect(without).not.toMatch(/Nadia|identifier|"identityHash"/);
});

test('a lesson is stated when it is finished; with one exercise done with help, it was done with help', () => {
  const known = (id: string) => ({ id, title: id, digcomp: ['2.1'], steps: ['un', 'deux'] }) as const;
  const fact = (lesson: string, step: string, outcome: Outcome, day: IsoDate) => ({ lesson, step, outcome, day });
  const progress = [
    fact('lue', 'un', 'seen', '2026-11-02'),
    fact('lue', 'deux', 'seen', '2026-11-20'),
    fact('seule', 'un', 'seen', '2026-11-10'),
    fact('seule', 'deux', 'alone', '2026-11-11'),
    fact('aidee', 'un', 'alone', '2026-11-10'),
    fact('aidee', 'deux', 'guided', '2026-11-12'),
    fact('commencee', 'un', 'alone', '2026-11-01'),
  ].reduce(withFact, noProgress);
  const stated = statementOf([known('lue'), known('seule'), known('aidee'), known('commencee')], progress, { id: ID, name: '' });
  expect(stated?.lessons.map(({ id, how }) => [id, how])).toEqual([
    ['lue', 'seen'],
    ['seule', 'alone'],
    ['aidee', 'guided'],
  ]);
  expect([stated?.from, stated?.to]).toEqual(['2026-11-02', '2026-11-20']);
  expect(statementOf([known('commencee')], progress, { id: ID, name: '' })).toBeUndefined();
});

test('a file of anything is refused, and so is one of ours with a part that is not understood', () => {
  fc.assert(
    fc.property(fc.anything(), (record) => {
      expect(readCredential(record)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(aStatement, (statement) => {
      const file = openBadge.parse(credentialOf(statement, { id: ID, on: '2026-11-30', issuer: { id: ID, name: '' }, said: ownFile }));
      for (const one of file.credentialSubject.result) one.value = 'Avec un talent rare';
      expect(readCredential(file)).toBeUndefined();
    }),
  );
});
