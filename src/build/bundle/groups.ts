// Which modules come in one file to the browser. What is always loaded together compresses better so, and is asked for once.

interface BundleGroup {
  /** Of the file; of a module, when a group is made for each app. */
  readonly name: string | ((id: string, bundle: Bundle) => string | null);
  readonly why: string;
  /** The modules it takes: any of these. */
  readonly files: readonly RegExp[];
  /** The higher takes first what several groups want. */
  readonly priority: number;
  /** How many files must want a module before the group takes it; 1 when not said. */
  readonly minShareCount?: number;
}

/** What a group may ask of the bundle. */
interface Bundle {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const isView = (id: string): boolean => /\/src\/world\/apps\/[a-z-]+\/(View\.|view\/)/.test(id);

const appOf = (id: string): string | null => /\/src\/world\/apps\/([a-z-]+)\//.exec(id)?.[1] ?? null;

export const bundleGroups: readonly BundleGroup[] = [
  {
    name: 'common',
    why: 'What several pages share comes first, so that nobody’s group swallows it.',
    files: [
      /preload-helper/,
      /\/src\/core\/lesson\/(assert-never|calendar|fold-text|id)\./,
      /\/src\/platform\/adapters\/(local-(record|comfort-store|listening-store)|browser-calendar|clipboard|offline|shared-computer|sought|trusted-worker)\./,
      /\/src\/platform\/ports\/(comfort|listening)\./,
      /\/src\/core\/typed\/signs\./,
    ],
    priority: 3,
  },
  {
    name: 'voice-and-practice',
    why: 'Between the voice, the practice and what is counted in a room: each comes without the others.',
    files: [/\/src\/core\/lesson\/locale\./, /\/src\/platform\/adapters\/(browser-clock|turn|style-sheet)\./, /\/lucide\/.*\/(pause|play|x)\./],
    priority: 3,
  },
  {
    name: 'tab',
    why: 'What a tab remembers: a practice, a session that is followed, the windows of a console. Each comes without the others.',
    files: [/\/src\/platform\/adapters\/session-practice-memory\./],
    priority: 3,
  },
  {
    name: 'links',
    why: 'Lessons, paths and progress give a link and its code, and say that a part of them did not come: none of them brings a lesson for that.',
    files: [/\/src\/site\/share\/(link|drawing)\./, /\/src\/site\/elements\/bring\./, /\/src\/site\/messages\/fr\/part-lost\./],
    priority: 3,
  },
  {
    name: 'days',
    why: 'The tools count days and write them: each comes without what the others count.',
    files: [/\/src\/site\/tools\/day\./, /\/src\/site\/elements\/long-day\./],
    priority: 3,
  },
  {
    name: 'typed-date',
    why: 'A date is read in a form of the practice and in a tool: either comes without the other.',
    files: [/\/src\/core\/typed\/date\./],
    priority: 3,
  },
  {
    name: 'typed-keys',
    why: 'The key of a number is checked in a form, and by what refuses private data: either comes without the other.',
    files: [/\/src\/core\/typed\/keys\./],
    priority: 3,
  },
  {
    name: 'addresses',
    why: 'E-mail addresses are read in three apps, and in what is said of them.',
    files: [/\/src\/core\/typed\/(email|people)\./, /\/src\/world\/kit\/addresses\./],
    priority: 3,
  },
  {
    name: 'search-words',
    why: 'The search over the lessons, and the engine of the practice: either comes without the other, and without the browser app.',
    files: [/\/@orama\/stemmers\//, /\/src\/core\/typed\/terms\./],
    priority: 3,
  },
  {
    name: 'search-prose',
    why: 'The search over the lessons asks for it when their titles do not answer, and the engine of the practice has it too.',
    files: [/\/lunr\//],
    priority: 3,
  },
  {
    name: 'progress',
    why: 'Lessons, the list of lessons and the way through a subject all show what one has done.',
    files: [
      /\/src\/platform\/adapters\/((idb|memory)-progress|progress|tab-progress-store|unwritten-facts)/,
      /\/src\/core\/lesson\/(progress|id)/,
      /\/src\/site\/elements\/progress-part/,
    ],
    priority: 2,
  },
  {
    name: 'lesson',
    why: 'Every step of a lesson has all of it.',
    files: [/\/src\/site\/elements\/(steps|step-path|check|share|progress|lesson-end|need-help|path-way)\./, /\/src\/world\/player\/practice-player\./],
    priority: 2,
  },
  {
    name: 'mount',
    why: 'What the player is made of, whatever the app, and what apps share. Left to the first app, it would bring that whole app to the lessons of the others.',
    files: [
      /\/preact\/(dist|hooks|jsx-runtime)\//,
      /\/src\/world\/player\/(mount|small-react)\./,
      /\/src\/world\/kit\/(AppFrame|Field|Heading|NoticeBar|Press|Suggestions|[a-z-]+)\.tsx?/,
      /\/src\/world\/apps\/(views|drawn-app)\.ts/,
      // Of a part of the kit: an app with it and no other common pictogram would bring all of those.
      /\/lucide\/.*\/search\./,
    ],
    priority: 2,
  },
  {
    name: 'engine',
    why: 'What moves a practice comes once it is drawn. Left to the first app, its sentences would be sought there.',
    files: [/\/src\/world\/player\/engine\./, /\/src\/world\/kit\/messages\//, /\/src\/world\/apps\/(app-of|french|models|words)\./],
    priority: 2,
  },
  {
    name: 'shared',
    why: 'What parts of the player share, or an app and a tool. A group takes what its modules import: the first app would take it, as above.',
    files: [/\/src\/core\/icons/, /\/lucide\/[^?]+$/],
    priority: 1.5,
    minShareCount: 2,
  },
  {
    name: 'kit-more',
    why: 'What half of the apps never draw: forms, questions, lists of files.',
    files: [/\/src\/world\/kit\/(?!FileRow)[A-Z]\w+\.tsx/],
    priority: 1,
  },
  {
    name: (id, bundle) => (id.endsWith('?drawn') || bundle.getModuleInfo(id)?.importers.some(isView) === true ? appOf(id) : null),
    why: 'An app comes in four parts. This one: what is drawn of its rows (drawn-rows.ts), and what its views ask for.',
    files: [/\/src\/world\/apps\/[a-z-]+\/[a-z-]+\.ts/],
    priority: 1,
  },
  {
    name: (id) => `${appOf(id) ?? 'app'}-moves`,
    why: 'What moves it. What only some of its practices need (`more/`, the browser’s `lookup`) comes beside it, by itself.',
    files: [/\/src\/world\/apps\/[a-z-]+\/(?!View\.|view\/|more\/|lookup\.|messages\/)[a-z-]+\.ts$/],
    priority: 0,
  },
  {
    name: (id) => `${appOf(id) ?? 'app'}-words`,
    why: 'What is said of an app is not needed before it moves.',
    files: [/\/src\/world\/apps\/[a-z-]+\/messages\/fr\./],
    priority: 0,
  },
  {
    name: (id) => `${appOf(id) ?? 'app'}-view`,
    why: 'What draws an app waits until the app is shown.',
    files: [/\/src\/world\/apps\/[a-z-]+\/(View\.|view\/(?!late\/))/],
    priority: 0,
  },
];

/** The table as the bundler wants it. */
export function codeSplittingGroups() {
  return bundleGroups.map(({ name, files, priority, minShareCount }) => ({
    name,
    test: new RegExp(files.map(({ source }) => source).join('|')),
    priority,
    ...(minShareCount === undefined ? {} : { minShareCount }),
  }));
}
