/**
 * How the whole progress leaves the page: the text of a QR code, which is an address that any telephone opens, and a file.
 *
 *     https://…/mes-progres/#p1203…      the bytes of whole.ts as one number in base ten: a QR code has its own short way to write digits
 *     { "schema": 1, "epoch": 0, "facts": […], "settings": { "comfort": …, "listening": … } }      the record of core/lesson/progress.ts, and settings
 *
 * What comes from outside is data: shapes are checked, names must be of the register, and whose address it is does not matter.
 */

import { comfortFrom, unusual } from '../../platform/ports/comfort';
import { listeningFrom, unusualListening } from '../../platform/ports/listening';
import { foreignJson } from '../lesson/foreign-json';
import { join, parseProgress, toRecord, type Fact, type Progress } from '../lesson/progress';
import type { Register } from './register';
import type { Settings } from './settings';
import { MOST_BYTES, readWhole, writeWhole, type ReadWhole } from './whole';

/** What begins the fragment. */
const MARK = '#p';
/** Digits of 213 bytes, and an address before them. */
const LONGEST_TEXT = 2000;
/** Four times what all the steps of today take. */
const LONGEST_FILE = 100_000;

export interface Carried {
  readonly progress: Progress;
  readonly settings: Settings;
}

/** The text of the QR code. `page` is the address of the page that reads it, without a fragment; empty where there is none. */
export function qrText(carried: Carried, register: Register, page: string): string {
  // An address takes a byte a letter; the change of alphabet, three.
  const bytes = writeWhole(carried, register, MOST_BYTES - page.length - MARK.length - 3);
  return `${page}${MARK}${digitsOf(bytes)}`;
}

/** What is in the text of a code, in an address, or after its `#`. */
export function readQrText(text: string, register: Register): ReadWhole {
  if (text.length > LONGEST_TEXT) return { kind: 'wrong' };
  const [, digits] = /#p(\d{1,520})$/.exec(text) ?? [];
  const bytes = digits === undefined ? undefined : bytesOf(digits);
  return bytes === undefined ? { kind: 'wrong' } : readWhole(bytes, register);
}

export function fileText({ progress, settings }: Carried): string {
  const record = toRecord(progress);
  const kept = { comfort: unusual(settings.comfort), listening: unusualListening({ ...settings.listening, voices: {} }) };
  return JSON.stringify({ ...(typeof record === 'object' ? record : {}), settings: kept }, undefined, 1);
}

/** `unknown`: steps in the file that no list has; they are left out. */
export function readFileText(text: string, register: Register): ReadWhole & { readonly unknown?: number } {
  const record = foreignJson(text, LONGEST_FILE);
  if (typeof record !== 'object' || record === null || !('facts' in record) || !Array.isArray(record.facts)) return { kind: 'wrong' };
  const read = parseProgress(record);
  if (read.kind === 'newer') return { kind: 'newer' };
  const known = new Set(register.steps);
  const facts = [...read.progress.facts].filter(([address]) => known.has(address));
  const settings: unknown = 'settings' in record ? record.settings : undefined;
  const part = (name: 'comfort' | 'listening'): unknown => new Map<string, unknown>(isObject(settings) ? Object.entries(settings) : []).get(name);
  const { pace, onItsOwn, onTouch } = listeningFrom(part('listening'));
  return {
    kind: 'read',
    progress: { epoch: 0, facts: new Map(facts) },
    settings: { comfort: comfortFrom(part('comfort')), listening: { pace, onItsOwn, onTouch } },
    unknown: read.progress.facts.size - facts.length,
  };
}

/** What was here, with what comes: nothing is lost on either side, whatever was erased before. `added` is what was not here, or is now done better. */
export function brought(here: Progress, coming: Progress): { readonly progress: Progress; readonly added: readonly Fact[] } {
  const progress = join(here, { epoch: here.epoch, facts: coming.facts });
  const added = [...progress.facts].filter(([address, { outcome }]) => here.facts.get(address)?.outcome !== outcome).map(([, fact]) => fact);
  return { progress, added };
}

/** The first byte is never zero: it begins with the version. */
function digitsOf(bytes: Uint8Array): string {
  return BigInt(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`).toString();
}

function bytesOf(digits: string): Uint8Array {
  const hex = BigInt(digits).toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  return Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
