// What the machine holds, so that reviews can be about the rest. Each ban says what to do instead.

import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';
import { explainedRule } from './tests/architecture/explained.mjs';
import { roomsRule } from './tests/architecture/rooms.mjs';

const practiceAndAbove = [
  'src/core/lesson',
  'src/core/typed',
  'src/platform/ports',
  'src/core/icons',
  'src/world/kit',
  'src/world/apps',
  'src/world/device',
  'src/world/practice',
];
const everythingAboveFaces = [
  ...practiceAndAbove,
  'content',
  'src/build/library',
  'src/site/search',
  'src/site/machines',
  'src/site/share',
  'src/site/room',
  'src/site/tools',
  'src/core/workshop',
  'src/core/progress-code',
  'src/core/path',
  'src/core/notebook',
  'src/core/attestation',
  'src/core/places',
  'src/core/rights',
  'src/core/packs',
  'src/build/places',
  'src/build/ledger',
  'src/site/group',
  'src/listening/speech',
  'src/listening/reading',
  'src/platform/adapters',
  'src/site/messages',
  'src/world/player',
  'src/site/elements',
];

/**
 * The table of docs/architecture.md: imports go upward only.
 * @type {readonly import('./tests/architecture/rooms.mjs').Room[]}
 */
export const rooms = [
  { room: 'src/core/lesson', mayImport: [], reason: 'What a lesson is depends on nothing: everything else depends on it.' },
  {
    room: 'src/core/typed',
    mayImport: ['src/core/lesson'],
    reason: 'What a person typed means the same in every app and on every page: it knows none of them.',
  },
  {
    room: 'src/core/workshop',
    mayImport: ['src/core/lesson'],
    reason: 'The build and the page count the minutes of a workshop with the same rules: they know neither.',
  },
  {
    room: 'src/core/progress-code',
    mayImport: ['src/core/lesson', 'src/platform/ports'],
    reason: 'A code is numbers: the page, the notebook, the paper and the build read it with the same rules, and it knows none of them.',
  },
  { room: 'src/platform/ports', mayImport: ['src/core/lesson'], reason: 'A port is an interface: what stands behind it is chosen by src/platform/adapters.' },
  {
    room: 'src/core/path',
    mayImport: ['src/core/lesson', 'src/platform/ports'],
    reason: 'A path is read from a link, written on paper and held by tests with the same rules: it knows no page.',
  },
  {
    room: 'src/core/notebook',
    mayImport: ['src/core/lesson'],
    reason: 'Who is followed, and what each has done, is joined and read with the same rules wherever it is kept: it knows neither the code nor the lock.',
  },
  {
    room: 'src/core/attestation',
    mayImport: ['src/core/lesson', 'src/core/path'],
    reason: 'What a learner states is written and read with the same rules by who states it, who signs it and who checks it: it knows neither page nor key.',
  },
  {
    room: 'src/core/places',
    mayImport: ['src/core/lesson'],
    reason: 'Where places are, and which are near, is worked out with the same rules by the build and by the page: it knows neither.',
  },
  {
    room: 'src/core/rights',
    mayImport: [],
    reason: 'What one may ask for is worked out with the same rules by the tests and by the page: it knows neither the law nor the words.',
  },
  {
    room: 'src/core/packs',
    mayImport: [],
    reason: 'What is sent together is written by the build and opened by the worker in the same steps: it knows neither.',
  },
  { room: 'src/core/icons', mayImport: [], reason: 'A pictogram is a drawing, usable anywhere.' },
  {
    room: 'src/world/kit',
    mayImport: ['src/core/lesson', 'src/core/typed', 'src/core/icons'],
    reason: 'The kit draws and says what every app has: it knows no app, and learners download it once.',
  },
  {
    room: 'src/world/apps/*',
    mayImport: [
      'src/core/lesson',
      'src/core/typed',
      'src/core/icons',
      'src/world/kit',
      'src/world/apps/contract',
      'src/world/apps/app-of',
      'src/world/apps/authoring',
    ],
    reason: 'An app never knows another app, nor the device that carries it: they talk through effects.',
  },
  {
    room: 'src/world/apps',
    mayImport: ['src/core/lesson', 'src/core/icons', 'src/world/kit', 'src/world/apps'],
    reason: 'These are the contract and the registries: a line an app in each, nothing of the device.',
  },
  {
    room: 'src/world/device',
    mayImport: ['src/core/lesson', 'src/core/icons', 'src/world/kit', 'src/world/apps'],
    reason: 'A device carries apps; it does not know which task is done on it.',
  },
  {
    room: 'src/world/practice',
    mayImport: ['src/core/lesson', 'src/core/typed', 'src/platform/ports', 'src/world/kit', 'src/world/apps', 'src/world/device'],
    reason: 'A task is played the same on screen, on paper and in tests: it knows no page.',
  },
  {
    room: 'src/build/library',
    mayImport: [...practiceAndAbove, 'src/core/workshop', 'src/core/progress-code', 'src/core/path', 'src/core/rights', 'src/site/faces/vocabulary'],
    reason: 'Build time only: it gives data to the pages, and knows no page. It reads the authors’ words from the vocabulary.',
  },
  {
    room: 'src/build/places',
    mayImport: ['src/core/lesson', 'src/core/typed', 'src/core/places', 'src/build/library'],
    reason: 'Build time only: a file of the national schema becomes places, and knows no page. Of the library it takes how faults are said.',
  },
  {
    room: 'src/build/ledger',
    mayImport: ['src/core/lesson', 'src/build/library'],
    reason: 'Build time only: verdicts, and what holds them, for the declaration of accessibility. Of the library it takes how faults are said.',
  },
  {
    room: 'src/site/machines',
    mayImport: ['src/core/lesson', 'src/site/messages'],
    reason: 'What other platforms read of a lesson: data from its plan, whatever the page looks like.',
  },
  { room: 'src/site/search', mayImport: ['src/core/lesson', 'src/core/typed', 'src/platform/ports'], reason: 'One capability, usable from any page.' },
  {
    room: 'src/listening/speech',
    mayImport: ['src/core/lesson', 'src/platform/ports'],
    reason: 'What is said, and in which order, is decided without a page and without a voice.',
  },
  {
    room: 'src/listening/reading',
    mayImport: ['src/core/lesson', 'src/platform/ports', 'src/listening/speech', 'src/platform/adapters', 'src/site/messages'],
    reason: 'Reads a page whatever it holds: it knows the page, and neither the lessons nor the practice.',
  },
  {
    room: 'src/site/tools',
    mayImport: ['src/core/lesson', 'src/core/typed', 'src/platform/ports'],
    reason: 'A tool counts and writes: it receives today and its words, so that a test can hold them.',
  },
  {
    room: 'src/site/room',
    mayImport: ['src/core/lesson', 'src/platform/ports'],
    reason: 'What the windows of one session have in common, and its clock: it receives the hour and the line, so that a test can hold them.',
  },
  { room: 'src/site/share', mayImport: ['src/core/lesson', 'src/platform/ports'], reason: 'One capability, usable from any page.' },
  {
    room: 'src/site/group',
    mayImport: ['src/core/lesson'],
    reason: 'What is counted in a room is read and added up without a page and without a camera, so that a test can hold it.',
  },
  {
    room: 'src/listening/voice',
    mayImport: ['src/platform/ports'],
    reason: 'The built-in voice is a program apart, under its own licence: text goes in, sound comes out, and it knows nothing else.',
  },
  {
    room: 'src/platform/adapters',
    mayImport: ['src/core/notebook', 'src/core/places', 'src/core/lesson', 'src/platform/ports', 'src/listening/speech', 'src/listening/voice'],
    reason: 'An adapter answers a port, and nothing else; which voice is right is decided in src/listening/speech.',
  },
  {
    room: 'src/platform/course',
    mayImport: ['src/core/lesson', 'src/platform/ports', 'src/platform/adapters'],
    reason: 'In a package for a course platform, this script comes before the page: it knows progress, and neither the page nor the practice.',
  },
  { room: 'src/site/messages', mayImport: ['src/core/lesson'], reason: 'Words are data: they are given to what shows them.' },
  {
    room: 'src/world/player',
    mayImport: [...practiceAndAbove, 'src/platform/adapters', 'src/site/messages'],
    reason: 'The island goes to the browser: what it imports, learners download.',
  },
  {
    room: 'src/site/elements',
    mayImport: [
      'src/core/lesson',
      'src/core/workshop',
      'src/core/progress-code',
      'src/core/path',
      'src/core/notebook',
      'src/core/attestation',
      'src/core/places',
      'src/core/rights',
      'src/platform/ports',
      'src/platform/adapters',
      'src/site/search',
      'src/site/share',
      'src/site/room',
      'src/site/tools',
      'src/site/group',
      'src/listening/reading',
      'src/site/messages',
    ],
    reason: 'Small custom elements load on every page: no React, nothing of the practice world.',
  },
  {
    room: 'src/site/layouts',
    mayImport: [...everythingAboveFaces, 'src/site/styles'],
    reason: 'A layout is around any content: it knows neither the lesson nor the page.',
  },
  { room: 'src/site/faces', mayImport: [...everythingAboveFaces, 'src/site/layouts'], reason: 'A face renders a lesson; pages choose the face.' },
  {
    room: 'src/site/pages',
    mayImport: [...everythingAboveFaces, 'src/site/faces', 'src/site/layouts', 'src/site/styles'],
    reason: 'Pages assemble; they do not import each other.',
  },
  {
    room: 'src/build/commands',
    mayImport: [
      ...practiceAndAbove,
      'src/core/progress-code',
      'src/build/library',
      'src/build/hosting',
      'src/build/pack',
      'src/build/book',
      'src/build/course',
      'src/build/preview',
      'src/build/browser',
      'src/listening/speech',
      'src/listening/reading',
      'src/listening/voice',
      'src/site/messages',
      'src/build/places',
    ],
    reason: 'Commands for authors run in Node: they say what a page would, and no page knows them.',
  },
  {
    room: 'src/build/atelier',
    mayImport: [...everythingAboveFaces, 'src/site/layouts'],
    reason: 'Pages for authors, in development only: they show what the site is made of, and no page of the site knows them.',
  },
  { room: 'src/build/hosting', mayImport: [], reason: 'What servers are told, in one place: it knows names of files, and nothing of what made them.' },
  { room: 'src/build/preview', mayImport: ['src/build/hosting'], reason: 'The built site, served: it knows its files, and nothing of what made them.' },
  {
    room: 'src/build/pack',
    mayImport: ['src/build/hosting', 'src/build/browser'],
    reason: 'The built site, put in other files: it reads what was built, and nothing of what made it.',
  },
  {
    room: 'src/build/book',
    mayImport: [
      'src/core/lesson',
      'src/build/library',
      'src/build/pack',
      'src/build/preview',
      'src/build/browser',
      'src/listening/reading',
      'src/listening/speech',
      'src/listening/voice',
    ],
    reason: 'A book is made from the built sheets and from what the library says of its lessons: it knows no page.',
  },
  {
    room: 'src/build/course',
    mayImport: ['src/core/lesson', 'src/build/library', 'src/build/pack', 'src/build/book', 'src/build/hosting'],
    reason: 'A package for a course platform is the folder of some lessons: it reads the built site, and names its files to the platform.',
  },
  { room: 'src/build/browser', mayImport: [], reason: 'Where a browser or another program is on this machine: commands and tests ask.' },
  {
    room: 'src/site/offline',
    mayImport: ['src/core/packs', 'src/platform/ports'],
    reason: 'The worker is a file by itself: but for how packs are opened it imports types, and the build writes it as it is.',
  },
  {
    room: 'src/build/dev',
    mayImport: ['src/build/library'],
    reason: 'What an author is told while writing: it asks the library, and no page knows it. Of the library, it takes types: the server loads it.',
  },
  {
    room: 'src/build/bundle',
    mayImport: ['src/core/packs', 'src/platform/ports'],
    reason: 'How the site is put in files is decided by names: it runs none of the site. Of a port, it takes types.',
  },
  { room: 'src/site/styles', mayImport: [], reason: 'Layers and tokens: files of CSS.' },
];

