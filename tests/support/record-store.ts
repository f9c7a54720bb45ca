// A store of statements (LRS) for the tests, that holds a page to the rules of cmi5: https://github.com/AICC/CMI-5_Spec_Current (quartz, 1st
// edition; the numbers are its sections). It forgives nothing: what is not asked for is a fault too, since a page may tell no more.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Answer } from './course-platform';

type Json = Readonly<Record<string, unknown>>;

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What a result holds, by verb: § 9.5. */
const results: Readonly<Record<string, Json | undefined>> = {
  initialized: undefined,
  completed: { completion: true, duration: 'PT0S' },
  passed: { success: true, duration: 'PT0S' },
  terminated: { duration: 'PT0S' },
};

interface Session {
  readonly id: string;
  readonly registration: string;
  readonly actor: Json;
  readonly activityId: string;
  readonly launchMode: string;
  readonly returnURL: string | undefined;
  readonly masteryScore: number | undefined;
  token: string | undefined;
  readonly said: string[];
  hasReadPreferences: boolean;
}

export class RecordStore {
  /** What broke a rule, in words. */
  readonly faults: string[] = [];
  /** Verbs, in order, with the registration they are of. */
  readonly statements: { readonly registration: string; readonly verb: string; readonly body: string }[] = [];
  readonly documents = new Map<string, string>();
  /** Everything that was sent to it: addresses and bodies. */
  readonly received: string[] = [];
  readonly #sessions: Session[] = [];
  readonly #known = new Set<string>();

  /** What a platform adds to the page's address: § 8.1. */
  launch(at: string, asked: { learner: string; registration?: string; launchMode?: string; returnURL?: string; masteryScore?: number }): string {
    const session: Session = {
      id: randomUUID(),
      registration: asked.registration ?? randomUUID(),
      actor: { objectType: 'Agent', account: { homePage: 'https://plateforme.example', name: asked.learner } },
      activityId: 'https://plateforme.example/activites/42',
      launchMode: asked.launchMode ?? 'Normal',
      returnURL: asked.returnURL,
      masteryScore: asked.masteryScore,
      token: undefined,
      said: [],
      hasReadPreferences: false,
    };
    this.#sessions.push(session);
    return new URLSearchParams({
      endpoint: `${at}lrs`,
      fetch: `${at}jeton/${session.id}`,
      actor: JSON.stringify(session.actor),
      registration: session.registration,
      activityId: session.activityId,
    }).toString();
  }

