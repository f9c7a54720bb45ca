// What is remembered of a page being written.

import type { SayOf } from '../../kit/sentences';
import type { Kind, Rows, ViewOf } from '../app-of';
import type * as messages from './messages/fr';
import type { Format, SkinId, TexteEvent, TexteGoal, TexteScenario, TexteSlip } from './schema';
import type { Skin } from './skins';

export interface Line {
  readonly id: string;
  readonly text: string;
  readonly style: 'title' | 'part' | 'text' | 'list';
  readonly align: 'left' | 'centre';
  readonly bold: 'on' | 'off';
  /** The words of the template that stood here. */
  readonly example?: string | undefined;
}

export type Lines = readonly Line[];

/** A file as it was made: a PDF does not follow what changes on the page afterwards. */
export interface Made {
  readonly format: Format;
  readonly name: string;
  readonly lines: Lines;
}

interface NamingPane {
  readonly name: 'naming';
  readonly format: Format;
  readonly words: string;
  readonly problem?: 'no-name' | undefined;
}

export interface Texte {
  readonly skin: SkinId;
  /** Where files land: `documents` on a computer, `telechargements` on a phone. */
  readonly folder: 'documents' | 'telechargements';
  readonly name: string;
  readonly paper: readonly string[];
  readonly spelling: TexteScenario['spelling'];
  /** Numbers of the persona that have no place on this page: digits and capitals alone. */
  readonly secrets: { readonly nir?: string | undefined; readonly iban?: string | undefined };
  readonly lines: Lines;
  /** The line that the tools are about. */
  readonly current: string;
  /** The page before each change, the last one last. Letters that follow one another are one change. */
  readonly past: readonly Lines[];
  readonly typing?: string | undefined;
  /** How many lines were made: their names. */
  readonly born: number;
  readonly pane: { readonly name: 'page' } | NamingPane;
  readonly notice?: { readonly file: string } | undefined;
  readonly made: readonly Made[];
}

export interface Page extends Kind {
  readonly scenario: TexteScenario;
  readonly state: Texte;
  readonly event: TexteEvent;
  readonly goal: TexteGoal;
  readonly slip: TexteSlip;
  readonly say: SayOf<typeof messages.says>;
  readonly area: keyof typeof messages.areas;
  readonly skin: Skin;
}

export type PageRows<Type extends TexteEvent['type']> = Rows<Page, Type>;
export type PageView = ViewOf<Page>;

export function lineOf(id: string, { lines }: Pick<Texte, 'lines'>): Line | undefined {
  return lines.find((line) => line.id === id);
}

/** Lines are called by their place on the page, as they are counted in the margin. */
export function numberOf(id: string, { lines }: Pick<Texte, 'lines'>): number {
  return lines.findIndex((line) => line.id === id) + 1;
}

/** Still the words of the template: they are drawn in grey. */
export function isExample({ text, example }: Line): boolean {
  return example !== undefined && text === example;
}

/** A long number without what people put between its groups. */
export function bareNumber(text: string): string {
  return text.replace(/[^\dA-Za-z]/g, '').toUpperCase();
}

/** Where files land, as the device calls it. */
export const places = { documents: 'Documents', telechargements: 'Téléchargements' };
