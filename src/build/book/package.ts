// The files of an EPUB 3 around its chapters: what it is (package document), where everything is (navigation), its words, its first page.

import type { Sound } from './aloud';
import type { Chapter } from './chapter';
import { BOOK_STYLE, SAID } from './style';
import { words } from './words';
import { escaped, xhtmlPage } from './xhtml';

export interface Book {
  /** For life: a reader that has the book knows the next edition by it. Minuscules and dashes. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** For whom it is. */
  readonly audience: string;
  readonly chapters: readonly Chapter[];
  /** The words that its lessons explain, with the lessons that do. */
  readonly glossary: readonly Explained[];
  /** The day when its last lesson was read again, « 2026-11-29 »: the same lessons make the same book, byte for byte. */
  readonly edition: string;
  /** Where the site lives, if the host said it. */
  readonly site?: string;
}

export interface Explained {
  readonly slug: string;
  readonly term: string;
  readonly definition: string;
  readonly lessons: readonly Pick<Chapter, 'id' | 'title'>[];
}

type BookFile = readonly [name: string, content: string];

/** By chapter; empty in a book that is not heard. */
type Sounds = ReadonlyMap<string, Pick<Sound, 'seconds'>>;

/** Every file but the pictures and the sounds, in the order of the archive: `mimetype` comes first. */
export function bookFiles(book: Book, uuid: string, sounds: Sounds): readonly BookFile[] {
  return [
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['livre/livre.opf', packageDocument(book, uuid, sounds)],
    ['livre/nav.xhtml', navigation(book)],
    ['livre/style.css', BOOK_STYLE],
    ['livre/couverture.xhtml', cover(book)],
    ['livre/debut.xhtml', firstPage(book)],
    ...book.chapters.map(({ id, xhtml }): BookFile => [`livre/lecons/${id}.xhtml`, xhtml]),
    ['livre/mots.xhtml', glossary(book)],
  ];
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="livre/livre.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** What the accessibility of the book is, in the words of EPUB Accessibility 1.1. */
const accessibilityOf = (sounds: Sounds): readonly (readonly [string, string])[] => [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessModeSufficient', 'textual,visual'],
  ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText', 'displayTransformability', 'ARIA'].map(
    (feature) => ['accessibilityFeature', feature] as const,
  ),
  ...(sounds.size === 0
    ? []
    : [['accessMode', 'auditory'] as const, ['accessModeSufficient', 'auditory'] as const, ['accessibilityFeature', 'synchronizedAudioText'] as const]),
  ...['noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard'].map((hazard) => ['accessibilityHazard', hazard] as const),
  ['accessibilitySummary', words.accessibility(sounds.size > 0)],
];

