// What changed, as Atom (RFC 4287): a page each, the newest first.

export interface Changed {
  readonly title: string;
  readonly summary: string;
  /** Of its page: whole where the site knows where it lives. */
  readonly url: string;
  /** For life, the same wherever the site lives: `lecons/ecrire-email`. */
  readonly id: string;
  /** The day somebody last read it against the facts: 2026-11-21. */
  readonly day: string;
  readonly language: string;
}

export interface Feed {
  readonly title: string;
  readonly licence: string;
  /** Of the feed itself, and of the site. */
  readonly self: string;
  readonly site: string;
}

/** Enough to see what is new; the whole list is in lecons.json. */
const MOST_ENTRIES = 60;

export function atomOf(changed: readonly Changed[], { title, licence, self, site }: Feed): string {
  const newest = changed.toSorted((one, other) => other.day.localeCompare(one.day) || one.id.localeCompare(other.id)).slice(0, MOST_ENTRIES);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>urn:declic:nouveautes</id>
<title>${text(title)}</title>
<updated>${instant(newest[0]?.day ?? '1970-01-01')}</updated>
<author><name>Déclic</name></author>
<rights>${text(licence)}</rights>
<link rel="self" type="application/atom+xml" href="${text(self)}"/>
<link href="${text(site)}"/>
${newest
  .map(
    (one) => `<entry xml:lang="${text(one.language)}">
<id>urn:declic:${text(one.id)}</id>
<title>${text(one.title)}</title>
<updated>${instant(one.day)}</updated>
<link href="${text(one.url)}"/>
<summary>${text(one.summary)}</summary>
</entry>`,
  )
  .join('\n')}
</feed>
`;
}

/** A day has no hour: its beginning in Greenwich. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function text(any: string): string {
  return any.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
