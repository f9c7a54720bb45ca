// content/addresses.yaml: each address outside the site that the site shows, with the day somebody read what it is. One file, so that one person
// can read it once a season; an address that is not there stops the build.

import { z } from 'zod';
import { check } from './schema-issues';
import type { Report } from './content-error';
import { quoted } from './nearest';
import { readYaml } from './yaml-source';

export const addressesSchema = z.strictObject({
  addresses: z
    .array(
      z
        .strictObject({
          site: z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'le nom du site seul, comme caf.fr'),
          what: z.string().min(1).describe('Whose it is, and what one finds there.'),
          read: z.iso.date().optional().describe('The day it was read, in a source or by opening it; absent as long as nobody did.'),
          by: z.string().min(1).describe('Where it was read; or, when nobody did, who put it there and why.'),
        })
        .readonly(),
    )
    .readonly(),
});

type Address = z.infer<typeof addressesSchema>['addresses'][number];

export interface Addresses {
  readonly all: readonly Address[];
  /** Whether this site, or the one that it belongs to (« www.caf.fr »), is in the file. */
  readonly knows: (host: string) => boolean;
}

/** Without a file nothing is known: the small sites of the tests lead nowhere. */
export function readAddresses(
  file: { readonly file: string; readonly text: string } | undefined,
  { report, review }: { readonly report: Report; readonly review: Report },
): Addresses {
  const source = file && readYaml(file, report);
  const all = (source && check({ schema: addressesSchema, source }, report))?.addresses ?? [];
  all.forEach(({ site, read }, index) => {
    const place = { file: source?.file ?? '', line: source?.lineOf(['addresses', index]) };
    if (all.findIndex((other) => other.site === site) !== index)
      report({ ...place, what: `Le site ${quoted(site)} est écrit deux fois.`, mend: 'gardez une ligne.' });
    if (read !== undefined) return;
    review({ ...place, what: `Personne n’a encore lu ce qu’il y a à l’adresse ${quoted(site)}.`, mend: 'ouvrez-la, puis écrivez read: et le jour.' });
  });
  const known = new Set(all.map(({ site }) => site));
  return { all, knows: (host) => known.has(host) || known.has(host.replace(/^www\./, '')) };
}

/** An address as it is read: « impots.gouv.fr », « https://www.caf.fr/mes-droits ». Not an e-mail address, not what only exercises have. */
const HOST = /(?<![@\p{L}\p{N}._-])(?:[a-z0-9-]+\.)+(?:fr|org|com|net|eu|info|io|re)(?![\p{L}\p{N}-])(?!\.[a-z])/gu;

/** Every real site that a text names. */
export function hostsIn(text: string): readonly string[] {
  return [...text.matchAll(HOST)].map(([host]) => host);
}
