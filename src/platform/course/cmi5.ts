// cmi5: the page speaks over the network to a store of statements (LRS) that its platform names. What is told: begun, done, done alone,
// left. What was done is kept there, in a document of the learner's for this lesson.

import { launchDataIn, objectIn, statementOf, type Launch, type LaunchData, type Verb } from './launch';
import type { Opened, Platform } from './platform';
import type { Told } from './told';

const VERSION = '1.0.3';
/** The name of our document. */
const KEPT = 'declic';

export interface Around {
  readonly ask: typeof fetch;
  /** What lasts as long as the tab: the token is given once, and a page may be loaded again. */
  readonly tab: { readonly read: () => string; readonly write: (text: string) => void };
  /** In UTC, ISO 8601. */
  readonly now: () => string;
}

export async function openCmi5(launch: Launch, around: Around): Promise<Opened> {
  const session = new Session(launch, around);
  try {
    return (await session.open()) ? session : 'refused';
  } catch {
    // No network, or an answer that is not one.
    return 'refused';
  }
}

class Session implements Platform {
  kept = '';
  isOver = false;
  readonly #launch: Launch;
  readonly #around: Around;
  #token = '';
  #data: LaunchData | undefined;
  /** Told in this registration. */
  #said: readonly string[] = [];
  #returnUrl: string | undefined;

  constructor(launch: Launch, around: Around) {
    this.#launch = launch;
    this.#around = around;
  }

  async open(): Promise<boolean> {
    const before = objectIn(this.#around.tab.read());
    if (before !== undefined && 'ended' in before) return this.#isShownAgain(before);
    const known = before?.['token'];
    this.#token = typeof known === 'string' ? known : await this.#fetchToken();
    if (this.#token === '') return false;
    this.#around.tab.write(JSON.stringify({ token: this.#token }));

    const launchData = await this.#request('GET', this.#state('LMS.LaunchData'));
    this.#data = launchData.ok ? launchDataIn(await launchData.text()) : undefined;
    if (this.#data === undefined) return false;
    this.#returnUrl = this.#data.returnUrl;
    // Every page has to read these. There is one language here, and nothing is heard before it is asked for.
    await this.#request('GET', this.#address('agents/profile', { agent: this.#agent, profileId: 'cmi5LearnerPreferences' }));
    const own = await this.#request('GET', this.#state(KEPT));
    if (own.ok) this.#take(objectIn(await own.text()));
    return this.#say('initialized');
  }

  async tell(told: Told, kept: string): Promise<boolean> {
    if (this.isOver) return false;
    if (this.#data?.isNormal !== true) return true;
    this.kept = kept;
    try {
      const toSay: readonly Verb[] = told === 'begun' ? [] : told === 'alone' && !this.#data.asksForScore ? ['completed', 'passed'] : ['completed'];
      const isKept = await this.#keep(kept);
      for (const verb of toSay.filter((one) => !this.#said.includes(one))) {
        if (!(await this.#say(verb))) return false;
        this.#said = [...this.#said, verb];
        await this.#keep(kept);
      }
      return isKept;
    } catch {
      return false;
    }
  }

  async leave(): Promise<string | undefined> {
    if (!this.isOver) {
      this.isOver = true;
      this.#around.tab.write(JSON.stringify({ ended: this.kept, returnUrl: this.#returnUrl }));
      await this.#say('terminated').catch(() => false);
    }
    return this.#returnUrl;
  }

  /** Loaded again after its last statement, a session takes nothing more. What was done in this tab is shown, and the way back is known. */
  #isShownAgain({ ended, returnUrl }: Readonly<Record<string, unknown>>): boolean {
    this.isOver = true;
    if (typeof ended === 'string') this.kept = ended;
    if (typeof returnUrl === 'string') this.#returnUrl = returnUrl;
    return true;
  }

  get #agent(): string {
    return JSON.stringify(this.#launch.actor);
  }

  async #fetchToken(): Promise<string> {
    const answer = await this.#around.ask(this.#launch.fetch, { method: 'POST' });
    const token = answer.ok ? objectIn(await answer.text())?.['auth-token'] : undefined;
    return typeof token === 'string' ? token : '';
  }

  #take(own: Readonly<Record<string, unknown>> | undefined): void {
    const { kept, said } = own ?? {};
    if (typeof kept === 'string') this.kept = kept;
    if (Array.isArray(said)) this.#said = said.filter((one): one is string => typeof one === 'string');
  }

  async #keep(kept: string): Promise<boolean> {
    return (await this.#request('PUT', this.#state(KEPT), { kept, said: this.#said })).ok;
  }

  /** « Conflict » is the answer for what it has already. */
  async #say(verb: Verb): Promise<boolean> {
    if (this.#data === undefined) return false;
    const statement = statementOf(verb, { launch: this.#launch, data: this.#data, now: this.#around.now() });
    const answer = await this.#request('PUT', this.#address('statements', { statementId: statement.id }), statement);
    return answer.ok || answer.status === 409;
  }

  #state(stateId: string): string {
    const { activityId, registration } = this.#launch;
    return this.#address('activities/state', { activityId, agent: this.#agent, registration, stateId });
  }

  #address(resource: string, asked: Readonly<Record<string, string>>): string {
    const address = new URL(resource, this.#launch.endpoint);
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
    return address.href;
  }

  #request(method: 'GET' | 'PUT', address: string, body?: unknown): Promise<Response> {
    return this.#around.ask(address, {
      method,
      headers: {
        Authorization: `Basic ${this.#token}`,
        'X-Experience-API-Version': VERSION,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // The page may be going: what has begun goes on without it.
      keepalive: method === 'PUT',
    });
  }
}