  readonly answer: Answer = async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (!/^\/(lrs|jeton)\//.test(pathname)) return false;
    const cors = {
      'Access-Control-Allow-Origin': request.headers.origin ?? '*',
      'Access-Control-Allow-Headers': 'authorization,content-type,x-experience-api-version',
      'Access-Control-Allow-Methods': 'GET,PUT,POST',
    };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, cors).end();
      return true;
    }
    const body = await bodyOf(request);
    this.received.push(`${request.method ?? ''} ${decodeURIComponent(request.url ?? '')} ${body}`);
    const [status, said] = pathname.startsWith('/jeton/')
      ? this.#token(request, pathname)
      : this.#lrs(request, pathname.slice('/lrs/'.length), searchParams, body);
    response.writeHead(status, { ...cors, 'Content-Type': 'application/json' }).end(said);
    return true;
  };

  /** § 8.2: asked for by POST, given once. */
  #token(request: IncomingMessage, pathname: string): readonly [number, string] {
    const session = this.#sessions.find(({ id }) => pathname.endsWith(id));
    if (request.method !== 'POST') this.#fault(`8.2.1: the token was asked for by ${request.method ?? ''}`);
    if (session === undefined || session.token !== undefined) {
      this.#fault('8.2.1: the token was asked for again');
      return [200, JSON.stringify({ 'error-code': '1', 'error-text': 'Already given.' })];
    }
    session.token = Buffer.from(`declic:${session.id}`).toString('base64');
    return [200, JSON.stringify({ 'auth-token': session.token })];
  }

  #lrs(request: IncomingMessage, resource: string, asked: URLSearchParams, body: string): readonly [number, string] {
    const session = this.#sessions.find(({ token }) => token !== undefined && request.headers.authorization === `Basic ${token}`);
    if (session === undefined) return this.#refuse(401, '8.2.1: no token, or another');
    if (!/^1\.0\.\d$/.test(String(request.headers['x-experience-api-version']))) return this.#refuse(400, 'xAPI: no version');
    if (resource === 'statements' && request.method === 'PUT') return this.#statement(session, asked.get('statementId') ?? '', body);
    if (resource === 'activities/state') return this.#state(session, request, asked, body);
    if (resource === 'agents/profile' && request.method === 'GET' && asked.get('profileId') === 'cmi5LearnerPreferences') {
      session.hasReadPreferences = true;
      return [404, ''];
    }
    return this.#refuse(400, `Not asked for by cmi5: ${request.method ?? ''} ${resource}`);
  }

  /** § 10. */
  #state(session: Session, request: IncomingMessage, asked: URLSearchParams, body: string): readonly [number, string] {
    const { registration, activityId, actor, launchMode, returnURL, masteryScore } = session;
    if (asked.get('activityId') !== activityId || asked.get('registration') !== registration) return this.#refuse(400, '10: another lesson’s document');
    if (!isDeepStrictEqual(JSON.parse(asked.get('agent') ?? '{}'), actor)) return this.#refuse(400, '10: another learner’s document');
    const name = asked.get('stateId') ?? '';
    if (name === 'LMS.LaunchData') {
      if (request.method !== 'GET') return this.#refuse(403, '10: LMS.LaunchData was changed');
      return [
        200,
        JSON.stringify({
          contextTemplate: this.#template(session),
          launchMode,
          moveOn: 'Completed',
          ...(returnURL === undefined ? {} : { returnURL }),
          ...(masteryScore === undefined ? {} : { masteryScore }),
        }),
      ];
    }
    const key = `${registration} ${name}`;
    if (request.method === 'PUT') {
      this.documents.set(key, body);
      return [204, ''];
    }
    const document = this.documents.get(key);
    return document === undefined ? [404, ''] : [200, document];
  }

  #template({ id }: Session): Json {
    return {
      contextActivities: { grouping: [{ objectType: 'Activity', id: 'urn:uuid:publisher' }], category: [{ id: 'https://plateforme.example/a-elle' }] },
      extensions: { [SESSION]: id, 'https://plateforme.example/classe': 'B' },
    };
  }

  #statement(session: Session, statementId: string, body: string): readonly [number, string] {
    const statement: unknown = JSON.parse(body);
    if (!isRecord(statement)) return this.#refuse(400, 'xAPI: not a statement');
    const { id, actor, verb, object, context, timestamp } = statement;
    const word = isRecord(verb) && typeof verb['id'] === 'string' ? verb['id'].replace(VERBS, '') : '';
    if (this.#known.has(statementId)) return [409, ''];
    this.#rule(`9.1 ${word}: id`, id === statementId && UUID.test(statementId));
    this.#rule(`9.2 ${word}: actor`, isDeepStrictEqual(actor, session.actor));
    this.#rule(`9.3 ${word}: verb`, word in results);
    this.#rule(`9.4 ${word}: object`, isDeepStrictEqual(object, { objectType: 'Activity', id: session.activityId }));
    this.#rule(`9.5 ${word}: result`, isDeepStrictEqual(statement['result'], results[word]));
    this.#rule(`9.7 ${word}: timestamp`, typeof timestamp === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(timestamp));
    this.#rule(
      `nothing more ${word}`,
      Object.keys(statement).every((key) => ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp'].includes(key)),
    );
    const { contextActivities, extensions } = this.#template(session);
    const moveOn = word === 'completed' || word === 'passed' ? [{ id: `${CATEGORIES}moveon` }] : [];
    const category = [
      ...(isRecord(contextActivities) && Array.isArray(contextActivities['category']) ? contextActivities['category'] : []),
      { id: `${CATEGORIES}cmi5` },
      ...moveOn,
    ];
    const expected = {
      registration: session.registration,
      contextActivities: { ...(isRecord(contextActivities) ? contextActivities : {}), category },
      extensions,
    };
    this.#rule(`9.6 ${word}: context ${JSON.stringify(context)}`, isDeepStrictEqual(context, expected));
    this.#rule(
      `9.3 ${word}: order after ${session.said.join(' ')}`,
      session.said.length === 0 ? word === 'initialized' : !session.said.includes(word) && !session.said.includes('terminated'),
    );
    this.#rule('11: preferences are read first', session.hasReadPreferences);
    if (session.launchMode !== 'Normal') this.#rule(`10 ${word}: ${session.launchMode}`, ['initialized', 'terminated'].includes(word));
    if (moveOn.length > 0)
      this.#rule(`9.3 ${word}: once a registration`, !this.statements.some((one) => one.registration === session.registration && one.verb === word));
    if (session.masteryScore !== undefined) this.#rule('9.3.4: passed without the score that is asked for', word !== 'passed');
    this.#known.add(statementId);
    session.said.push(word);
    this.statements.push({ registration: session.registration, verb: word, body });
    return [204, ''];
  }

  #rule(what: string, isHeld: boolean): void {
    if (!isHeld) this.#fault(what);
  }

  #fault(what: string): void {
    this.faults.push(what);
  }

  #refuse(status: number, what: string): readonly [number, string] {
    this.#fault(what);
    return [status, ''];
  }
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => resolve(Buffer.concat(parts).toString()));
    request.on('error', reject);
  });
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