const models = {
  files: [
    'src/core/lesson/**/*.ts',
    'src/core/typed/**/*.ts',
    'src/core/workshop/**/*.ts',
    'src/core/progress-code/**/*.ts',
    'src/core/path/**/*.ts',
    'src/core/notebook/**/*.ts',
    'src/core/attestation/**/*.ts',
    'src/core/places/**/*.ts',
    'src/core/rights/**/*.ts',
    'src/core/packs/**/*.ts',
    'src/world/kit/**/*.ts',
    'src/world/apps/**/*.ts',
    'src/world/device/**/*.ts',
    'src/world/practice/**/*.ts',
    'src/site/room/**/*.ts',
    'src/site/tools/**/*.ts',
    'src/site/group/**/*.ts',
    'src/listening/speech/**/*.ts',
  ],
  // Schemas are for the build; hooks and views are for the browser; tests may do what they need.
  ignores: ['**/*schema.ts', '**/schemas.ts', '**/authoring.ts', '**/views.ts', '**/use-*.ts', '**/view/**', '**/*-worker.ts', '**/*.test.ts'],
};

const domNames = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'matchMedia',
  'HTMLElement',
  'Element',
  'Event',
  'CustomEvent',
  'speechSynthesis',
  'caches',
];
const clockNames = [
  'Date',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
];

