// What cmi5 says when it opens a page, and the statements that the page may make. Pure: https://github.com/AICC/CMI-5_Spec_Current (quartz,
// 1st edition). Neither score nor time: a duration is asked for, and it is always none.

import { uuidOf } from './digest';

/** The address with which the platform opens the page (§ 8.1). */
export interface Launch {
  /** With its closing slash. */
  readonly endpoint: string;
  /** Gives the token, once. */
  readonly fetch: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
}

/** What it keeps for the page (§ 10). */
export interface LaunchData {
  readonly contextTemplate: Readonly<Record<string, unknown>>;
  /** Only `Normal` takes anything but the beginning and the end. */
  readonly isNormal: boolean;
  /** The host asks for a score, which there is not: « passed » is not said. */
  readonly asksForScore: boolean;
  readonly returnUrl: string | undefined;
}

/** Undefined when the page was opened otherwise. */
export function launchIn(address: string): Launch | undefined {
  const asked = new URL(address).searchParams;
  const [endpoint, fetch] = [addressIn(asked.get('endpoint')), addressIn(asked.get('fetch'))];
  const actor = objectIn(asked.get('actor') ?? '');
  const [registration, activityId] = [asked.get('registration') ?? '', asked.get('activityId') ?? ''];
  if (endpoint === undefined || fetch === undefined || actor?.['account'] === undefined || registration === '' || activityId === '') return undefined;
  return { endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`, fetch, actor, registration, activityId };
}

export function launchDataIn(text: string): LaunchData | undefined {
  const data = objectIn(text);
  const template = data?.['contextTemplate'];
  if (data === undefined || !isRecord(template)) return undefined;
  return {
    contextTemplate: template,
    isNormal: data['launchMode'] === 'Normal',
    asksForScore: typeof data['masteryScore'] === 'number',
    returnUrl: addressIn(data['returnURL']),
  };
}

const verbs = {
  initialized: { 'en-US': 'initialized', fr: 'a ouvert' },
  completed: { 'en-US': 'completed', fr: 'a fait' },
  passed: { 'en-US': 'passed', fr: 'a fait sans aide' },
  terminated: { 'en-US': 'terminated', fr: 'a quitté' },
} as const;
export type Verb = keyof typeof verbs;

const results: Readonly<Record<Verb, Readonly<Record<string, unknown>> | undefined>> = {
  initialized: undefined,
  completed: { completion: true, duration: 'PT0S' },
  passed: { success: true, duration: 'PT0S' },
  terminated: { duration: 'PT0S' },
};

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

export interface Statement {
  readonly id: string;
  readonly [part: string]: unknown;
}

/** `now` in UTC, ISO 8601. Told again, it has the same name: the platform counts it once. */
export function statementOf(verb: Verb, { launch, data, now }: { readonly launch: Launch; readonly data: LaunchData; readonly now: string }): Statement {
  const { registration, activityId, actor } = launch;
  const result = results[verb];
  const isOfRegistration = verb === 'completed' || verb === 'passed';
  return {
    id: uuidOf([registration, activityId, verb, isOfRegistration ? '' : sessionIn(data)].join('\n')),
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: verbs[verb] },
    object: { objectType: 'Activity', id: activityId },
    ...(result === undefined ? {} : { result }),
    context: contextOf(data.contextTemplate, registration, isOfRegistration ? ['cmi5', 'moveon'] : ['cmi5']),
    timestamp: now,
  };
}

function sessionIn({ contextTemplate: { extensions } }: LaunchData): string {
  const session = isRecord(extensions) ? extensions[SESSION] : undefined;
  return typeof session === 'string' ? session : '';
}

/** The platform's context, whole, and our categories beside its own (§ 10: nothing of it may be overwritten). */
function contextOf(template: Readonly<Record<string, unknown>>, registration: string, categories: readonly string[]): Readonly<Record<string, unknown>> {
  const activities = isRecord(template['contextActivities']) ? template['contextActivities'] : {};
  const given: readonly unknown[] = Array.isArray(activities['category'])
    ? activities['category']
    : [activities['category']].filter((one) => one !== undefined);
  const known = given.map((one) => (isRecord(one) ? one['id'] : undefined));
  const ours = categories.map((name) => ({ id: `${CATEGORIES}${name}` })).filter(({ id }) => !known.includes(id));
  return { registration, ...template, contextActivities: { ...activities, category: [...given, ...ours] } };
}

/** An address of the web: no other may be asked, or gone to. */
function addressIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  return /^https?:$/.test(new URL(value).protocol) ? value : undefined;
}

export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isRecord(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
