// The development server writes on the author's disk: who may ask it to.

import { expect, test } from 'vitest';
import { isOwn } from './recorder-server';

const own = {
  headers: { host: 'localhost:4321', origin: 'http://localhost:4321', 'content-type': 'application/json' },
  socket: { remoteAddress: '::1' },
};

test('a page of this server, on this machine, may record', () => {
  expect(isOwn(own)).toBe(true);
  expect(isOwn({ ...own, socket: { remoteAddress: '::ffff:127.0.0.1' } })).toBe(true);
});

test.each([
  ['another machine', { ...own, socket: { remoteAddress: '192.168.1.20' } }],
  ['nobody in particular', { ...own, socket: {} }],
  ['a page of another site', { ...own, headers: { ...own.headers, origin: 'https://ailleurs.example' } }],
  ['a page of another server of this machine', { ...own, headers: { ...own.headers, origin: 'http://localhost:9999' } }],
  ['no page at all', { ...own, headers: { ...own.headers, origin: undefined } }],
  ['a name from outside that leads here', { ...own, headers: { ...own.headers, host: 'ailleurs.example', origin: 'http://ailleurs.example' } }],
  ['a form, which any site may send', { ...own, headers: { ...own.headers, 'content-type': 'text/plain' } }],
])('%s may not', (_, request) => {
  expect(isOwn(request)).toBe(false);
});