/**
 * The three laws of the models (docs/architecture.md). Syntax only, so that a test can hold them to it.
 * @type {import('eslint').Linter.Config}
 */
export const lawsOfTheModels = {
  plugins: { '@typescript-eslint': tseslint.plugin },
  rules: {
    // 1. No React, no DOM, no Astro. 3. Types only from their schema.
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(react|react-dom|preact|astro)(/|$)|^astro:|^@astrojs/',
            message: 'A model is pure. Return data, and let View.tsx or a page show it.',
          },
          {
            regex: '^zod(/|$)|(^|/)[a-z-]*schemas?$',
            allowTypeImports: true,
            message: 'Write `import type`: with the validator inside, the island weighed 81 kB instead of 3. The build has checked the data already.',
          },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      ...domNames.map((name) => ({ name, message: 'A model knows no browser. Return data; a view, an element or an adapter does the rest.' })),
      // 2. No clock and no chance.
      ...clockNames.map((name) => ({ name, message: 'A model has no clock and no chance. Receive the value as a parameter, or through a port.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'A model has no chance: a replay must give the same world. Receive the value as a parameter.' },
      { object: 'globalThis', message: 'A model knows no browser. Return data; a view, an element or an adapter does the rest.' },
    ],
  },
};

const noMarkupFromText = 'Set textContent, or build nodes: text that becomes markup is the door of every injection, and Trusted Types refuse it.';
const noInlineStyle = 'The content policy refuses inline styles. Set a data- attribute, and style it in the component’s CSS.';
const bansEverywhere = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: noMarkupFromText },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name="write"]', message: noMarkupFromText },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: noMarkupFromText },
  { selector: 'JSXAttribute[name.name="style"]', message: noInlineStyle },
];
const noLookbehind = 'Safari before 16.4 refuses a whole file that has a lookbehind: take what stands before in a group, and give it back.';
/**
 * What goes to the browser may not say; the build and the tests may.
 * @type {readonly { readonly selector: string, readonly message: string }[]}
 */
