import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { lighter } from './lighter-pages.mjs';

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page keeps the digests of its own scripts and styles, and no other', () => {
  const page = (digests: readonly string[]): string =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${digests.map((one) => ` ${one}`).join('')};">` +
    '<style>p{margin:0}</style><script type="module">let a=1</script>';
  const own = [digest('let a=1'), digest('p{margin:0}')];
  expect(lighter(page([digest('let b=2'), ...own]), new Map())).toBe(page(own));
});

test('scripts come last, and hold nothing back; one that only imports another is asked for by that name, once', () => {
  const script = (name: string): string => `<script type="module" src="/_astro/${name}"></script>`;
  const last = (name: string): string => `<script type="module" async src="/_astro/${name}"></script>`;
  const importers = new Map([
    ['check.js', 'lesson.js'],
    ['steps.js', 'lesson.js'],
  ]);
  expect(lighter(`<body>${script('check.js')}<p></p>${script('steps.js')}${script('search.js')}</body>`, importers)).toBe(
    `<body><p></p>${last('lesson.js')}${last('search.js')}</body>`,
  );
});

test('what a component’s styles are for is marked with a short name, and the digest of the styles follows', () => {
  const page = (mark: string): string => {
    const style = `p[${mark}]{margin:0}`;
    return `<meta content="style-src 'self' ${digest(style)};"><style>${style}</style><p ${mark}="true">data</p><b ${mark}></b>`;
  };
  expect(lighter(page('data-astro-cid-qgtdtxng'), new Map())).toBe(page('data-s0'));
});
