// What the schemas cannot see of the files that are written once and shown wherever they serve (reference-schema.ts): lessons, sites and addresses
// that are not there, hard French, promises, two lines for one thing.

import type { z } from 'zod';
import { hostsIn, type Addresses } from './addresses';
import { PROMISES } from './check-rights';
import type { Report } from './content-error';
import { quoted, suggest } from './nearest';
import { lintForLearners, lintTypography } from './plain-french';
import {
  agendaSchema,
  ideasSchema,
  papersSchema,
  phonesSchema,
  realSitesSchema,
  servedSchema,
  type Agenda,
  type Ideas,
  type Papers,
  type Phones,
  type RealSites,
  type Served,
} from './reference-schema';
import { check } from './schema-issues';
import { walk } from './texts';
import { readYaml, type Path, type YamlSource } from './yaml-source';

type File = { readonly file: string; readonly text: string } | undefined;

/** What there is besides these files. */
interface Around {
  /** The French lessons. */
  readonly lessons: readonly string[];
  /** Every address of the site; the places in it where they are known. */
  readonly places: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  readonly addresses: Addresses;
}

/** Each is undefined when there is no such file, or when it cannot be read: who hosts may keep none. */
export interface Reference {
  readonly phones: Phones | undefined;
  readonly papers: Papers | undefined;
  readonly ideas: Ideas | undefined;
  readonly agenda: Agenda | undefined;
  readonly realSites: RealSites | undefined;
  readonly served: Served | undefined;
}

export function readReference(files: Readonly<Record<keyof Reference, File>>, around: Around, report: Report): Reference {
  const read = <T>(file: File, schema: z.ZodType<T>, more: (found: T, desk: Desk) => void): T | undefined => {
    const source = file && readYaml(file, report);
    // A file of remarks alone says nothing yet.
    const found = source === undefined || source.value === null ? undefined : check({ schema, source }, report);
    if (source !== undefined && found !== undefined) more(found, deskOf(source, around, report));
    return found;
  };
  return {
    phones: read(files.phones, phonesSchema, checkPhones),
    papers: read(files.papers, papersSchema, ({ lists }, desk) => {
      desk.once(lists, 'lists', 'La liste');
      lists.forEach(({ title, papers, lesson, sources }, index) => {
        const at = ['lists', index];
        desk.words({ title, papers }, at, 'learner');
        desk.words({ sources }, at, 'source');
        desk.lesson(lesson, [...at, 'lesson']);
      });
    }),
    ideas: read(files.ideas, ideasSchema, ({ ideas }, desk) => {
      desk.once(ideas, 'ideas', 'L’idée');
      ideas.forEach(({ say, why, lesson, source }, index) => {
        const at = ['ideas', index];
        desk.words({ say, why }, at, 'learner');
        desk.words({ source }, at, 'source');
        desk.lesson(lesson, [...at, 'lesson']);
      });
    }),
    agenda: read(files.agenda, agendaSchema, ({ sessions }, desk) => desk.words({ sessions }, [], 'source')),
    realSites: read(files.realSites, realSitesSchema, checkRealSites),
    served: read(files.served, servedSchema, checkServed),
  };
}

/** What one file is checked with. */
interface Desk {
  readonly say: (path: Path, what: string, mend: string) => void;
  /** Plain French for who learns; a source is written as it names itself. */
  readonly words: (value: unknown, path: Path, reader: 'learner' | 'source') => void;
  readonly lesson: (id: string | undefined, path: Path) => void;
  readonly once: (all: readonly { readonly id: string }[], key: string, name: string) => void;
  /** Only a site that somebody has read about. */
  readonly site: (site: string, path: Path) => void;
  readonly places: Around['places'];
}