function packageDocument(book: Book, uuid: string, sounds: Sounds): string {
  const pictures = book.chapters.flatMap((chapter) => chapter.pictures);
  const item = (id: string, href: string, type: string, more = ''): string => `<item id="${id}" href="${href}" media-type="${type}"${more}/>`;
  const page = 'application/xhtml+xml';
  const manifest = [
    item('nav', 'nav.xhtml', page, ' properties="nav"'),
    item('style', 'style.css', 'text/css'),
    item('image-couverture', 'images/couverture.png', 'image/png', ' properties="cover-image"'),
    item('couverture', 'couverture.xhtml', page),
    item('debut', 'debut.xhtml', page),
    ...book.chapters.map(({ id }) => item(`lecon-${id}`, `lecons/${id}.xhtml`, page, sounds.has(id) ? ` media-overlay="paroles-${id}"` : '')),
    ...[...sounds.keys()].flatMap((id) => [
      item(`paroles-${id}`, `sons/${id}.smil`, 'application/smil+xml'),
      item(`son-${id}`, `sons/${id}.mp3`, 'audio/mpeg'),
    ]),
    item('mots', 'mots.xhtml', page),
    ...pictures.map(({ file }) => item(`image-${file.replace(/^images\/|\.png$/g, '')}`, file, 'image/png')),
  ];
  const spine = ['couverture', 'debut', 'nav', ...book.chapters.map(({ id }) => `lecon-${id}`), 'mots'];
  const meta = (property: string, value: string): string => `<meta property="${property}">${escaped(value)}</meta>`;
  const seconds = [...sounds].map(([id, sound]) => [id, sound.seconds] as const);
  const total = seconds.reduce((sum, [, one]) => sum + one, 0);
  const durations = [
    ...seconds.map(([id, one]) => `<meta property="media:duration" refines="#paroles-${id}">${one.toFixed(3)}s</meta>`),
    ...(sounds.size === 0 ? [] : [meta('media:duration', `${total.toFixed(3)}s`), meta('media:active-class', SAID), meta('media:narrator', words.narrator)]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="livre" xml:lang="fr">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="livre">urn:uuid:${uuid}</dc:identifier>
<dc:title>${escaped(book.title)}</dc:title>
<dc:language>fr</dc:language>
<dc:creator>${words.author}</dc:creator>
<dc:publisher>${words.author}</dc:publisher>
<dc:description>${escaped(`${book.audience} ${book.lead}`.trim())}</dc:description>
<dc:rights>${escaped(words.licence)}</dc:rights>
<dc:date>${book.edition}</dc:date>
${meta('dcterms:modified', `${book.edition}T00:00:00Z`)}
${accessibilityOf(sounds)
  .map(([property, value]) => meta(`schema:${property}`, value))
  .join('\n')}
${durations.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

function navigation(book: Book): string {
  const line = (href: string, title: string, inside = ''): string => `<li><a href="${href}">${escaped(title)}</a>${inside}</li>`;
  const lessons = book.chapters.map(({ id, title, steps }) => {
    const own = steps.map((step) => line(`lecons/${id}.xhtml#${step.id}`, step.title)).join('');
    return line(`lecons/${id}.xhtml`, title, own === '' ? '' : `<ol>${own}</ol>`);
  });
  const mark = (type: string, href: string, title: string): string => `<li><a epub:type="${type}" href="${href}">${escaped(title)}</a></li>`;
  const first = book.chapters[0];
  const body = `<nav epub:type="toc" role="doc-toc" aria-labelledby="sommaire"><h1 id="sommaire">${words.contents}</h1><ol>
${[line('debut.xhtml', words.about), ...lessons, line('mots.xhtml', words.glossary)].join('\n')}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="Repères"><ol>
${mark('cover', 'couverture.xhtml', words.coverPage)}
${mark('toc', 'nav.xhtml', words.contents)}
${first === undefined ? '' : mark('bodymatter', `lecons/${first.id}.xhtml`, first.title)}
${mark('glossary', 'mots.xhtml', words.glossary)}
</ol></nav>`;
  return xhtmlPage({ title: words.contents, body, up: '' });
}

function cover({ title }: Book): string {
  const body = `<img src="images/couverture.png" alt="${escaped(words.cover(title))}" role="doc-cover"/>`;
  return xhtmlPage({ title: words.coverPage, body, up: '', type: 'cover' });
}

function firstPage({ title, audience, lead, site, chapters }: Book): string {
  const lines = [...words.howTo, ...(chapters.some(({ heard }) => heard.length > 0) ? [words.aloud] : []), words.licence].map(
    (line) => `<p>${escaped(line)}</p>`,
  );
  const address = site === undefined ? '' : `<p>${escaped(words.site)} <a href="${escaped(site)}">${escaped(site)}</a></p>`;
  const body = `<section epub:type="titlepage"><h1>${escaped(title)}</h1><p class="goal">${escaped(audience)}</p><p>${escaped(lead)}</p></section>
<section epub:type="introduction" role="doc-introduction" aria-labelledby="avant"><h2 id="avant">${words.about}</h2>${lines.join('')}${address}</section>`;
  return xhtmlPage({ title, body, up: '', type: 'frontmatter' });
}

function glossary(book: Book): string {
  const entries = book.glossary.map(({ slug, term, definition, lessons }) => {
    const links = lessons.map(({ id, title }) => `<a href="lecons/${id}.xhtml#mot-${slug}">${escaped(title)}</a>`).join(', ');
    return `<dt epub:type="glossterm"><dfn id="${slug}">${escaped(term)}</dfn></dt><dd epub:type="glossdef"><p>${escaped(definition)}</p><p class="back">${escaped(words.glossaryIn)} ${links}</p></dd>`;
  });
  const list = entries.length === 0 ? '' : `<dl epub:type="glossary">${entries.join('\n')}</dl>`;
  return xhtmlPage({
    title: words.glossary,
    body: `<section role="doc-glossary" aria-labelledby="mots"><h1 id="mots">${words.glossary}</h1>${list}</section>`,
    up: '',
    type: 'backmatter',
  });
}
