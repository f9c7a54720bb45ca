/**
 * « Vérifier ou signer une attestation »: a file is opened, what it says is shown, its signature is checked, and who accompanies the person may sign it
 * with a key of their own. Nothing is kept: the key leaves as a file. Its markup is in layouts/attestation/AttestationDesk.astro; `data-do` says what a
 * button does.
 */

import { credentialOf, LONGEST_NAME, readCredential, type ReadCredential } from '../../core/attestation/credential';
import { crcnOf } from '../../core/lesson/crcn';
import { foreignJson } from '../../core/lesson/foreign-json';
import { isoOf } from '../../core/lesson/calendar';
import type { IsoDate } from '../../core/lesson/progress';
import { lineFrom } from '../../core/path/path';
import { browserCalendar } from '../../platform/adapters/browser-calendar';
import { freshUrn } from '../../platform/adapters/fresh-id';
import { canSign, checked, newKey, signed, type Checked, type SigningKey } from '../../platform/adapters/signed';
import { fileNames, signedFile } from '../messages/fr/attestation-file';
import { attestationSays as says } from '../messages/fr/attestation-says';
import { openedKey, saveKey } from './attestation-key';
import { whenFileChosen } from './chosen-file';
import { saveFile } from './save-file';
import { el, fill } from './tree';

/** A file of all the lessons is far under it. */
const LARGEST_BYTES = 1_000_000;

class AttestationDesk extends HTMLElement {
  #read: ReadCredential | undefined;
  #key: SigningKey | undefined;

  connectedCallback(): void {
    whenFileChosen(this.#field('opened'), () => void this.#open());
    whenFileChosen(this.#field('key-file'), () => void this.#openKey());
    this.addEventListener('click', ({ target }) => void this.#press(target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : ''));
  }

  async #open(): Promise<void> {
    const record = await recordIn(this.#field('opened'));
    if (record === undefined) return;
    const read = readCredential(record);
    this.#read = read;
    this.#part('found', read !== undefined);
    this.#part('sign', false);
    if (read === undefined) {
      this.#say('file', says.wrongFile);
      return;
    }
    this.#say('file', '');
    this.#show(read);
    const able = await canSign();
    const found = await checked(record);
    // Signed by another key than the one it says it comes from: the name above would be of somebody else.
    const isOwn = found.kind !== 'held' || found.did === read.issuer.id;
    this.#judge(isOwn ? found : { kind: 'changed' }, { isAble: able, signer: read.issuer.name });
    this.querySelector<HTMLElement>('[data-found] h2')?.focus();
  }

  #show({ statement: { name, from, to, lessons } }: ReadCredential): void {
    fill(this, 'slot=person', [name === '' ? says.nobody : name]);
    fill(this, 'slot=days', [says.days(inWords(from), inWords(to))]);
    fill(
      this,
      'list=lessons',
      lessons.map(({ title, how, digcomp }) => {
        const codes = [...digcomp.map((code) => `DigComp\u00a0${code}`), ...crcnOf(digcomp).map((code) => `CRCN\u00a0${code}`)];
        return el('li', {}, says.lesson(title, signedFile.how[how], codes.join(', ')));
      }),
    );
  }

  #judge(found: Checked, { isAble, signer }: { readonly isAble: boolean; readonly signer: string }): void {
    const kind = found.kind === 'unsigned' || isAble ? found.kind : 'unable';
    const isHeld = found.kind === 'held' && isAble;
    fill(this, 'slot=verdict', [says[kind]]);
    this.querySelector('[data-slot=verdict]')?.setAttribute('data-kind', kind);
    this.#part('proven', isHeld);
    if (isHeld) {
      fill(this, 'slot=signer', [signer === '' ? says.nobody : signer]);
      fill(this, 'slot=key', [found.did]);
      for (const list of ['proven', 'notProven'] as const)
        fill(
          this,
          `list=${list}`,
          says[list].map((line) => el('li', {}, line)),
        );
    }
    this.#part('sign', found.kind === 'unsigned');
    this.#part('unable', !isAble);
    this.#part('able', isAble);
  }

  async #press(what: string | undefined): Promise<void> {
    switch (what) {
      case 'make':
        this.#has(await newKey(), says.keyMade);
        break;
      case 'save': {
        const field = this.#field('new-phrase');
        if (this.#key && field) this.#say('key', await saveKey(this.#key, field));
        break;
      }
      case 'sign':
        await this.#sign();
        break;
      default:
    }
  }

  async #openKey(): Promise<void> {
    const field = this.#field('key-file');
    const opened = field && (await openedKey(await recordIn(field), this.#field('phrase')?.value ?? ''));
    if (typeof opened === 'string') this.#say('key', opened);
    else if (opened) this.#has(opened, says.keyOpen);
  }

  #has(key: SigningKey, said: string): void {
    this.#key = key;
    this.#part('with-key', true);
    fill(this, 'slot=number', [key.did]);
    this.#say('key', said);
  }

  /** What was shown is what is signed: written anew from what was read, with no other field of the file. */
  async #sign(): Promise<void> {
    const [read, key] = [this.#read, this.#key];
    if (!read || !key) return;
    const issuer = { id: key.did, name: lineFrom(this.#field('signer')?.value, LONGEST_NAME) };
    const file = credentialOf(read.statement, { id: freshUrn(), on: isoOf(browserCalendar.today()), issuer, said: signedFile });
    saveFile(fileNames.signed, await signed(file, key, `${new Date().toISOString().slice(0, 19)}Z`));
    this.#say('signed', says.signed);
  }

  #part(name: string, isThere: boolean): void {
    this.querySelector(`[data-${name}]`)?.toggleAttribute('hidden', !isThere);
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[data-${name}]`);
  }

  #say(where: 'file' | 'key' | 'signed', words: string): void {
    fill(this, `said=${where}`, [words]);
  }
}

/** What is in the file that was chosen, as JSON; null for what is not. Undefined when none was chosen. The same one may be chosen again. */
async function recordIn(field: HTMLInputElement | null): Promise<unknown> {
  const file = field?.files?.[0];
  if (file === undefined) return undefined;
  const text = file.size > LARGEST_BYTES ? '' : await file.text().catch(() => '');
  if (field) field.value = '';
  return foreignJson(text, LARGEST_BYTES) ?? null;
}

function inWords(day: IsoDate): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString('fr', { dateStyle: 'long' });
}

customElements.define('attestation-desk', AttestationDesk);
