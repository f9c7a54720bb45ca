// What a server says with each file, in one place: the files for hosts, the server of `npm start` and the tests take it from here.

/** What a `<meta>` policy cannot carry. The rest of the content policy is in each page (astro.config.mjs). */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(self), payment=(), usb=()',
};

/** The folder whose names change with what they hold. */
export const HASHED = '_astro/';

/** For what is in that folder. */
export const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** For all the rest, and for whatever goes wrong: it may be kept, and is asked about each time. */
export const ASK_AGAIN = 'no-cache';

/** Each kind of file of the site, where it is not what servers know already everywhere. */
export const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  txt: 'text/plain',
  png: 'image/png',
  woff2: 'font/woff2',
  opus: 'audio/ogg',
  vtt: 'text/vtt',
};

/** Those that get smaller on the way; pictures, letters and sounds are small already. */
export const shrinking = ['html', 'js', 'css', 'json', 'webmanifest', 'svg', 'xml', 'atom', 'txt', 'vtt'] as const;

/** « declic », « /declic » and « /declic/ » are the same part of a host: `/declic/`. */
export function partOf(base: string): string {
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