function deskOf(source: YamlSource, { lessons, places, addresses }: Around, report: Report): Desk {
  const say: Desk['say'] = (path, what, mend) => report({ file: source.file, line: source.lineOf(path), what, mend });
  const known = addresses.all.filter(({ read }) => read !== undefined).map(({ site }) => site);
  const site: Desk['site'] = (name, path) => {
    if (known.includes(name)) return;
    say(path, `Le site ${quoted(name)} n’est pas dans content/addresses.yaml avec le jour où il a été lu.`, suggest(name, known, 'Sites lus'));
  };
  return {
    say,
    site,
    places,
    words(value, path, reader) {
      walk(value, path, (text, at, field) => {
        // An address is checked as an address.
        if (field === 'sites' || field === 'site') return;
        const told = reader === 'learner' ? lintForLearners(text).filter(({ level }) => level === 'blocking') : lintTypography(text);
        for (const { what, mend } of told) say(at, what, mend);
        if (reader === 'source') return;
        for (const host of hostsIn(text)) site(host, at);
        for (const [promise, way] of PROMISES) {
          const [said] = promise.exec(text) ?? [];
          if (said !== undefined) say(at, `Une phrase promet : ${quoted(said)}.`, `${way}.`);
        }
      });
    },
    lesson(id, path) {
      if (id !== undefined && !lessons.includes(id)) say(path, `La leçon ${quoted(id)} n’existe pas.`, suggest(id, lessons, 'Leçons'));
    },
    once(all, key, name) {
      all.forEach(({ id }, index) => {
        if (all.findIndex((other) => other.id === id) !== index)
          say([key, index, 'id'], `${name} ${quoted(id)} est écrite deux fois.`, 'donnez un nom différent.');
      });
    },
  };
}

function checkPhones({ groups, phones }: Phones, desk: Desk): void {
  const names = groups.map(({ id }) => id);
  desk.once(phones, 'phones', 'La ligne');
  phones.forEach(({ group, number, site, name, for: reason, cost, careful, source, dated }, index) => {
    const at = ['phones', index];
    if (!names.includes(group)) desk.say([...at, 'group'], `Le groupe ${quoted(group)} n’existe pas.`, suggest(group, names, 'Groupes'));
    if (number === undefined && site === undefined) desk.say(at, 'Il n’y a ni numéro, ni site.', 'ajoutez number: ou site:.');
    const same = phones.findIndex((other) => number !== undefined && digitsOf(other.number) === digitsOf(number));
    if (same !== -1 && same !== index) desk.say([...at, 'number'], `Le numéro ${quoted(number ?? '')} est écrit deux fois.`, 'gardez une ligne.');
    if (site !== undefined) desk.site(site, [...at, 'site']);
    desk.words({ name, for: reason, cost, careful }, at, 'learner');
    desk.words({ source, dated }, at, 'source');
  });
}

/** « 36 46 » and « 3646 » are one number. */
export function digitsOf(number: string | undefined): string {
  return (number ?? '').replace(/\D/g, '');
}

function checkRealSites({ lessons }: RealSites, desk: Desk): void {
  lessons.forEach(({ lesson, text, sites = [], source }, index) => {
    const at = ['lessons', index];
    desk.lesson(lesson, [...at, 'lesson']);
    if (lessons.findIndex((other) => other.lesson === lesson) !== index)
      desk.say([...at, 'lesson'], `La leçon ${quoted(lesson)} est écrite deux fois.`, 'gardez un paragraphe.');
    sites.forEach((site, place) => desk.site(site, [...at, 'sites', place]));
    desk.words({ text }, at, 'learner');
    desk.words({ source }, at, 'source');
  });
}

function checkServed({ texts }: Served, desk: Desk): void {
  const named = new Set<string>();
  texts.forEach(({ title, served }, text) => {
    desk.words({ title }, ['texts', text], 'source');
    served.forEach(({ name, by }, index) => {
      const at = ['texts', text, 'served', index];
      desk.words({ name }, at, 'source');
      if (named.has(name)) desk.say([...at, 'name'], `${quoted(name)} est écrit deux fois.`, 'gardez une ligne.');
      named.add(name);
      by.forEach((address, place) => {
        const [page = '', anchor] = address.split('#');
        const there = desk.places.get(page);
        const isThere = desk.places.has(page) && (anchor === undefined || there === undefined || there.has(anchor));
        if (!isThere) desk.say([...at, 'by', place], `L’adresse ${quoted(address)} n’existe pas.`, suggest(page, [...desk.places.keys()], 'Pages du site'));
      });
    });
  });
}