export const bansInBrowser = ['Literal[regex.pattern=/[(][?]<[=!]/]', 'Literal[value=/[(][?]<[=!]/]', 'TemplateElement[value.raw=/[(][?]<[=!]/]'].map(
  (selector) => ({ selector, message: noLookbehind }),
);

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'speech/', 'node_modules/', 'playwright-report/', 'test-results/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { declic: { rules: { rooms: roomsRule, explained: explainedRule } } },
    files: ['**/*.{ts,tsx,mjs,astro}'],
    rules: { 'declic/explained': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx,mjs,astro}'],
    ignores: ['**/*.test.ts', '**/*.test.tsx', '**/*.d.ts'],
    rules: { 'declic/rooms': ['error', { rooms, root: import.meta.dirname }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-type-definitions': 'off', // A union is a type; an object may be either.
      '@typescript-eslint/consistent-indexed-object-style': 'off', // { readonly [app: string]: … } names its key.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off', // A memory port answers at once behind the same promise as the real one.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // Digits and slugs, no emoji.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: true, skipJSXText: true }],
      'no-restricted-syntax': ['error', ...bansEverywhere],
      // Nothing here is an enum, and classes are few: these two compare every type with every other, two thirds of the lint's time and memory.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/build/**', '**/*.test.{ts,tsx}', '**/*.astro/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bansEverywhere, ...bansInBrowser] },
  },
  { ...models, ...lawsOfTheModels },
  {
    // The registries erase each app's types (STYLE §4); the schemas have checked what passes through.
    files: ['src/world/device/*.ts', 'src/world/practice/*.ts', 'src/world/apps/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // IndexedDB refuses with a DOMException, which TypeScript does not know as an Error.
    files: ['src/platform/adapters/*.ts'],
    rules: { '@typescript-eslint/prefer-promise-reject-errors': 'off' },
  },
  // The Astro configuration below registers the plugin's rules for every file.
  { files: ['**/*.tsx'], languageOptions: jsxA11y.flatConfigs.strict.languageOptions, rules: jsxA11y.flatConfigs.strict.rules },
  {
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' }, // An import would make it a module.
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**'],
    // An assertion tells enough when a value is not what it should be.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // TypeScript does not resolve the components an .astro file exports; `astro check` does.
    files: ['src/site/faces/**/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    // The scripts inside .astro files: in no TypeScript project, so without types.
    files: ['**/*.astro/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-syntax': ['error', ...bansEverywhere, ...bansInBrowser],
    },
  },
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      // VoiceOver only says that a list without bullets is a list when its role is written (WebKit bug 170179).
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-syntax': [
        'error',
        ...bansEverywhere,
        {
          selector: 'JSXAttribute[name.namespace.name="is"][name.name.name="inline"]',
          message: 'The content policy hashes processed scripts and styles only. Remove is:inline, or make it a module of src/site/elements.',
        },
      ],
    },
  },
);
