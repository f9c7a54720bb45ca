// Where an address really leads: the end of its name. It is read as text, and never visited.
//
// A whole list of public suffixes weighs 26 kB compressed (tldts-icann 7.4.16), more than the page: this is a smaller rule, and the page says its
// limits. A name has two parts (« caf.fr »), three after an end that is given to many (« impots.gouv.fr », « bbc.co.uk »). Decision 0056.

type Warning =
  /** What stands before an @ is no name of a site. */
  | { readonly type: 'before-at' }
  /** A known name is written in it, elsewhere than at the end. */
  | { readonly type: 'mimics'; readonly name: string }
  /** Letters with accents, or of another alphabet. */
  | { readonly type: 'letters' }
  /** A short address hides the true one. */
  | { readonly type: 'short' }
  /** Anybody opens a site under this name. */
  | { readonly type: 'hosted' }
  | { readonly type: 'not-https' }
  /** It is the address of a mailbox: what follows the @ is read. */
  | { readonly type: 'mailbox' };

export interface Known {
  readonly site: string;
  readonly what: string;
}

export type Reading =
  | { readonly type: 'nothing' }
  /** Digits in the place of a name. */
  | { readonly type: 'digits'; readonly host: string }
  | {
      readonly type: 'site';
      /** What stands before the name, with its last dot: « impots.gouv.fr. » */
      readonly before: string;
      readonly name: string;
      readonly after: string;
      /** Of the sites that somebody has read about, the one it is. */
      readonly known: Known | undefined;
      /** It ends with what is kept for the state. */
      readonly isState: boolean;
      readonly warnings: readonly Warning[];
    };

/** Ends of .fr that are given to many. */
const FRENCH_ENDS: ReadonlySet<string> = new Set(['asso', 'com', 'gouv', 'nom', 'prd', 'tm', 'avoues', 'cci', 'greta', 'huissier-justice']);
/** The same, in countries: « co.uk », « com.br », « gob.es ». */
const COUNTRY_ENDS: ReadonlySet<string> = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gouv', 'gov', 'net', 'nom', 'org']);
/** In some of them: « co.jp » is like « go.jp ». */
const ASIAN_ENDS: ReadonlySet<string> = new Set(['go', 'ne', 'or']);
const WITH_ASIAN_ENDS: ReadonlySet<string> = new Set('at cr id jp ke kr th tz ug'.split(' '));
/** Countries that give no such end: « com.de » is a name like another. */
const WITHOUT_ENDS: ReadonlySet<string> = new Set(
  'ad aq ax bg bv ca cc cf cg ch de dj dk eu fi fo ga gf gm gq gs gw hm is li lu mc md mh mp mq ne nl no nu pm ru si sj sm sr su tc td tf tg tk tv va wf yt'.split(
    ' ',
  ),
);
const SHORT: ReadonlySet<string> = new Set([
  'bit.ly',
  'buff.ly',
  'cutt.ly',
  'goo.gl',
  'is.gd',
  'ow.ly',
  'rb.gy',
  's.id',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'urlz.fr',
]);
const HOSTED: ReadonlySet<string> = new Set([
  'blogspot.com',
  'canalblog.com',
  'firebaseapp.com',
  'github.io',
  'netlify.app',
  'over-blog.com',
  'pages.dev',
  'vercel.app',
  'web.app',
  'webflow.io',
  'webnode.fr',
  'weebly.com',
  'wixsite.com',
  'wordpress.com',
  'workers.dev',
]);
const STATE = '.gouv.fr';

/** Reads the first address of a text, as it was pasted. `known`: the sites that somebody has read about. */
export function readAddress(pasted: string, known: readonly Known[]): Reading {
  const found = addressIn(pasted);
  if (found === undefined) return { type: 'nothing' };
  const { url, isMailbox, hadScheme } = found;
  const host = url.hostname.replace(/\.$/, '');
  if (/^[\d.]+$/.test(host) || host.startsWith('[')) return { type: 'digits', host };
  const labels = host.split('.');
  if (labels.length < 2) return { type: 'nothing' };
  const name = labels.slice(-partsOfName(labels)).join('.');
  const before = host.slice(0, host.length - name.length);
  const after = url.pathname === '/' && url.search === '' ? '' : `${url.pathname}${url.search}`;
  const own = known.find(({ site }) => host === site || host.endsWith(`.${site}`));
  const elsewhere = `${before}${decodeURIComponentSafely(after)}${url.username}`;
  const mimicked = own === undefined ? known.find(({ site }) => elsewhere.includes(site)) : undefined;
  const warnings: readonly (Warning | false)[] = [
    isMailbox ? { type: 'mailbox' } : url.username !== '' && { type: 'before-at' },
    mimicked !== undefined && { type: 'mimics', name: mimicked.site },
    host.includes('xn--') && { type: 'letters' },
    SHORT.has(name) && { type: 'short' },
    HOSTED.has(name) && before !== '' && before !== 'www.' && { type: 'hosted' },
    hadScheme && url.protocol === 'http:' && { type: 'not-https' },
  ];
  return { type: 'site', before, name, after, known: own, isState: host.endsWith(STATE), warnings: warnings.filter((one) => one !== false) };
}

function partsOfName(labels: readonly string[]): 2 | 3 {
  const [end = '', second = ''] = labels.toReversed();
  const isGivenToMany =
    end === 'fr' ? FRENCH_ENDS.has(second) : isCountry(end) && (COUNTRY_ENDS.has(second) || (ASIAN_ENDS.has(second) && WITH_ASIAN_ENDS.has(end)));
  return isGivenToMany && labels.length > 2 ? 3 : 2;
}

/** One whose ends may be given to many. */
function isCountry(end: string): boolean {
  return end.length === 2 && !WITHOUT_ENDS.has(end);
}

/** The first address of a text, with or without « https:// »; what closes a sentence is not part of it. */
function addressIn(pasted: string): { readonly url: URL; readonly isMailbox: boolean; readonly hadScheme: boolean } | undefined {
  const [written] = /(?:https?:\/\/|mailto:)[^\s<>"«»]+|[^\s<>"«»/@]*@?(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}[^\s<>"«»]*/iu.exec(pasted) ?? [];
  if (written === undefined) return undefined;
  const tidy = written.replace(/[.,;:!?)\]'’]+$/u, '');
  const hadScheme = /^https?:\/\//i.test(tidy);
  const bare = tidy.replace(/^mailto:/i, '');
  const isMailbox = !hadScheme && /^[^/?#]+@[^/?#@]+$/.test(bare);
  const url = URL.parse(hadScheme ? tidy : `https://${bare}`);
  return url === null ? undefined : { url, isMailbox, hadScheme };
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign alone: as it is.
    return text;
  }
}
